import type { Deliverable } from '../domain/deliverable.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import type { WorkingGroup } from '../domain/workingGroup.ts';
import { countOf, type Derived, knownValue, told } from './figure.ts';
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
        // As the table writes it, and as a hurried reader does.
        `WG ${group.number} WG${group.number}`,
        group.title,
        leader?.name ?? '',
        leader?.affiliation ?? '',
      ),
    }));
  });
}

export type DeliverableCounts = {
  all: Derived<number>;
  groups: Derived<number>;
  groupsWith: Derived<number>;
  groupsWithout: WorkingGroup[];
};

const codesIn = (group: WorkingGroup) => group.deliverables.map(({ code, source }) => told(code, source));

/** Deliverables of one working group. */
export const deliverablesOf = (group: WorkingGroup): Derived<number> => countOf(codesIn(group));

export function deliverableCountsOf(report: ProgressReport): DeliverableCounts {
  const groups = report.workingGroups;
  const count = (some: readonly WorkingGroup[]) =>
    countOf(some.map(({ title, source }) => told(title, source)));
  return {
    all: countOf(groups.flatMap(codesIn)),
    groups: count(groups),
    groupsWith: count(groups.filter((group) => group.deliverables.length > 0)),
    groupsWithout: groups.filter((group) => group.deliverables.length === 0),
  };
}
