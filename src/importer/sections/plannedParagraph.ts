import { foldPunctuation } from '../text/fold.ts';
import { findAllDays, namesDays } from '../values/dates.ts';
import { findPeriod } from '../values/months.ts';
import { ordinal } from '../values/numbers.ts';
import { notOfTheGroup } from './leadIns.ts';
import type { Passage, Section } from './outline.ts';
import { nameOfMeeting } from './placeBeside.ts';

/** What is longer is no line of a list. */
const longestLine = 120;
/** Words with a small letter that stand beside place and days; any other may make a sentence of something else. */
const besidePlace = new Set(
  'in at on from and the of de la le du da do dos del al el hybrid online on-line virtual virtually remote remotely physical e-meeting final meeting tentative tentatively provisional planned date dates days place venue location to be confirmed determined tbc tbd tba host hosts hosted sought by co-located with back-to-back'.split(
    ' ',
  ),
);
/** "7th: ", "Next meeting: ": before another colon it may be the deadline, or another group. */
const whichMeeting = new RegExp(`^(?:the )?(?:${ordinal}|next|\\S+ meeting)(?: meeting)? ?[:-] ?`, 'i');
const ofOthers = /^(?:ITU-T )?(?:(?!TB[CDA](?![A-Z]))[A-Z]{2}|Study Group)/;
const leadsToDays = /^$|[,:(-] ?(?:(?:on|from) )?$/;
const alsoPast = /\b(?:past|previous|held)\b/i;

/** Short, and with the days of one meeting. */
export function isLineOfList(text: string): boolean {
  return text.length <= longestLine && findAllDays(text).length === 1;
}

/** Whether a paragraph under a heading of meetings to come is one of them, as an item is: "3-4 May 2021, Rome (Italy)". */
export function isPlannedParagraph(section: Section, { text, sentences }: Passage): boolean {
  if (section.kind !== 'plannedMeetings' || alsoPast.test(section.title)) return false;
  return sentences.length === 1 && isPlan(text);
}

/** "October 2022, Geneva", "Fourth meeting: February 2023, online": behind anything else a month may be of a document. */
function isPlannedMonth(text: string): boolean {
  const found = text.length <= longestLine && !namesDays(text) ? findPeriod(text) : null;
  if (found === null) return false;
  const words = foldPunctuation(text);
  const before = words.slice(0, found.start);
  return before.length === nameOfMeeting(before).length && isBesidePlace(words.slice(found.end));
}

/** "Final meeting in Athens, 8-9 October 2019": among other things to be done, what a line begins with says that it is one. */
export function isNamedPlan(text: string): boolean {
  const words = foldPunctuation(text);
  const isNamed =
    nameOfMeeting(words) !== '' || /^(?:on-?line |virtual |electronic |e-?)meeting\b/i.test(words);
  return isNamed && isPlan(text);
}

const openLead =
  /^[[(]?(?:TB[CDA]|tentative(?:ly)?|provisional(?:ly)?|to be (?:confirmed|determined|decided))(?!\p{L})[\])]? ?[:,-]? ?(?=\p{L}|\d)/iu;

/** "26-28 May 2025 (Geneva)", "October 2022, Geneva", "TBC: 26-28 May 2025, Geneva" */
export function isPlan(text: string): boolean {
  const words = text.replace(openLead, '');
  return isPlannedLine(words) || isPlannedMonth(words);
}

const isBesidePlace = (words: string): boolean =>
  !notOfTheGroup.test(words) &&
  (words.match(/\p{L}[\p{L}'-]*/gu) ?? []).every((word) => /^\p{Lu}/u.test(word) || besidePlace.has(word));

/** Whether words are nothing but place and days of one meeting, with its host or a mark. */
export function isPlannedLine(text: string): boolean {
  if (!isLineOfList(text)) return false;
  const [found] = findAllDays(text);
  if (found === undefined) return false;
  const words = foldPunctuation(text);
  const before = words.slice(0, found.start);
  const lead = whichMeeting.exec(before)?.[0] ?? nameOfMeeting(before);
  const rest = before.slice(lead.length);
  if (rest.includes(':') || !leadsToDays.test(rest) || ofOthers.test(rest) || notOfTheGroup.test(words))
    return false;
  return isBesidePlace(`${rest} ${words.slice(found.end)}`);
}
