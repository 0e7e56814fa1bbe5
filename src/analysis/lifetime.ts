import { addMonths, type CalendarDay, isCalendarDay } from '../domain/calendarDate.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import type { Stated } from '../domain/provenance.ts';
import { derive, type Figure, notStated } from './figure.ts';

/**
 * The day the lifetime is planned to end: its months, counted from the first day of the first meeting. Nothing follows
 * from a lifetime that leads beyond the calendar's four-digit years.
 */
export function plannedEndOf(report: ProgressReport): Figure<CalendarDay> {
  const first = report.meetings[0];
  if (!first) return notStated;
  const begin: Stated<CalendarDay> = { status: 'stated', value: first.firstDay, source: first.source };
  return derive('planned-end', [begin, report.focusGroup.lifetimeMonths], (from, months) => {
    const end = addMonths(from, months);
    return isCalendarDay(end) ? end : null;
  });
}
