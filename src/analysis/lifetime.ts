import { addMonths, type CalendarDay } from '../domain/calendarDate.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import { derive, type Figure, notStated, told } from './figure.ts';

/** The day the lifetime is planned to end: its months, counted from the first day of the first meeting. */
export function plannedEndOf(report: ProgressReport): Figure<CalendarDay> {
  const first = report.meetings[0];
  if (!first) return notStated;
  return derive(
    'planned-end',
    [told(first.firstDay, first.source), report.focusGroup.lifetimeMonths],
    addMonths,
  );
}
