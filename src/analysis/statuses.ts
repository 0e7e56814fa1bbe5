import type { ProgressReport } from '../domain/progressReport.ts';
import type { Stated } from '../domain/provenance.ts';
import type { WorkingGroup } from '../domain/workingGroup.ts';
import { oncePer } from './oncePer.ts';

export type Status = Stated<unknown>['status'];

/**
 * Nothing in a statement or a deliverable has a status, though a column of the report's own may be headed so; and there may
 * be very many of them.
 */
const without = new Set<string>([
  'deliverables',
  'termsOfReference',
  'matters',
  'nextSteps',
  'remarks',
  'unplaced',
  'source',
] satisfies (
  | keyof ProgressReport
  | keyof ProgressReport['focusGroup']
  | keyof ProgressReport['liaison']
  | keyof WorkingGroup
)[]);

/** The statuses that occur anywhere in a report, so that only these need explaining. */
export const statusesIn = oncePer((report: ProgressReport): ReadonlySet<Status> => {
  const found = new Set<Status>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (without.has(key)) continue;
      if (key === 'status' && typeof inner === 'string') found.add(inner as Status);
      else visit(inner);
    }
  };
  visit(report);
  return found;
});
