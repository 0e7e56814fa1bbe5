import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../../src/analysis/comparison/compareReports.ts';
import type { ProgressReport } from '../../../../src/domain/progressReport.ts';
import {
  body,
  deliverable,
  group,
  held,
  leader,
  plannedFor,
  reportOf,
  representative,
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

  it('show the section where a report tells of the group, for a fact or terms that it does not state', () => {
    const fact = (section: string) => ({ parentGroup: stated('TSAG', { section }) });
    const earlier = reportOf({ focusGroup: fact('1 Mandate') });
    const lifetime = { lifetimeMonths: stated(12, { section: '2 Mandate' }) };
    const later = reportOf({ focusGroup: { ...fact('2 Mandate'), ...lifetime } });
    expect(placesOf(earlier, later)).toEqual([
      {
        earlier: { kind: 'would-stand', source: { section: '1 Mandate' } },
        later: { kind: 'stands', source: { section: '2 Mandate' } },
      },
    ]);
    const terms = [statement('Study uses', '2 Terms')];
    const withTerms = reportOf({ focusGroup: { ...fact('2 Mandate'), termsOfReference: terms } });
    expect(placesOf(withTerms, earlier)[0]?.later).toEqual({
      kind: 'would-stand',
      source: { section: '1 Mandate' },
    });
  });

  it('show what else is told of liaisons where a report names no recipient', () => {
    const earlier = reportOf({ liaison: { representatives: [representative('SG13')] } });
    const later = reportOf({
      liaison: { representatives: [representative('SG13')], statementsSentTo: [body('ISO')] },
    });
    expect(placesOf(earlier, later)).toEqual([
      {
        earlier: { kind: 'would-stand', source: { section: 'Relationships' } },
        later: { kind: 'stands', source: body('ISO').source },
      },
    ]);
  });

  it('show planned meetings beside which one that was held would stand, and where there are any those held', () => {
    const planned = [plannedFor('Rome', ['2031-02-03', '2031-02-04'])];
    const nobodyMet = reportOf({ plannedMeetings: planned });
    const [bern, geneva] = [held('Bern', ['2030-03-04', '2030-03-05']), held('Geneva')];
    const met = reportOf({ plannedMeetings: planned, meetings: [bern] });
    const besidePlans = { kind: 'would-stand', source: { section: 'Meetings' } };
    const stands = { kind: 'stands', source: bern.source };
    expect(placesOf(nobodyMet, met)).toEqual([{ earlier: besidePlans, later: stands }]);
    expect(placesOf(met, nobodyMet)).toEqual([{ earlier: stands, later: besidePlans }]);
    const both = reportOf({ meetings: [geneva, bern] });
    expect(placesOf(both, reportOf({ meetings: [geneva] }))).toEqual([
      { earlier: stands, later: { kind: 'would-stand', source: { section: 'Meetings', table: 1 } } },
    ]);
  });

  it('are those of the thing itself where it is told in no field of its own, and of a cell only where there is one', () => {
    const on = (lastDay: '2030-01-16' | '2030-01-17') =>
      reportOf({ meetings: [held('Oslo', ['2030-01-14', lastDay], { meetingReport: stated('O-007') })] });
    expect(placesOf(on('2030-01-16'), on('2030-01-17'))).toEqual([
      {
        earlier: { kind: 'stands', source: held('Oslo').source },
        later: { kind: 'stands', source: held('Oslo').source },
      },
    ]);
    const cells = (extra: Record<string, string>) =>
      reportOf({ workingGroups: [group('1', [deliverable('D1.1', 'Terms', extra)])] });
    const kindsOf = (earlier: ProgressReport, later: ProgressReport) =>
      placesOf(earlier, later).map((places) => [places.earlier.kind, places.later.kind]);
    expect(kindsOf(cells({ Status: 'Draft' }), cells({ Status: 'Approved' }))).toEqual([
      ['stands', 'stands'],
    ]);
    expect(kindsOf(cells({}), cells({ Editor: 'Bo Li' }))).toEqual([['would-stand', 'stands']]);
  });

  it('are those of the leader where the same one is told of otherwise, and the group where none is named', () => {
    const led = (rest: Parameters<typeof group>[2]) => reportOf({ workingGroups: [group('1', [], rest)] });
    const cell = { kind: 'stands', source: { section: 'Structure', table: 1, column: 'Leader' } };
    const confirmed = led({ leader: leader('Ana Ek') });
    expect(placesOf(led({ leader: leader('Ana Ek', { interim: true }) }), confirmed)).toEqual([
      { earlier: cell, later: cell },
    ]);
    expect(placesOf(led({}), confirmed)).toEqual([
      { earlier: { kind: 'would-stand', source: row('1') }, later: cell },
    ]);
  });

  it('say that there is none where a report has nothing of the kind', () => {
    expect(placesOf(reportOf(), reportOf({ nextSteps: [statement('Rest')] }))[0]?.earlier).toEqual({
      kind: 'no-place',
    });
    const parented = reportOf({ focusGroup: { parentGroup: stated('TSAG') } });
    expect(placesOf(reportOf(), parented)[0]?.earlier).toEqual({ kind: 'no-place' });
  });
});
