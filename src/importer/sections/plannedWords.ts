import type { MeetingDays, PlannedMeeting } from '../../domain/meeting.ts';
import type { Source, Stated } from '../../domain/provenance.ts';
import { foldPunctuation } from '../text/fold.ts';
import { isCountry } from '../values/countries.ts';
import { findDays, impossibleDaysIn, unclearDaysIn } from '../values/dates.ts';
import { namesIn } from '../values/lists.ts';
import { begins, ends, trimEdges } from '../values/matching.ts';
import { findPeriod } from '../values/months.ts';
import { placeInProse } from '../values/places.ts';
import { longestSentence } from '../values/sentences.ts';
import { notStated, opened, stated, toBeDetermined } from '../values/stated.ts';
import { aheadMark, hasOpenMark, isOpen, openMark, openPhrase, withoutOpenMark } from '../values/statuses.ts';
import type { Desk } from './desk.ts';
import { leadsToOtherTime } from './meetingClauses.ts';
import { besides, kindsOfMeeting, placeBeside, remarkBehind, withoutBrackets } from './placeBeside.ts';

const what = '(?:(?:exact|precise|final) )?(?:dates?|days|place|venue|location)';
const openPrefix = new RegExp(
  `^(?:(?:the )?(?<what>${what}(?:(?: and (?:the )?|, | ?/ ?)${what})?)(?: (?:is|are))? )?[[(]?${openMark}[\\])]? ?[:,-] ?`,
  'iu',
);
const openInside = new RegExp(
  `(?:[[(]?(?<what>${what})(?: (?:and|/) (?<also>${what}))?(?: (?:is|are))? )?[[(]?${openPhrase}[\\])]?`,
  'giu',
);
/** "tentatively planned", "the tentative dates are": said of what it stands before, or of all. */
const tentatively = new RegExp(
  `(?<![\\p{L}-])(?:tentative|provisional)(?:ly)? (?:(?<what>${what})|[\\p{L}\\p{N}])`,
  'iu',
);
const inBrackets = '[^()]{0,300}(?:\\([^()]{0,100}\\)[^()]{0,300}){0,5}';
/** What stands behind a comma or an "in" may be the place instead. */
const invitedBy = 'at the (?:kind )?invitation of(?=[^,()]{1,80}(?:\\)|$))(?!.{1,80} (?:in|on|at|from) )';
const hostsPattern = new RegExp(
  `\\((?:(?:to be |kindly )?(?:co-?)?hosted by|hosts?:|${invitedBy}) (?<inside>${inBrackets})\\)|,? ?(?:(?:and |to be |kindly |will be ){0,3}(?:co-?)?hosted by|${invitedBy}) (?<open>.+)$`,
  'di',
);
const mixed = /\((?=[^()]{1,300}(?:;|, ))(?<inside>[^()]{1,300}(?:\([^()]{1,100}\)[^()]{0,200}){0,3})\)/g;
const ofMixed = new RegExp(`^(?:${besides}|(?:to be |kindly )?(?:co-?)?hosted by|hosts?:|TB[CDA]$)`, 'i');
const beginsMixed = new RegExp(
  `(?:;|,(?= (?:${besides}|(?:to be |kindly )?(?:co-?)?hosted by |hosts?: ))) `,
  'i',
);

/** "(Rome, Italy; hosted by Acme)" as "(Rome, Italy) (hosted by Acme)". */
function apart(text: string): string {
  return foldPunctuation(text).includes('(')
    ? text.replace(mixed, (whole, inside: string) => {
        const parts = inside.split(beginsMixed);
        return parts.some((part) => ofMixed.test(part)) ? parts.map((part) => `(${part})`).join(' ') : whole;
      })
    : text;
}

const hostFirst =
  /(,? (?:will be )?hosted by (?:(?! (?:in|at|on|from) )[^,;()\d]){2,120}),? ((?:in [^,;()\d]{2,40}, ([^,;()\d]{2,40}),? )?(?:on|from) \d.{5,150})$/i;

/** "Will be hosted by Acme in Lima, Peru, from 4 to 6 May 2020", with the host last. Without a country, "in" may be part of its name. */
const withHostLast = (text: string): string =>
  text.replace(hostFirst, (whole, host: string, rest: string, country?: string) =>
    country === undefined || isCountry(country) ? ` ${rest}${host}` : whole,
  );

