import type { Meeting } from '../../domain/meeting.ts';
import type { Stated } from '../../domain/provenance.ts';
import { foldPunctuation } from '../text/fold.ts';
import { findAllDays, namesDays, unclearDaysIn } from '../values/dates.ts';
import { figuresIn } from '../values/figures.ts';
import { type CountReading, ordinal } from '../values/numbers.ts';
import { placesInProse } from '../values/places.ts';
import { notStated, opened, stated } from '../values/stated.ts';
import { openMark } from '../values/statuses.ts';
import { isCalledOff, tellCalledOff } from './calledOff.ts';
import { statedCount } from './cellValues.ts';
import { type Desk, sentencesIn } from './desk.ts';
import { outlookOfListed } from './doubtfulMeetings.ts';
import { readFiguresByOrdinal, tellsByOrdinal } from './figuresByOrdinal.ts';
import { saysGroupMet } from './groupMet.ts';
import { isJointInDoubt } from './jointMeetings.ts';
import { datedTitleOf, oneMeeting, titleOfOne } from './labelLines.ts';
import { agreedToMeet, heldItemsOf, notOfTheGroup, willMeet } from './leadIns.ts';
import { clausesOf, tellsOfBoth, withoutFirstPlan } from './meetingClauses.ts';
import { ordinalOf, ordinalsIn } from './meetingOrdinals.ts';
import { namesOtherEvent, tellOtherEvent } from './otherEvents.ts';
import { isOthersMeeting, namesOthersMeeting } from './othersMeetings.ts';
import { type Passage, passagesOf, type Section, type Sentence } from './outline.ts';
import { besides } from './placeBeside.ts';
import { isNamedPlan } from './plannedParagraph.ts';
import { isTitleAhead } from './plannedSections.ts';
import { addTo, isSamePlace, saysOtherwise } from './sameMeeting.ts';
import {
  isLineOfMeetings,
  leadsToSchedule,
  mayPlan,
  outlookOfAgreed,
  outlookOfSection,
  outlookOfWords,
  tellHeldOrPlanned,
} from './schedules.ts';
import type { SectionKind } from './sectionKind.ts';

const metThen =
  /\b(?:(?:has |have )?met|held|convened|took place|gathered|organi[sz]ed|meetings? (?:was|were)|kick-off meeting|(?:first|second|third|fourth|fifth|sixth|last|latest|opening) (?:\S+ )?meeting)\b/i;
const notYetMet = /\b(?:has|have|had) (?:not|never)(?: yet)? met\b(?! since)/i;
const future =
  /\b(?:will|next|planned|foreseen|scheduled|upcoming|future|to be held|been (?:moved|rescheduled|postponed) to|tentative(?:ly)?|TB[CDA])\b/i;
