import { type CalendarDay, calendarDay } from '../domain/calendarDate.ts';

/** The reader's day: the only place where the clock is read for a date. */
export function today(): CalendarDay {
  const now = new Date();
  return calendarDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
