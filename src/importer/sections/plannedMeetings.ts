import type { PlannedMeeting } from '../../domain/meeting.ts';
import { foldPunctuation } from '../text/fold.ts';
import { findDays, unclearDaysIn } from '../values/dates.ts';
import { month } from '../values/monthNames.ts';
import { findPeriod } from '../values/months.ts';
import { ordinal } from '../values/numbers.ts';
import { sentencesOf } from '../values/sentences.ts';
import { opened } from '../values/stated.ts';
import { aheadMark, openMark } from '../values/statuses.ts';
import { isHeadingOfBoth } from './aheadWords.ts';
import { isCalledOff, saysCalledOff, tellCalledOff } from './calledOff.ts';
import { type Desk, freeSentences, isLeadIn, itemsAfter } from './desk.ts';
import { outlookOfListed } from './doubtfulMeetings.ts';
import { isJointInDoubt } from './jointMeetings.ts';
import { datedTitleOf } from './labelLines.ts';
import { agreedToMeet, isAhead, isAheadTitle, notOfTheGroup, saysHeld, willMeet } from './leadIns.ts';
import { clausesOf, leadsToOtherTime, tellsWhen, withoutFirstPlan } from './meetingClauses.ts';
import { namesOtherEvent, tellOtherEvent } from './otherEvents.ts';
import { isOthersMeeting, namesOthersMeeting } from './othersMeetings.ts';
import type { Passage, Section, Sentence } from './outline.ts';
import { isLineOfList, isNamedPlan, isPlan, isPlannedLine, isPlannedParagraph } from './plannedParagraph.ts';
import { isTitleAhead } from './plannedSections.ts';
import { isConditional, isTentativeTitle, plannedMeetingOf, tentativeIn } from './plannedWords.ts';
import {
  isAboutMeetings,
  isLeadItem,
  isLineOfMeetings,
  isMarkedHeld,
  mayPlan,
  outlookOfAgreed,
  outlookOfLine,
  outlookOfWords,
  tellHeldOrPlanned,
} from './schedules.ts';

/** "Plenary 7 is to take place", "The 9th plenary will be held", "A final plenary is planned": the plenary of anybody else is named first. */
const meets = new RegExp(
  `\\bmeet(?:ings?)?\\b|^(?:(?:the|an?|one) )?(?:(?:${ordinal}|next|final|last|closing) plenary|plenary \\d{1,2}) (?:will|is|shall|takes)\\b`,
  'i',
);
/** "To be held in Lima, 6-8 June 2023": of what the title over it names. */
const tellsOfTitle = /^to be held\b/i;
const label = new RegExp(
  `^(?:the )?(?:(?:next|future|planned|upcoming|forthcoming) (?:\\S+ )?meetings?(?: dates)?(?: is| are)?|(?:${ordinal}|next) (?:(?:\\S+ )?meeting|plenary)(?: ?[([]${aheadMark}[)\\]])?) ?[:-] ?`,
  'i',
);
/** "7th: Jeju, Korea", "Next: Rome": which meeting a line is about. */
const count = new RegExp(`^(?:the )?(?:${ordinal}|next) ?[:-] ?`, 'i');
/** "Third meeting (planned): …", "…, Lima (planned)", "Next: …": a line among those that were held; "Fourth meeting: dates and place TBD". */
const markedAhead = new RegExp(
  `[(,-] ?${aheadMark}\\)?[.;]?$|^(?:(?:the )?${ordinal} (?:\\S{1,20} )?(?:meeting )?|meeting \\d{1,2} )?[([]?${aheadMark}[)\\]]?(?: meeting)? ?[:-]|^next(?: meeting)? ?:|(?:, (?=(?:exact )?date)|^(?:the )?${ordinal} (?:\\S{1,20} )?meeting ?[:-] )(?:(?:exact )?dates?(?: and place| and venue)? (?:still )?)?${openMark}[.;]?$`,
  'iu',
);

