import type { Meeting, MeetingDays, PlannedMeeting } from '../../domain/meeting.ts';
import type { Stated } from '../../domain/provenance.ts';
import { knownValue } from '../figure.ts';
import type { Days } from './change.ts';
import type { GroupComparison } from './compareReports.ts';
import { isSamePlace } from './occasions.ts';

/** Whether something was kept to; `open` where the plan left it to be determined. */
type Kept = 'kept' | 'other' | 'open';

function placeKept(planned: PlannedMeeting, meeting: Meeting): Kept {
  const place = knownValue(planned.place);
  if (place === null) return 'open';
  return isSamePlace(place, meeting.place) ? 'kept' : 'other';
}

const isWithin = (inner: Days, outer: Days): boolean =>
  outer.firstDay <= inner.firstDay && inner.lastDay <= outer.lastDay;

/** Planned days are kept day by day, a planned week by any days within it. */
const isWithinWeek = (inner: Days, outer: MeetingDays): boolean =>
  isWithin(inner, outer) && (outer.precision === 'week' || isWithin(outer, inner));

function daysKept(planned: PlannedMeeting, meeting: Meeting): Kept {
  const days = knownValue(planned.days);
  if (days === null) return 'open';
  return isWithinWeek(meeting, days) ? 'kept' : 'other';
}

export type HeldHow = 'as-planned' | 'elsewhere' | 'other-days' | 'elsewhere-other-days' | 'was-open';

/** How a planned meeting was held, as far as the plan said anything. */
export function heldHow(planned: PlannedMeeting, meeting: Meeting): HeldHow {
  const place = placeKept(planned, meeting);
  const days = daysKept(planned, meeting);
  if (place === 'other') return days === 'other' ? 'elsewhere-other-days' : 'elsewhere';
  if (days === 'other') return 'other-days';
  return place === 'open' || days === 'open' ? 'was-open' : 'as-planned';
}

/** Whether two plans name other places, and not merely the same one more or less precisely. */
export function isElsewhere(before: Stated<string>, after: Stated<string>): boolean {
  const [place, newPlace] = [knownValue(before), knownValue(after)];
  return place !== null && newPlace !== null && !isSamePlace(place, newPlace);
}

/** Whether two plans name other dates, and not merely days within the week that the other one names. */
export function isAtOtherDates(before: Stated<MeetingDays>, after: Stated<MeetingDays>): boolean {
  const [days, newDays] = [knownValue(before), knownValue(after)];
  return days !== null && newDays !== null && !isWithinWeek(days, newDays) && !isWithinWeek(newDays, days);
}

/** What became of a planned meeting. */
export type PlannedOutcome =
  | { outcome: 'held'; planned: PlannedMeeting; meeting: Meeting; how: HeldHow }
  /** Held by the earlier report, only planned by the later one: where a pair is turned round. */
  | { outcome: 'unheld'; planned: PlannedMeeting; meeting: Meeting }
  /** `changed`: planned elsewhere or at other dates. What is still planned may be `revised` in anything else. */
  | {
      outcome: 'still-planned' | 'changed';
      before: PlannedMeeting;
      planned: PlannedMeeting;
      revised: boolean;
    }
  | { outcome: 'no-longer-listed' | 'newly-planned'; planned: PlannedMeeting };

/** What became of each planned meeting of the earlier report, and what the later one plans anew. */
export function plannedOutcomesOf({ planned, changes }: GroupComparison): PlannedOutcome[] {
  const revised = new Set<unknown>();
  for (const change of changes) if (change.kind === 'revised') revised.add(change.of.later);
  return [
    ...planned.held.map(
      (found): PlannedOutcome => ({ outcome: 'held', ...found, how: heldHow(found.planned, found.meeting) }),
    ),
    ...planned.unheld.map((found): PlannedOutcome => ({ outcome: 'unheld', ...found })),
    ...planned.pairs.map(
      ({ earlier, later }): PlannedOutcome => ({
        outcome:
          isElsewhere(earlier.place, later.place) || isAtOtherDates(earlier.days, later.days)
            ? 'changed'
            : 'still-planned',
        before: earlier,
        planned: later,
        revised: revised.has(later),
      }),
    ),
    ...planned.earlierOnly.map((gone): PlannedOutcome => ({ outcome: 'no-longer-listed', planned: gone })),
    ...planned.laterOnly.map((added): PlannedOutcome => ({ outcome: 'newly-planned', planned: added })),
  ];
}
