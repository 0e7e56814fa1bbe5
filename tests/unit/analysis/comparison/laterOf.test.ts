import { describe, expect, it } from 'vitest';
import { laterOf } from '../../../../src/analysis/comparison/laterOf.ts';
import { held, reportOf } from '../../../support/comparisonBuilders.ts';

const first = reportOf({ meetings: [held('Geneva', ['2030-01-14', '2030-01-16'])] });
const second = reportOf({ meetings: [...first.meetings, held('Oslo', ['2030-05-06', '2030-05-08'])] });

describe('the later of two reports', () => {
  it('is the one with the later last meeting held', () => {
    expect(laterOf(first, second)).toBe('other');
    expect(laterOf(second, first)).toBe('one');
  });

  it('is for somebody to say where one lists no meeting held, which need not be the earlier one', () => {
    expect(laterOf(first, reportOf())).toBe('undecided');
    expect(laterOf(reportOf(), first)).toBe('undecided');
  });

  it('is for somebody to say where the last meetings are the same, or none was held', () => {
    expect(laterOf(first, structuredClone(first))).toBe('undecided');
    expect(laterOf(reportOf(), reportOf())).toBe('undecided');
  });

  it('goes by the last day, not by the order of the list', () => {
    const long = reportOf({
      meetings: [held('Geneva', ['2030-01-01', '2030-12-31']), ...second.meetings.slice(1)],
    });
    expect(laterOf(second, long)).toBe('other');
  });
});
