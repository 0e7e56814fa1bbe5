import type { CalendarDay, CalendarMonth } from '../../domain/calendarDate.ts';
import type { Office } from '../../domain/leadership.ts';
import type { Stated } from '../../domain/provenance.ts';
import type { GroupLeader } from '../../domain/workingGroup.ts';
import { formatCount } from '../../format/counts.ts';
import { formatDate, formatDays, formatMeetingDays } from '../../format/dates.ts';
import { formatOrigin, joined } from '../../format/lists.ts';
import type { ComparisonPart } from '../../i18n/en/comparison.ts';
import type { Words } from '../../i18n/words.ts';
import type { Days, ExtraCell, JointMeetingDetails, Origin, RepresentativeDetails } from './change.ts';
import type { Occasion } from './occasions.ts';

/** The words of the page and those of the comparison, in one language. */
export type ComparisonWords = { page: Words; comparison: Words<ComparisonPart> };

/** Signs by which a text sets the direction of what comes after it. */
const directionSigns = /[\u202a-\u202e\u2066-\u2069]/gu;

/** A name out of a report, to stand in a sentence: its direction, or one that it asks for, ends where it ends. */
export function apart(name: string): string {
  const plain = name.replace(directionSigns, '');
  return plain === name ? name : `\u2068${plain}\u2069`;
}

/** A field with its status in words. */
export function statedText<T>(
  words: ComparisonWords,
  field: Stated<T>,
  format: (value: T) => string,
): string {
  switch (field.status) {
    case 'stated':
    case 'corrected':
      return format(field.value);
    case 'approximate':
      return words.comparison.t('value.about', { value: format(field.value) });
    case 'to-be-confirmed':
      return words.comparison.t('value.tbc', { value: format(field.value) });
    case 'to-be-determined':
      return words.page.t('status.tbdLong');
    case 'not-stated':
      return words.page.t('status.notStated');
    default:
      return field satisfies never;
  }
}

export const countText = (words: ComparisonWords, field: Stated<number>): string =>
  statedText(words, field, (value) => formatCount(words.page, value));

export const plainText = (words: ComparisonWords, field: Stated<string>): string =>
  statedText(words, field, (value) => value);

/** "17 May 2017", or "May 2017" where the report gives no day. */
export const monthOrDayText = (words: ComparisonWords, field: Stated<CalendarDay | CalendarMonth>): string =>
  statedText(words, field, (date) => formatDate(words.page, date));

export const daysText = ({ page }: ComparisonWords, { firstDay, lastDay }: Days): string =>
  formatDays(page, firstDay, lastDay);

/** Where and when a meeting is or was, for a message of both. */
export function whereAndWhen(words: ComparisonWords, occasion: Occasion): { place: string; days: string } {
  if ('firstDay' in occasion) return { place: apart(occasion.place), days: daysText(words, occasion) };
  return {
    place: statedText(words, occasion.place, (place) => apart(place)),
    days: statedText(words, occasion.days, (days) => formatMeetingDays(words.page, days)),
  };
}

/** A report that says nothing of something does not say that there is none. */
export const orNotStated = ({ page }: ComparisonWords, text: string | null): string =>
  text || page.t('status.notStated');

export const originText = (words: ComparisonWords, origin: Origin): string =>
  orNotStated(words, formatOrigin(origin));

/** As `originText`; where only the country is known it is not taken for the affiliation. */
export const originPartsText = (words: ComparisonWords, { affiliation, country }: Origin): string =>
  formatOrigin({ affiliation: orNotStated(words, affiliation), country });

export const roleText = ({ page }: ComparisonWords, role: Office['role']): string =>
  page.t(role === 'chairman' ? 'leadership.chairman' : 'leadership.viceChairman');

export function leaderText(words: ComparisonWords, leader: Stated<GroupLeader>): string {
  return statedText(words, leader, (person) => {
    const interim = person.interim ? [words.page.t('status.interim')] : [];
    return joined(words.page, [person.name, ...interim, formatOrigin(person)].filter(Boolean));
  });
}

export const cellText = (words: ComparisonWords, { column, text }: ExtraCell): string =>
  words.comparison.t('value.cell', { column, text: text || words.page.t('status.notStated') });

const joinedKnown = ({ page }: ComparisonWords, parts: (string | null | undefined)[]): string =>
  joined(
    page,
    parts.flatMap((part) => part || []),
  );

export function representativeText(words: ComparisonWords, details: RepresentativeDetails): string {
  const { count, person, note } = details;
  const number = count === null ? words.comparison.t('value.uncounted') : formatCount(words.page, count);
  return joinedKnown(words, [number, person?.name, person && formatOrigin(person), note]);
}

export function jointText(words: ComparisonWords, { place, when, note }: JointMeetingDetails): string {
  return joinedKnown(words, [place, monthOrDayText(words, when), note]);
}