/** What is longer tells of a meeting only where it says so. */
const longestLine = 120;
const meetsOrIsShort = (text: string): boolean => text.length <= longestLine || meets.test(text);

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

const leadToNext = /^(?:the )?(?:next|future|planned|upcoming|forthcoming) /i;

/** "SG13 plenary", "Next SG13 meeting", "Upcoming meetings of SG17" */
function isOfOthers(desk: Desk, words: string): boolean {
  return namesOthersMeeting(words.replace(leadToNext, ''), desk.about.acronym);
}

/** Without the number of a paragraph, and up to where a sentence begins that tells of other days: "Rome, 3 May. Papers by 1 April." */
function firstDated({ at, text, sentences: [only, ...others] }: Passage): string {
  const whole = at < 0 || only === undefined || others.length > 0 ? text : only.text;
  const [first = whole, ...more] = sentencesOf(whole);
  return tellsWhen(first) && more.some(tellsWhen) ? first : whole;
}

function plannedFromItem(desk: Desk, item: Passage, introduced: Introduced): PlannedMeeting[] {
  const { isOff, tentative } = introduced;
  const text = firstDated(item);
  if (isOff || saysCalledOff(text)) {
    tellCalledOff(desk, text, item.source);
    return [];
  }
  const hasOtherDays = introduced === byItself && tellsOtherDays(text);
  const isOthersOwn = !hasOtherDays && isOfOthers(desk, text);
  if (namesOtherEvent(text) || isOthersOwn) {
    tellOtherEvent(desk, text, item.source);
    return [];
  }
  const words = foldPunctuation(text);
  if (isMarkedHeld(text)) return [];
  const named = (label.exec(words) ?? count.exec(words))?.[0] ?? '';
  const told = plannedMeetingOf(desk, text.slice(named.length), item.source);
  const isOpenAll = isTentativeTitle(item.source.section);
  const planned = told && {
    ...told,
    place: tentative.place || isOpenAll ? opened(told.place) : told.place,
    days: tentative.days || isOpenAll ? opened(told.days) : told.days,
  };
  if (planned === null || hasOtherDays) {
    desk.tell('warning', 'finding.plannedUnclear', { quote: text }, item.source);
    return [];
  }
  desk.ledger.use(item, planned);
  return [planned];
}

function isFree(desk: Desk, passage: Passage): boolean {
  return passage.sentences.every(desk.ledger.isFree);
}

/** The items after a lead, up to the next one, or the lines where each is a meeting and nothing else: "26-28 May 2025 (Geneva),". */
function listAfter(section: Section, passage: Passage): Passage[] {
  const items = itemsAfter(section, passage);
  const next = items.findIndex(isLeadItem);
  if (next >= 0) return items.slice(0, next);
  const lines = items;
  for (let at = passage.at + 1; lines.length === at - passage.at - 1; at += 1) {
    const part = section.parts[at];
    if (part?.kind === 'paragraph' && isPlan(part.text)) lines.push(part);
  }
  return lines;
}

/** The items after "The next meetings are planned as follows:". */
function introducedBy(desk: Desk, section: Section, sentence: Sentence, passage: Passage): PlannedMeeting[] {
  const isItem = passage.kind === 'item';
  if (isItem && !isLeadItem(passage)) return [];
  const isTitled = isItem || isAboutMeetings(section) || (mayPlan(section) && meets.test(sentence.text));
  const isTitle = isTitled && isAheadTitle(sentence.text);
  if (!isTitle && (!isLeadIn(sentence.text) || !isAhead(sentence.text))) return [];
  if (isOfOthers(desk, sentence.text)) return [];
  const isOne = ({ text }: Passage): boolean =>
    tellsWhen(text) && !tellsOtherDays(text) && (isAboutMeetings(section) || isPlan(text));
  const items = listAfter(section, passage).filter((item) => isFree(desk, item) && (!isTitle || isOne(item)));
  const introduced: Introduced = {
    isOff: isCalledOff(section, passage, sentence),
    tentative: tentativeIn(sentence.text),
  };
  const planned = items.flatMap((item) => plannedFromItem(desk, item, introduced));
  if (planned.length > 0) desk.ledger.use(sentence);
  return planned;
}

