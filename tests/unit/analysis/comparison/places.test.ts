import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../../src/analysis/comparison/compareReports.ts';
import type { ProgressReport } from '../../../../src/domain/progressReport.ts';
import {
  deliverable,
  group,
  held,
  plannedFor,
  reportOf,
  stated,
  statement,
} from '../../../support/comparisonBuilders.ts';

function placesOf(earlier: ProgressReport, later: ProgressReport) {
  const comparison = compareReports(earlier, later);
  return comparison.kind === 'same-group' ? comparison.changes.map(({ places }) => places) : [];
}

const terms = deliverable('D1.1', 'Terms');
const row = (number: string) => ({ section: 'Structure', table: 1, row: number });

describe('the two places of a change', () => {
  it('are those where both reports say it', () => {
    const before = { section: 'Meetings', table: 1, row: 'Total participants' };
    const after = { section: '2 Meetings', table: 1, row: 'Participants' };
    const oslo = (total: number, source: typeof before) =>
      reportOf({ meetings: [held('Oslo', undefined, { totalParticipants: stated(total, source) })] });
    expect(placesOf(oslo(1, before), oslo(2, after))).toEqual([
      { earlier: { kind: 'stands', source: before }, later: { kind: 'stands', source: after } },
    ]);
  });

  it('are the plan and the meeting where a planned meeting was held', () => {
    const plan = plannedFor('Lima', ['2030-09-02', '2030-09-04']);
    const meeting = held('Lima', ['2030-09-02', '2030-09-04']);
    const planning = reportOf({ plannedMeetings: [plan] });
    const holding = reportOf({ meetings: [meeting] });
    const [planned, place] = [plan, meeting].map(({ source }) => ({ kind: 'stands', source }));
    expect(placesOf(planning, holding)).toContainEqual({ earlier: planned, later: place });
    expect(placesOf(holding, planning)).toContainEqual({ earlier: place, later: planned });
  });

  it('show the meeting where one report does not state the figure', () => {
    const meeting = held('Oslo');
    const later = reportOf({ meetings: [{ ...meeting, totalParticipants: stated(3) }] });
    expect(placesOf(reportOf({ meetings: [meeting] }), later)[0]?.earlier).toEqual({
      kind: 'would-stand',
      source: meeting.source,
    });
  });

  it('show the working group in which a deliverable would stand', () => {
    const without = reportOf({ workingGroups: [group('1'), group('2')] });
    const having = reportOf({ workingGroups: [group('1'), group('2', [terms])] });
    expect(placesOf(without, having)).toEqual([
      {
        earlier: { kind: 'would-stand', source: row('2') },
        later: { kind: 'stands', source: terms.source },
      },
    ]);
  });

  it('show the table of groups where the group of a deliverable is not there either', () => {
    const without = reportOf({ workingGroups: [group('1')] });
    const having = reportOf({ workingGroups: [group('1'), group('2', [terms])] });
    expect(placesOf(having, without)[0]?.later).toEqual({
      kind: 'would-stand',
      source: { section: 'Structure', table: 1 },
    });
  });

  it('show the section of a list for what is not on it', () => {
    const one = reportOf({ nextSteps: [statement('Finish D1.1', '5 Next steps')] });
    const other = reportOf({ nextSteps: [statement('Finish D1.1', '6 Next'), statement('Rest', '6 Next')] });
    expect(placesOf(one, other)[0]?.earlier).toEqual({
      kind: 'would-stand',
      source: { section: '5 Next steps' },
    });
  });

  it('say that there is none where a report has nothing of the kind', () => {
    expect(placesOf(reportOf(), reportOf({ nextSteps: [statement('Rest')] }))[0]?.earlier).toEqual({
      kind: 'no-place',
    });
  });
});
