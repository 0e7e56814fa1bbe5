import type { Meeting } from '../../domain/meeting.ts';
import type { Stated } from '../../domain/provenance.ts';
import { foldPunctuation } from '../text/fold.ts';
import type { Desk } from './desk.ts';
import type { MeetingLine } from './meetingLines.ts';

/** Meetings that other tables have told of, by their first day. */
export type KnownMeetings = Map<string, Meeting[]>;

const counts = ['inputDocuments', 'outputDocuments', 'remoteParticipants', 'totalParticipants'] as const;
const fields = [...counts, 'meetingReport'] as const;

function wordsOf(place: string): string {
  const words = foldPunctuation(place)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return ` ${words.trim()} `;
}

/** "San Diego" is in "San Diego, USA". */
function isSamePlace(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  return first.includes(second) || second.includes(first);
}

const agree = <T>(one: Stated<T>, other: Stated<T>): boolean =>
  !('value' in one && 'value' in other) || one.value === other.value;

/** The one that says something. */
const fuller = <T>(one: Stated<T>, other: Stated<T>): Stated<T> =>
  'value' in one || other.status === 'not-stated' ? one : other;

/** The meeting that `told` tells once more, with what it adds; `told` itself where it is a new one, or says otherwise. */
export function onceTold(desk: Desk, known: KnownMeetings, told: Meeting, line: MeetingLine): Meeting {
  const same = known
    .get(told.firstDay)
    ?.find(({ lastDay, place }) => lastDay === told.lastDay && isSamePlace(place, told.place));
  if (same === undefined) return told;
  if (!counts.every((key) => agree(same[key], told[key])) || !agree(same.meetingReport, told.meetingReport)) {
    // Two of one place are warned of in every report.
    if (same.place.toLowerCase() !== told.place.toLowerCase())
      desk.tell('warning', 'finding.duplicateMeeting', { place: told.place }, told.source);
    return told;
  }
  for (const key of counts) same[key] = fuller(same[key], told[key]);
  same.meetingReport = fuller(same.meetingReport, told.meetingReport);
  if (told.place.length > same.place.length) same.place = told.place;
  for (const { cell } of line.cells) {
    if ('sentences' in cell) continue;
    const values = desk.ledger.valuesOf(cell);
    for (const key of fields)
      if (same[key] !== told[key] && values.includes(told[key])) desk.ledger.use(cell, same[key]);
  }
  return same;
}
