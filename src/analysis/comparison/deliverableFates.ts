import type { Both } from './both.ts';
import type { ListedDeliverable, Revised } from './change.ts';
import type { GroupComparison } from './compareReports.ts';

type DeliverableRevision = Revised<'deliverable-title' | 'deliverable-group' | 'deliverable-extra'>;

/** What became of a deliverable. One that both reports list is kept where nothing was revised. */
export type DeliverableFate =
  | { fate: 'kept'; of: Both<ListedDeliverable> }
  | { fate: 'revised'; of: Both<ListedDeliverable>; revisions: DeliverableRevision[] }
  | { fate: 'new'; listed: ListedDeliverable }
  | { fate: 'not-listed'; listed: ListedDeliverable };

function revisionsByDeliverable({ changes }: GroupComparison): Map<ListedDeliverable, DeliverableRevision[]> {
  const revisions = new Map<ListedDeliverable, DeliverableRevision[]>();
  for (const change of changes) {
    if (change.kind !== 'revised') continue;
    switch (change.field) {
      case 'deliverable-title':
      case 'deliverable-group':
      case 'deliverable-extra': {
        const sofar = revisions.get(change.of.later);
        if (sofar) sofar.push(change);
        else revisions.set(change.of.later, [change]);
      }
    }
  }
  return revisions;
}

/** Deliverables in both reports, then those new in the later one, then those only in the earlier one. */
export function deliverableFatesOf(comparison: GroupComparison): DeliverableFate[] {
  const { pairs, earlierOnly, laterOnly } = comparison.deliverables;
  const revisions = revisionsByDeliverable(comparison);
  const both = pairs.map((of): DeliverableFate => {
    const found = revisions.get(of.later);
    return found ? { fate: 'revised', of, revisions: found } : { fate: 'kept', of };
  });
  return [
    ...both,
    ...laterOnly.map((listed): DeliverableFate => ({ fate: 'new', listed })),
    ...earlierOnly.map((listed): DeliverableFate => ({ fate: 'not-listed', listed })),
  ];
}
