import type { Both } from '../../analysis/comparison/both.ts';
import { type ChangeRow, changeRowsOf } from '../../analysis/comparison/changeRows.ts';
import { type Comparison, compareReports } from '../../analysis/comparison/compareReports.ts';
import type { Pair } from '../../url/comparisonAddress.ts';
import type { Compared } from './comparing.ts';
import { groupNumbersOf } from './groupNumbers.ts';
import { bothOf, type Order, orderOf, sidedBy } from './order.ts';
import type { Sided } from './PairHead.tsx';

export type PreparedPair = {
  order: Order;
  sides: readonly [Sided, Sided];
  reports: Both<Compared>;
  /** Null until it is known which is the later report. */
  comparison: Comparison | null;
  rows: readonly ChangeRow[];
  /** What a filter in the address may name. */
  known: { groups: readonly string[]; kinds: readonly string[] };
};

/** All that follows from a pair of reports, computed once for it. */
export function preparedPair(
  locale: string,
  open: Compared,
  beside: Compared,
  said: Pair['later'],
): PreparedPair {
  const order = orderOf(open, beside, said);
  const sides = sidedBy(order, open, beside);
  const reports = bothOf(sides);
  const { earlier, later } = reports;
  const comparison = order.later === null ? null : compareReports(earlier.report, later.report);
  const rows = comparison?.kind === 'same-group' ? changeRowsOf(comparison.changes) : [];
  const groups = order.isSame ? groupNumbersOf(locale, earlier.report, later.report) : [];
  const kinds = [...new Set(rows.flatMap(({ area, kind }) => [area, kind]))];
  return { order, sides, reports, comparison, rows, known: { groups, kinds } };
}
