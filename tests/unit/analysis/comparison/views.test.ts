import { describe, expect, it } from 'vitest';
import { areaOf, groupsOf } from '../../../../src/analysis/comparison/areas.ts';
import { compareReports, type GroupComparison } from '../../../../src/analysis/comparison/compareReports.ts';
import { deliverableFatesOf } from '../../../../src/analysis/comparison/deliverableFates.ts';
import { meetingSeriesOf } from '../../../../src/analysis/comparison/meetingSeries.ts';
import { plannedOutcomesOf } from '../../../../src/analysis/comparison/plannedOutcomes.ts';
import type { Meeting, PlannedMeeting } from '../../../../src/domain/meeting.ts';
import type { ProgressReport } from '../../../../src/domain/progressReport.ts';
import type { Stated } from '../../../../src/domain/provenance.ts';
import type { GroupLeader } from '../../../../src/domain/workingGroup.ts';
import {
  body,
  deliverable,
  group,
  held,
  joint,
  leader,
  notStated,
  officer,
  plannedFor,
  reportOf,
  representative,
  stated,
  statement,
  toBeConfirmed,
  toBeDetermined,
} from '../../../support/comparisonBuilders.ts';

function compared(earlier: ProgressReport, later: ProgressReport): GroupComparison {
  const comparison = compareReports(earlier, later);
  if (comparison.kind !== 'same-group') throw new Error('Expected reports of one group');
  return comparison;
}

describe('the meetings of both reports', () => {
  const oslo = held('Oslo', ['2030-05-06', '2030-05-08'], { totalParticipants: stated(64) });
  const osloRevised = held('Oslo', ['2030-05-06', '2030-05-08'], { totalParticipants: stated(65) });
  const dropped = held('Bern', ['2030-03-04', '2030-03-05']);
  const lima = held('Lima', ['2030-09-02', '2030-09-04']);

  it('are revised in the figures that are other ones, not in those of which only the status is', () => {
    const figures = (inputDocuments: Stated<number>, outputDocuments: Stated<number>, total: number) =>
      held('Oslo', ['2030-05-06', '2030-05-08'], {
        inputDocuments,
        outputDocuments,
        totalParticipants: stated(total),
      });
    const [one] = meetingSeriesOf(
      compared(
        reportOf({ meetings: [figures(notStated, toBeConfirmed(7), 64)] }),
        reportOf({ meetings: [figures(stated(9), stated(7), 65)] }),
      ),
    );
    expect(one).toMatchObject({ listedBy: 'both', revised: new Set(['total-participants']) });
  });

  it('are revised in every figure that is another one', () => {
    const counted = (inputDocuments: number, totalParticipants: number) =>
      reportOf({
        meetings: [
          held('Oslo', ['2030-05-06', '2030-05-08'], {
            inputDocuments: stated(inputDocuments),
            totalParticipants: stated(totalParticipants),
          }),
        ],
      });
    expect(meetingSeriesOf(compared(counted(39, 81), counted(40, 82)))).toMatchObject([
      { revised: new Set(['input-documents', 'total-participants']) },
    ]);
  });

  it('stand in the order of the report where they were on the same days, and else in that of their dates', () => {
    const [geneva, zurich] = [held('Geneva'), held('Zurich')];
    const places = (earlier: Meeting[], later: Meeting[]) =>
      meetingSeriesOf(compared(reportOf({ meetings: earlier }), reportOf({ meetings: later }))).map(
        ({ meeting }) => meeting.place,
      );
    expect(places([zurich, geneva], [zurich, geneva])).toEqual(['Zurich', 'Geneva']);
    expect(places([geneva, zurich], [geneva, zurich])).toEqual(['Geneva', 'Zurich']);
    expect(places([geneva, dropped], [geneva])).toEqual(['Geneva', 'Bern']);
  });

  it('make one series in order of date that tells which report lists them', () => {
    const series = meetingSeriesOf(
      compared(
        reportOf({ meetings: [held('Geneva'), dropped, oslo] }),
        reportOf({ meetings: [held('Geneva'), osloRevised, lima] }),
      ),
    );
    expect(series).toEqual([
      { meeting: held('Geneva'), listedBy: 'both', before: held('Geneva'), revised: new Set() },
      { meeting: dropped, listedBy: 'earlier' },
      { meeting: osloRevised, listedBy: 'both', before: oslo, revised: new Set(['total-participants']) },
      { meeting: lima, listedBy: 'later' },
    ]);
  });
});

