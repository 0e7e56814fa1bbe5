import type { Meeting } from '../../domain/meeting.ts';
import { foldPunctuation } from '../text/fold.ts';
import { findAllDays } from '../values/dates.ts';
import { approximately, atMost, counter, ordinal, readWholeNumber } from '../values/numbers.ts';

/*
 * Reports number the meetings of a group: what is told of "the second meeting" belongs to the one that is told under that
 * number, and to no other, wherever it stands.
 */

/** A meeting named by its number; null where that may be its number among some of them only: "first virtual meeting". */
export type Ordinal = { number: number | null; start: number; end: number };

const inWords = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
/** "The tenth and final meeting". */
const plain =
  /^(?:and (?:final|last) )?(?:(?:plenary|regular|ordinary|full|focus group|FG(?:[ -][\w-]{1,15})?) )?$/i;
const named = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?<word>${ordinal}|kick-off|inaugural) (?<kind>(?:[^\\s,;:()]{1,20} ){0,3}?)meeting(?![\\p{L}-])|meeting (?=n|#)(?<digits>${counter})(?![\\p{L}\\p{N}]))`,
  'giu',
);
/** "…, the second by 94": a further one, behind one that is called a meeting. */
const further = new RegExp(
  `(?<=(?:[,;]|(?<!\\p{L})(?:and|while|whereas|but)) (?:the )?)(?<word>${ordinal})(?= (?:one )?(?:by|with|had|has|was|saw|to|attracted|\\d|${approximately}|${atMost}))`,
  'giu',
);
const alone = new RegExp(
  `^(?:the )?(?:meeting (?<count>${counter})\\.?|#?(?<digits>\\d{1,2})\\.?|(?<word>${ordinal}|kick-off|inaugural))(?: (?:meeting|one))?$`,
  'i',
);
const leading = new RegExp(`^(?:the )?(?<word>${ordinal}|kick-off)(?= ?(?:[:(]| -))`, 'i');

function numberOf(groups: Readonly<Record<string, string | undefined>> | undefined): number | null {
  const word = groups?.['word']?.toLowerCase() ?? '';
  if (/^(?:kick-off|inaugural)$/.test(word)) return 1;
  const index = inWords.indexOf(word);
  const counted = groups?.['count'] ?? groups?.['digits'];
  if (counted !== undefined) return readWholeNumber(counted.replace(/^(?:no|nr|number)?[. ]*#?/i, ''));
  const digits = Number.parseInt(word, 10);
  return index >= 0 ? index + 1 : Number.isNaN(digits) ? null : digits;
}

/** The text with its days blanked out, so that none of their figures counts a meeting. */
function withoutDays(text: string): string {
  let rest = foldPunctuation(text);
  for (const { start, end } of findAllDays(text))
    rest = rest.slice(0, start) + '|'.repeat(end - start) + rest.slice(end);
  return rest;
}

/** The meetings that a text names by their number, in its order. */
export function ordinalsIn(text: string): Ordinal[] {
  // Most sentences name no meeting, and need no further look.
  if (!/meeting/i.test(text)) return [];
  const words = withoutDays(text);
  const found = [...words.matchAll(named)].map(({ index, 0: { length }, groups }) => ({
    number: plain.test(groups?.['kind'] ?? '') ? numberOf(groups) : null,
    start: index,
    end: index + length,
  }));
  const [first] = found;
  if (first === undefined) return [];
  const others = [...words.matchAll(further)].map(({ index, 0: { length }, groups }) => ({
    number: numberOf(groups),
    start: index,
    end: index + length,
  }));
  const isNew = ({ start }: Ordinal) => start > first.end && found.every((one) => one.start !== start);
  return [...found, ...others.filter(isNew)].toSorted((one, other) => one.start - other.start);
}

/** The number of a meeting in words that name it and nothing else: "2", "Second", "Meeting 2". */
export function ordinalAlone(text: string): number | null {
  const words = foldPunctuation(text).trim().replace(/:$/, '');
  const [only, ...others] = ordinalsIn(words);
  if (only !== undefined)
    return others.length === 0 && /^(?:the )?$/i.test(words.slice(0, only.start)) && only.end === words.length
      ? only.number
      : null;
  return numberOf(alone.exec(words)?.groups);
}

/** The number of the only meeting that words name, if they do. */
export function singleIn(text: string): number | null {
  const numbers = new Set(ordinalsIn(text).map(({ number }) => number));
  if (numbers.size === 0) return numberOf(leading.exec(foldPunctuation(text))?.groups);
  return numbers.size === 1 ? ([...numbers][0] ?? null) : null;
}

/** The number under which the report tells a meeting, in the row or the words it stands in, or in the heading over them. */
export function ordinalOf({
  source: { table, row = '', column = '', quote = '', section },
}: Meeting): number | null {
  if (table !== undefined) return ordinalAlone(row) ?? ordinalAlone(column);
  return ordinalsIn(quote).length > 0 || leading.test(foldPunctuation(quote))
    ? singleIn(quote)
    : singleIn(section);
}

function countsOf<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Those meetings of which one alone is told under its number; none where the numbers do not follow the days. */
export function byOrdinal(meetings: readonly Meeting[]): ReadonlyMap<number, Meeting> {
  const told = meetings.flatMap((meeting) => {
    const number = ordinalOf(meeting);
    return number === null ? [] : [{ number, meeting }];
  });
  const numbers = countsOf(told.map(({ number }) => number));
  // A sentence that tells of several meetings does not say which of them its number is of.
  const sources = countsOf(meetings.map(({ source }) => source));
  const once = told.filter(
    ({ number, meeting }) => numbers.get(number) === 1 && sources.get(meeting.source) === 1,
  );
  const inOrder = once.toSorted((one, other) => one.number - other.number);
  const follows = inOrder.every(
    ({ meeting }, at) => at === 0 || (inOrder[at - 1]?.meeting.firstDay ?? '') < meeting.firstDay,
  );
  return new Map(follows ? inOrder.map(({ number, meeting }) => [number, meeting]) : []);
}
