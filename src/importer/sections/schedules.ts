import { oncePer } from '../../analysis/oncePer.ts';
import type { CalendarDay } from '../../domain/calendarDate.ts';
import type { MeetingDays } from '../../domain/meeting.ts';
import type { Source } from '../../domain/provenance.ts';
import { foldPunctuation } from '../text/fold.ts';
import { findAllDays, findDays, namesDays } from '../values/dates.ts';
import { figuresIn } from '../values/figures.ts';
import { counter, ordinal } from '../values/numbers.ts';
import { hasOpenMark, saysAhead } from '../values/statuses.ts';
import { isHeadingOfBoth, laterHeading } from './aheadWords.ts';
import { type Desk, isLeadIn } from './desk.ts';
import { agreedToMeet, isAhead, isAheadTitle, itself, leadToTable, saysHeld, willMeet } from './leadIns.ts';
import { clausesOf, tellsOfBoth } from './meetingClauses.ts';
import type { Passage, Section, TablePassage } from './outline.ts';

/** How what stands in a list or a table is to be taken; in a schedule, each by its days. */
export type Outlook = 'held' | 'ahead' | 'schedule';

const schedule =
  /\bmeetings? (?:schedule|calendar|timetable|plan|program(?:me)?)\b|\b(?:schedule|calendar|timetable|plan|program(?:me)?) (?:of|for) (?:\S{1,20} ){0,3}meetings?\b|(?:^|\bfollowing )(?:\S{1,20} ){0,2}(?:schedule|calendar|timetable|(?<=following \S{0,20} ?)plan)\b[^.;]{0,40}:$/i;

/** The same over anything that has a date. */
const bareSchedule =
  /^(?:\d[\d.]{0,9}\)? )?(?:event )?(?:calendar|schedule|time ?table|time ?line|milestones|road ?map)(?: of (?:events|activities|milestones))?$/i;

/** "Meeting schedule": what was held may stand there beside what is to come. */
function isSchedule(text: string): boolean {
  const words = foldPunctuation(text).trim();
  if (isHeadingOfBoth(words) || laterHeading.test(words)) return true;
  return (schedule.test(words) || bareSchedule.test(words)) && !saysHeld(words);
}

/** "The following is the meeting schedule: first meeting, Seoul, 5-6 October 2021": the same within one sentence. */
export function leadsToSchedule(text: string): boolean {
  const lead = /^[^:]{1,150}:/.exec(text)?.[0];
  return lead !== undefined && isSchedule(lead);
}

/** Whether meetings under such a heading may be still to come, by their days. */
export const mayPlan = ({ kind, title }: Section): boolean => kind === 'nextSteps' || isSchedule(title);

/** "Planned metings": over a table of meetings the word is enough, however the next is spelt. */
const beginsPlanned = /^(?:[\d.]{1,8}\)? )?(?:planned|upcoming|forthcoming) \p{L}+$/iu;

function outlookOf(section: Section, lead: string): Outlook {
  if (isAhead(lead) || (isAboutMeetings(section) && isAheadTitle(lead))) return 'ahead';
  if (lead !== '' && saysHeld(lead)) return 'held';
  if (section.kind === 'plannedMeetings' || beginsPlanned.test(section.title)) return 'ahead';
  return isSchedule(lead) || mayPlan(section) ? 'schedule' : 'held';
}

export const outlookOfSection = (section: Section): Outlook => outlookOf(section, '');

export function isAboutMeetings({ kind }: Section): boolean {
  return kind === 'meetings' || kind === 'plannedMeetings';
}

export function outlookOfTable(section: Section, table: TablePassage): Outlook {
  return outlookOf(section, leadToTable(section, table));
}

/** "1st meeting: New York, 2-4 October 2018", "Meeting 1: …": a line of a list without a mark. */
const counted = new RegExp(
  `^(?:\\d{1,2}(?:\\.\\d{1,2})? )?(?:(?:the )?(?:${ordinal}|kick-off) (?:\\S+ )?meeting|meeting ${counter}) ?[:,(-]`,
  'i',
);

/** What says which one it is stands at the beginning, and a paragraph may be of any length. */
const longestCount = 100;