/** "Host: sought" names none. */
const noHost =
  /^(?:still )?(?:(?:looking for|seeking) (?:an? )?hosts?|sought|wanted|needed|none|open|pending)$/i;
const notePattern = new RegExp(
  `\\((?<inside>${besides}${inBrackets}|(?:the )?(?:${kindsOfMeeting}) meeting)\\)|,? ?(?<open>${besides}[^()]{0,300})$`,
  'di',
);

/** “(planned)”, “planned:”: a mark that is no part of the place. */
const planMark = new RegExp(
  `[([]${aheadMark}[\\])]|(?<=^|[([,-] ?)${aheadMark}(?:: ?|(?= ?[\\])]?$))|(?<=[–—-] )(?!tentative)${aheadMark}(?=, |$)`,
  'giu',
);

export function withoutPlanMark(words: string): string {
  // What is folded keeps its length, so that the rest stays in the document's own characters.
  let rest = words;
  for (const { index, 0: mark } of foldPunctuation(words).matchAll(planMark))
    rest = rest.slice(0, index) + ' '.repeat(mark.length) + rest.slice(index + mark.length);
  return trimEdges(rest);
}

const onlyIf = '(?:if|provided|depending on|subject to|assuming|conditional (?:on|upon)|pending)';
/** "(on site, if borders are open)", ", provided that a hall is found; otherwise online": what it hangs on, in words that no mark has. */
const conditionPattern = new RegExp(
  `\\((?<inside>(?:[^()]{1,60}[,;] )?${onlyIf} [^()]{2,120})\\)|[,;] (?<open>(?:${onlyIf}|otherwise) [^(),;]{2,120}(?:[,;] otherwise [^();]{2,80})?)$`,
  'di',
);

/** Whether a sentence ends in what all of it hangs on: "in Lima (May 2021) and Rome (July 2021), subject to travel rules". */
export const isConditional = (text: string): boolean =>
  conditionIn(text.trim().replace(sentenceEnd, '')).found !== null;

/** A condition behind place and days; one with days of its own, or of marks, is looked at with them. */
function conditionIn(text: string): Cut {
  const cut = cutOut(text, conditionPattern);
  const isOther = cut.found === null || hasOpenMark(cut.found) || findDays(cut.found) !== null;
  return isOther ? { rest: text, found: null, isApart: false } : cut;
}

/** A full stop ends the item, but not "Washington, D.C.", and so does what leads to the next one: "; and". */
const sentenceEnd = /(?<!\b\p{Lu})[.;]$|(?:[;,]| ) ?(?:and|as well as)$/u;

/** `isApart` where what is found stands in brackets. */
type Cut = { rest: string; found: string | null; isApart: boolean };

/** Takes what a pattern finds out of the words. */
function cutOut(text: string, pattern: RegExp): Cut {
  const match = pattern.exec(foldPunctuation(text));
  const range = match?.indices?.groups?.['inside'] ?? match?.indices?.groups?.['open'];
  if (match === null || range === undefined) return { rest: text, found: null, isApart: false };
  const rest = `${text.slice(0, match.index)}${text.slice(match.index + match[0].length)}`;
  const isApart = match.groups?.['inside'] !== undefined;
  return { rest: rest.trim(), found: trimEdges(text.slice(range[0], range[1])), isApart };
}

const openThenPlace = /^(?:TB[DA]|to be (?:determined|decided|announced)), ?\p{L}/iu;

type Open = { place: boolean; days: boolean };

function openOf(words: string): Open {
  return { place: /place|venue|location/i.test(words), days: /date|days/i.test(words) };
}

/** "21-23 May 2019, TBD" where no place is told: that is what is to be determined. */
const openPlaceLast = /\d, (?:TB[DA]|to be (?:determined|decided|announced|defined))\.?$/i;

/** What of a meeting words call tentative. */
export function tentativeIn(words: string): Open {
  const found = tentatively.exec(foldPunctuation(words));
  return openOf(found === null ? '' : (found.groups?.['what'] ?? 'place and days'));
}

/** "Next meetings (tentative)", "Provisional calendar": said of all below it. */
export const isTentativeTitle = (words: string): boolean =>
  /\b(?:tentative(?:ly)?|provisional(?:ly)?|preliminary)\b/i.test(words);

