import type { Source } from '../../domain/provenance.ts';
import { foldPunctuation } from '../text/fold.ts';
import { namesDays } from '../values/dates.ts';
import type { Desk } from './desk.ts';
import type { MeetingField } from './meetingFields.ts';
import type { MeetingCell, MeetingLine } from './meetingLines.ts';
import { namesOthersMeeting } from './othersMeetings.ts';
import { isNameOfMeeting } from './placeOfLine.ts';

/** A conference call is a way to meet, and a conference centre a place. */
const event =
  /\b(?:workshops?|webinars?|seminars?|tutorials?|trainings?|symposi(?:um|a)|hackathons?|plugfests?|exhibitions?|(?:launch|side|outreach) events?|(?:public |stakeholder )?(?:consultations?|hearings?)|round ?tables?|expert calls?|(?:forums?|fora|summits?|congress(?:es)?|(?<!\b(?:video|audio|tele|web|phone|telephone)[- ])conferences?)(?! (?:calls?|cent(?:er|re)|rooms?|halls?|hotel)\b))\b/i;
const meeting = /\b(?:e-?)?meetings?\b|\bplenar(?:y|ies)\b/i;
/** "Third, with a workshop", "FG TK #3 & workshop": the event is held beside what was named before. */
const beside =
  /\b(?:with|and|incl|including|plus|followed|preceded|back[- ]to[- ]back|before|after|alongside|at|during)\b|[+&/]/i;

/** Whether words name a workshop or the like, and no meeting: "Workshop on trials", "Seminar, Lima". */
export function namesOtherEvent(text: string): boolean {
  const words = foldPunctuation(text);
  const named = event.exec(words);
  return named !== null && !meeting.test(words) && !beside.test(words.slice(0, named.index));
}

const naming: ReadonlySet<MeetingField | null> = new Set<MeetingField | null>([
  'name',
  'days',
  'placeAndDays',
]);
/** Where a table of meetings says of what kind each was. */
const isKind = /^(?:type|kind|nature|category|group|body)$/i;
/** Where it tells of anything that has a date. */
const isOfAnything =
  /^(?:activit(?:y|ies)|events?|milestones?|actions?|tasks?|steps?|phases?)(?: names?| items?)?$/i;
/** "3rd meeting of the group", but not "Report to the plenary". */
const beginsAsMeeting =
  /^(?!(?:\S{1,30} ){0,3}(?:to|for|before|after|at)\b)(?:\S{1,30} ){0,3}(?:(?:e-?)?meetings?|plenary)\b|kick-?off/i;

function isNoMeeting({ label, cell: { text } }: MeetingCell): boolean {
  if (!isOfAnything.test(label.trim()) || /^#?\d*$/.test(text) || namesDays(text)) return false;
  return !beginsAsMeeting.test(foldPunctuation(text)) && !isNameOfMeeting(text);
}

/** What names another event in a line of a table of meetings. */
export function otherEventIn({ about }: Desk, { head, source, cells }: MeetingLine): Source | null {
  const isOther = (text: string): boolean => namesOtherEvent(text) || namesOthersMeeting(text, about.acronym);
  if (head !== null && isOther(head.text)) return source;
  const cell = cells.find(
    (one) =>
      isNoMeeting(one) ||
      ((naming.has(one.field) || [isKind, isOfAnything].some((pattern) => pattern.test(one.label.trim()))) &&
        isOther(one.cell.text)),
  );
  return cell?.source ?? null;
}

export function tellOtherEvent(desk: Desk, quote: string, source: Source): void {
  desk.tell('warning', 'finding.otherEvent', { quote }, source);
}
