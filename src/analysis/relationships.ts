import type { Counterpart } from '../domain/liaison.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import { countOf, type Derived, told } from './figure.ts';

export type CounterpartKind = Counterpart['kind'];

export type CounterpartsOfKind = {
  kind: CounterpartKind;
  counterparts: Counterpart[];
  count: Derived<number>;
};

const kinds: readonly CounterpartKind[] = ['itu-t-focus-group', 'itu-t-study-group', 'external'];

export const countCounterparts = (some: readonly Counterpart[]): Derived<number> =>
  countOf(some.map(({ name, source }) => told(name, source)));

/** Counterparts kind by kind; kinds that do not occur are left out. */
export function byKind(counterparts: readonly Counterpart[]): CounterpartsOfKind[] {
  return kinds
    .map((kind) => counterparts.filter((counterpart) => counterpart.kind === kind))
    .filter((some) => some.length > 0)
    .map((some) => ({
      kind: (some[0] as Counterpart).kind,
      counterparts: some,
      count: countCounterparts(some),
    }));
}

/** Recipients of liaison statements. Not a number of statements: the report does not count those. */
export function recipientsOf(report: ProgressReport): Derived<number> {
  return countCounterparts(report.liaison.statementsSentTo);
}
