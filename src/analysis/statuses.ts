import type { ProgressReport } from '../domain/progressReport.ts';
import type { Stated } from '../domain/provenance.ts';

export type Status = Stated<unknown>['status'];

/** The statuses that occur anywhere in a report, so that only these need explaining. */
export function statusesIn(report: ProgressReport): Set<Status> {
  const found = new Set<Status>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      // The report's own columns: one may be headed "status".
      if (key === 'extra') continue;
      if (key === 'status' && typeof inner === 'string') found.add(inner as Status);
      else visit(inner);
    }
  };
  visit(report);
  return found;
}
