import type { Meeting } from '../../domain/meeting.ts';
import type { Statement } from '../../domain/provenance.ts';
import { foldPunctuation } from '../text/fold.ts';
import type { Desk } from './desk.ts';
import type { MeetingLine } from './meetingLines.ts';

/** Meetings that other tables have told of, by their first day. */
export type KnownMeetings = Map<string, Meeting[]>;

const fields = [
  'inputDocuments',
  'outputDocuments',
  'remoteParticipants',
  'totalParticipants',
  'meetingReport',
] as const;

export const hasFigures = (meeting: Meeting): boolean => fields.some((key) => 'value' in meeting[key]);

/** A place in its words alone, each between blanks. */
export function wordsOf(place: string): string {
  const words = foldPunctuation(place)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:on line|virtual(?:ly)?|remotely|e meeting|virtual meeting)\b/g, 'online');
  return ` ${words.trim()} `;
}

/** "San Diego" is in "San Diego, USA". */
export function isSamePlace(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  return first.includes(second) || second.includes(first);
}

function differs(same: Meeting, told: Meeting, key: (typeof fields)[number]): boolean {
  const [one, other] = [same[key], told[key]];
  return 'value' in one && 'value' in other && one.value !== other.value;
}

export const saysOtherwise = (same: Meeting, told: Meeting): boolean =>
  fields.some((key) => differs(same, told, key));

/** Gives a meeting what a line tells of it besides. A cell with a figure that says otherwise stays words. */
export function addTo(desk: Desk, same: Meeting, told: Meeting, { cells }: Pick<MeetingLine, 'cells'>): void {
  for (const { cell, source } of cells) {
    const pieces = 'sentences' in cell ? cell.sentences : [cell];
    const values = pieces.flatMap(desk.ledger.valuesOf);
    const keys = fields.filter((key) => values.includes(told[key]));
    for (const key of keys)
      if ('value' in same[key] && !differs(same, told, key)) desk.ledger.use(cell, same[key]);
    if (!keys.some((key) => differs(same, told, key))) continue;
    const { row = '', column = '', quote = cell.text } = source;
    const statement: Statement = { text: quote, summary: false, source };
    desk.unplaced.push(statement);
    desk.ledger.use(cell, statement);
    desk.tell('warning', 'finding.saidOtherwise', { row, column, quote }, source);
  }
  for (const key of fields) if (!('value' in same[key])) Object.assign(same, { [key]: told[key] });
}

/** The meeting that `told` tells once more, with what it adds; `told` itself where it is a new one, or says otherwise. */
export function onceTold(desk: Desk, known: KnownMeetings, told: Meeting, line: MeetingLine): Meeting {
  const same = known
    .get(told.firstDay)
    ?.find(({ lastDay, place }) => lastDay === told.lastDay && isSamePlace(place, told.place));
  if (same === undefined) return told;
  if (saysOtherwise(same, told)) {
    // Two of one place are warned of in every report.
    if (same.place.toLowerCase() !== told.place.toLowerCase())
      desk.tell('warning', 'finding.duplicateMeeting', { place: told.place }, told.source);
    return told;
  }
  addTo(desk, same, told, line);
  if (told.place.length > same.place.length) same.place = told.place;
  return same;
}
