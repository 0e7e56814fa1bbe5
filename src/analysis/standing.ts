import { addMonths, type CalendarDay, daysBetween, lastDayOf } from '../domain/calendarDate.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import type { Event } from './chronology.ts';
import { knownValue } from './figure.ts';
import { plannedEndOf } from './lifetime.ts';

/** Where a day stands to the group's planned lifetime, whose first and last day belong to it. */
export type Standing =
  | { kind: 'before' | 'within' }
  /** Whole months since the planned end, and whole days. */
  | { kind: 'ended'; months: number; days: number }
  /** The report gives no meeting, or no length of the lifetime. */
  | { kind: 'unknown' };

function wholeMonths(from: CalendarDay, to: CalendarDay): number {
  let months = Math.floor(daysBetween(from, to) / 31);
  while (addMonths(from, months + 1) <= to) months++;
  return months;
}

/** @param today the reader's own day: it is never taken from the clock here */
export function standingOf(report: ProgressReport, today: CalendarDay): Standing {
  const begin = report.meetings[0]?.firstDay;
  const end = knownValue(plannedEndOf(report));
  if (begin === undefined || end === null) return { kind: 'unknown' };
  if (today < begin) return { kind: 'before' };
  if (today <= end) return { kind: 'within' };
  return { kind: 'ended', months: wholeMonths(end, today), days: daysBetween(end, today) };
}

/** True for what the report foresees on days that have passed: it cannot say whether that took place. */
export function isOverdue(event: Event, today: CalendarDay): boolean {
  if (event.kind === 'planned') {
    const days = knownValue(event.meeting.days);
    return days !== null && days.lastDay < today;
  }
  if (event.kind !== 'joint') return false;
  const when = knownValue(event.meeting.when);
  return when !== null && lastDayOf(when) < today;
}
