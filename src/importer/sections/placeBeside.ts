import { foldPunctuation } from '../text/fold.ts';
import { isCountry } from '../values/countries.ts';
import { headAndBracket } from '../values/lists.ts';
import { trimEdges } from '../values/matching.ts';
import { counter, ordinal } from '../values/numbers.ts';
import { isSilent } from '../values/statuses.ts';

const leadingWords = /^(?:(?:in|at|on|from|held|online in) )+/i;

/** "(Muscat, Oman)" as what stands in it. */
export function withoutBrackets(words: string): string {
  const { head, inside } = headAndBracket(words);
  return head === '' && inside !== null ? inside : words;
}

const leadsToDays = /[ ,]{1,3}(?:on|from|tentative(?:ly)?)$/i;

/** "Planned for" before the days. */
const plannedFor =
  /^(?:(?:is|was|to be|will be|has been) )?(?:tentative(?:ly)?(?: planned)?|planned|scheduled|foreseen|expected|proposed|held|set)(?: to (?:be held|take place))?(?: (?:for|on|in|from|at))?$/i;

/** What may be held beside a meeting, or with whom: said of the place, and no part of it. */
export const besides =
  '(?:(?:followed|preceded) by(?! .{0,40}\\bmeeting)|back[- ]to[- ]back|co-?l{1,2}ocated|in conjunction|(?:to coincide|coinciding) with|together with|jointly with|alongside|in parallel|immediately (?:before|after))';
const beside = new RegExp(
  `(?:,? ?[([]|, )(?:${besides}|(?:to be |kindly )?(?:co-?)?(?:hosted|organi[sz]ed) by |hosts?: |with (?!remote|on-?line|virtual))[^()]{0,200}(?:\\([^()]{0,100}\\)[^()]{0,100}){0,3}[)\\]]?$`,
  'i',
);

/** A place without the words on its host, or on what was held beside the meeting: "Osaka (with Acme)". */
export const withoutBesides = (words: string): string =>
  words.slice(0, beside.exec(foldPunctuation(words))?.index);

export const kindsOfMeeting =
  'inaugural|regular|ordinary|extraordinary|exceptional|special|opening|closing|final|last|concluding|interim|intermediate|intersessional|additional|kick-?off|general|full|main|annual|constitutive|constituent|founding|inception|initial|ad[- ]hoc|working|technical|progress|mid-term|scheduled|informal|formal|organi[sz]ational|preparatory';
const anyOrdinal = `(?:${ordinal}|kick-off)`;
/** "Third meeting: Seoul", "FG TK #2 (virtual)", "1st", "1st, Geneva": which meeting it is, and not where. */
const whichMeeting = new RegExp(
  `^(?:the )?(?:(?:${anyOrdinal}|${kindsOfMeeting}) (?:\\S{1,30} ){0,3}meeting|meeting (?:${counter}|[a-z])|(?:ITU-T )?FG[ -]\\S{1,20}(?: meeting)?[ -]#?\\d{1,2})(?: \\((?:${kindsOfMeeting})\\)(?=[:,]))?(?: (?:in|on|at))?(?:$| ?[:,-] ?| (?=[([]))|^(?:#?\\d{1,3}|${anyOrdinal}|[a-z])$|^(?:${anyOrdinal}|#\\d{1,3})(?: ?[:,] ?| -{1,2} )(?=\\S)|^next ?[:-] ?|^\\d{1,2}[.)] (?=\\S)`,
  'i',
);
/** "1st meeting Geneva", "Meeting 2 in Rome": nothing but a blank stands before the place. */
const meetingBefore = new RegExp(
  `^(?:the )?(?:(?:${anyOrdinal}|${kindsOfMeeting}) (?:\\S{1,30} ){0,3}(?:meeting|plenary|session)|meeting ${counter}) (?:in |at )?`,
  'i',
);
const beginsPlace = /^(?:\p{Lu}|on-?line|virtual|remote|hybrid|e-meeting)/u;

/** "5th and final meeting: " before a place or days; "" where the words begin otherwise. */
export function nameOfMeeting(words: string): string {
  const named = whichMeeting.exec(words)?.[0] ?? '';
  if (named !== '') return named;
  const before = meetingBefore.exec(words)?.[0] ?? '';
  return beginsPlace.test(words.slice(before.length)) ? before : '';
}

