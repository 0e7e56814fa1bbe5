import type { Meeting } from '../../domain/meeting.ts';
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

/** The meeting that `told` tells once more, with what it adds; `told` itself where it is a new one, or says otherwise. */
export function onceTold(desk: Desk, known: KnownMeetings, told: Meeting, line: MeetingLine): Meeting {
  const same = known
    .get(told.firstDay)
    ?.find(({ lastDay, place }) => lastDay === told.lastDay && isSamePlace(place, told.place));
  if (same === undefined) return told;
  const differs = fields.some((key) => {
    const [one, other] = [same[key], told[key]];
    return 'value' in one && 'value' in other && one.value !== other.value;
  });
  if (differs) {
    // Two of one place are warned of in every report.
    if (same.place.toLowerCase() !== told.place.toLowerCase())
      desk.tell('warning', 'finding.duplicateMeeting', { place: told.place }, told.source);
    return told;
  }
  for (const key of fields) {
    if (!('value' in same[key])) Object.assign(same, { [key]: told[key] });
    else
      for (const { cell } of line.cells)
        if (!('sentences' in cell) && desk.ledger.valuesOf(cell).includes(told[key]))
          desk.ledger.use(cell, same[key]);
  }
  if (told.place.length > same.place.length) same.place = told.place;
  return same;
}
