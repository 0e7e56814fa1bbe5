import type { CalendarDay, CalendarMonth } from '../../domain/calendarDate.ts';
import { foldPunctuation } from '../text/fold.ts';
import { findDays } from './dates.ts';
import { month, monthNumber } from './monthNames.ts';

/** After a number it would be the rest of a day: of one that cannot be, the month is no better known. */
const monthAndYear = new RegExp(
  `(?<![\\w])(?<!\\d(?:st|nd|rd|th)?(?: of)? )(?<m>${month}),? (?:of )?(?<y>\\d{4}(?!\\d))`,
  'i',
);

const isoMonth = /(?<![\w-])\d{4}-(?:0[1-9]|1[0-2])(?![\w-])/;

/** "May 2017" or "2017-05", with the place where it stands. */
export function findMonth(text: string): { start: number; end: number; month: CalendarMonth } | null {
  const folded = foldPunctuation(text);
  const match = monthAndYear.exec(folded);
  const numeric = isoMonth.exec(folded);
  if (match === null)
    return numeric === null
      ? null
      : { start: numeric.index, end: numeric.index + 7, month: numeric[0] as CalendarMonth };
  const { m = '', y = '' } = match.groups ?? {};
  const found = `${y}-${String(monthNumber(m)).padStart(2, '0')}` as CalendarMonth;
  return { start: match.index, end: match.index + match[0].length, month: found };
}

const year = '\\d{4}(?!\\d)';
const part =
  '(?:early|mid|late|beginning of|middle of|end of|start of|(?:first|second|1st|2nd) half of|(?:first|second|third|fourth|last|[1-4](?:st|nd|rd|th)) week of|H[12],?)';
const season = '(?:spring|summer|autumn|fall|winter)';
const quarter = '(?:Q[1-4]|[1-4]Q|(?:first|second|third|fourth|last|1st|2nd|3rd|4th) quarter(?: of)?)';
/** "Q3 2022", "summer 2022", "end of 2021": a part of a year. */
const partOfYear = new RegExp(`(?<![\\w-])(?:${quarter}[,/]?|${season}(?: of)?|${part}[- ]?) ?${year}`, 'i');

/** "end of ", and "Oct/" before "Nov 2013". */
const partBefore = new RegExp(`(?<![\\w-])(?:(?:the )?${part}[- ]?(?:the )?|${month} ?[/&-] ?)$`, 'i');

/** A month or a part of it, or a part of a year that the words call otherwise. */
export function findPeriod(text: string): { start: number; end: number } | null {
  const month = findMonth(text);
  if (month !== null) {
    const before = foldPunctuation(text.slice(0, month.start));
    return { start: month.start - (partBefore.exec(before)?.[0].length ?? 0), end: month.end };
  }
  const match = partOfYear.exec(foldPunctuation(text));
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

/** A day, or the month where the text gives no single day. */
export function findDayOrMonth(
  text: string,
): { start: number; end: number; date: CalendarDay | CalendarMonth } | null {
  const found = findDays(text);
  if (found === null) {
    const month = findMonth(text);
    return month === null ? null : { start: month.start, end: month.end, date: month.month };
  }
  const { firstDay, lastDay } = found.days;
  const date =
    firstDay === lastDay
      ? firstDay
      : firstDay.slice(0, 7) === lastDay.slice(0, 7)
        ? firstDay.slice(0, 7)
        : null;
  return date === null
    ? null
    : { start: found.start, end: found.end, date: date as CalendarDay | CalendarMonth };
}
