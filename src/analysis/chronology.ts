import { type CalendarDay, firstDayOf } from '../domain/calendarDate.ts';
import type { JointMeeting } from '../domain/liaison.ts';
import type { Meeting, PlannedMeeting } from '../domain/meeting.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import { type Figure, knownValue } from './figure.ts';
import { plannedEndOf } from './lifetime.ts';

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
export function chronologyOf(report: ProgressReport): Event[] {
  const events: Event[] = [
    { kind: 'established', when: report.focusGroup.established },
    ...report.meetings.map((meeting): Event => ({ kind: 'held', meeting })),
    ...report.liaison.jointMeetings.map((meeting): Event => ({ kind: 'joint', meeting })),
    ...report.plannedMeetings.map((meeting): Event => ({ kind: 'planned', meeting })),
    { kind: 'planned-end', when: plannedEndOf(report) },
  ];
  const keyOf = (event: Event): string => beginOf(event) ?? '9999';
  return events.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0));
}
