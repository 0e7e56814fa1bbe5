import { beginOf, chronologyOf } from '../analysis/chronology.ts';
import { knownValue } from '../analysis/figure.ts';
import {
  addDays,
  type CalendarDay,
  daysBetween,
  firstDayOf,
  lastDayOf,
  monthOf,
} from '../domain/calendarDate.ts';
import type { ProgressReport } from '../domain/progressReport.ts';

/** What the timeline's width stands for: whole months, from the first day of one to the last of another. */
export type TimeSpan = { from: CalendarDay; to: CalendarDay };

/** From the month of a report's first date to that of its last; null where it gives none. */
export function timeSpanOf(report: ProgressReport): TimeSpan | null {
  const days = chronologyOf(report).flatMap((event): CalendarDay[] => {
    const begin = beginOf(event);
    if (begin === null) return [];
    if (event.kind === 'held') return [begin, event.meeting.lastDay];
    if (event.kind === 'planned') return [begin, knownValue(event.meeting.days)?.lastDay ?? begin];
    return [begin];
  });
  const sorted = days.sort();
  const [first] = sorted;
  const last = sorted[sorted.length - 1];
  if (first === undefined || last === undefined) return null;
  return { from: firstDayOf(monthOf(first)), to: lastDayOf(monthOf(last)) };
}

const lengthOf = ({ from, to }: TimeSpan): number => daysBetween(from, to) + 1;

/** Where a day begins on the span's width, from 0 to 1. */
export function fractionOf(span: TimeSpan, day: CalendarDay): number {
  return daysBetween(span.from, day) / lengthOf(span);
}

/** Where a day ends. */
export const endFractionOf = (span: TimeSpan, day: CalendarDay): number => fractionOf(span, addDays(day, 1));