describe('planned meetings', () => {
  it('each have an outcome', () => {
    const [lima, oslo, bern, quito] = [
      plannedFor('Lima', ['2030-01-07', '2030-01-08']),
      plannedFor('Oslo', ['2030-04-08', '2030-04-09']),
      plannedFor('Bern', ['2030-07-08', '2030-07-09']),
      plannedFor('Quito', ['2030-10-07', '2030-10-08']),
    ];
    const moved = plannedFor('Bern', ['2030-08-12', '2030-08-13']);
    const added = plannedFor('Rome', ['2031-01-06', '2031-01-07']);
    const outcomes = plannedOutcomesOf(
      compared(
        reportOf({ plannedMeetings: [lima, oslo, bern, quito] }),
        reportOf({
          meetings: [held('Lima', ['2030-01-07', '2030-01-08'])],
          plannedMeetings: [added, moved, oslo],
        }),
      ),
    );
    expect(outcomes.find(({ planned }) => planned === oslo)).toMatchObject({ revised: false });
    expect(outcomes.map(({ outcome, planned }) => [outcome, planned])).toEqual([
      ['held', lima],
      ['still-planned', oslo],
      ['changed', moved],
      ['no-longer-listed', quito],
      ['newly-planned', added],
    ]);
  });

  it('have not been held yet where a pair is turned round', () => {
    const meeting = held('Lima', ['2030-09-02', '2030-09-04']);
    const planned = plannedFor('Lima', ['2030-09-02', '2030-09-04']);
    const turned = compared(reportOf({ meetings: [meeting] }), reportOf({ plannedMeetings: [planned] }));
    expect(plannedOutcomesOf(turned)).toEqual([{ outcome: 'unheld', planned, meeting }]);
  });

  it('are still planned where place and dates were only confirmed, stated or told more precisely', () => {
    const week = plannedFor('Lima', ['2030-01-07', '2030-01-11'], 'week');
    const days = { firstDay: '2030-01-08', lastDay: '2030-01-09', precision: 'days' } as const;
    const outcome = (before: PlannedMeeting, after: PlannedMeeting) =>
      plannedOutcomesOf(
        compared(reportOf({ plannedMeetings: [before] }), reportOf({ plannedMeetings: [after] })),
      ).map((one) => [one.outcome, 'revised' in one && one.revised]);
    const stillPlanned = [['still-planned', true]];
    expect(
      outcome({ ...week, place: toBeConfirmed('Peru') }, { ...week, place: stated('Lima, Peru') }),
    ).toEqual(stillPlanned);
    expect(outcome({ ...week, place: toBeDetermined }, week)).toEqual(stillPlanned);
    expect(outcome(week, { ...week, days: stated(days) })).toEqual(stillPlanned);
    expect(outcome({ ...week, days: stated(days) }, week)).toEqual(stillPlanned);
    expect(outcome(week, { ...week, hosts: ['ITU'] })).toEqual(stillPlanned);
    const turned = { precision: 'days', lastDay: '2030-01-09', firstDay: '2030-01-08' } as const;
    expect(outcome({ ...week, days: stated(days) }, { ...week, days: stated(turned) })).toEqual([
      ['still-planned', false],
    ]);
    const later = { firstDay: '2030-01-14', lastDay: '2030-01-15', precision: 'days' } as const;
    expect(outcome(week, { ...week, days: stated(later) })).toEqual([['changed', true]]);
    expect(outcome(week, { ...week, place: stated('Quito') })).toEqual([['changed', true]]);
  });
});