/** Before days, "Lima, Peru (", and behind them, ": 52 participants" or nothing: no sentence goes on so. */
const placeAlone = /^(?:\p{Lu}[\p{L}'.-]{0,30}[, (-]{1,3}){1,6}$/u;
const endsDays = /^\)?(?:[,:;(|]| [-(|]|[.;]?$)/;

/** "13-15 June 2023 - Lima, Peru - 52 participants", "Lima, 3 May 2023: 20 inputs": begins with its days, or with place and days. */
function isDatedLine(text: string): boolean {
  const words = foldPunctuation(text);
  const found = findDays(words);
  if (found === null || !endsDays.test(words.slice(found.end))) return false;
  return found.start === 0 || placeAlone.test(words.slice(0, found.start));
}

/** A line of a list of meetings that has no mark; where it says not which one it is, the heading must be of meetings. */
export function isLineOfMeetings({ title }: Section, text: string): boolean {
  const begin = text.slice(0, longestCount);
  return (
    counted.test(foldPunctuation(begin)) ||
    (/\bmeetings?\b/i.test(title) && !saysAhead(title) && isDatedLine(begin))
  );
}

/** "Next meetings:", "The next meeting is planned as follows:", "Meetings held:" as an item: it leads to those below it, as a paragraph does. */
export function isLeadItem({ kind, text }: Passage): boolean {
  if (kind !== 'item' || namesDays(text)) return false;
  return isAheadTitle(text) || (isLeadIn(text) && (/\bmeetings\b/i.test(text) || isAhead(text)));
}

const leadsOf = oncePer((section: Section): ReadonlyMap<Passage, string> => {
  const leads = new Map<Passage, string>();
  let lead = '';
  for (const part of section.parts)
    if (part.kind === 'item' || (part.kind === 'paragraph' && isLineOfMeetings(section, part.text))) {
      leads.set(part, lead);
      if (isLeadItem(part)) lead = part.text;
    } else lead = part.kind === 'paragraph' ? (part.sentences.at(-1)?.text ?? '') : '';
  return leads;
});

/** The same of a line of a list: an item, or a paragraph that begins as one. */
export function outlookOfLine(section: Section, passage: Passage): Outlook {
  const before = leadsOf(section).get(passage) ?? passage.sentences[0]?.text ?? '';
  const isTitle =
    isAheadTitle(before) || (isSchedule(before) && (itself.test(before) || !/[.;]$/.test(before)));
  return outlookOf(section, isLeadIn(before) || isTitle ? before : '');
}

type HeldDays = { days: ReadonlySet<CalendarDay>; last: CalendarDay | null };

/** The cells of a table that tell days of meetings, without those of rows with a mark of what is still open. */
function datesIn({ grid }: TablePassage): string[] {
  const isOpen = new Set(
    grid.cells.filter(({ text }) => hasOpenMark(text) || saysAhead(text)).map(({ row }) => row),
  );
  return grid.cells.filter(({ row }) => !isOpen.has(row)).map(({ text }) => text);
}

function heldTextsOf(section: Section): string[] {
  return section.parts.flatMap((part): string[] => {
    if (part.kind === 'picture') return [];
    if (part.kind === 'table') return outlookOfTable(section, part) === 'held' ? datesIn(part) : [];
    const isListed =
      section.kind === 'meetings' && part.kind === 'item' && outlookOfLine(section, part) === 'held';
    return part.sentences
      .map(({ text }) => (tellsOfBoth(text) ? clausesOf(text).held : text))
      .filter(
        (text) =>
          !willMeet.test(text) &&
          !agreedToMeet.test(text) &&
          !saysAhead(text) &&
          (isListed || saysHeld(text)),
      );
  });
}

/** The first days of what the report tells as held outside of schedules. */
const heldDaysOf = oncePer((sections: Section[]): HeldDays => {
  const texts = sections
    .filter(({ kind }) => kind === 'meetings' || kind === 'introduction')
    .flatMap(heldTextsOf);
  const days = texts.flatMap((text) => findAllDays(text).map((found) => found.days.firstDay));
  return { days: new Set(days), last: days.toSorted().at(-1) ?? null };
});

/**
 * Whether a meeting of a schedule was held: by the day of the document, or by the meetings that the report tells as held.
 * Null where neither decides.
 */
export function outlookBy(desk: Desk, { firstDay, lastDay }: MeetingDays): 'held' | 'ahead' | null {
  const { day } = desk.about;
  if (day !== null && firstDay > day) return 'ahead';
  if (day !== null && lastDay < day) return 'held';
  const { days, last } = heldDaysOf(desk.sections);
  if (days.has(firstDay)) return 'held';
  return last !== null && firstDay > last ? 'ahead' : null;
}

/** The same of words that tell what was agreed; "next" is still to come where nothing says else. */
export function outlookOfAgreed(desk: Desk, text: string): 'held' | 'ahead' | null {
  const told = new Set(findAllDays(text).map(({ days }) => outlookBy(desk, days)));
  const [first = null, ...others] = told;
  return others.length > 0 ? null : (first ?? (/\b(?:next|further|future)\b/i.test(text) ? 'ahead' : null));
}

/** “4-5 June 2019, Lima (held)” in a list of meetings, some of which are still to come. */
const markedHeld = /[(,-] ?(?:already )?(?:held|completed)\)?[.;]?$/i;

export function isMarkedHeld(text: string): boolean {
  return markedHeld.test(foldPunctuation(text));
}

/** The same of the words of a line that stands in a list of such an outlook. */
export function outlookOfWords(desk: Desk, outlook: Outlook, text: string): 'held' | 'ahead' | null {
  if (isMarkedHeld(text)) return 'held';
  if (outlook !== 'schedule') return outlook;
  if (hasOpenMark(text) || saysAhead(text) || willMeet.test(foldPunctuation(text))) return 'ahead';
  if (saysHeld(text) || Object.keys(figuresIn(text)).length > 0) return 'held';
  const [found, ...others] = new Set(findAllDays(text).map(({ days }) => outlookBy(desk, days)));
  // The days of a meeting that was held are known.
  return others.length > 0 ? null : found === undefined ? 'ahead' : found;
}

export function tellHeldOrPlanned(desk: Desk, quote: string, source: Source): void {
  desk.tell('warning', 'finding.heldOrPlanned', { quote }, source);
}
