import type { Both } from '../../analysis/comparison/both.ts';
import { isSameGroup } from '../../analysis/comparison/compareReports.ts';
import { laterOf } from '../../analysis/comparison/laterOf.ts';
import type { Pair } from '../../url/comparisonAddress.ts';
import type { Compared } from './comparing.ts';
import type { Sided } from './PairHead.tsx';

export type Order = {
  /** Which is the later by what the reports say; null where they do not tell, and it matters. */
  byReports: Pair['later'];
  /** Which is taken for the later. */
  later: Pair['later'];
  isSame: boolean;
};

/** Which of two reports is the later: the reader's word first, then the last meetings held. */
export function orderOf(open: Compared, other: Compared, said: Pair['later']): Order {
  const isSame = isSameGroup({ earlier: open.report, later: other.report });
  const told = laterOf(open.report, other.report);
  const fallback = isSame ? null : 'with';
  const byReports = told === 'undecided' ? fallback : told === 'one' ? 'report' : 'with';
  return { byReports, later: said ?? byReports, isSame };
}

export const theOther = (which: NonNullable<Pair['later']>): NonNullable<Pair['later']> =>
  which === 'report' ? 'with' : 'report';

/** The earlier report first; where nobody tells, the open one. */
export function sidedBy(order: Order, open: Compared, beside: Compared): readonly [Sided, Sided] {
  const isOpenLater = order.later === 'report';
  const isTold = order.later !== null && order.isSame;
  const first = isOpenLater
    ? ({ which: 'with', compared: beside } as const)
    : ({ which: 'report', compared: open } as const);
  const second = isOpenLater
    ? ({ which: 'report', compared: open } as const)
    : ({ which: 'with', compared: beside } as const);
  return [
    { ...first, role: isTold ? 'earlier' : 'one' },
    { ...second, role: isTold ? 'later' : 'other' },
  ];
}

export const bothOf = ([first, second]: readonly [Sided, Sided]): Both<Compared> => ({
  earlier: first.compared,
  later: second.compared,
});
