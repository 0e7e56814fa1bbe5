import { describe, expect, it } from 'vitest';
import type { Compared } from '../../../../src/panels/compare/comparing.ts';
import { orderOf, sidedBy, theOther } from '../../../../src/panels/compare/order.ts';
import { held, reportOf } from '../../../support/comparisonBuilders.ts';
import { aReport } from '../../../support/report.ts';

const compared = (report: Compared['report']): Compared => ({
  report,
  fingerprint: null,
  fileName: null,
  onShow: null,
});
const early = compared(reportOf({ meetings: [held('Geneva')] }));
const late = compared(reportOf({ meetings: [held('Geneva'), held('Lima', ['2030-09-02', '2030-09-04'])] }));
const another = compared(aReport({ focusGroup: { acronym: 'FG Y' } }));

const roles = (open: Compared, beside: Compared, said: 'report' | 'with' | null) =>
  sidedBy(orderOf(open, beside, said), open, beside).map(({ which, role }) => [which, role]);

describe('which report is the later one', () => {
  it('follows the last meetings held, whichever report is open', () => {
    expect(roles(late, early, null)).toEqual([
      ['with', 'earlier'],
      ['report', 'later'],
    ]);
    expect(roles(early, late, null)).toEqual([
      ['report', 'earlier'],
      ['with', 'later'],
    ]);
  });

  it('follows the reader, who may turn it round', () => {
    expect(roles(late, early, 'with')).toEqual([
      ['report', 'earlier'],
      ['with', 'later'],
    ]);
  });

  it('is open where the last meetings are on the same day, until the reader says', () => {
    expect(orderOf(early, early, null).later).toBeNull();
    expect(roles(early, early, null)).toEqual([
      ['report', 'one'],
      ['with', 'other'],
    ]);
    expect(orderOf(early, early, 'report').later).toBe('report');
  });

  it('does not matter between two groups', () => {
    expect(orderOf(another, early, null)).toEqual({ byReports: 'with', later: 'with', isSame: false });
    expect(orderOf(another, another, null).isSame).toBe(true);
    expect(roles(another, early, null).map(([, role]) => role)).toEqual(['one', 'other']);
  });

  it('is turned round by one step and back by another', () => {
    expect([theOther('report'), theOther('with')]).toEqual(['with', 'report']);
  });
});
