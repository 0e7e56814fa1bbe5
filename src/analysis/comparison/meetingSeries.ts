import type { Meeting } from '../../domain/meeting.ts';
import type { Field } from './change.ts';
import type { GroupComparison } from './compareReports.ts';
import { isRevisedFigure } from './kinds.ts';

/**
 * A meeting of the continued series and which report lists it. `meeting` is the later report's where both do, and
 * `revised` are the figures of which it gives another one.
 */
export type SeriesMeeting = { meeting: Meeting } & (
  | { listedBy: 'earlier' }
  | { listedBy: 'later' }
  | { listedBy: 'both'; before: Meeting; revised: ReadonlySet<Field> }
);

const dateKey = ({ firstDay, lastDay }: Meeting): string => `${firstDay}/${lastDay}`;

/** All meetings of both reports as one series in order of date, for a chart or a table of them. */
export function meetingSeriesOf({ meetings, changes }: GroupComparison): SeriesMeeting[] {
  const revised = new Map<unknown, Set<Field>>();
  for (const change of changes) {
    if (change.kind !== 'revised' || !isRevisedFigure(change)) continue;
    const fields = revised.get(change.of.later);
    if (fields) fields.add(change.field);
    else revised.set(change.of.later, new Set([change.field]));
  }
  const series: SeriesMeeting[] = [
    ...meetings.earlierOnly.map((meeting): SeriesMeeting => ({ meeting, listedBy: 'earlier' })),
    ...meetings.pairs.map(
      ({ earlier, later }): SeriesMeeting => ({
        meeting: later,
        listedBy: 'both',
        before: earlier,
        revised: revised.get(later) ?? new Set(),
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
