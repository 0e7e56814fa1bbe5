import { foldPunctuation } from '../text/fold.ts';
import { isCountry } from './countries.ts';
import { ordinal } from './numbers.ts';

const twoNames =
  'Trinidad and Tobago|Bosnia and Herzegovina|Antigua and Barbuda|Saint Kitts and Nevis|Sao Tome and Principe';
// "Q" is no word of "Q2 2019".
const word = "\\p{Lu}[\\p{L}'.-]{0,30}(?![\\p{L}\\p{N}])";
const small = '(?:(?:de|la|le|of|the|du|da|do|dos|del|al|el|es|ad) )?';
const words = `(?:${twoNames}|${word}(?: ${small}(?:[dl]')?${word}){0,4}(?: \\((?!held\\))[\\p{L}. ]{2,30}\\))?)`;
const online =
  '[Oo]nline|[Vv]irtual(?:ly)?|[Rr]emotely|[Rr]emote participation|[Ee]-?[Mm]eeting|[Tt]eleconference|[Ee]lectronic(?:ally| means| meeting)?';
const names = `(?<place>(?:${words}(?:, ${words}){0,2})|${online})`;

/** "Geneva and online", "online and in Geneva", "Geneva/Lima", "Geneva/online": the place in all its words. */
const andOnline = `(?<also>(?:,? (?:and|&|as well as) (?:also )?(?:${online})(?: participation)?| ?/ ?(?:${online})|/${words}(?:, ${words})?)(?![\\p{L}'-]))?`;
const onlineAnd = `(?:(?<first>(?:${online}),? (?:and|&|as well as) (?:also )?(?:in|at) ))?`;

/** "6-8 March 2023 (4th meeting, Geneva)", "(2nd e-meeting)" */
const which = `(?:(?:the )?${ordinal} (?:(?:meeting|plenary|session), )?)?`;
const afterDays = new RegExp(
  `^[ ,(]*${which}${onlineAnd}(?:(?:in|at|as an?|by|via|through) (?:the )?)?${names}${andOnline}`,
  'du',
);
const beforeDays = new RegExp(
  `(?<![\\p{L}\\p{N}'-])(?:(?:In|At) (?:the )?)?${onlineAnd}${names}${andOnline}(?: meetings?)?[ ,|]*(?:on|from|during|between)?(?: the)?[ ,(|]*$`,
  'du',
);
const anywhereIn = new RegExp(`(?:^| )(?:in|at) (?:the )?${names}${andOnline}`, 'du');
const onlineMeeting = new RegExp(
  `(?<=(?:held|met|place|convened|was(?: fully| entirely)?) )(?<place>${online})(?![\\p{L}'-])|(?<![\\p{L}'-])(?<called>${online}) (?:meetings?|(?:was|were) held)(?![\\p{L}'-])`,
  'du',
);

/** A comma may be followed by a country or by the rest of the sentence: only a country belongs to the place. */
function placeOfParts(place: string): string {
  const parts = place.split(', ');
  // "Geneva, Switzerland (hybrid)", "(WIPO)"
  const rest = parts
    .slice(1)
    .join(', ')
    .replace(/ \([^()]{2,30}\)$/, '');
  if (isCountry(rest) || rest === 'D.C.') return place;
  return isCountry(parts.at(-1) ?? '') ? place : (parts[0] ?? '');
}

