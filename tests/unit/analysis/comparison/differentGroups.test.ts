import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../../src/analysis/comparison/compareReports.ts';
import { figuresSideBySide, meetingsSideBySide } from '../../../../src/analysis/comparison/sideBySide.ts';
import { knownValue } from '../../../../src/analysis/figure.ts';
import {
  body,
  deliverable,
  group,
  held,
  officer,
  reportOf,
  stated,
} from '../../../support/comparisonBuilders.ts';

const named = (acronym: string) => reportOf({ focusGroup: { acronym } });

describe('reports of two groups', () => {
  it('are told apart by the acronym, however its words are separated', () => {
    expect(compareReports(named('FG ABC'), named('FG XYZ')).kind).toBe('different-groups');
    expect(compareReports(named('FG ABC'), named('FG-ABC')).kind).toBe('same-group');
  });

  it('stand side by side in figures, of which those that are not stated stay so, and what is not listed is no zero', () => {
    const full = reportOf({
      focusGroup: { lifetimeMonths: stated(18) },
      meetings: [
        held('Geneva', undefined, { outputDocuments: stated(7) }),
        held('Oslo', ['2030-05-06', '2030-05-08'], {
          outputDocuments: stated(12),
          totalParticipants: stated(64),
          remoteParticipants: stated(16),
        }),
      ],
      workingGroups: [group('1', [deliverable('D1.1', 'Terms')]), group('2')],
      leadership: [officer('Bo Li')],
      liaison: { statementsSentTo: [body('SG13'), body('NIST')], presentationsFrom: [body('CEN')] },
    });
    const rows = figuresSideBySide({ earlier: full, later: named('FG XYZ') });
    expect(
      rows.map(({ figure, earlier, later }) => [figure, knownValue(earlier), knownValue(later)]),
    ).toEqual([
      ['lifetime', 18, null],
      ['held', 2, null],
      ['planned', null, null],
      ['participants', 64, null],
      ['remote-share', 0.25, null],
      ['output-so-far', 19, null],
      ['groups', 2, null],
      ['deliverables', 1, null],
      ['officers', 1, null],
      ['recipients', 2, null],
      ['presenters', 1, null],
    ]);
  });

  it('have their meetings side by side in order', () => {
    const one = reportOf({ meetings: [held('Geneva'), held('Oslo', ['2030-05-06', '2030-05-08'])] });
    const other = reportOf({ meetings: [held('Lima')] });
    const places = meetingsSideBySide({ earlier: one, later: other }).map(({ earlier, later }) => [
      earlier?.place ?? null,
      later?.place ?? null,
    ]);
    expect(places).toEqual([
      ['Geneva', 'Lima'],
      ['Oslo', null],
    ]);
  });
});
