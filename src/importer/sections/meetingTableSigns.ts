import { findAllDays, namesDays } from '../values/dates.ts';
import { labelOf } from '../values/matching.ts';
import { notOfTheGroup } from './leadIns.ts';
import { countsThings, isMeetingFigure, type MeetingField, meetingFieldOf } from './meetingFields.ts';
import type { TablePassage } from './outline.ts';

/** Days of a task or a document. */
const otherDays =
  /\b(?:due|establishment|creation|foundation|target|deadline|completion|approv(?:al|ed)|publi(?:cation|shed)|submi(?:ssion|tted)|delivery|sent|received)\b/i;

/** Short words that mean so only over a table. */
const ofBareLabel = new Map<string, MeetingField>([
  ['in', 'inputDocuments'],
  ['out', 'outputDocuments'],
  ['held', 'days'],
  ['held on', 'days'],
  ['planned', 'days'],
  ['scheduled', 'days'],
]);

/** What a label before words gives of a meeting; null for days of something else. */
export function meetingFieldBefore(label: string): MeetingField | null {
  const field = meetingFieldOf(label);
  return otherDays.test(label) && !isMeetingFigure(field) ? null : field;
}

/** What a label over a column or beside a row gives of a meeting. */
export const meetingFieldIn = (label: string): MeetingField | null =>
  ofBareLabel.get(labelOf(label)) ?? meetingFieldBefore(label);

const meeting = /\b(?:e-?)?meetings?\b/i;
/** In the titles and labels of a table: of groups within the group. */
export const ofGroups = /\b(?:working|topic|sub-?) ?groups?\b|\b[WT]G\b/i;
/** What heads a column in tables of tasks and of documents. */
const ofOtherThings =
  /^(?:(?:draft )?deliverables?|milestones?|actions?(?: items?)?|tasks?|(?:document )?title|subject|documents?|to|addressed to|destination|source|speaker|responsible|owner)$/;

const whens: ReadonlySet<MeetingField | null> = new Set<MeetingField | null>(['days', 'placeAndDays']);
const places: ReadonlySet<MeetingField | null> = new Set<MeetingField | null>(['place', 'placeAndDays']);

/**
 * Whether a table with such labels is about meetings of the group. Numbers and dates may be of anything: something only
 * meetings have must stand there, a place, a number of people or documents, a label or words before it that say so, or
 * days from one to another.
 */
export function isOfMeetings(table: TablePassage, head: number, labels: string[], lead: string): boolean {
  const titles = `${table.section} ${lead}`;
  const named = labels.join(' | ');
  // "Workshop participants" are counted beside those of the meeting.
  const isOfOthers = labels.some((label) => !countsThings(label) && notOfTheGroup.test(label));
  if (ofGroups.test(`${titles} ${named}`) || isOfOthers) return false;
  if (notOfTheGroup.test(titles) && !meeting.test(titles)) return false;
  const fields = labels.map(meetingFieldIn);
  const texts = table.grid.cells.filter(({ row }) => row > head).map(({ text }) => text);
  if (!fields.some((field) => whens.has(field)) && !meeting.test(named) && !texts.some(namesDays))
    return false;
  if (fields.some((field) => places.has(field) || (isMeetingFigure(field) && field !== 'meetingReport')))
    return true;
  if (labels.some((label) => ofOtherThings.test(labelOf(label)))) return false;
  const isSpan = (text: string) => findAllDays(text).some(({ days }) => days.firstDay < days.lastDay);
  return meeting.test(`${titles} ${named}`) || texts.some(isSpan);
}
