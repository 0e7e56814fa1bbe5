import { addMonths, type CalendarDay, calendarDay, isCalendarDay } from '../../domain/calendarDate.ts';
import type { MeetingDays } from '../../domain/meeting.ts';
import { foldPunctuation } from '../text/fold.ts';
import { month, monthNumber } from './monthNames.ts';
import { longestSentence } from './sentences.ts';

export type FoundDays = { start: number; end: number; days: MeetingDays };

const day = '\\d{1,2}(?:st|nd|rd|th)?';
const year = '\\d{4}(?!\\d)';
const to = ' ?(?:-|to|until) ?';
// "5 and 6 June", "5/6 June" are one span; "5 June 2019 and 9 June 2019" are two days.
const toOrAnd = ' ?(?:-|to|until|and|&|/) ?';
const list = `(?<days>${day}(?:, ?${day}){1,9})(?:,? (?:and|&) |, ?)`;
const week = '(?<week>(?:the )?week (?:of|from|beginning|starting|commencing) (?:the )?)?';
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?';

/** "17-19 October 2017", "17, 18 and 19 October 2017", "29 November - 1 December 2019", "27 December 2022 - 2 January 2023", "9 March 2022". */
const dayFirst = new RegExp(
  `(?<![\\w.])${week}(?:${weekday}(?:${list}|(?<d0>${day})${toOrAnd}|(?<d1>${day}) (?<m1>${month})(?:(?:,? (?<y1>${year}))?${to}| ?/ ?)))?${weekday}(?<d2>${day})(?: of)? (?<m2>${month}),? (?<y2>${year})`,
  'gi',
);
/** "October 17-19, 2017", "November 29 - December 1, 2019". */
const monthFirst = new RegExp(
  `(?<![\\w.])${week}(?:(?<m1>${month}) (?<d1>${day})(?:,? (?<y1>${year}))?${to}(?!${month} ${year}))?(?:(?<m2>${month}) )?(?<d2>${day}),? (?<y2>${year})`,
  'gi',
);
const isoDay = '\\d{4}-\\d{2}-\\d{2}';
const iso = new RegExp(
  `(?<![\\w.])${week}(?<from>${isoDay})(?: ?(?:-|to|until|/) ?(?<till>${isoDay}))?(?![\\w-])`,
  'gi',
);
const dotted = /(?<![\w.])(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})(?!\.?\w)/g;

function dayOf(year: number, month: number, date: string): CalendarDay | null {
  const day = calendarDay(year, month, Number.parseInt(date, 10));
  return isCalendarDay(day) ? day : null;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** The two ends from the parts of a date: what the first day does not say, it shares with the last. */
function endsOf({
  days,
  d0 = days,
  d1 = d0,
  m1,
  y1,
  d2 = '',
  m2,
  y2 = '',
}: Groups): [CalendarDay | null, CalendarDay | null] {
  const lastMonth = monthNumber(m2 ?? m1 ?? '');
  const last = dayOf(Number(y2), lastMonth, d2);
  if (d1 === undefined) return [last, last];
  const firstMonth = m1 === undefined ? lastMonth : monthNumber(m1);
  // "27 December - 2 January 2023" begins in the year before the one it names.
  const turnsTheYear = y1 === undefined && firstMonth === 12 && lastMonth === 1;
  const firstYear = y1 === undefined ? Number(y2) - (turnsTheYear ? 1 : 0) : Number(y1);
  return [dayOf(firstYear, firstMonth, d1), last];
}

/** Monday to Sunday of the week a day lies in. */
function weekOf(day: CalendarDay): [CalendarDay, CalendarDay] {
  const time = Date.parse(`${day}T00:00:00Z`);
  const monday = time - ((new Date(time).getUTCDay() + 6) % 7) * 86_400_000;
  const dayAt = (at: number) => new Date(at).toISOString().slice(0, 10) as CalendarDay;
  return [dayAt(monday), dayAt(monday + 6 * 86_400_000)];
}

function daysOf(first: CalendarDay | null, last: CalendarDay | null, inWeek: boolean): MeetingDays | null {
  // A meeting of more than two months is a slip of the pen.
  if (first === null || last === null || first > last || last > addMonths(first, 2)) return null;
  if (!inWeek) return { firstDay: first, lastDay: last, precision: 'days' };
  const [firstDay, lastDay] = first === last ? weekOf(first) : [first, last];
  return { firstDay, lastDay, precision: 'week' };
}

/** "17, 18 and 19 October" is one span, since each day follows the one before; "5, 9 and 20 October" is none. */
function isOneSpan({ days = '', d2 = '' }: Groups): boolean {
  const all = [...days.split(','), d2].map((one) => Number.parseInt(one, 10));
  return days === '' || all.every((one, index) => one === (all[0] ?? 0) + index);
}

function daysIn(groups: Groups): MeetingDays | null {
  const inWeek = groups['week'] !== undefined;
  if (!isOneSpan(groups)) return null;
  const { from, till, d, m, y } = groups;
  if (from !== undefined) {
    const [first, last] = [from, till ?? from];
    return isCalendarDay(first) && isCalendarDay(last) ? daysOf(first, last, inWeek) : null;
  }
  if (d !== undefined && m !== undefined && y !== undefined) {
    const only = dayOf(Number(y), Number(m), d);
    return daysOf(only, only, false);
  }
  return daysOf(...endsOf(groups), inWeek);
}

/** Most text names none, and is asked about often. */
const perhapsDays = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d-\d|\d\.\d/i;

type Named = { start: number; end: number; days: MeetingDays | null };

/** Whatever has the shape of days, in the order of the text; null for days that cannot be. */
function namedDays(text: string): Named[] {
  if (text.length > longestSentence || !/\d{4}/.test(text)) return [];
  const folded = foldPunctuation(text);
  if (!perhapsDays.test(folded)) return [];
  const found: Named[] = [];
  for (const pattern of [dayFirst, monthFirst, iso, dotted]) {
    for (const match of folded.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const groups = match.groups ?? {};
      if (pattern === monthFirst && (groups['m1'] ?? groups['m2']) === undefined) continue;
      const over = found.filter((other) => start < other.end && other.start < end);
      const days = daysIn(groups);
      // Days in one way of writing them are none in another.
      if (over.some((other) => other.days !== null) || (days === null && over.length > 0)) continue;
      for (const other of over) found.splice(found.indexOf(other), 1);
      found.push({ start, end, days });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Every day or span of days a text names, in its order. Days that cannot be are left out. */
export function findAllDays(text: string): FoundDays[] {
  return namedDays(text).flatMap(({ start, end, days }) => (days === null ? [] : [{ start, end, days }]));
}

/** Days that cannot be, in the words of the text: "31 February 2019", "19-17 October 2017". */
export function impossibleDaysIn(text: string): string[] {
  return namedDays(text).flatMap(({ start, end, days }) => (days === null ? [text.slice(start, end)] : []));
}

/** True where a text names days, be they possible or not. */
export function namesDays(text: string): boolean {
  return namedDays(text).length > 0;
}

export function findDays(text: string): FoundDays | null {
  return findAllDays(text)[0] ?? null;
}
