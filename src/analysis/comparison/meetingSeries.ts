import type { Meeting } from '../../domain/meeting.ts';
import type { GroupComparison } from './compareReports.ts';

/** A meeting of the continued series and which report lists it. `meeting` is the later report's where both do. */
export type SeriesMeeting = { meeting: Meeting } & (
  | { listedBy: 'earlier' }
  | { listedBy: 'later' }
  | { listedBy: 'both'; before: Meeting; isRevised: boolean }
);

const dateKey = ({ firstDay, lastDay }: Meeting): string => `${firstDay}/${lastDay}`;

/** All meetings of both reports as one series in order of date, for a chart or a table of them. */
export function meetingSeriesOf({ meetings, changes }: GroupComparison): SeriesMeeting[] {
  const revised = new Set<unknown>();
  for (const change of changes) if (change.kind === 'revised') revised.add(change.of.later);
  const series: SeriesMeeting[] = [
    ...meetings.earlierOnly.map((meeting): SeriesMeeting => ({ meeting, listedBy: 'earlier' })),
    ...meetings.pairs.map(
      ({ earlier, later }): SeriesMeeting => ({
        meeting: later,
        listedBy: 'both',
        before: earlier,
        isRevised: revised.has(later),
      }),
    ),
    ...meetings.laterOnly.map((meeting): SeriesMeeting => ({ meeting, listedBy: 'later' })),
  ];
  return series.sort((one, other) =>
    dateKey(one.meeting) < dateKey(other.meeting)
      ? -1
      : dateKey(one.meeting) > dateKey(other.meeting)
        ? 1
        : 0,
  );
}
