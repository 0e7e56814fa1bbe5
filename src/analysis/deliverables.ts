import type { Deliverable } from '../domain/deliverable.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import type { WorkingGroup } from '../domain/workingGroup.ts';
import { countOf, type Derived, knownValue } from './figure.ts';
import { searchable } from './search.ts';

/** A deliverable with the working group it belongs to, ready for the table. */
export type DeliverableRow = {
  deliverable: Deliverable;
  group: WorkingGroup;
  /** null where the report names no leader. */
  leaderName: string | null;
  searchText: string;
};

export function deliverableRowsOf(report: ProgressReport): DeliverableRow[] {
  return report.workingGroups.flatMap((group) => {
    const leader = knownValue(group.leader);
    return group.deliverables.map((deliverable) => ({
      deliverable,
      group,
      leaderName: leader?.name ?? null,
      searchText: searchable(
        deliverable.code,
        deliverable.title,
        group.number,
        group.title,
        leader?.name ?? '',
        leader?.affiliation ?? '',
      ),
    }));
  });
}

export type DeliverableCounts = {
  all: Derived<number>;
  perGroup: { group: WorkingGroup; count: Derived<number> }[];
  groupsWith: Derived<number>;
  groupsWithout: WorkingGroup[];
};

export function deliverableCountsOf(report: ProgressReport): DeliverableCounts {
  const groups = report.workingGroups;
  return {
    all: countOf(groups.flatMap((group) => group.deliverables)),
    perGroup: groups.map((group) => ({ group, count: countOf(group.deliverables) })),
    groupsWith: countOf(groups.filter((group) => group.deliverables.length > 0)),
    groupsWithout: groups.filter((group) => group.deliverables.length === 0),
  };
}
