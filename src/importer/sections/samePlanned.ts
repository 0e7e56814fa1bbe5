import type { PlannedMeeting } from '../../domain/meeting.ts';
import type { Stated } from '../../domain/provenance.ts';
import type { Desk } from './desk.ts';
import { isSamePlace } from './sameMeeting.ts';

/** No day has as many meetings; a file with more is looked through no further. */
const mostOfADay = 50;

const placeOf = ({ place }: PlannedMeeting): string => ('value' in place ? (place.value ?? '') : '');

function addsTo(one: Stated<string>, other: Stated<string>): boolean {
  if (!('value' in one) || !('value' in other))
    return one.status === other.status || one.status === 'not-stated' || other.status === 'not-stated';
  return one.status === other.status && isSamePlace(one.value, other.value);
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
function agree(one: PlannedMeeting, other: PlannedMeeting): boolean {
  const notes = [one.note, other.note].map((note) => (note === null ? [] : [note]));
  return (
    sameDays(one, other) &&
    addsTo(one.place, other.place) &&
    sameOrNone(one.hosts, other.hosts) &&
    sameOrNone(notes[0] ?? [], notes[1] ?? [])
  );
}

function join(desk: Desk, kept: PlannedMeeting, told: PlannedMeeting): void {
  desk.ledger.tellAs(told, kept);
  if (placeOf(told).length > placeOf(kept).length) kept.place = told.place;
  else desk.ledger.tellAs(told.place, kept.place);
  if (kept.hosts.length === 0) kept.hosts = told.hosts;
  kept.note ??= told.note;
}

/** Meetings to come, each once: a sentence often tells what a list or a table tells again, with the place or the host. */
export function plannedOnce(desk: Desk, told: readonly PlannedMeeting[]): PlannedMeeting[] {
  const known = new Map<string, PlannedMeeting[]>();
  return told.filter((meeting) => {
    if (!('value' in meeting.days)) return true;
    const { firstDay } = meeting.days.value;
    const thatDay = known.get(firstDay) ?? [];
    known.set(firstDay, thatDay);
    const same = thatDay.find((one) => agree(one, meeting));
    if (same !== undefined) {
      join(desk, same, meeting);
      return false;
    }
    const place = placeOf(meeting);
    if (place !== '' && thatDay.some((one) => placeOf(one).toLowerCase() === place.toLowerCase()))
      desk.tell('warning', 'finding.duplicateMeeting', { place }, meeting.source);
    if (thatDay.length < mostOfADay) thatDay.push(meeting);
    return true;
  });
}
