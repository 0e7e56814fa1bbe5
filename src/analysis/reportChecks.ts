import type { ProgressReport } from '../domain/progressReport.ts';
import type { Case, CheckToLookAt, HeldCheck, Outcome, Rule, Severity } from './check.ts';
import { checkRules } from './checkRules.ts';
import { oncePer } from './oncePer.ts';

/** In the order in which they are told: first what cannot be right. */
const rules = [
  { rule: 'remote-within-total', severity: 'warning' },
  { rule: 'after-last-held', severity: 'warning' },
  { rule: 'unique-codes', severity: 'warning' },
  { rule: 'output-number', severity: 'note' },
  { rule: 'within-lifetime', severity: 'note' },
  { rule: 'code-of-group', severity: 'note' },
  { rule: 'has-leader', severity: 'note' },
  { rule: 'has-deliverables', severity: 'note' },
] as const satisfies { rule: Rule; severity: Severity }[];

export type ReportChecks = { held: HeldCheck[]; toLookAt: CheckToLookAt[] };

function outcomeOf<R extends Rule>(cases: readonly Case<R>[]): Outcome<R> {
  return {
    cases: cases.length,
    places: cases.flatMap(({ places }) => places),
    faults: cases.flatMap(({ places, fault }) => (fault ? { places, fault } : [])),
  };
}

function checkRule<R extends Rule>(rule: R, severity: Severity, report: ProgressReport) {
  const found = checkRules[rule](report);
  const { cases, places, faults } = Array.isArray(found) ? outcomeOf(found) : found;
  const toLookAt = faults.map(
    ({ places, fault }): CheckToLookAt<R> => ({ rule, severity, places, ...fault }),
  );
  const held: HeldCheck[] = cases > 0 && faults.length === 0 ? [{ rule, severity, cases, places }] : [];
  return { held, toLookAt };
}

/**
 * What can be checked of a report by itself. A rule that held in all its cases counts once under `held`; where it did not
 * hold, each such case counts under `toLookAt`, warnings first. A rule that applies to nothing counts nowhere.
 */
export const checkReport = oncePer((report: ProgressReport): ReportChecks => {
  const checks = rules.map(({ rule, severity }) => checkRule<Rule>(rule, severity, report));
  return {
    held: checks.flatMap(({ held }) => held),
    toLookAt: checks.flatMap(({ toLookAt }) => toLookAt),
  };
});
