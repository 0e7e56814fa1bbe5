import type { DeliverableRow } from './deliverables.ts';
import { compareNaturally } from './naturalOrder.ts';
import { matches, queryWords } from './search.ts';

export const sortColumns = ['number', 'title', 'wg', 'leader'] as const;
export type SortColumn = (typeof sortColumns)[number];
export type SortBy<Column> = { column: Column; descending: boolean };
export type SortKey = SortBy<SortColumn>;

/** Which deliverables a reader wants to see, and in which order. */
export type DeliverableChoice = {
  /** Numbers of the working groups chosen; none means all. */
  workingGroups: readonly string[];
  query: string;
  /** The first key is primary; none means the order of the report. */
  sort: readonly SortKey[];
};

const textOf: Record<SortColumn, (row: DeliverableRow) => string> = {
  number: (row) => row.deliverable.code,
  title: (row) => row.deliverable.title,
  wg: (row) => row.group.number,
  leader: (row) => row.leaderName ?? '',
};

/** The rows as filtered and sorted: on the page and in every file. Equals keep the order of the report. */
export function shownDeliverables(
  rows: readonly DeliverableRow[],
  { workingGroups, query, sort }: DeliverableChoice,
  locale: string,
): DeliverableRow[] {
  const words = queryWords(query);
  const isShown = ({ group, searchText }: DeliverableRow): boolean =>
    (workingGroups.length === 0 || workingGroups.includes(group.number)) && matches(searchText, words);
  const compare = (one: DeliverableRow, other: DeliverableRow): number => {
    for (const { column, descending } of sort) {
      const order = compareNaturally(locale, textOf[column](one), textOf[column](other));
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  };
  return rows.filter(isShown).sort(compare);
}