describe('deliverables', () => {
  it('are revised where a further column is another', () => {
    const cells = (Status: string) =>
      reportOf({ workingGroups: [group('1', [deliverable('D1.1', 'Terms', { Status })])] });
    expect(deliverableFatesOf(compared(cells('Draft'), cells('Approved')))).toMatchObject([
      { fate: 'revised', revisions: [{ field: 'deliverable-extra' }] },
    ]);
  });

  it('are kept, revised, new or not listed', () => {
    const [kept, both, gone, added] = ['D1.1', 'D1.2', 'D1.3', 'D2.1'].map((code) => deliverable(code, code));
    if (!kept || !both || !gone || !added) throw new Error('Expected four deliverables');
    const comparison = compared(
      reportOf({ workingGroups: [group('1', [kept, both, gone]), group('2')] }),
      reportOf({
        workingGroups: [
          group('1', [{ ...kept, code: 'FG ABC D1.1' }]),
          group('2', [{ ...both, title: 'x' }, added]),
        ],
      }),
    );
    const told = deliverableFatesOf(comparison).map((one) =>
      one.fate === 'revised'
        ? [one.of.later.code, ...one.revisions.map(({ field }) => field)]
        : [one.fate === 'kept' ? one.of.later.code : one.listed.code, one.fate],
    );
    expect(told).toEqual([
      ['D1.1', 'kept'],
      ['D1.2', 'deliverable-title', 'deliverable-group'],
      ['D2.1', 'new'],
      ['D1.3', 'not-listed'],
    ]);
    expect(comparison.withoutPrefix.map(({ later }) => later.deliverable.code)).toEqual(['FG ABC D1.1']);
  });
});

describe('a change', () => {
  it.each<[string, Partial<GroupLeader>, Partial<GroupLeader>]>([
    ['is no longer ad interim', { interim: true }, {}],
    ['comes from elsewhere', { affiliation: 'Telecom A' }, { affiliation: 'Telecom B' }],
  ])('belongs to the leadership where the leader of a group %s', (_, before, after) => {
    const led = (rest: Partial<GroupLeader>) =>
      reportOf({ workingGroups: [group('1', [], { leader: leader('Ana Ek', rest) })] });
    expect(compared(led(before), led(after)).changes.map(areaOf)).toEqual(['leadership']);
  });

  it('belongs to the liaisons where it is of those who receive, present, represent or meet', () => {
    const liaison = {
      statementsSentTo: [body('ISO')],
      presentationsFrom: [body('IEC')],
      representatives: [representative('SG13')],
      jointMeetings: [joint('W3C')],
    };
    expect(compared(reportOf(), reportOf({ liaison })).changes.map(areaOf)).toEqual(
      Array(4).fill('liaisons'),
    );
  });

  it('belongs to a part of the page and concerns working groups', () => {
    const { changes } = compared(
      reportOf({
        workingGroups: [group('1', [deliverable('D1.1', 'Terms')], { leader: leader('Ana Ek') }), group('2')],
        meetings: [held('Oslo')],
        plannedMeetings: [plannedFor('Lima', ['2031-01-07', '2031-01-08'])],
        leadership: [officer('Bo Li')],
        focusGroup: { lifetimeMonths: stated(12) },
        nextSteps: [statement('Rest')],
        liaison: { matters: [statement('More time')] },
      }),
      reportOf({
        workingGroups: [
          group('1', [], { leader: leader('Bo Li'), title: 'x' }),
          group('2', [deliverable('D1.1', 'Terms'), deliverable('D2.1', 'Uses')]),
          group('3'),
        ],
      }),
    );
    expect(changes.map((change) => [areaOf(change), ...groupsOf(change)].join(' '))).toEqual([
      'overview',
      'meetings',
      'timeline',
      'deliverables 2',
      'deliverables 1 2',
      'working-groups 3',
      'working-groups 1',
      'leadership 1',
      'leadership',
      'liaisons',
      'next-steps',
    ]);
  });
});