/** Which of place and days are marked TBC, and the words without the marks, with blanks in their stead. */
function openMarks(text: string): { rest: string; open: Open } {
  const prefix = openPrefix.exec(foldPunctuation(text));
  const open: Open = { place: false, days: false };
  if (prefix !== null) {
    const named = prefix.groups?.['what'];
    Object.assign(open, named === undefined ? { place: true, days: true } : openOf(named));
  }
  const prefixed = text.slice(prefix?.[0].length ?? 0);
  const days = findDays(prefixed);
  // "TBD, online": what is not known yet is what is not told.
  if (days === null && findPeriod(prefixed) === null && openThenPlace.test(foldPunctuation(text)))
    open.place = false;
  let rest = prefixed;
  for (const mark of foldPunctuation(prefixed).matchAll(openInside)) {
    const end = mark.index + mark[0].length;
    const named = openOf(`${mark.groups?.['what'] ?? ''} ${mark.groups?.['also'] ?? ''}`);
    const unnamed = !named.place && !named.days;
    // A mark at the end or the start stands for all the rest; one between stands for what it follows.
    const atEnd = [prefixed.slice(end), prefixed.slice(0, mark.index)].some((one) => trimEdges(one) === '');
    const followsDays =
      days !== null &&
      trimEdges(prefixed.slice(days.end, Math.max(days.end, mark.index))) === '' &&
      mark.index >= days.end;
    open.place ||= named.place || (unnamed && (atEnd || !followsDays));
    open.days ||= named.days || (unnamed && (atEnd || followsDays));
    rest = rest.slice(0, mark.index) + ' '.repeat(end - mark.index) + rest.slice(end);
  }
  return { rest, open };
}

/** Days or months that hold only perhaps, or not at all: "not before 3 June", "until 5 June", "3-5 or 10-12 June". */
const inDoubt = new RegExp(
  `${begins}(?:not|no (?:earlier|later)|(?:not|no|if|unless) .{0,40}|before|until|till|prior to|alternatively|instead of|or)(?: (?:in|on|from|the|early|late|mid|end of))* ?$`,
  'iu',
);
const otherwise = new RegExp(`^[ ,(]*(?:or|alternatively|if|unless)${ends}`, 'iu');

/** Whether the words around a span of time leave open if it holds. */
function isTimeInDoubt(words: string, span: { start: number; end: number }): boolean {
  const folded = foldPunctuation(words);
  const rest = folded.slice(span.end);
  return (
    inDoubt.test(folded.slice(0, span.start)) ||
    leadsToOtherTime(folded.slice(0, span.start)) ||
    (otherwise.test(rest) && (findDays(rest) ?? findPeriod(rest)) !== null)
  );
}

/** "Rome or Paris", "not in Rome", "host sought": words that leave a place open, or deny it. */
const placeInDoubt = new RegExp(
  `${begins}(?:sought|invitation)${ends}|${begins}(?:or|either|not|no|unless|instead of|except|alternatively)${ends}|^(?:Either|Not|No)${ends}`,
  'u',
);

/** "[Lima], [4-5 June 2019]": proposed, and not agreed yet. */
const drafted = /\[(?!(?:On-?line|Virtual|Hybrid|Remote|Host)\b)((?:\p{Lu}|\d)[^[\]]{1,80})\]/gu;

type Told = { place: string; days: MeetingDays | null; month: string | null };

/** Null where the words tell a time that need not hold. */
function toldIn(rest: string, prose: boolean): Told | null {
  const days = findDays(rest);
  const month = days === null ? findPeriod(rest) : null;
  const span = days ?? month ?? { start: rest.length, end: rest.length };
  if (isTimeInDoubt(rest, span)) return null;
  const place = prose ? (placeInProse(rest, span) ?? '') : placeBeside(rest, span);
  return {
    place: withoutBrackets(place.replace(/\s+/g, ' ').trim()),
    days: days?.days ?? null,
    month: month === null ? null : rest.slice(month.start, month.end),
  };
}

function statedPlace(place: string, open: boolean, source: Source): Stated<string> {
  if (place === '' || isOpen(place)) return open ? toBeDetermined(source) : notStated();
  return stated(place, source, open);
}

