import type { ProgressReport } from '../../domain/progressReport.ts';
import { bareCode } from '../deliverableCode.ts';
import type { Both } from './both.ts';
import type { Change, ListedDeliverable } from './change.ts';
import { addedAndGone, revision, sourcesOf } from './finding.ts';
import { type Matched, matchByKeys } from './matching.ts';
import { type Place, placeBeside, wouldStandAt } from './places.ts';

function listedIn({ focusGroup, workingGroups }: ProgressReport): ListedDeliverable[] {
  return workingGroups.flatMap((group) =>
    group.deliverables.map((deliverable) => ({
      code: bareCode(deliverable.code, focusGroup.acronym),
      deliverable,
      group,
      source: deliverable.source,
    })),
  );
}

const codeTitleAndGroup = ({ code, deliverable, group }: ListedDeliverable): string =>
  JSON.stringify([code, deliverable.title, group.number]);

const everything = (listed: ListedDeliverable): string =>
  JSON.stringify([codeTitleAndGroup(listed), Object.entries(listed.deliverable.extra).sort()]);

/** Deliverables by code. Where a code occurs more than once, title and group tell which is which, then the order. */
export const matchDeliverables = ({ earlier, later }: Both<ProgressReport>): Matched<ListedDeliverable> =>
  matchByKeys(listedIn(earlier), listedIn(later), [
    everything,
    codeTitleAndGroup,
    ({ code, deliverable }) => JSON.stringify([code, deliverable.title]),
    ({ code, group }) => JSON.stringify([code, group.number]),
    ({ code }) => code,
  ]);

function extraRevisions(of: Both<ListedDeliverable>): Change[] {
  const { earlier, later } = of;
  const columns = new Set([
    ...Object.keys(earlier.deliverable.extra),
    ...Object.keys(later.deliverable.extra),
  ]);
  return [...columns].flatMap((column) =>
    revision(
      'deliverable-extra',
      of,
      ({ deliverable }) => ({ column, text: deliverable.extra[column] ?? null }),
      sourcesOf(of),
    ),
  );
}

function revisionsOf(of: Both<ListedDeliverable>): Change[] {
  return [
    ...revision('deliverable-title', of, ({ deliverable }) => deliverable.title, sourcesOf(of)),
    ...revision('deliverable-group', of, ({ group }) => group.number, sourcesOf(of)),
    ...extraRevisions(of),
  ];
}

/** A deliverable that a report does not list would stand with its working group, or else where groups stand. */
function besideGroup({ workingGroups }: ProgressReport): (other: ListedDeliverable) => Place {
  const places = new Map(workingGroups.map(({ number, source }) => [number, wouldStandAt(source)]));
  const elsewhere = placeBeside(workingGroups);
  return ({ group }) => places.get(group.number) ?? elsewhere;
}

export function deliverableChanges(
  { earlier, later }: Both<ProgressReport>,
  deliverables: Matched<ListedDeliverable>,
): Change[] {
  const beside = { earlier: besideGroup(earlier), later: besideGroup(later) };
  return [...addedAndGone('deliverable', deliverables, beside), ...deliverables.pairs.flatMap(revisionsOf)];
}

/** Deliverables that were taken for the same although only one report writes the group's name in the code. */
export const matchedWithoutPrefix = ({ pairs }: Matched<ListedDeliverable>): Both<ListedDeliverable>[] =>
  pairs.filter(
    ({ earlier, later }) =>
      earlier.deliverable.code.trim().toUpperCase() !== later.deliverable.code.trim().toUpperCase(),
  );
