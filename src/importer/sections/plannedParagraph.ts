import { foldPunctuation } from '../text/fold.ts';
import { findAllDays } from '../values/dates.ts';
import { ordinal } from '../values/numbers.ts';
import { notOfTheGroup } from './leadIns.ts';
import type { Passage, Section } from './outline.ts';
import { nameOfMeeting } from './placeBeside.ts';

/** What is longer is no line of a list. */
const longestLine = 120;
/** Words with a small letter that stand beside place and days; any other may make a sentence of something else. */
const besidePlace = new Set(
  'in at on from and the of de la le du da do dos del al el hybrid online on-line virtual virtually remote remotely physical e-meeting meeting tentative tentatively provisional planned date dates days place venue location to be confirmed determined host hosts hosted sought by co-located with back-to-back'.split(
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
export function isPlannedParagraph(section: Section, { kind, text, sentences }: Passage): boolean {
  if (section.kind !== 'plannedMeetings' || alsoPast.test(section.title)) return false;
  return kind === 'paragraph' && sentences.length === 1 && isPlannedLine(text);
}

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
  const beside = `${rest} ${words.slice(found.end)}`.match(/\p{L}[\p{L}'-]*/gu) ?? [];
  return beside.every((word) => /^\p{Lu}/u.test(word) || besidePlace.has(word));
}