/** What says no more of a place than that it holds. */
const settled = /,? ?[([](?:exact|confirmed|final) {0,30}[)\]]?$|, (?:confirmed|final)$/i;

/** Words that stand where a place is due, without what they say besides; "" where they give none. */
export function placeOnly(words: string): string {
  // "?" names none either.
  if (isSilent(words) || !/\p{L}/u.test(words)) return '';
  const named = nameOfMeeting(foldPunctuation(words));
  return withoutBrackets(withoutBesides(words.slice(named.length).replace(settled, '')));
}

const format = /\b(?:on-?line|virtual|remote|hybrid|physical|in[- ]person|face|f2f|e-?meeting)/i;
/** "(kick-off)", "(new dates)", "(No. 2)": what stands in brackets behind the days of a place and is none. */
const remark = new RegExp(
  `^\\((?:(?!(?:in|at|near|exact|confirmed|final)(?![a-z]))\\p{Ll}[^()]{2,80}|(?:${anyOrdinal}|${kindsOfMeeting})(?: meeting)?|#\\d{1,2})\\)$`,
  'iu',
);

/** What is said of a meeting in such a bracket, "" where it gives a place or how the meeting is held. */
export function remarkBehind(words: string): string {
  const text = words.trim();
  return /^\((?:\p{Ll}|Kick|Meeting |#|N(?:o|r|umber)[. ])/u.test(text) &&
    remark.test(text) &&
    !format.test(text)
    ? text.slice(1, -1)
    : '';
}

/** "(three days), Bonn", "(Tue-Wed), Lima": said of the days before it. */
const ofDays =
  /^\((?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|[^()]{0,40}(?<![\p{L}'-])(?!and |del |dos |the )\p{Ll}{3})[^()]{0,60}\),? (?=\S)/u;

/** "1300-1600 hours Geneva time", "(14:00 CET), Lima": when on the day, behind it. */
const timeOfDay =
  /^\(?(?:at |from )?\d(?=[^,;]{0,30}(?::\d\d|\dh\d\d|\bh(?:ou)?rs?\b|\d ?[ap]\.?m\b|UTC|GMT))[^,;(]{0,40}?(?:[,;] | (?=in |\()|$)/i;

/** "Lima (first week)" as "Lima". */
function withoutRemark(words: string): string {
  const at = words.lastIndexOf(' (');
  return at > 0 && remarkBehind(words.slice(at)) !== '' ? words.slice(0, at) : words;
}

const kindInBrackets = new RegExp(`^\\((?:${anyOrdinal}|${kindsOfMeeting})(?: meeting)?\\)$`, 'i');

/** "First meeting" and "(opening)" give no place before and behind the days, unlike "(the old hall in Lima)". */
const isWhich = (before: string, after: string): boolean =>
  before === '' ? kindInBrackets.test(after) : !/\p{Lu}/u.test(after);

/** "Geneva" and "(hybrid)", "Lima" and "Peru", as they stand before and behind the days. */
function joined(before: string, after: string): string {
  if (remarkBehind(after) !== '' && (placeOnly(before) !== '' || isWhich(before, after))) return before;
  if (before === '' || after === '') return `${before}${after}`;
  const inside = withoutBrackets(after);
  if (inside !== after && format.test(inside)) return `${before} ${after}`;
  return `${before}, ${isCountry(inside) ? inside : after}`;
}

/** The place in "Geneva, 17-19 October 2017": what is left when the days are taken out. */
export function placeBeside(text: string, days: { start: number; end: number }): string {
  const before = trimEdges(text.slice(0, days.start)).replace(plannedFor, '').replace(leadsToDays, '');
  const rest = trimEdges(text.slice(days.end));
  const behind = rest.slice(timeOfDay.exec(foldPunctuation(rest))?.[0].length ?? 0);
  const [said = ''] = ofDays.exec(foldPunctuation(behind)) ?? [];
  const after = format.test(said) ? behind : behind.slice(said.length);
  const words = joined(before, withoutRemark(after));
  const place = trimEdges(withoutBrackets(placeOnly(words)).replace(leadingWords, ''));
  const unbalanced = foldPunctuation(place).split('(').length > foldPunctuation(place).split(')').length;
  return unbalanced && place.includes('(') ? withoutBrackets(`${place})`) : place;
}
