import { type CalendarDay, type CalendarMonth, firstDayOf, isCalendarDay } from '../domain/calendarDate.ts';
import type { MeetingDays } from '../domain/meeting.ts';
import type { Words } from '../i18n/words.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(fields)}`;
  let format = formats.get(key);
  if (!format) {
    // Days have no zone: they are made at midnight UTC and read back there.
    format = new Intl.DateTimeFormat(locale, { ...fields, timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format;
}

const instantOf = (date: CalendarDay | CalendarMonth): Date => new Date(`${firstDayOf(date)}T00:00:00Z`);

/** CLDR puts thin spaces around the dash, and not in each version the same: "17–19", but "29 November – 1 December". */
function closeRange(text: string): string {
  return text
    .replace(/[\u2009\u202f\u00a0]/gu, ' ')
    .replace(/(\d) *– *(\d+)(?= \p{L})/u, (range, from, to) =>
      /^\d+ \p{L}/u.test(text) ? range : `${from}–${to}`,
    );
}

/** A Russian date ends in a sign of its own, which a narrow line is not to begin with. */
const withItsSign = (text: string): string => text.replaceAll(' г.', '\u00a0г.');

/** "17 October 2017", or "May 2017" for a month. */
export function formatDate(words: Words, date: CalendarDay | CalendarMonth): string {
  const fields: Intl.DateTimeFormatOptions = isCalendarDay(date)
    ? { day: 'numeric', month: 'long', year: 'numeric' }
    : { month: 'long', year: 'numeric' };
  return withItsSign(formatOf(words.locale, fields).format(instantOf(date)));
}

/**
 * "2017年10月17–19日": CLDR has only figures and strokes for a range in Chinese. The largest comes first, so that the last
 * day leaves out what it shares with the first.
 */
function chineseRange(locale: string, firstDay: CalendarDay, lastDay: CalendarDay): string {
  const inFull: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
  const first = formatOf(locale, inFull).format(instantOf(firstDay));
  if (firstDay === lastDay) return first;
  const last = (fields: Intl.DateTimeFormatOptions) => formatOf(locale, fields).format(instantOf(lastDay));
  if (firstDay.slice(0, 7) === lastDay.slice(0, 7)) {
    return `${first.replace(/日$/u, '')}–${last({ day: 'numeric' })}`;
  }
  const isSameYear = firstDay.slice(0, 4) === lastDay.slice(0, 4);
  return `${first}–${last(isSameYear ? { day: 'numeric', month: 'long' } : inFull)}`;
}

/** Ranges as they were written: each takes its time, and charts, slides and lists name the same days many times over. */
const ranges = new Map<string, string>();
const mostRanges = 2000;

function writtenDays(
  month: 'long' | 'short',
  { language, locale }: Words,
  firstDay: CalendarDay,
  lastDay: CalendarDay,
): string {
  if (language === 'zh') return chineseRange(locale, firstDay, lastDay);
  const format = formatOf(locale, { day: 'numeric', month, year: 'numeric' });
  return withItsSign(closeRange(format.formatRange(instantOf(firstDay), instantOf(lastDay))));
}

function daysWith(
  month: 'long' | 'short',
  words: Words,
  firstDay: CalendarDay,
  lastDay: CalendarDay,
): string {
  const key = `${words.locale} ${month} ${firstDay} ${lastDay}`;
  const known = ranges.get(key);
  if (known !== undefined) return known;
  if (ranges.size >= mostRanges) ranges.clear();
  const text = writtenDays(month, words, firstDay, lastDay);
  ranges.set(key, text);
  return text;
}

/** "17–19 October 2017", "29 November – 1 December 2019"; one day stands alone. */
export const formatDays = (words: Words, firstDay: CalendarDay, lastDay: CalendarDay): string =>
  daysWith('long', words, firstDay, lastDay);

/** "17–19 Oct 2017": where a picture has no room. */
export const formatShortDays = (words: Words, firstDay: CalendarDay, lastDay: CalendarDay): string =>
  daysWith('short', words, firstDay, lastDay);

/** "Oct" */
export function formatMonthName(words: Words, month: CalendarMonth): string {
  return formatOf(words.locale, { month: 'short' }).format(instantOf(month));
}

/** "2018" */
export function formatYear(words: Words, month: CalendarMonth): string {
  return formatOf(words.locale, { year: 'numeric' }).format(instantOf(month));
}

/** "Oct 2017": where an axis has no room. */
export function formatShortMonth(words: Words, date: CalendarDay | CalendarMonth): string {
  return formatOf(words.locale, { month: 'short', year: 'numeric' }).format(instantOf(date));
}

/** Days as days, a week as "week of 17–21 September 2018". */
export function formatMeetingDays(words: Words, days: MeetingDays): string {
  const range = formatDays(words, days.firstDay, days.lastDay);
  return days.precision === 'week' ? words.t('date.weekOf', { days: range }) : range;
}
