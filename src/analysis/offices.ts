import type { Office } from '../domain/leadership.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import type { WorkingGroup } from '../domain/workingGroup.ts';
import { type Derived, type Figure, knownValue, type Ours } from './figure.ts';

/** Somebody's offices in the focus group, under the name the report writes. */
export type OfficeHolder = { name: string; offices: Office[]; leads: WorkingGroup[] };

/** One holder a name: who is written alike is taken for the same person. */
export function officeHoldersOf(report: ProgressReport): Map<string, OfficeHolder> {
  const holders = new Map<string, OfficeHolder>();
  const holderOf = (name: string): OfficeHolder => {
    const holder = holders.get(name) ?? { name, offices: [], leads: [] };
    holders.set(name, holder);
    return holder;
  };
  for (const office of report.leadership) holderOf(office.person.name).offices.push(office);
  for (const group of report.workingGroups) {
    const leader = knownValue(group.leader);
    if (leader) holderOf(leader.name).leads.push(group);
  }
  return holders;
}

/** That several offices are one person's: nothing but the name says so. */
export const underOneName = (name: string, offices: readonly Figure<string | Ours>[]): Derived<string> => ({
  status: 'derived',
  value: name,
  approximate: false,
  rule: 'same-name',
  operands: offices,
});
