import { addDays, addMonths, type CalendarDay } from '../../src/domain/calendarDate.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import type { ProgressReport } from '../../src/domain/progressReport.ts';
import { aMeeting, approximate, notStated, toBeConfirmed, toBeDetermined } from './builders.ts';
import {
  counterpart,
  heldMeeting,
  jointMeeting,
  plannedMeeting,
  reportOf,
  representative,
  stated,
} from './datedReports.ts';

/*
 * What the pinned pictures show: each way in which a figure can be told, each kind of date, few of a thing and many.
 */

const first = '2017-10-17';
const towns = ['Geneva', 'Bern', 'Saint-Quentin-en-Yvelines', 'New Delhi', 'Rio de Janeiro', 'Tunis'];
const townOf = (index: number): string => towns[index % towns.length] ?? 'Geneva';

/** Meetings of many people and documents, or of few: `times` makes the figures longer. */
export function manyMeetings(count: number, times = 1): Meeting[] {
  return Array.from({ length: count }, (_, index) => {
    const total = (3 + ((index * 37) % 90)) * times;
    return aMeeting({
      place: townOf(index),
      firstDay: addMonths(first, 3 * index) as CalendarDay,
      totalParticipants: total,
      remoteParticipants: Math.floor(total / 3),
      inputDocuments: total - 1,
      outputDocuments: index % 10,
    });
  });
}

/** Five meetings whose figures are told in every way: exactly, roughly, openly, not at all, and as zero. */
export const fiveWays: readonly Meeting[] = [
  aMeeting({ totalParticipants: 81, remoteParticipants: 24, inputDocuments: 39, outputDocuments: 7 }),
  aMeeting({
    place: townOf(2),
    totalParticipants: approximate(60),
    remoteParticipants: toBeConfirmed(2),
    inputDocuments: approximate(1250),
    outputDocuments: toBeConfirmed(12),
  }),
  aMeeting({ totalParticipants: 40, inputDocuments: notStated, outputDocuments: toBeDetermined }),
  aMeeting({
    totalParticipants: toBeDetermined,
    remoteParticipants: 13,
    inputDocuments: 0,
    outputDocuments: 0,
  }),
  aMeeting({ totalParticipants: 5, remoteParticipants: 5, inputDocuments: 1, outputDocuments: 90 }),
];

/** Dates of every kind, some of them not settled. */
export const everyDate: ProgressReport = reportOf({
  established: toBeConfirmed('2017-05'),
  lifetimeMonths: approximate(18),
  meetings: [heldMeeting('Geneva', first, '2017-10-19'), heldMeeting('Bern', '2018-02-05', '2018-02-25')],
  plannedMeetings: [
    plannedMeeting({
      place: stated('Tunis'),
      days: stated({ firstDay: '2018-05-28', lastDay: '2018-05-30', precision: 'days' }),
    }),
    plannedMeeting({
      place: toBeConfirmed('Rio de Janeiro'),
      days: stated({ firstDay: '2018-07-30', lastDay: '2018-08-03', precision: 'week' }),
    }),
    plannedMeeting({
      place: toBeDetermined,
      days: stated({ firstDay: '2018-11-01', lastDay: '2018-11-30', precision: 'days' }),
    }),
    plannedMeeting({ place: stated('Nowhere') }),
  ],
  jointMeetings: [
    jointMeeting('ISO/TC 307', stated('2018-05'), 'London'),
    jointMeeting('ETSI', toBeConfirmed('2018-09-03')),
    jointMeeting('NIST', notStated),
  ],
});

/** So many meetings from month to month, each some days long, with a lifetime of so many months. */
export const oftenMet = (count: number, months: number, apart = 1): ProgressReport =>
  reportOf({
    established: stated('2017-09-20'),
    lifetimeMonths: stated(months),
    meetings: Array.from({ length: count }, (_, index) => {
      const day = addMonths(first, apart * index) as CalendarDay;
      return heldMeeting(townOf(index), day, addDays(day, index % 5));
    }),
  });

const numbered = (count: number, kind: Parameters<typeof counterpart>[1], name: string) =>
  Array.from({ length: count }, (_, index) => counterpart(`${name}${index + 2}`, kind));

/** Bodies of each kind, in each relation. */
export const everyBody: ProgressReport = reportOf({
  statementsSentTo: [
    ...numbered(11, 'itu-t-study-group', 'SG'),
    counterpart('FG DPM', 'itu-t-focus-group'),
    counterpart('ISO/TC 307'),
    counterpart('International Federation of Standards Users'),
  ],
  presentationsFrom: numbered(3, 'external', 'Company '),
  representatives: [
    representative('FG DLT', 'ISO/TC 307'),
    representative('ISO/TC 307', 'ITU-T', 2),
    representative('ISO/TC 307', 'FG DLT', 1),
    representative('ETSI', 'FG DLT', null),
    representative('FG DLT', 'W3C', null),
  ],
  jointMeetings: [jointMeeting('ISO/TC 307', stated('2018-05'), 'London'), jointMeeting('FG DPM', notStated)],
});
