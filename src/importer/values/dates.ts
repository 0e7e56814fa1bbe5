import {
  addDays,
  addMonths,
  type CalendarDay,
  calendarDay,
  isCalendarDay,
} from '../../domain/calendarDate.ts';
import type { MeetingDays } from '../../domain/meeting.ts';
import { foldPunctuation } from '../text/fold.ts';
import { oncePerText } from '../text/oncePerText.ts';
import { month, monthNumber } from './monthNames.ts';
import { longestSentence } from './sentences.ts';

export type FoundDays = { start: number; end: number; days: MeetingDays };

const day = '\\d{1,2}(?:st|nd|rd|th)?';
const year = '\\d{4}(?!\\d)';
const to = ' ?(?:-|to|till|until|through) ?(?:the )?';
// "5 and 6 June", "5/6 June" are one span; "5 June 2019 and 9 June 2019" are two days.
const toOrAnd = ' ?(?:-|to|till|until|through|(?<and>and|&)|/) ?(?:the )?';
const list = `(?<days>${day}(?:, ?${day}){1,9})(?:,? (?:and|&) |, ?)`;
const week = '(?<week>(?:the )?(?:week (?:of|from|beginning|starting|commencing)|w/[bc]) (?:the )?)?';
const weekdayName = '(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs?|ur)?(?:day)?\\.?';
/** "Wednesday, ", "Thu ", "Mon-Wed, " before days is no place. */
const weekday = `(?:${weekdayName}(?: ?- ?${weekdayName})?,? )?`;

/** "17-19 October 2017", "17, 18 and 19 October 2017", "29 November - 1 December 2019", "27 December 2022 - 2 January 2023", "9 March 2022". */
const dayFirst = new RegExp(
  `(?<![\\w.])${week}(?:${weekday}(?:${list}|(?:(?<r0>${day})-(?=${day},? (?:and|&) ))?(?<d0>${day})${toOrAnd}|(?<d1>${day})(?: of)? (?<m1>${month})(?:(?:,? (?<y1>${year}))?${to}| ?/ ?)))?${weekday}(?<d2>${day})(?: of)? (?<m2>${month}),? (?<y2>${year})`,
  'gi',
);
/** "October 17-19, 2017", "October 17 and 18, 2017", "November 29 - December 1, 2019". */
const monthFirst = new RegExp(
  `(?<![\\w.])${week}${weekday}(?:(?<m1>${month}) (?<d1>${day})(?:(?:,? (?<y1>${year}))?${to}(?!${month} ${year})| ?(?:(?<and>and|&)|/) ?(?=\\d)))?(?:(?<m2>${month}) )?(?<d2>${day}),? (?<y2>${year})`,
  'gi',
);
/** "2021/04/12" too: behind a year nobody writes the day; in an address it is part of it. */
const isoDay = '(?:\\d{4}-\\d{2}-\\d{2}|(?<!/)\\d{4}/\\d{2}/\\d{2}(?!/))';
const iso = new RegExp(
  `(?<![\\w.])${week}${weekday}(?<from>${isoDay})(?: ?(?:-|to|until|/) ?(?<till>${isoDay}|\\d{2}(?:(?<=\\d[-/]\\d{2})(?![/:])|(?= ?(?:[,;.)]|$)|(?<=[lo] \\d\\d) \\()|(?<odd>(?= \\()))))?(?![\\w-])`,
  'gi',
);
/** "5.2.2018", "7-8.9.2022", "30.9. - 1.10.2022", "7.9.2022 - 8.9.2022"; no day right after what a dash or slash joins to it. */
const dotted = new RegExp(
  `(?<![\\w.]|\\d\\.? ?[-/] ?)${week}${weekday}(?:(?<first>\\d{1,2})(?:(?:\\.(?<firstMonth>\\d{1,2}))?\\.?(?:${to}| ?(?<and>and|&|/) ?)|\\.(?<fullMonth>\\d{1,2})\\.(?<firstYear>\\d{4})(?:${to}| ?/ ?)))?(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>\\d{4})(?!\\.?\\w)`,
  'gi',
);

/**
 * "17-18/04/2012": a day and a month alone may stand the other way round, but two days before the month do not, nor does
 * "11/11/2024 - 13/11/2024", where no month is the thirteenth.
 */