const otherGroups = /\b(?:joint meeting|meeting between|workshop)\b/i;
/** What was held beside a meeting: "back to back with the Acme workshop", "first workshop and first meeting". */
const withWorkshop = new RegExp(
  `\\b(?:${besides}|with|followed by|preceded by|including) (?:[^\\s.;:]{1,30} ){0,8}?workshop\\b|\\b(?:${ordinal} )?workshop(?: and|,| ?[/&+]) (?=(?:${ordinal} )?(?:\\S{1,20} )?meeting\\b)|(?<=\\bmeeting)(?: and| ?[/&+]) (?:${ordinal} )?workshop\\b`,
  'gi',
);
/** "…; no joint session with SG13 was held": says nothing of the group's own meeting. */
const noJoint = /\bno joint (?:\S{1,20} )?(?:meetings?|sessions?|workshops?)\b[^,;.]{0,200}/gi;
/** "The first meeting took place on …, and the group has a lifetime of": of the group's own, whatever else the sentence tells. */
const beginsOwn = new RegExp(`^(?:the|its) (?:${ordinal}|kick-off) meeting (?:took place|was held)\\b`, 'i');
const reportNumber =
  /(?<!\b(?:progress|final|interim|annual|status|technical|activity) )\b[Rr]eports?(?: of (?:the|this)(?: [\w-]{2,15})? meeting)?(?: is| was)?(?: available| contained| found| published)?(?: \(?(?:in|as|see) )?(?: ?\(| ?: | )?(?:document )?(?<number>(?=\S{0,40}\d)[A-Z][A-Za-z0-9]{0,11}(?:[-/][A-Za-z0-9]{1,12}){1,5})(?![\w/-])/d;

/** "44 inputs, 59 participants (provisional)": of which of them it is said is left open. */
const openFigures = new RegExp(
  `\\((?:[a-z]+ ){0,3}(?:provisional|preliminary|estimate[ds]?|unconfirmed|${openMark})(?: (?:figures?|numbers?|counts?|data))?\\)|\\b(?:provisional|preliminary|estimated) (?:figures|numbers|counts|data)\\b`,
  'iu',
);

function count(desk: Desk, sentence: Sentence, reading: CountReading | undefined): Stated<number> {
  if (reading === undefined) return notStated();
  const value = statedCount(reading, sentence.source);
  if (value === null)
    desk.tell('warning', 'finding.unclearFigure', { quote: sentence.text }, sentence.source);
  if (value === null) return notStated();
  return openFigures.test(foldPunctuation(sentence.text)) ? opened(value) : value;
}

function reportIn(sentence: Sentence): Stated<string> {
  const number = reportNumber.exec(foldPunctuation(sentence.text))?.groups?.['number'];
  return number === undefined ? notStated() : stated(number, sentence.source);
}

type MeetingFigures = Pick<
  Meeting,
  'inputDocuments' | 'outputDocuments' | 'meetingReport' | 'remoteParticipants' | 'totalParticipants'
>;

/** "In all, 189 participants attended the four meetings": a sum is no figure of one of them. */
const severalMeetings =
  /\b(?:meetings|sessions)\b|\b(?:so far|to date|until now|up to now|cumulative(?:ly)?|accumulated|since (?:its|the) (?:first|start|beginning|creation|establishment|inception|last report))\b/i;
const inAll = /\b(?:in all|in total|altogether|overall|all in all)\b/i;

function figuresOf(desk: Desk, sentence: Sentence, oneOfSeveral = false): MeetingFigures {
  const figures = figuresIn(sentence.text);
  const words = foldPunctuation(sentence.text);
  const isSum = severalMeetings.test(words) || (oneOfSeveral && inAll.test(words));
  if (isSum && Object.keys(figures).length > 0) {
    desk.tell('warning', 'finding.unclearFigure', { quote: sentence.text }, sentence.source);
    return { ...noFigures(), meetingReport: reportIn(sentence) };
  }
  // From those on site alone the total does not follow.
  if (figures.onSiteParticipants !== undefined && figures.totalParticipants === undefined)
    figures.totalParticipants = { status: 'unclear' };
  return {
    inputDocuments: count(desk, sentence, figures.inputDocuments),
    outputDocuments: count(desk, sentence, figures.outputDocuments),
    meetingReport: reportIn(sentence),
    remoteParticipants: count(desk, sentence, figures.remoteParticipants),
    totalParticipants: count(desk, sentence, figures.totalParticipants),
  };
}

const noFigures = (): MeetingFigures => ({
  inputDocuments: notStated(),
  outputDocuments: notStated(),
  meetingReport: notStated(),
  remoteParticipants: notStated(),
  totalParticipants: notStated(),
});

/** What a later sentence adds; what the report has said already stands. */
function addFigures(desk: Desk, meeting: Meeting, sentence: Sentence, oneOfSeveral = false): boolean {
  let added = false;
  const figures = figuresOf(desk, sentence, oneOfSeveral);
  for (const key of [
    'inputDocuments',
    'outputDocuments',
    'remoteParticipants',
    'totalParticipants',
  ] as const) {
    if (figures[key].status === 'not-stated' || meeting[key].status !== 'not-stated') continue;
    meeting[key] = figures[key];
    added = true;
  }
  if (figures.meetingReport.status !== 'not-stated' && meeting.meetingReport.status === 'not-stated') {
    meeting.meetingReport = figures.meetingReport;
    added = true;
  }
  return added;
}

const meets = /\b(?:meetings?|met)\b/i;

function tellsOfMeeting({ text }: Sentence, listed: boolean): boolean {
  return findAllDays(text).length > 0 && (listed || meets.test(text) || metThen.test(foldPunctuation(text)));
}

/** Meetings of which the words leave open when they were. */
function tellUnclearDays(desk: Desk, { text, source }: Sentence, isGroups: IsGroups): void {
  for (const found of unclearDaysIn(text).filter(isGroups))
    desk.tell('warning', 'finding.meetingWithoutDays', { quote: text.slice(found.start, found.end) }, source);
}

const bracket = /^ ?\((?<inside>[^()]{1,300})\)/;

type IsGroups = (days: { start: number; end: number }) => boolean;

/** "13-15 June 2023 - Lima, Peru - 52 participants" with commas for the dashes that are none of days. */
function withCommas(text: string): string {
  const days = [...findAllDays(text), ...unclearDaysIn(text)];
  return text.replace(/ [-–—] /g, (dash, at: number) =>
    days.some(({ start, end }) => start < at && at < end) ? dash : ',  ',
  );
}

/** An item of a list of meetings needs no verb: its place and days say that the group met. */
function meetingsIn(desk: Desk, sentence: Sentence, listed: boolean): Meeting[] {
  const { acronym } = desk.about;
  const told = withoutFirstPlan(sentence.text).replace(noJoint, (words) => '|'.repeat(words.length));
  const clauses = tellsOfBoth(told) ? clausesOf(told).held : told;
  const text = listed ? withCommas(clauses) : clauses;
  const words = foldPunctuation(text);
  if (!(listed || metThen.test(words)) || notYetMet.test(words) || future.test(words) || willMeet.test(words))
    return [];
  const isSingle = findAllDays(text).length === 1;
  if (otherGroups.test(isSingle ? words.replace(withWorkshop, '') : words)) {
    if (listed && tellsOfMeeting(sentence, listed)) tellOtherEvent(desk, sentence.text, sentence.source);
    return [];
  }
  if (isJointInDoubt(words)) return [];
  if (agreedToMeet.test(words) && outlookOfAgreed(desk, text) !== 'held') return [];
  const isGroups: IsGroups = (found) => listed || !isOthersMeeting(text, found, acronym);
  if (listed || meets.test(words)) tellUnclearDays(desk, { ...sentence, text }, isGroups);
  const days = findAllDays(text).filter(isGroups);
  if (days.length === 0) return [];
  const places = placesInProse(text, days);
  if (!listed && places.some((place) => place !== null) && !saysGroupMet(text, acronym)) {
    tellOtherEvent(desk, sentence.text, sentence.source);
    return [];
  }
  const meetings = days.flatMap(({ days: { firstDay, lastDay } }, index): Meeting[] => {
    const place = places[index] ?? null;
    if (place === null) return [];
    // Of several each may have its own in brackets behind its days.
    const own = bracket.exec(text.slice(days[index]?.end))?.groups?.['inside'];
    const figures =
      days.length === 1
        ? figuresOf(desk, sentence)
        : own === undefined
          ? noFigures()
          : figuresOf(desk, { ...sentence, text: own });
    return [{ place, firstDay, lastDay, ...figures, source: sentence.source }];
  });
  if (meetings.length < days.length) {
    desk.tell('warning', 'finding.meetingWithoutPlace', { quote: sentence.text }, sentence.source);
  }
  return meetings;
}

/**
 * Whether one of the meetings is told once more, which then has what this adds. "14 October 2022, online, 58 participants"
 * gives one its place of which a table has no more than the days.
 */
function isToldAgain(desk: Desk, sentence: Sentence, meetings: readonly Meeting[], told: Meeting): boolean {
  const same = meetings.find(
    ({ firstDay, lastDay, place }) =>
      firstDay === told.firstDay &&
      lastDay === told.lastDay &&
      (isSamePlace(place, told.place) || namesDays(place)),
  );
  if (same === undefined || saysOtherwise(same, told)) return false;
  if (namesDays(same.place)) {
    same.place = told.place;
    desk.takeBack('finding.meetingWithoutPlace', new Set([same.source]));
  }
  addTo(desk, same, told, { cells: [] });
  desk.ledger.use(sentence, same);
  return true;
}

/** The meeting of a title such as "First meeting, Lima, 4-5 June 2019", of which the text under it tells more. */
function toldAlready(read: ReadonlyMap<string, Meeting>, { text }: Sentence): Meeting | null {
  const [found, ...others] = findAllDays(text);
  if (found === undefined || others.length > 0) return null;
  return read.get(found.days.firstDay) ?? null;
}

const namesOther = (text: string, acronym: string): boolean =>
  namesOthersMeeting(text, acronym) || namesOtherEvent(text);

/** The meeting told last; `oneOfSeveral` where its passage has told another before it. */
type LastTold = { meeting: Meeting; passage: Passage; oneOfSeveral: boolean };

const isOf = (last: LastTold | null, passage: Passage): boolean => last?.passage === passage;

type Titled = { meeting: Meeting; section: Section };

/** "First meeting (Lima, 4-5 June 2019)" over sentences with its figures. */
const isTitle = ({ kind, text, sentences }: Passage): boolean =>
  kind === 'paragraph' && sentences.length === 1 && !/[.;]$/.test(text) && oneMeeting.test(text);

function meetingOfTitle(section: Section, ...meetings: (readonly Meeting[])[]): Titled | null {
  const [found] = titleOfOne(section) === null ? [] : findAllDays(section.title);
  if (found === undefined) return null;
  const meeting = meetings.flat().find(({ firstDay }) => firstDay === found.days.firstDay);
  return meeting === undefined ? null : { meeting, section };
}

/** "2.1 First meeting (Lima, 4-5 June 2019)" over sentences that tell how it went, which need not say where and when. */
function meetingInTitle(desk: Desk, section: Section): Meeting | null {
  const heading = datedTitleOf(section);
  const [words] = heading?.sentences ?? [];
  if (words === undefined || namesOther(section.title, desk.about.acronym)) return null;
  if (outlookOfSection(section) !== 'held' || isTitleAhead(desk.sections, section)) return null;
  const texts = passagesOf(section).map(({ text }) => text);
  if (texts.some((text) => Object.keys(figuresIn(text)).length > 0 || metThen.test(text))) {
    const [meeting] = meetingsIn(desk, words, true);
    if (meeting !== undefined) desk.ledger.use(words, meeting);
    return meeting ?? null;
  }
  tellHeldOrPlanned(desk, words.text, words.source);
  return null;
}

/** "Back-to-back with the tea summit, which had 2000 guests": its figures may be of that. */
const isBesides = new RegExp(`\\b(?:${besides})\\b`, 'i');

function isOfTitle({ text }: Sentence): boolean {
  const words = foldPunctuation(text);
  return !future.test(words) && !willMeet.test(words) && !notOfTheGroup.test(words) && !namesOtherEvent(text);
}

/** Figures of "the first meeting", be it told in this passage or elsewhere, but not of the one told last under that number. */
function isOfNumbered(sentence: Sentence, last: LastTold | null, acronym: string): boolean {
  if (!tellsByOrdinal(sentence) || namesOthersMeeting(sentence.text, acronym)) return false;
  const words = foldPunctuation(sentence.text);
  if (future.test(words) || willMeet.test(words) || otherGroups.test(words)) return false;
  const [only, ...others] = ordinalsIn(sentence.text);
  return others.length > 0 || last === null || only?.number !== ordinalOf(last.meeting);
}

/** A line of a calendar that need not have been held: "Third meeting: 12-14 October 2022, Lima". */
function isPlanIn(desk: Desk, section: Section, { text, source }: Sentence): boolean {
  const isPlan = section.kind === 'unknown' && mayPlan(section) && isNamedPlan(text);
  if (!isPlan && !leadsToSchedule(text)) return false;
  const outlook = outlookOfWords(desk, 'schedule', text);
  if (outlook === null) tellHeldOrPlanned(desk, text, source);
  return outlook !== 'held';
}

/** Meetings told in prose: "has met once on 4-5 June 2019 in Lima, Peru", with the figures of that sentence and those right after it. */
export function readHeldInProse(desk: Desk, known: Meeting[]): Meeting[] {
  const { acronym } = desk.about;
  const read: Meeting[] = [];
  const byDay = new Map<string, Meeting>();
  const days = new Set(known.map(({ firstDay }) => firstDay));
  const numbered: Sentence[] = [];
  const entered = new Set<Section>();
  const add = (meeting: Meeting) => {
    read.push(meeting);
    days.add(meeting.firstDay);
    if (!byDay.has(meeting.firstDay)) byDay.set(meeting.firstDay, meeting);
  };
  const titledBy = (section: Section): Titled | null => {
    const told = meetingOfTitle(section, known, read);
    if (told !== null || entered.has(section)) return told;
    entered.add(section);
    const meeting = meetingInTitle(desk, section);
    if (meeting === null) return null;
    add(meeting);
    return { meeting, section };
  };
  let last: LastTold | null = null;
  let titled: Titled | null = null;
  const kinds: SectionKind[] = ['meetings', 'introduction', 'leadership', 'unknown'];
  for (const { sentence, passage, section } of sentencesIn(desk, ...kinds)) {
    // What tells of a meeting to come may tell of one that was held, too.
    // So may what tells of the group alone, its lifetime.
    const isOwn =
      beginsOwn.test(sentence.text) && desk.ledger.valuesOf(sentence).every((value) => 'status' in value);
    if (!desk.ledger.isFree(sentence) && !isOwn && !tellsOfBoth(sentence.text)) continue;
    if (isPlanIn(desk, section, sentence)) continue;
    const listed =
      (section.kind === 'meetings' &&
        (passage.kind === 'item' || isLineOfMeetings(section, sentence.text))) ||
      heldItemsOf(section).has(passage);
    if (listed && outlookOfListed(desk, section, passage, sentence.text) !== 'held') continue;
    if (isCalledOff(section, passage, sentence) && tellsOfMeeting(sentence, listed)) {
      tellCalledOff(desk, sentence.text, sentence.source);
      continue;
    }
    if (listed && namesOther(sentence.text, acronym) && tellsOfMeeting(sentence, listed)) {
      tellOtherEvent(desk, sentence.text, sentence.source);
      continue;
    }
    if (titled?.section !== section) titled = titledBy(section);
    const goesOn: boolean = isOf(last, passage);
    const again = toldAlready(byDay, sentence);
    const told = again === null ? meetingsIn(desk, sentence, listed) : [];
    const meetings = told.filter(({ firstDay }) => !days.has(firstDay));
    const others = told.filter(
      (one) => !meetings.includes(one) && !isToldAgain(desk, sentence, [...known, ...read], one),
    );
    // Of two meetings on one day in two places the one told before stands.
    if (others.length > 0)
      desk.tell('warning', 'finding.factLeft', { quote: sentence.text }, sentence.source);
    const [only] = meetings;
    if (only !== undefined) {
      for (const meeting of meetings) {
        add(meeting);
        desk.ledger.use(sentence, meeting);
      }
      last = meetings.length === 1 ? { meeting: only, passage, oneOfSeveral: goesOn } : null;
      titled = last !== null && isTitle(passage) ? { meeting: only, section } : null;
    } else if (again !== null) {
      // A title has told it already; here come its figures.
      addFigures(desk, again, sentence);
      desk.ledger.use(sentence, again);
      last = { meeting: again, passage, oneOfSeveral: goesOn };
    } else if (findAllDays(sentence.text).length > 0) continue;
    else if (isOfNumbered(sentence, isOf(last, passage) ? last : null, acronym)) numbered.push(sentence);
    else if (last?.passage === passage) {
      if (addFigures(desk, last.meeting, sentence, last.oneOfSeveral))
        desk.ledger.use(sentence, last.meeting);
    } else if (titled !== null && isBesides.test(sentence.text)) {
      if (Object.keys(figuresIn(sentence.text)).length > 0)
        desk.tell('warning', 'finding.unclearFigure', { quote: sentence.text }, sentence.source);
    } else if (titled !== null && isOfTitle(sentence)) {
      if (addFigures(desk, titled.meeting, sentence)) desk.ledger.use(sentence, titled.meeting);
    }
  }
  readFiguresByOrdinal(desk, numbered, [...known, ...read], (meeting, part) =>
    addFigures(desk, meeting, part),
  );
  return read;
}
