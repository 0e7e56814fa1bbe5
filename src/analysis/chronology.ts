import { type CalendarDay, firstDayOf } from '../domain/calendarDate.ts';
import type { JointMeeting } from '../domain/liaison.ts';
import type { Meeting, PlannedMeeting } from '../domain/meeting.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import { type Figure, knownValue } from './figure.ts';
import { plannedEndOf } from './lifetime.ts';
import { oncePer } from './oncePer.ts';

/** What has a place on the group's time line. */
export type Event =
  | { kind: 'established'; when: ProgressReport['focusGroup']['established'] }
  | { kind: 'held'; meeting: Meeting }
  | { kind: 'planned'; meeting: PlannedMeeting }
  | { kind: 'joint'; meeting: JointMeeting }
  | { kind: 'planned-end'; when: Figure<CalendarDay> };

/** The first day an event can fall on; null where the report gives no date. */
export function beginOf(event: Event): CalendarDay | null {
  switch (event.kind) {
    case 'held':
      return event.meeting.firstDay;
    case 'planned':
      return knownValue(event.meeting.days)?.firstDay ?? null;
    case 'joint': {
      const when = knownValue(event.meeting.when);
      return when && firstDayOf(when);
    }
    case 'established': {
      const when = knownValue(event.when);
      return when && firstDayOf(when);
    }
    case 'planned-end':
      return knownValue(event.when);
    default:
      return event satisfies never;
  }
}

/** All events in order of date; those without one stand last, in the order of the report. */
export const chronologyOf = oncePer((report: ProgressReport): readonly Event[] => {
  const events: Event[] = [
    { kind: 'established', when: report.focusGroup.established },
    ...report.meetings.map((meeting): Event => ({ kind: 'held', meeting })),
    ...report.liaison.jointMeetings.map((meeting): Event => ({ kind: 'joint', meeting })),
    ...report.plannedMeetings.map((meeting): Event => ({ kind: 'planned', meeting })),
    { kind: 'planned-end', when: plannedEndOf(report) },
  ];
  const dated = events.map((event) => ({ event, begin: beginOf(event) ?? '9999' }));
  dated.sort((one, other) => (one.begin < other.begin ? -1 : one.begin > other.begin ? 1 : 0));
  return dated.map(({ event }) => event);
});