const slashed =
  /(?<![\w.]|\d\.? ?[-/] ?)(?<first>\d{1,2})(?:\/(?<fullMonth>\d{1,2})\/(?<firstYear>\d{4})(?:(?<=(?:1[3-9]|[23]\d)\/\d{1,2}\/\d{4})|(?= ?- ?(?:1[3-9]|[23]\d)\/)))? ?- ?(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>\d{4})(?![\w/-])/g;

function dayOf(year: number, month: number, date: string): CalendarDay | null {
  const day = calendarDay(year, month, Number.parseInt(date, 10));
  return isCalendarDay(day) ? day : null;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** The two ends from the parts of a date: what the first day does not say, it shares with the last. */
function endsOf({
  days,
  d0 = days,
  r0 = d0,
  d1 = r0,
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

/** Days, or why there are none: the calendar has none such, or it is in doubt which they are. */
type Reading = MeetingDays | 'impossible' | 'unclear';

function daysOf(first: CalendarDay | null, last: CalendarDay | null, inWeek: boolean): Reading {
  if (first === null || last === null || first > last) return 'impossible';
  // No meeting is that long.
  if (last > addMonths(first, 2)) return 'unclear';
  if (!inWeek) return { firstDay: first, lastDay: last, precision: 'days' };
  const [firstDay, lastDay] = first === last ? weekOf(first) : [first, last];
  return { firstDay, lastDay, precision: 'week' };
}

/** Further apart they are days of their own. */
const mostApart = 3;

/** "17, 18 and 19 October" is one span, since each day follows the one before; "5, 9 and 20 October" is none. */
function isOneSpan({ days = '', d2 = '' }: Groups): boolean {
  const all = [...days.split(','), d2].map((one) => Number.parseInt(one, 10));
  return days === '' || all.every((one, index) => one === (all[0] ?? 0) + index);
}

/** The days from "8" to "10" in "7-8 and 10 June"; null where no such span stands before an "and". */
const gapIn = ({ r0, d0 = '', d2 = '' }: Groups): number | null =>
  r0 === undefined ? null : Number.parseInt(d2, 10) - Number.parseInt(d0, 10);

/** The same of two: "10 and 14 October" are two days; behind a span one day or two may be left out. */
function isApart(groups: Groups, first: CalendarDay | null, last: CalendarDay | null): boolean {
  const { and } = groups;
  const gap = gapIn(groups);
  if (gap !== null) return gap < 1 || gap > mostApart;
  return and !== undefined && first !== null && last !== null && first < last && addDays(first, 1) !== last;
}

/** Days in figures alone. */
function dottedEndsOf(groups: Groups): [CalendarDay | null, CalendarDay | null] {
  const { first, fullMonth, firstMonth = fullMonth, firstYear, d = '', m, y } = groups;
  const last = dayOf(Number(y), Number(m), d);
  if (first === undefined) return [last, last];
  const turnsTheYear = firstYear === undefined && Number(firstMonth) === 12 && Number(m) === 1;
  return [dayOf(Number(firstYear ?? y) - (turnsTheYear ? 1 : 0), Number(firstMonth ?? m), first), last];
}

function daysIn(groups: Groups): Reading {
  const inWeek = groups['week'] !== undefined;
  const [from, till] = [groups['from'], groups['till']].map((one) => one?.replaceAll('/', '-'));
  if (from !== undefined) {
    // "2011-11-14 to 18" shares its month.
    const [first, last] = [from, till === undefined ? from : from.slice(0, -till.length) + till];
    // "2017-09-17 - 19 (9 remote)": on two days or more, or 19 people.
    if (groups['odd'] !== undefined) return 'unclear';
    return isCalendarDay(first) && isCalendarDay(last) ? daysOf(first, last, inWeek) : 'impossible';
  }
  const [first, last] = groups['d'] === undefined ? endsOf(groups) : dottedEndsOf(groups);
  const days = daysOf(first, last, inWeek);
  return days !== 'impossible' && (!isOneSpan(groups) || isApart(groups, first, last)) ? 'unclear' : days;
}

type Named = { start: number; end: number; days: Reading; hasGap?: boolean };
const isRead = (named: Named): named is FoundDays => typeof named.days === 'object';
type Match = Pick<Named, 'start' | 'end'> & { groups: Groups };

const anyMonth = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
/** The ways of writing days, each with what a text must hold to be searched for it: most text holds none. */
const ways: readonly { pattern: RegExp; sign: RegExp }[] = [
  { pattern: dayFirst, sign: anyMonth },
  { pattern: monthFirst, sign: anyMonth },
  { pattern: iso, sign: /\d[-/]\d/ },
  { pattern: dotted, sign: /\d\.\d/ },
  { pattern: slashed, sign: /\d\/\d/ },
];

function matchesOf(pattern: RegExp, folded: string): Match[] {
  const matches: Match[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded); match !== null; match = pattern.exec(folded))
    matches.push({ start: match.index, end: pattern.lastIndex, groups: match.groups ?? {} });
  return matches;
}

const joint = '(?<joint>,? (?:and|&) |, ?| ?/ ?)';
/** Days that leave their year to those after them, as "30 June" does in "30 June and 1 July 2019". */
const yearless = [
  new RegExp(
    `(?<![\\w.])(?:${weekday}(?:${list}|(?<d0>${day})${toOrAnd}))?${weekday}(?<d2>${day})(?: of)? (?<m2>${month})${joint}$`,
    'i',
  ),
  new RegExp(`(?<![\\w.])(?<m2>${month}) (?:(?<d0>${day})${toOrAnd})?(?<d2>${day})${joint}$`, 'i'),
];
/** A day that leaves its month, too: "17" in "17, 18 October 2017". */
const monthless = new RegExp(`(?<![\\w.])(?<d2>${day}), ?$`, 'i');
/** "1-3 and", "1-3," before "8-9 June 2020". */
const rangeBefore = new RegExp(`(?<![\\w.])(?<d0>${day})-(?<d2>${day})(?:,? (?:and|&) |, ?)$`, 'i');
/** "15," before "18 October 2017", where no word says what else it may be; "3rd," may be of a meeting. */
const dayBefore = /(?:^|\bon |[,(] ?)(?<d2>\d{1,2}), ?$/di;
const perhapsJoint = /(?:and|&|,|\/) ?$/i;
/** What stands before days is looked at so far: a list of ten days and a month is shorter. */
const farthest = 80;

/** The days right before others that share their year: those of December may lie in the one before. */
function daysRightBefore(folded: string, { start, days: after }: FoundDays): Named | null {
  const from = Math.max(0, start - farthest);
  const before = folded.slice(from, start);
  if (!perhapsJoint.test(before)) return null;
  const [year = 0, month = 0] = after.firstDay.split('-').map(Number);
  for (const pattern of yearless) {
    const { groups = {}, index = 0 } = pattern.exec(before) ?? {};
    if (groups['d2'] === undefined) continue;
    const turnsTheYear = month === 1 && monthNumber(groups['m2'] ?? '') === 12;
    const days = daysIn({ ...groups, y2: String(turnsTheYear ? year - 1 : year) });
    return { start: from + index, end: start - (groups['joint'] ?? '').length, days };
  }
  const { groups = {}, index = 0 } = monthless.exec(before) ?? {};
  const only = groups['d2'] === undefined ? null : dayOf(year, month, groups['d2']);
  // A number before a day may be of anything else.
  return only !== null && addDays(only, 1) === after.firstDay
    ? { start: from + index, end: start, days: daysOf(only, only, false) }
    : null;
}

/** "1-3 and 8-9 June 2020": days of one month far from each other are in doubt, as "1 and 8 June" are; "7-8 and 10 June" have a gap. */
function asOneInDoubt(folded: string, found: Named): Named | null {
  if (!isRead(found)) return null;
  const from = Math.max(0, found.start - farthest);
  const before = folded.slice(from, found.start);
  const { groups = {}, index = 0 } = rangeBefore.exec(before) ?? {};
  const [year = 0, month = 0] = found.days.firstDay.split('-').map(Number);
  const [at = 0, till = 0] = dayBefore.exec(before)?.indices?.groups?.['d2'] ?? [];
  const only = dayOf(year, month, before.slice(at, till));
  if (only !== null && addDays(only, 1) < found.days.firstDay)
    return { start: from + at, end: found.end, days: 'unclear' };
  const [first, last] = [groups['d0'], groups['d2']].map((one) =>
    one === undefined ? null : dayOf(year, month, one),
  );
  if (!first || !last || first >= last || last >= found.days.firstDay) return null;
  const isNear = addDays(last, mostApart) >= found.days.firstDay;
  return {
    start: from + index,
    end: found.end,
    days: isNear ? daysOf(first, found.days.lastDay, false) : 'unclear',
    hasGap: isNear && addDays(last, 1) < found.days.firstDay,
  };
}

/** Days with those before them that share their year: one span where they follow each other, else each by itself. */
function withDaysBefore(folded: string, one: Named): Named[] {
  const found = asOneInDoubt(folded, one) ?? one;
  const all = [found];
  for (let [first] = all; first !== undefined && isRead(first); [first] = all) {
    const { start, end, days } = first;
    if (days.precision !== 'days') break;
    const before = daysRightBefore(folded, { start, end, days });
    if (before === null) break;
    if (isRead(before) && addDays(before.days.lastDay, 1) === days.firstDay)
      all[0] = { ...first, start: before.start, days: { ...days, firstDay: before.days.firstDay } };
    else all.unshift(before);
  }
  return all;
}

const between = /\bbetween (?:the )?$/i;
const isAfterBetween = (folded: string, start: number): boolean =>
  between.test(folded.slice(Math.max(0, start - 13), start));

/** "Between 4 May 2020 and 6 June 2021" gives the ends of a time in which something was: neither is its day. */
function withoutEnds(folded: string, found: readonly Named[]): Named[] {
  const named: Named[] = [];
  for (const one of found) {
    const last = named.at(-1);
    const isEnd =
      last !== undefined &&
      isAfterBetween(folded, last.start) &&
      /^,? (?:and|&) $/.test(folded.slice(last.end, one.start));
    if (isEnd) {
      const isPossible = [last, one].every(({ days }) => days !== 'impossible');
      named[named.length - 1] = { ...last, end: one.end, days: isPossible ? 'unclear' : 'impossible' };
    } else named.push(one);
  }
  return named;
}

function searchDays(folded: string): Named[] {
  const found: Named[] = [];
  for (const { pattern, sign } of ways) {
    if (!sign.test(folded)) continue;
    for (const { start, end, groups } of matchesOf(pattern, folded)) {
      if (pattern === monthFirst && (groups['m1'] ?? groups['m2']) === undefined) continue;
      const over = found.filter((other) => start < other.end && other.start < end);
      const days = daysIn(isAfterBetween(folded, start) ? { ...groups, and: undefined } : groups);
      // Days in one way of writing them are none in another.
      if (over.some(isRead) || (typeof days === 'string' && over.length > 0)) continue;
      for (const other of over) found.splice(found.indexOf(other), 1);
      const hasGap = (gapIn(groups) ?? 0) > 1;
      found.push(...withDaysBefore(folded, { start, end, days, hasGap }));
    }
  }
  return withoutEnds(
    folded,
    found.sort((one, other) => one.start - other.start),
  );
}

/** Whatever has the shape of days, in the order of the text. */
const namedDays = oncePerText((text): readonly Named[] =>
  text.length > longestSentence || !/\d{4}/.test(text) ? [] : searchDays(foldPunctuation(text)),
);

/** Every day or span of days a text names, in its order. Days that cannot be, or are in doubt, are left out. */
export function findAllDays(text: string): FoundDays[] {
  return namedDays(text).filter(isRead);
}

/** Days that cannot be, in the words of the text: "31 February 2019", "19-17 October 2017". */
export function impossibleDaysIn(text: string): string[] {
  return namedDays(text).flatMap(({ start, end, days }) =>
    days === 'impossible' ? [text.slice(start, end)] : [],
  );
}

/** Days of which it is in doubt which they are: "5 and 9 October 2017", "1 July - 31 December 2022". */
export function unclearDaysIn(text: string): { start: number; end: number }[] {
  return namedDays(text).filter(({ days }) => days === 'unclear');
}

/** Days read from the first to the last, between which the text leaves some out: "7-8 and 10 June 2021". */
export function daysWithGapIn(text: string): string[] {
  const found = namedDays(text).filter((one) => one.hasGap && isRead(one));
  return found.map(({ start, end }) => text.slice(start, end));
}

/** True where a text names days, be they possible or not. */
export function namesDays(text: string): boolean {
  return namedDays(text).length > 0;
}

export function findDays(text: string): FoundDays | null {
  return findAllDays(text)[0] ?? null;
}