/** "No further meetings are planned": days elsewhere in the sentence are of something else. */
const noMeeting = /\bno (?!\d|fewer|less)(?:[^\s,;.]{1,20} ){0,3}meetings?\b[^,;.]*/gi;

/** "Acme offered to host the next meeting": nobody has agreed as yet. */
const onlyProposed = /\b(?:proposed|intended|offered|recommended|invited|should|might|could|may)\b/i;

/** "; the meeting might be held as an e-meeting": place or days need not hold. */
const maybeOtherwise =
  /\b(?:meeting|it|which|this|that) (?:may|might|could) (?:(?:also|still|instead|then|yet|well|have to|need to) ){0,2}(?:be (?:held|moved|changed|converted|turned|virtual|on-?line)|become|move|take place|turn)\b/i;

const wholeOf = (text: string) => ({ start: 0, end: text.length });

/** "The next meeting will be held on 3-5 June 2019 in Lima, Peru": days or a month, said of the future. */
function toldBy(desk: Desk, sentence: Sentence): PlannedMeeting[] {
  const text = withoutFirstPlan(sentence.text).replace(noMeeting, '');
  const words = foldPunctuation(text);
  // What is asked first costs least: most sentences are about something else.
  const isAgreed = !willMeet.test(words) && agreedToMeet.test(words);
  if (
    !(meets.test(words) || tellsOfTitle.test(words)) ||
    !(isAgreed || willMeet.test(words)) ||
    isJointInDoubt(words)
  )
    return [];
  const parts = clausesOf(text).ahead.filter(
    (part) => !isOthersMeeting(part, wholeOf(part), desk.about.acronym) && !namesOtherEvent(part),
  );
  const outlooks = isAgreed ? parts.filter(tellsWhen).map((part) => outlookOfAgreed(desk, part)) : [];
  if (outlooks.includes(null)) tellHeldOrPlanned(desk, sentence.text, sentence.source);
  if (outlooks.some((outlook) => outlook !== 'ahead')) return [];
  const planned = parts.map((part) => plannedMeetingOf(desk, part, sentence.source, true));
  const told = planned.filter((meeting) => meeting !== null);
  if (told.length < planned.length) {
    if (unclearDaysIn(words).length > 0 || parts.some((part) => tellsWhen(part) && leadsToOtherTime(part)))
      desk.tell('warning', 'finding.plannedUnclear', { quote: sentence.text }, sentence.source);
    return [];
  }
  const isOpen = (isAgreed && onlyProposed.test(words)) || isConditional(text);
  const [maybe = ''] = maybeOtherwise.exec(words) ?? [];
  const isMaybeLater = /(?:move|moved|changed)$/i.test(maybe);
  return told.map((one) => {
    const place = isOpen || maybe !== '' ? opened(one.place) : one.place;
    const meeting = { ...one, place, days: isOpen || isMaybeLater ? opened(one.days) : one.days };
    desk.ledger.use(sentence, meeting);
    return meeting;
  });
}

/** "Planned: ", "Upcoming: ": a label that only among meetings is one of meetings. */
const bareLabel = /^[^:]{1,60}: /;

/** "5th: Geneva, 10-12 July 2022; 6th: Online, 7-9 November 2022": each a line of its own in a section of such. */
function linesInOne(text: string): string[] {
  const parts = text.split('; ');
  const counts = parts.map((part) => count.exec(foldPunctuation(part))?.[0].length ?? 0);
  const lines = parts.map((part, at) => part.slice(counts[at]));
  return parts.length > 1 && lines.every((line) => isPlannedLine(line)) ? lines : [];
}