/** Around what is only a part of a name: "Space & Technology Commission". */
const tailOf = /& $/;
const headOf = /^ & \p{Lu}/u;
/** "Rome or Paris", "not in Rome": which it was is not said. */
const oneOf = /(?<![\p{L}'-])(?:or|either|not|not in) $/u;
const orAnother = /^(?:,? or(?![\p{L}'-])| \/ \p{Lu})/u;

type Cut = { place: string | null; isOpen: boolean };

function cut(text: string, pattern: RegExp): Cut {
  const folded = foldPunctuation(text);
  const found = pattern.exec(folded)?.indices?.groups;
  const [start, end] = found?.['place'] ?? found?.['called'] ?? [0, 0];
  const isPart = tailOf.test(folded.slice(0, start)) || headOf.test(folded.slice(end));
  if (end === 0 || (isPart && found?.['also'] === undefined)) return { place: null, isOpen: false };
  const [, last] = found?.['also'] ?? [0, end];
  const isOpen = oneOf.test(folded.slice(0, start)) || orAnother.test(folded.slice(last));
  const named = text.slice(start, end).replace(/(?<!D\.C)\.$/, '');
  const place = placeOfParts(named);
  // Where only a part of the names is the place, what follows them belongs to something else.
  const after = place === named ? placeOfParts(text.slice(...(found?.['also'] ?? [0, 0]))) : '';
  return { place: `${text.slice(...(found?.['first'] ?? [0, 0]))}${place}${after}`, isOpen };
}

/** A house or those who own it, rather than the town it stands in: "Hotel Royal", "ITU Headquarters", "University of Tea". */
const venue =
  /(?<![\p{L}'-])(?:hotel|head ?quarters?|hq|campus|universit(?:y|ies|é|at|ät|à|ad)|universidad(?:e)?|institute?|auditorium|resort|premises|offices?|labs?|laborator(?:y|ies)|ministry|authority|agency|commission|corporation|company|inc|ltd|gmbh|conference cent(?:re|er)|(?:convention|congress|exhibition|research|innovation|training|technology) cent(?:re|er))(?![\p{L}'-])/iu;

/** A house alone; with its town and country it is a place in all its words. */
function isVenue(place: string): boolean {
  return !place.includes(', ') && venue.test(foldPunctuation(place));
}

/** Words of a sentence that begin with a capital but name no place. */
const noPlace =
  /^(?:The|This|It|Its|On|In|At|From|Between|Meetings?|During|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Back-to-back|Co-?located|Followed|Preceded|Hosted|Organi[sz]ed|Before|After|Prior|No|Nr|Number|FG|Focus|Table|ITU|WG|TBC|TBD|TBA|Following|Since|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?! \p{Lu})|January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})/u;

type Span = { start: number; end: number };

/** Who invites, in whose rooms: up to the next word that may lead to a place, or to days. */
const host =
  /(?<![\p{L}'-])(?:(?:(?:co-?)?hosted|organi[sz]ed|sponsored|supported|offered|provided|invited|chaired|led) by|(?:invitation|courtesy|premises|offices?|headquarters|facilities|campus) of) (?:[^;()\d]|\([^()\d]{1,60}\)){1,200}?(?=[;()\d]| (?:and )?(?:on|from|in|at|between|during|with|for|as|was|were|is|will|took|held|met|online|virtually|remotely)(?![\p{L}'-])|$)/giu;

/** The text with the names of hosts and of their premises struck out, every other word in its place. */
function withoutHosts(text: string): string {
  let rest = text;
  for (const { index, 0: words } of foldPunctuation(text).matchAll(host))
    rest = rest.slice(0, index) + '|'.repeat(words.length) + rest.slice(index + words.length);
  return rest;
}

function placeWith(candidates: Cut[]): string | null {
  const found = candidates.find(({ place }) => place !== null && !noPlace.test(place) && !isVenue(place));
  return found === undefined || found.isOpen ? null : found.place;
}

const rightBefore = (text: string, { start }: Span): Cut =>
  cut(text.slice(Math.max(0, start - 120), start), beforeDays);
const rightAfter = (text: string, { end }: Span): Cut => cut(text.slice(end, end + 120), afterDays);

/** "Geneva, 3-4 June 2019 (WHO)": where a place stands before the days, a short name in brackets is whose meeting it was. */
const hostBehind = /^ ?\(\p{Lu}{2,12}\)/u;

/** The place a sentence gives beside days: "on 4-5 June 2019 in Lima, Peru", "in Geneva (4-5 June 2019)". */
export function placeInProse(sentence: string, days: Span): string | null {
  const text = withoutHosts(sentence);
  const before = rightBefore(text, days);
  const after = rightAfter(text, days);
  const isHost =
    hostBehind.test(text.slice(days.end, days.end + 40)) &&
    placeWith([before]) !== null &&
    !isCountry(after.place ?? '');
  return placeWith([
    ...(isHost ? [] : [after]),
    before,
    cut(text.slice(0, 400), anywhereIn),
    cut(text.slice(0, 400), onlineMeeting),
  ]);
}

/** Between days that share their place: "on 5 June and on 9 July 2019". */
const joint = /^[ ,]*(?:and|&|as well as)?[ ,]*(?:on|from)?(?: the)?[ ,]*$/;

/** Days with nothing between them but what joins them stand together. */
function togetherIn<T extends Span>(text: string, days: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const one of days) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (
      group !== undefined &&
      last !== undefined &&
      joint.test(foldPunctuation(text.slice(last.end, one.start)))
    )
      group.push(one);
    else groups.push([one]);
  }
  return groups;
}

const beforeNext = /[,;] (?:and )?(?:on |from )?(?:the )?$/;

/** Whether words between days begin with a place that is not plainly that of the next ones, as in ", in Lima on 9 July". */
const mayBeBehind = (gap: string): boolean =>
  placeWith([cut(gap.slice(0, 120), afterDays)]) !== null &&
  (!gap.startsWith(',') || beforeNext.test(foldPunctuation(gap)));

/**
 * The place of each of the days a sentence names, from their own part of it: "in Geneva on 5 June and in Lima on 9 July",
 * or "on 5 June in Geneva and on 9 July in Lima".
 */
export function placesInProse(sentence: string, days: readonly Span[]): (string | null)[] {
  const text = withoutHosts(sentence);
  const groups = togetherIn(text, days);
  const startOf = (group: Span[] | undefined): number => group?.[0]?.start ?? text.length;
  const endOf = (group: Span[] | undefined): number => group?.at(-1)?.end ?? 0;
  const lead = { start: startOf(groups[0]), end: text.length };
  const rest = { start: 0, end: endOf(groups.at(-1)) };
  const isBefore = placeWith([rightBefore(text, lead)]) !== null;
  const isBehind = placeWith([rightAfter(text, rest)]) !== null;
  const gaps = groups.slice(1).map((next, index) => text.slice(endOf(groups[index]), startOf(next)));
  // Where neither end tells, a place between days may be that of those before it: "on 5 June in Geneva and on 9 July".
  const behind = isBefore || isBehind ? [] : gaps.filter(mayBeBehind);
  const isOpen =
    behind.length < gaps.length ||
    behind.some((gap) => gap.startsWith(',')) ||
    placeInProse(text.slice(0, lead.start), { start: lead.start, end: lead.start }) !== null;
  if (behind.length > 0 && isOpen) return days.map(() => null);
  const standBefore = isBefore || !(isBehind || behind.length > 0);
  return groups.flatMap((group, index) => {
    const alone = groups.length === 1;
    const from = alone ? 0 : standBefore ? endOf(groups[index - 1]) : startOf(group);
    const part = text.slice(
      from,
      alone ? text.length : standBefore ? endOf(group) : startOf(groups[index + 1]),
    );
    const within = group.map(({ start, end }) => ({ start: start - from, end: end - from }));
    const place = within.map((one) => placeInProse(part, one)).find((one) => one !== null) ?? null;
    return group.map(() => place);
  });
}
