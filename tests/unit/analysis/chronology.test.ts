import { describe, expect, it } from 'vitest';
import { beginOf, chronologyOf } from '../../../src/analysis/chronology.ts';
import type { JointMeeting } from '../../../src/domain/liaison.ts';
import {
  aMeeting,
  aPlannedMeeting,
  notStated,
  source,
  stated,
  toBeConfirmed,
} from '../../support/builders.ts';
import { aReport, bundledReport } from '../../support/report.ts';

const jointMeeting = (when: JointMeeting['when']): JointMeeting => ({
  with: 'ISO/TC 307',
  place: null,
  when,
  note: null,
  source,
});

const told = (report: ReturnType<typeof aReport>): string[] =>
  chronologyOf(report).map((event) => `${event.kind} ${beginOf(event)}`);

describe('the time line', () => {
  it('of the bundled report runs from its foundation to its planned end', () => {
    expect(told(bundledReport())).toEqual([
      'established 2017-05-01',
      'held 2017-10-17',
      'held 2018-02-05',
      'joint 2018-05-01',
      'planned 2018-05-28',
      'planned 2018-09-17',
      'planned-end 2019-04-17',
    ]);
  });

  it('sets what has no date last, in the order of the report', () => {
    const report = aReport({
      meetings: [aMeeting({ firstDay: '2020-01-14' })],
      plannedMeetings: [
        aPlannedMeeting(),
        aPlannedMeeting({
          days: toBeConfirmed({ firstDay: '2019-03-02', lastDay: '2019-03-03', precision: 'days' }),
        }),
      ],
      liaison: { jointMeetings: [jointMeeting(notStated)] },
    });
    expect(told(report)).toEqual([
      'planned 2019-03-02',
      'held 2020-01-14',
      'established null',
      'joint null',
      'planned null',
      'planned-end null',
    ]);
  });

  it('keeps the order of the report between events of one day', () => {
    const report = aReport({
      focusGroup: { established: stated('2020-01') },
      meetings: [
        aMeeting({ firstDay: '2020-01-01', place: 'A' }),
        aMeeting({ firstDay: '2020-01-01', place: 'B' }),
      ],
    });
    const places = chronologyOf(report).map((event) =>
      event.kind === 'held' ? event.meeting.place : event.kind,
    );
    expect(places).toEqual(['established', 'A', 'B', 'planned-end']);
  });

  it('reads a month as its first day, and a day as it is', () => {
    const begins = (['2018-05', '2018-05-20'] as const).map((when) =>
      beginOf({ kind: 'joint', meeting: jointMeeting(stated(when)) }),
    );
    expect(begins).toEqual(['2018-05-01', '2018-05-20']);
  });
});