/** "6-8 December 2021 (Lima) and April 2022 (TBD)": the month behind the bracket is of another one. */
const nextPlan = new RegExp(`; |(?<=\\)) and (?=${month} 20\\d\\d\\b)`, 'i');
/** "6-8 December 2021 (Lima), 3-5 May 2022 (Rome)", where each is a line of its own. */
const nextLine = /(?<=\)),?(?: and)? (?=\d)/;

function plansIn(words: string): string[] {
  const lines = words.split(nextLine);
  const areLines = lines.length > 1 && lines.every((line) => isPlannedLine(line));
  return areLines ? lines : words.split(nextPlan);
}

function partsAfterLabel(text: string, section: Section): string[] {
  const words = foldPunctuation(text);
  const isSection = section.kind === 'plannedMeetings';
  const named = label.exec(words)?.[0];
  if (named !== undefined) return isSection || isAhead(named) ? plansIn(text.slice(named.length)) : [];
  const bare = isAboutMeetings(section) ? (bareLabel.exec(words)?.[0] ?? '') : '';
  if (isAheadTitle(bare)) {
    const parts = text.slice(bare.length).split('; ');
    return parts.every((part) => isPlannedLine(part)) ? parts : [];
  }
  return isSection ? linesInOne(text) : [];
}

/** "Next meetings: 13-15 April 2021 (virtual); 6-8 July 2021, Oslo": all of it, or nothing. */
function afterLabel(desk: Desk, sentence: Sentence, section: Section): PlannedMeeting[] {
  const parts = partsAfterLabel(sentence.text, section);
  if (isOfOthers(desk, sentence.text.replace(/:.*/s, ''))) return [];
  const planned = parts.map((part) => plannedMeetingOf(desk, part, sentence.source));
  const told = planned.filter((meeting) => meeting !== null);
  if (told.length < planned.length) return [];
  for (const meeting of told) desk.ledger.use(sentence, meeting);
  return told;
}

function isMarkedLine(passage: Passage, { text }: Sentence): boolean {
  if (!markedAhead.test(foldPunctuation(text))) return false;
  return passage.kind === 'item' || (passage.sentences.length === 1 && isLineOfList(text));
}

/** What a list leaves to the days of each line, or a title says of lines that are no items. */
function outlookHere(desk: Desk, section: Section, passage: Passage): 'held' | 'ahead' | null {
  const isItem = passage.kind === 'item';
  if (section.kind !== 'meetings' || !(isItem || isLineOfMeetings(section, passage.text))) return 'held';
  const outlook = outlookOfLine(section, passage);
  // The items after a lead are read with it.
  return isItem && outlook === 'ahead' ? 'held' : outlookOfListed(desk, section, passage);
}

/** A line among next steps, or in a calendar of anything, that begins as a meeting of the group; under "Future plans" place and days are enough. */
function isPlanOf(desk: Desk, section: Section, { text, sentences, source }: Passage): boolean {
  if (sentences.length !== 1 || !mayPlan(section)) return false;
  const isOfPlans = /\bplans?\b/i.test(section.title) && isPlannedLine(text);
  // "Rome, online meeting, 3-4 May 2031"
  const isCalledOne = () =>
    meets.test(text) && isPlan(text) && !isOthersMeeting(text, wholeOf(text), desk.about.acronym);
  const isLine = isOfPlans || isNamedPlan(text) || isCalledOne();
  const outlook = isLine ? outlookOfWords(desk, 'schedule', text) : 'held';
  const isFuture = isOfPlans && /\bfuture\b/i.test(section.title);
  if (outlook === null && !isFuture && section.kind === 'nextSteps') tellHeldOrPlanned(desk, text, source);
  return outlook === 'ahead' || (outlook === null && isFuture);
}

const beginsPlace = /(?<=.)(?<!\p{L})\p{Lu}\p{Ll}|\b(?:on-?line|virtual)/u;

