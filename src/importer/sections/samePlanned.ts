import type { Meeting, PlannedMeeting } from '../../domain/meeting.ts';
import { findMonth } from '../values/months.ts';
import type { Desk } from './desk.ts';
import { hasFigures, isSamePlace as isOnePlace, wordsOf } from './sameMeeting.ts';

/** No day has as many meetings; a file with more is looked through no further. */
const mostOfADay = 20;

/** A meeting with the words of its place, which are looked at for each that comes after it. */
type Known = { meeting: PlannedMeeting; words: string };

const placeOf = ({ place }: PlannedMeeting): string => ('value' in place ? (place.value ?? '') : '');

/** "Lima" and "Lima, Peru". */
const isWithin = ({ words: one }: Known, { words: other }: Known): boolean =>
  other !== '' && (one.includes(other) || other.includes(one));

function isSamePlace(one: Known, other: Known): boolean {
  const [first, second] = [one.meeting.place, other.meeting.place];
  if (first.status === 'not-stated' || second.status === 'not-stated') return true;
  return first.status === second.status && isWithin(one, other);
}

const sameDays = ({ days: one }: PlannedMeeting, { days: other }: PlannedMeeting): boolean =>
  one.status === other.status &&
  'value' in one &&
  'value' in other &&
  one.value.lastDay === other.value.lastDay &&
  one.value.precision === other.value.precision;

const sameOrNone = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === 0 || other.length === 0 || one.join('\n') === other.join('\n');

/** Whether both can be the same meeting: nothing that one says is said otherwise by the other. */
function agree(one: Known, other: Known): boolean {
  const [first, second] = [one.meeting, other.meeting];
  return (
    sameDays(first, second) &&
    isSamePlace(one, other) &&
    sameOrNone(first.hosts, second.hosts) &&
    (first.note === null || second.note === null || first.note === second.note)
  );
}

function join(desk: Desk, kept: PlannedMeeting, told: PlannedMeeting): void {
  desk.ledger.tellAs(told, kept);
  if (placeOf(told).length > placeOf(kept).length) kept.place = told.place;
  else desk.ledger.tellAs(told.place, kept.place);
  if (kept.hosts.length === 0) kept.hosts = told.hosts;
  kept.note ??= told.note;
}

/** "2021-05" of a meeting of which no more is told than "May 2021"; "" of any other. */
function monthAlone({ place, hosts, note }: PlannedMeeting): string {
  const month = findMonth(note ?? '');
  const isAlone = place.status === 'not-stated' && hosts.length === 0 && month?.start === 0;
  return isAlone && month.end === note?.length ? month.month : '';
}

/** Without those of which only the month is told, where one meeting is listed in it: "its final meeting in June 2021". */
function withoutMonthsAlone(desk: Desk, meetings: readonly PlannedMeeting[]): PlannedMeeting[] {
  const listed = new Map<string, PlannedMeeting | null>();
  for (const meeting of meetings) {
    const month = 'value' in meeting.days ? meeting.days.value.firstDay.slice(0, 7) : '';
    listed.set(month, listed.has(month) ? null : meeting);
  }
  return meetings.filter((meeting) => {
    const same = 'value' in meeting.days ? null : listed.get(monthAlone(meeting) || 'none');
    if (same) desk.ledger.tellAs(meeting, same);
    return !same;
  });
}

/** "hosted by Acme, Lima" may name a host and the place. */
function tellOfHosts(desk: Desk, { place, hosts, source }: PlannedMeeting): void {
  const quote = hosts.join(', ');
  if (!('value' in place) && hosts.length > 1 && !source.quote?.includes(` and ${hosts.at(-1)}`))
    desk.tell('warning', 'finding.hostsTogether', { quote }, source);
}

/** Meetings to come, each once: a sentence often tells what a list or a table tells again, with the place or the host. */
export function plannedOnce(desk: Desk, told: readonly PlannedMeeting[]): PlannedMeeting[] {
  const known = new Map<string, Known[]>();
  const apart = told.filter((meeting) => {
    if (!('value' in meeting.days)) return true;
    const { firstDay } = meeting.days.value;
    const thatDay = known.get(firstDay) ?? [];
    known.set(firstDay, thatDay);
    const one: Known = { meeting, words: wordsOf(placeOf(meeting)) };
    const same = thatDay.find((other) => agree(other, one));
    if (same !== undefined) {
      join(desk, same.meeting, meeting);
      same.words = wordsOf(placeOf(same.meeting));
      return false;
    }
    const place = placeOf(meeting);
    if (place !== '' && thatDay.some((other) => isWithin(one, other)))
      desk.tell('warning', 'finding.duplicateMeeting', { place }, meeting.source);
    if (thatDay.length < mostOfADay) thatDay.push(one);
    return true;
  });
  const meetings = withoutMonthsAlone(desk, apart);
  for (const meeting of meetings) tellOfHosts(desk, meeting);
  return meetings;
}

/**
 * Without those that are told as held elsewhere, with figures: "Next meeting: Lima, 4-6 June 2019" under the meeting before.
 * Where either may be wrong, both stay. In one section with the last that was held, the words may be right, and its figures early.
 */
export function withoutHeld(
  desk: Desk,
  planned: readonly PlannedMeeting[],
  meetings: readonly Meeting[],
): PlannedMeeting[] {
  const held = new Map<string, Meeting>(
    meetings.flatMap((meeting) => [
      [meeting.lastDay, meeting],
      [meeting.firstDay, meeting],
    ]),
  );
  const ahead = desk.sections.filter(({ kind }) => kind === 'plannedMeetings' || kind === 'nextSteps');
  const announced = new Set(ahead.map(({ title }) => title));
  return planned.filter((one) => {
    const days = 'value' in one.days ? one.days.value : null;
    const same = held.get(days?.firstDay ?? '') ?? held.get(days?.lastDay ?? '');
    const place = placeOf(one);
    if (same === undefined) return true;
    const isOne = place === '' || isOnePlace(place, same.place);
    const isSameDays = same.firstDay === days?.firstDay && same.lastDay === days.lastDay;
    if (isSameDays && isOne && hasFigures(same) && !announced.has(one.source.section)) {
      desk.ledger.tellAs(one, same);
      desk.ledger.tellAs(one.place, same);
      if (same === meetings.at(-1) && same.source.section === one.source.section)
        desk.tell('warning', 'finding.heldInDoubt', { place: same.place }, one.source);
      return false;
    }
    if (isSameDays || isOne)
      desk.tell('warning', 'finding.duplicateMeeting', { place: same.place }, one.source);
    return true;
  });
}
