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

  it('stand side by side in numbers of which one can ask what was counted', () => {
    const geneva = held('Geneva');
    const oslo = held('Oslo', ['2030-05-06', '2030-05-08']);
    const rows = figuresSideBySide({
      earlier: reportOf({ meetings: [geneva, oslo] }),
      later: named('FG XYZ'),
    });
    expect(rows.find(({ figure }) => figure === 'held')?.earlier).toMatchObject({
      status: 'derived',
      rule: 'count',
      operands: [
        { status: 'stated', value: 'Geneva', source: geneva.source },
        { status: 'stated', value: 'Oslo', source: oslo.source },
      ],
    });
  });

  it('stand side by side in the remote share of the last meeting, and in zeros that follow or are stated', () => {
    const attended = (day: '14' | '15' | '16', total: number, remote: number) =>
      held('Geneva', [`2030-01-${day}`, `2030-01-${day}`], {
        totalParticipants: stated(total),
        remoteParticipants: stated(remote),
      });
    const figuresOf = (...meetings: ReturnType<typeof attended>[]) => {
      const rows = figuresSideBySide({ earlier: reportOf({ meetings }), later: named('FG XYZ') });
      return (name: string) => rows.find(({ figure }) => figure === name)?.earlier;
    };
    const meetings = [attended('14', 64, 16), attended('15', 64, 32), attended('16', 64, 48)];
    expect(figuresOf(...meetings)('remote-share')).toMatchObject({ value: 0.75 });
    const onSiteOnly = figuresOf(...meetings.slice(0, 2), attended('16', 64, 0));
    expect(onSiteOnly('remote-share')).toMatchObject({ status: 'derived', value: 0 });
    const deserted = figuresOf(attended('16', 0, 0));
    expect(deserted('participants')).toMatchObject({ status: 'stated', value: 0 });
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
