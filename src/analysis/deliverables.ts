import type { Deliverable } from '../domain/deliverable.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import type { WorkingGroup } from '../domain/workingGroup.ts';
import { countOf, countOfMany, type Derived, knownValue, told } from './figure.ts';
import { oncePer } from './oncePer.ts';

/** A deliverable with the working group it belongs to, ready for the table. */
export type DeliverableRow = {
  deliverable: Deliverable;
  group: WorkingGroup;
  /** null where the report names no leader. */
  leaderName: string | null;
  /** Its place in the report, from 0. */
  at: number;
};

/** All deliverables of a report, always the same rows for the same report. */
export const deliverableRowsOf = oncePer((report: ProgressReport): readonly DeliverableRow[] => {
  const rows: DeliverableRow[] = [];
  for (const group of report.workingGroups) {
    const leaderName = knownValue(group.leader)?.name ?? null;
    for (const deliverable of group.deliverables)
      rows.push({ deliverable, group, leaderName, at: rows.length });
  }
  return rows;
});

/** Whether the report tells more of its deliverables than code and title. */
export const hasFurtherColumns = oncePer((report: ProgressReport): boolean =>
  report.workingGroups.some((group) => group.deliverables.some(({ extra }) => Object.keys(extra).length > 0)),
);

export type DeliverableCounts = {
  all: Derived<number>;
  groups: Derived<number>;
  groupsWith: Derived<number>;
  groupsWithout: WorkingGroup[];
};

/** Deliverables counted, each by its code. */
export const countDeliverables = (deliverables: readonly Deliverable[]): Derived<number> =>
  countOfMany(deliverables, ({ code, source }) => told(code, source));

/** Deliverables of one working group. */
export const deliverablesOf = (group: WorkingGroup): Derived<number> => countDeliverables(group.deliverables);

export const deliverableCountsOf = oncePer((report: ProgressReport): DeliverableCounts => {
  const groups = report.workingGroups;
  const count = (some: readonly WorkingGroup[]) =>
    countOf(some.map(({ title, source }) => told(title, source)));
  return {
    all: countDeliverables(groups.flatMap(({ deliverables }) => deliverables)),
    groups: count(groups),
    groupsWith: count(groups.filter((group) => group.deliverables.length > 0)),
    groupsWithout: groups.filter((group) => group.deliverables.length === 0),
  };
});
