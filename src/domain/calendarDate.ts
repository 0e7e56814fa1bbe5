/**
 * Days and months of the calendar, without a time of day and without a zone: a report says
 * "17 October 2017", and that must stay the 17th wherever it is read.
 */

/** ISO 8601: "2017-10-17". */
export type CalendarDay = `${number}-${number}-${number}`;
/** ISO 8601: "2017-05". */
export type CalendarMonth = `${number}-${number}`;

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthPattern = /^(\d{4})-(\d{2})$/;

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function isCalendarMonth(text: string): text is CalendarMonth {
  const month = Number(monthPattern.exec(text)?.[2] ?? 0);
  return month >= 1 && month <= 12;
}

/** True for a day that exists: "2018-02-29" is not one. */
export function isCalendarDay(text: string): text is CalendarDay {
  const [, year, month, day] = dayPattern.exec(text) ?? [];
  if (year === undefined || !isCalendarMonth(`${year}-${month}`)) return false;
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}

const two = (number: number): string => String(number).padStart(2, '0');

export function calendarDay(year: number, month: number, day: number): CalendarDay {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as CalendarDay;
}

/** The month a day or a month lies in. */
export function monthOf(date: CalendarDay | CalendarMonth): CalendarMonth {
  return date.slice(0, 7) as CalendarMonth;
}

/** The first day a date can mean: a month begins with its first. */
export function firstDayOf(date: CalendarDay | CalendarMonth): CalendarDay {
  return isCalendarDay(date) ? date : (`${date}-01` as CalendarDay);
}

/** The same day so many months later; the last of the month where that day does not exist. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const count = year * 12 + (month - 1) + months;
  const toYear = Math.floor(count / 12);
  const toMonth = (count % 12) + 1;
  return calendarDay(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}

const dayLength = 86_400_000;
/** Days since the first of January 1970. */
const dayNumber = (day: CalendarDay): number => Date.parse(`${day}T00:00:00Z`) / dayLength;

export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return dayNumber(to) - dayNumber(from);
}

export function addDays(day: CalendarDay, days: number): CalendarDay {
  const date = new Date((dayNumber(day) + days) * dayLength);
  return calendarDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The last day a date can mean: a month ends with its last. */
export function lastDayOf(date: CalendarDay | CalendarMonth): CalendarDay {
  return isCalendarDay(date) ? date : addDays(addMonths(firstDayOf(date), 1), -1);
}
