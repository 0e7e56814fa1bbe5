import { addMonths, type CalendarDay, isCalendarDay } from '../domain/calendarDate.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import { derive, type Figure, notStated, told } from './figure.ts';

/**
 * The day the lifetime is planned to end: its months, counted from the first day of the first meeting. Nothing follows
 * from a lifetime that leads beyond the calendar's four-digit years.
 */
export function plannedEndOf(report: ProgressReport): Figure<CalendarDay> {
  const first = report.meetings[0];
  if (!first) return notStated;
  return derive(
    'planned-end',
    [told(first.firstDay, first.source), report.focusGroup.lifetimeMonths],
    (from, months) => {
      const end = addMonths(from, months);
      return isCalendarDay(end) ? end : null;
    },
  );
}
