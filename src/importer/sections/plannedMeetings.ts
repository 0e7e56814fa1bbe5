import type { PlannedMeeting } from '../../domain/meeting.ts';
import { foldPunctuation } from '../text/fold.ts';
import { findDays, unclearDaysIn } from '../values/dates.ts';
import { findPeriod } from '../values/months.ts';
import { ordinal } from '../values/numbers.ts';
import { opened } from '../values/stated.ts';
import { aheadMark, openMark } from '../values/statuses.ts';
import { isCalledOff, saysCalledOff, tellCalledOff } from './calledOff.ts';
import { type Desk, freeSentences, isLeadIn, itemsAfter } from './desk.ts';
import { isJointInDoubt } from './jointMeetings.ts';
import { isAhead, willMeet } from './leadIns.ts';
import { namesOtherEvent, tellOtherEvent } from './otherEvents.ts';
import { isOthersMeeting } from './othersMeetings.ts';
import type { Passage, Section, Sentence } from './outline.ts';
import { isPlannedParagraph } from './plannedParagraph.ts';
import { plannedMeetingOf, tentativeIn } from './plannedWords.ts';

const meets = /\bmeet(?:ings?)?\b/i;
const label = new RegExp(
  `^(?:the )?(?:(?:next|future|planned|upcoming|forthcoming) (?:\\S+ )?meetings?(?: dates)?|(?:${ordinal}|next) (?:\\S+ )?meeting) ?[:-] ?`,
  'i',
);
/** "7th: Jeju, Korea": which meeting a line is about. */
const count = new RegExp(`^(?:the )?${ordinal} ?[:-] ?`, 'i');
/** “4-5 June 2019, Lima (held)” in a list of meetings, some of which are still to come; and the other way round. */
const markedHeld = /[(,-] ?(?:already )?(?:held|completed)\)?[.;]?$/i;
const markedAhead = new RegExp(`[(,-] ?${aheadMark}\\)?[.;]?$`, 'i');

type Introduced = { isOff: boolean; tentative: ReturnType<typeof tentativeIn> };
const byItself: Introduced = { isOff: false, tentative: { place: false, days: false } };

/** "Deadline for contributions: 3 May 2021", "SG13: 4-6 May 2021": the days are those of something else. */
const ofOtherThings =
  /^(?:ITU-T )?(?:SG|WP|WG|TG|SWG|JCA|Study Group|Working (?:Group|Party))[ -]?[\w-]{1,8} ?[:,-]|\b(?:deadline|due|submit\w*|submission|sent|published|approv\w+|received)\b/i;

/** The same said of a line that nothing introduces, before the days in it. */
function tellsOtherDays(text: string): boolean {
  const words = foldPunctuation(text);
  return ofOtherThings.test(words.slice(0, findDays(words)?.start));
}

function plannedFromItem(desk: Desk, item: Passage, introduced: Introduced): PlannedMeeting[] {
  const { isOff, tentative } = introduced;
  if (isOff || saysCalledOff(item.text)) {
    tellCalledOff(desk, item.text, item.source);
    return [];
  }
  if (namesOtherEvent(item.text)) {
    tellOtherEvent(desk, item.text, item.source);
    return [];
  }
  const words = foldPunctuation(item.text);
  if (markedHeld.test(words)) return [];
  const named = (label.exec(words) ?? count.exec(words))?.[0] ?? '';
  const told = plannedMeetingOf(desk, item.text.slice(named.length), item.source);
  const planned = told && {
    ...told,
    place: tentative.place ? opened(told.place) : told.place,
    days: tentative.days ? opened(told.days) : told.days,
  };
  if (planned === null || (introduced === byItself && tellsOtherDays(item.text))) {
    desk.tell('warning', 'finding.plannedUnclear', { quote: item.text }, item.source);
    return [];
  }
  desk.ledger.use(item, planned);
  return [planned];
}

function isFree(desk: Desk, passage: Passage): boolean {
  return passage.sentences.every(desk.ledger.isFree);
}

/** The items after "The next meetings are planned as follows:". */
function introducedBy(desk: Desk, section: Section, sentence: Sentence, passage: Passage): PlannedMeeting[] {
  if (passage.kind === 'item' || !isLeadIn(sentence.text) || !isAhead(sentence.text)) return [];
  const items = itemsAfter(section, passage).filter((item) => isFree(desk, item));
  const introduced: Introduced = {
    isOff: isCalledOff(section, passage, sentence),
    tentative: tentativeIn(sentence.text),
  };
  const planned = items.flatMap((item) => plannedFromItem(desk, item, introduced));
  if (planned.length > 0) desk.ledger.use(sentence);
  return planned;
}