function statedDays({ days, month }: Told, open: boolean, source: Source): Stated<MeetingDays> {
  if (days !== null) return stated(days, source, open);
  return open || month !== null ? toBeDetermined(source) : notStated();
}

function hostsIn(desk: Desk, words: string | null, source: Source): string[] {
  if (words === null || isOpen(words) || noHost.test(words)) return [];
  // "Acme (TBC)", "Acme, to be confirmed": the remark names nobody.
  const hosts = namesIn(words)
    .map((name) => (isOpen(name) ? '' : withoutOpenMark(name).words))
    .filter((name) => name !== '');
  if (hosts.some((host) => / (?:and|&) /.test(host)))
    desk.tell('note', 'finding.hostsTogether', { quote: words }, source);
  return hosts;
}

/** "Acme, to be confirmed": whether a remark stands among the hosts, or beside one. "Tba Labs" is the name of one. */
export const areHostsOpen = (words: string): boolean =>
  namesIn(words).some((name) => isOpen(name) || withoutOpenMark(name).open);

/** What a remark with the hosts leaves open: behind the words it is said of all, in brackets with the hosts of them, and so of the place. */
function openByHosts({ found, isApart }: Cut): Open {
  const open = found !== null && !isOpen(found) && areHostsOpen(found);
  return { place: open, days: open && !isApart };
}

/**
 * A planned meeting from the words of an item, a cell or (`prose`) a sentence. Null where they tell neither place nor time.
 * A month alone leaves the days to be determined; it stands in the note.
 */
export function plannedMeetingOf(
  desk: Desk,
  text: string,
  source: Source,
  prose = false,
): PlannedMeeting | null {
  if (text.length > longestSentence) return null;
  const agreed = text.replace(drafted, (whole, inside: string) => (hasOpenMark(inside) ? whole : inside));
  const conditional = conditionIn(agreed.trim().replace(sentenceEnd, ''));
  const isOpenAll = conditional.found !== null || agreed !== text;
  const hosted = cutOut(apart(prose ? withHostLast(conditional.rest) : conditional.rest), hostsPattern);
  const [hosts = null, ...alongside] = hosted.found?.split(beginsMixed) ?? [];
  const noted = cutOut(hosted.rest.replace(planMark, ''), notePattern);
  const { rest, open } = openMarks(noted.rest);
  const unclear = unclearDaysIn(rest).map(({ start, end }) => rest.slice(start, end));
  // What can be no days is no place either.
  const possible = [...impossibleDaysIn(rest), ...unclear].reduce(
    (words, days) => words.replace(days, ''),
    rest,
  );
  const told = toldIn(possible, prose);
  if (told === null) return null;
  const isPlaceSure = !placeInDoubt.test(foldPunctuation(told.place));
  const tentative = tentativeIn(rest);
  const byHosts = openByHosts(hosted);
  const settled = isPlaceSure ? statedPlace(told.place, open.place || byHosts.place, source) : notStated();
  const place = tentative.place || isOpenAll ? opened(settled) : settled;
  const isOfPlace = told.place === '' && openPlaceLast.test(foldPunctuation(noted.rest).trim());
  const days = statedDays(
    told,
    (open.days && !isOfPlace) || byHosts.days || tentative.days || isOpenAll,
    source,
  );
  // Words that only might be a place are none, unless they name a country.
  const named = open.place || isCountry(told.place.split(', ').at(-1) ?? '');
  if (days.status === 'not-stated' && (prose || place.status === 'not-stated' || !named)) return null;
  if (!isPlaceSure) desk.tell('warning', 'finding.meetingWithoutPlace', { quote: text }, source);
  for (const quote of unclear) desk.tell('warning', 'finding.unclearFigure', { quote }, source);
  const ofHosts = byHosts.place && hosted.isApart ? hosted.found : null;
  const behind = remarkBehind(rest.slice(rest.lastIndexOf('(')));
  const remark = told.place.includes(behind) || noted.found !== null ? '' : behind;
  const notes = [
    told.month,
    ...alongside,
    noted.found,
    remark,
    ofHosts,
    conditional.found,
    isPlaceSure ? null : told.place,
  ].filter((words) => words !== null && words !== '');
  return {
    place,
    days,
    hosts: hostsIn(desk, hosts, source),
    note: notes.length === 0 ? null : notes.join('; '),
    source,
  };
}
