import type { ProgressReport } from '../domain/progressReport.ts';
import type { CheckToLookAt, HeldCheck, Rule, Severity } from './check.ts';
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

function checkRule<R extends Rule>(rule: R, severity: Severity, report: ProgressReport) {
  const cases = checkRules[rule](report);
  const toLookAt = cases.flatMap(({ places, fault }): CheckToLookAt<R>[] =>
    fault ? [{ rule, severity, places, ...fault }] : [],
  );
  const places = cases.flatMap((one) => one.places);
  const held: HeldCheck[] =
    cases.length > 0 && toLookAt.length === 0 ? [{ rule, severity, cases: cases.length, places }] : [];
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
