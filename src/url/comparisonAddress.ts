import type { SortBy } from '../analysis/shownDeliverables.ts';
import {
  paramsOf,
  parseSort,
  parseView,
  reportOf,
  stringifySort,
  stringifyView,
  type View,
} from './viewAddress.ts';

/*
 * What the address of the comparison tells beside the view of the dashboard. The pair is read first, since the groups
 * and kinds of change that a filter may name are known only once both reports are there.
 */

/** Which reports stand side by side. The open one is named by `report=`. */
export type Pair = {
  /** Fingerprint of the other report; null for the bundled one. */
  other: string | null;
  /** Which is the later, where the reader says so: the open report or the other one. */
  later: 'report' | 'with' | null;
};

export const changeColumns = ['kind', 'subject', 'before', 'after'] as const;
export type ChangeColumn = (typeof changeColumns)[number];

/** How the changes are filtered and sorted. Groups and words are those of the view, as on the dashboard. */
export type ChangesView = {
  view: View;
  /** A kind of change such as `added.meeting`, or a part of the page such as `meetings`; null for all. */
  kind: string | null;
  /** The first key is primary. */
  sort: readonly SortBy<ChangeColumn>[];
};

export function parsePair(fragment: string): Pair {
  const later = paramsOf(fragment).get('later');
  return {
    other: reportOf(fragment, 'with'),
    later: later === 'report' || later === 'with' ? later : null,
  };
}

/** @param known numbers of the working groups, and the kinds of change, that there are; others are dropped */
export function parseChanges(
  fragment: string,
  known: { groups: readonly string[]; kinds: readonly string[] },
): ChangesView {
  const params = paramsOf(fragment);
  const kind = params.get('kind');
  return {
    view: parseView(fragment, known.groups),
    kind: kind !== null && known.kinds.includes(kind) ? kind : null,
    sort: parseSort(params.get('changes') ?? '', changeColumns),
  };
}

/**
 * The twin of both: `#/compare?report=1k9x3q&changes=-kind`.
 * @param report fingerprint of the open report; null for the bundled one
 */
export function stringifyComparison(pair: Pair, changes: ChangesView, report: string | null): string {
  const own = new URLSearchParams();
  if (pair.other !== null) own.set('with', pair.other);
  if (pair.later !== null) own.set('later', pair.later);
  if (changes.kind !== null) own.set('kind', changes.kind);
  if (changes.sort.length > 0) own.set('changes', stringifySort(changes.sort));
  const shared = stringifyView(changes.view, { kind: 'compare' }, report);
  const text = own.toString().replaceAll('%2C', ',');
  if (text === '') return shared;
  return `${shared}${shared.includes('?') ? '&' : '?'}${text}`;
}

/** The keys after a column's heading is pressed: ascending, descending, none; `several` keeps the other keys. */
export function toggleSort<Column>(
  sort: readonly SortBy<Column>[],
  column: Column,
  several: boolean,
): SortBy<Column>[] {
  const found = sort.find((key) => key.column === column);
  const next = found?.descending ? [] : [{ column, descending: found !== undefined }];
  if (!several) return next;
  if (!found) return [...sort, ...next];
  return sort.flatMap((key) => (key === found ? next : [key]));
}
