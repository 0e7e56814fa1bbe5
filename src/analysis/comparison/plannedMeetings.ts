import type { Meeting, PlannedMeeting } from '../../domain/meeting.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import type { Both } from './both.ts';
import type { Change } from './change.ts';
import { contentOf } from './content.ts';
import { addedAndGone, besideLists, revision, sourcesOf } from './finding.ts';
import { type Matched, matchByKeys } from './matching.ts';
import { isWithinReach, occasionKeys } from './occasions.ts';
import { standsAt } from './places.ts';

/** What became of planned meetings: listed as planned by both reports, by one only, or held in one of them. */
export type MatchedPlanned = Matched<PlannedMeeting> & {
  held: { planned: PlannedMeeting; meeting: Meeting }[];
  unheld: { planned: PlannedMeeting; meeting: Meeting }[];
};

const { placeAndDays, placeAndMonth, days, month, place } = occasionKeys;

/**
 * A planned meeting is looked for first among those still planned as it was, then among the meetings held since, and
 * only then among planned meetings at other places or days: a group that met in Geneva in May and plans to meet there in
 * September did not put its May meeting off.
 */
export function matchPlanned(
  { earlier, later }: Both<ProgressReport>,
  meetings: Matched<Meeting>,
): MatchedPlanned {
  const same = matchByKeys(earlier.plannedMeetings, later.plannedMeetings, [contentOf, placeAndDays]);
  const heldKeys = [placeAndDays, days, placeAndMonth, month, place];
  const held = matchByKeys(same.earlierOnly, meetings.laterOnly, heldKeys, isWithinReach);
  const unheld = matchByKeys(meetings.earlierOnly, same.laterOnly, heldKeys, isWithinReach);
  const moved = matchByKeys(
    held.earlierOnly,
    unheld.laterOnly,
    [placeAndMonth, days, month, place],
    isWithinReach,
  );
  return {
    pairs: [...same.pairs, ...moved.pairs],
    earlierOnly: moved.earlierOnly,
    laterOnly: moved.laterOnly,
    held: held.pairs.map((pair) => ({ planned: pair.earlier, meeting: pair.later })),
    unheld: unheld.pairs.map((pair) => ({ planned: pair.later, meeting: pair.earlier })),
  };
}

function revisionsOf(of: Both<PlannedMeeting>): Change[] {
  const sources = sourcesOf(of);
  return [
    ...revision('planned-place', of, (planned) => planned.place, sources),
    ...revision('planned-days', of, (planned) => planned.days, sources),
    ...revision('planned-hosts', of, (planned) => planned.hosts, sources),
    ...revision('planned-note', of, (planned) => planned.note, sources),
  ];
}

export function plannedChanges({ earlier, later }: Both<ProgressReport>, planned: MatchedPlanned): Change[] {
  const beside = besideLists(
    { earlier: earlier.plannedMeetings, later: later.plannedMeetings },
    { earlier: earlier.meetings, later: later.meetings },
  );
  return [
    ...planned.held.map((found): Change => ({ kind: 'held', ...found, places: sidesOf(found) })),
    ...planned.unheld.map((found): Change => {
      const { earlier: plannedPlace, later: heldPlace } = sidesOf(found);
      return { kind: 'unheld', ...found, places: { earlier: heldPlace, later: plannedPlace } };
    }),
    ...addedAndGone('planned', planned, beside),
    ...planned.pairs.flatMap(revisionsOf),
  ];
}

const sidesOf = ({ planned, meeting }: { planned: PlannedMeeting; meeting: Meeting }) => ({
  earlier: standsAt(planned.source),
  later: standsAt(meeting.source),
});