const tellsWhen = (words: string): boolean => findDays(words) !== null || findPeriod(words) !== null;

/** Behind what joins two parts of a sentence, which is not the "and" of "3 and 4 May 2022". */
const joint = /(?<=(?<![ ,]\d{1,2}(?:st|nd|rd|th)?) and |; )/;

/** "the 5th in Toronto (date to be confirmed)": of a meeting of its own, though its days are still open. */
const anotherPlace = new RegExp(
  `^(?:the )?(?:(?:${ordinal}|next|last|other|one) (?:\\S{1,20} ){0,2})?in \\p{Lu}.{0,120}${openMark}`,
  'u',
);

/** "in June 2019 in India and in July 2019 in Brazil": the parts of a sentence, each with one date or none yet. */
function oneDateEach(text: string): string[] {
  const parts: string[] = [];
  for (const piece of text.split(joint)) {
    const last = parts.at(-1);
    const isOwn = tellsWhen(piece) || anotherPlace.test(foldPunctuation(piece));
    if (last === undefined || (isOwn && tellsWhen(last))) parts.push(piece);
    else parts[parts.length - 1] = `${last}${piece}`;
  }
  return parts.map((part) => part.replace(/(?:,? and|;) $/, '').trim());
}

const wholeOf = (text: string) => ({ start: 0, end: text.length });

/** "The next meeting will be held on 3-5 June 2019 in Lima, Peru": days or a month, said of the future. */
function toldBy(desk: Desk, sentence: Sentence, acronym: string): PlannedMeeting[] {
  const words = foldPunctuation(sentence.text);
  // What is asked first costs least: most sentences are about something else.
  if (!meets.test(words) || !willMeet.test(words) || isJointInDoubt(words)) return [];
  const parts = oneDateEach(sentence.text).filter((part) => !isOthersMeeting(part, wholeOf(part), acronym));
  const planned = parts.map((part) => plannedMeetingOf(desk, part, sentence.source, true));
  const told = planned.filter((meeting) => meeting !== null);
  if (told.length < planned.length) {
    if (unclearDaysIn(sentence.text).length > 0)
      desk.tell('warning', 'finding.plannedUnclear', { quote: sentence.text }, sentence.source);
    return [];
  }
  for (const meeting of told) desk.ledger.use(sentence, meeting);
  return told;
}

/** "Next meetings: 13-15 April 2021 (virtual); 6-8 July 2021, Oslo": all of it, or nothing. */
function afterLabel(desk: Desk, sentence: Sentence, isSection: boolean): PlannedMeeting[] {
  const named = label.exec(foldPunctuation(sentence.text))?.[0];
  if (named === undefined || !(isSection || isAhead(named))) return [];
  const parts = sentence.text.slice(named.length).split('; ');
  const planned = parts.map((part) => plannedMeetingOf(desk, part, sentence.source));
  const told = planned.filter((meeting) => meeting !== null);
  if (told.length < planned.length) return [];
  for (const meeting of told) desk.ledger.use(sentence, meeting);
  return told;
}

/** The meetings to come that lists and sentences tell, in the order of the document. */
export function readPlannedMeetings(desk: Desk, acronym: string): PlannedMeeting[] {
  const read: PlannedMeeting[][] = [];
  for (const { sentence, passage, section } of freeSentences(desk)) {
    const introduced = introducedBy(desk, section, sentence, passage);
    const isSection = section.kind === 'plannedMeetings';
    const isMarked = section.kind === 'meetings' && markedAhead.test(foldPunctuation(sentence.text));
    const isItem = (isSection || isMarked) && passage.kind === 'item';
    const listedHere = isItem || isPlannedParagraph(section, passage);
    if (introduced.length === 0 && isCalledOff(section, passage, sentence)) {
      const isMeeting = listedHere || meets.test(sentence.text);
      if (isMeeting && tellsWhen(sentence.text)) tellCalledOff(desk, sentence.text, sentence.source);
      continue;
    }
    const labelled = introduced.length > 0 ? introduced : afterLabel(desk, sentence, isSection);
    const told = labelled.length > 0 ? labelled : toldBy(desk, sentence, acronym);
    // A section of planned meetings may list them without a word before.
    const listed = listedHere && isFree(desk, passage);
    read.push(told.length === 0 && listed ? plannedFromItem(desk, passage, byItself) : told);
  }
  return read.flat();
}
