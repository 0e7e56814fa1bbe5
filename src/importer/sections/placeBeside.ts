import { foldPunctuation } from '../text/fold.ts';
import { headAndBracket } from '../values/lists.ts';
import { trimEdges } from '../values/matching.ts';
import { ordinal } from '../values/numbers.ts';
import { isSilent } from '../values/statuses.ts';

const leadingWords = /^(?:(?:in|at|on|from|held|online in) )+/i;

/** "(Muscat, Oman)" as what stands in it. */
export function withoutBrackets(words: string): string {
  const { head, inside } = headAndBracket(words);
  return head === '' && inside !== null ? inside : words;
}

const leadsToDays = /[ ,]{1,3}(?:on|from)$/i;

const anyOrdinal = `(?:${ordinal}|kick-off)`;
/** "Third meeting: Seoul", "FG TK #2 (virtual)", "1st": which meeting it is, and not where. */
const whichMeeting = new RegExp(
  `^(?:the )?(?:${anyOrdinal} (?:\\S{1,30} ){0,3}meeting|meeting (?:no\\.? ?)?#?(?:\\d{1,2}|[a-z])|(?:ITU-T )?FG[ -]\\S{1,20}(?: meeting)? #?\\d{1,2})(?:$| ?[:,-] ?| (?=[([]))|^(?:#?\\d{1,3}|${anyOrdinal}|[a-z])$`,
  'i',
);
/** "1st meeting Geneva", "Meeting 2 in Rome": nothing but a blank stands before the place. */
const meetingBefore = new RegExp(
  `^(?:the )?(?:${anyOrdinal} (?:\\S{1,30} ){0,3}(?:meeting|plenary|session)|meeting (?:no\\.? ?)?#?\\d{1,2}) (?:in |at )?`,
  'i',
);
const beginsPlace = /^(?:\p{Lu}|on-?line|virtual|remote|hybrid|e-meeting)/u;

function nameOfMeeting(words: string): string {
  const named = whichMeeting.exec(words)?.[0] ?? '';
  if (named !== '') return named;
  const before = meetingBefore.exec(words)?.[0] ?? '';
  return beginsPlace.test(words.slice(before.length)) ? before : '';
}

/** What says no more of a place than that it holds. */
const settled = /,? ?[([](?:exact|confirmed|final) {0,30}[)\]]?$|, (?:confirmed|final)$/i;

/** Words that stand where a place is due, without what they say besides; "" where they give none. */
export function placeOnly(words: string): string {
  if (isSilent(words)) return '';
  const named = nameOfMeeting(foldPunctuation(words));
  return withoutBrackets(words.slice(named.length).replace(settled, ''));
}

/** The place in "Geneva, 17-19 October 2017": what is left when the days are taken out. */
export function placeBeside(text: string, days: { start: number; end: number }): string {
  const before = trimEdges(text.slice(0, days.start)).replace(leadsToDays, '');
  const after = trimEdges(text.slice(days.end));
  const words = [before, after].filter((part) => part !== '').join(', ');
  const place = trimEdges(withoutBrackets(placeOnly(words)).replace(leadingWords, ''));
  const unbalanced = foldPunctuation(place).split('(').length > foldPunctuation(place).split(')').length;
  return unbalanced && place.includes('(') ? withoutBrackets(`${place})`) : place;
}