/** Whether words may tell of a meeting: they say so, or have days with what may be a place. */
function mayTellOne(text: string): boolean {
  if (meets.test(text)) return (findDays(text) ?? findPeriod(text)) !== null;
  const found = findDays(text);
  return found !== null && beginsPlace.test(`${text.slice(0, found.start)}${text.slice(found.end)}`);
}

/** Under a heading of meetings to come, days that nothing was read from. */
function tellUnread(desk: Desk, { text, source }: Sentence): void {
  const isOther = tellsOtherDays(text) || namesOtherEvent(text) || notOfTheGroup.test(text);
  if (mayTellOne(text) && !desk.isTold(text) && !isOther)
    desk.tell('warning', 'finding.plannedUnclear', { quote: text }, source);
}

/** "4.2 ", "4 Next meeting, ": no part of a place. */
const titleOfNext = /^(?:[\d.]{1,8} )?(?:(?:the )?(?:next|last|final) meeting\b(?: ?[,:-])? ?)?/i;

/** "Third meeting (Lima, 4-5 June 2019)" over what is still to come. */
function plannedInTitle(desk: Desk, section: Section): PlannedMeeting[] {
  const title = section.kind === 'nextSteps' ? null : datedTitleOf(section);
  return title !== null && isTitleAhead(desk.sections, section)
    ? plannedFromItem(desk, { ...title, text: title.text.replace(titleOfNext, '') }, byItself)
    : [];
}

/** "Meetings held:" among those to come: whatever is listed below it is none of them. */
const leadsToHeld = (text: string): boolean =>
  /\bmeetings\b.{0,99}(?<![.;])$/i.test(text) &&
  saysHeld(text) &&
  !isHeadingOfBoth(text) &&
  findDays(text) === null;

/** The meetings to come that lists and sentences tell, in the order of the document. */
export function readPlannedMeetings(desk: Desk): PlannedMeeting[] {
  const read: PlannedMeeting[][] = [];
  let heldIn: Section | null = null;
  for (const { sentence, passage, section } of freeSentences(desk)) {
    const introduced = introducedBy(desk, section, sentence, passage);
    const isSection = section.kind === 'plannedMeetings';
    if (isSection && leadsToHeld(sentence.text)) heldIn = section;
    else if (!tellsWhen(sentence.text)) heldIn = null;
    const isMarked = section.kind === 'meetings' && isMarkedLine(passage, sentence);
    const isNamed = isPlanOf(desk, section, passage);
    const outlook = outlookHere(desk, section, passage);
    if (outlook === null && tellsWhen(sentence.text)) tellHeldOrPlanned(desk, sentence.text, sentence.source);
    const isListed =
      (isSection && passage.kind === 'item') ||
      isMarked ||
      isNamed ||
      outlook === 'ahead' ||
      isPlannedParagraph(section, passage);
    const listedHere = isListed && heldIn !== section;
    if (isListed && !listedHere && tellsWhen(sentence.text))
      tellHeldOrPlanned(desk, sentence.text, sentence.source);
    if (introduced.length === 0 && isCalledOff(section, passage, sentence)) {
      const isMeeting = listedHere || meets.test(sentence.text);
      if (isMeeting && tellsWhen(sentence.text)) tellCalledOff(desk, sentence.text, sentence.source);
      continue;
    }
    const labelled = introduced.length > 0 ? introduced : afterLabel(desk, sentence, section);
    const told = labelled.length > 0 ? labelled : toldBy(desk, sentence);
    // A section of planned meetings may list them without a word before.
    const listed = listedHere && isFree(desk, passage);
    const found = told.length === 0 && listed ? plannedFromItem(desk, passage, byItself) : told;
    const isAheadHere = isSection || isAheadTitle(section.title);
    if (found.length === 0 && isAheadHere && meetsOrIsShort(sentence.text)) tellUnread(desk, sentence);
    read.push(found);
  }
  return [...read.flat(), ...desk.sections.flatMap((section) => plannedInTitle(desk, section))];
}
