import {
  type ColumnDef,
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { DeliverableRow } from '../../analysis/deliverables.ts';
import { compareNaturally } from '../../analysis/naturalOrder.ts';
import { matches } from '../../analysis/search.ts';
import type { PlainKey } from '../../i18n/words.ts';
import type { SortColumn } from '../../url/viewAddress.ts';

export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
});

export const headings: Record<SortColumn, PlainKey> = {
  number: 'deliverables.number',
  title: 'deliverables.name',
  wg: 'deliverables.wg',
  leader: 'deliverables.leader',
};

const textOf: Record<SortColumn, (row: DeliverableRow) => string> = {
  number: (row) => row.deliverable.code,
  title: (row) => row.deliverable.title,
  wg: (row) => row.group.number,
  leader: (row) => row.leaderName ?? '',
};

type Columns = ColumnDef<typeof features, DeliverableRow>[];

/** The table's columns: sorted in the natural order of the language, filtered by working group and by words. */
export function columnsOf(locale: string): Columns {
  const sorted = (id: SortColumn): Columns[number] => ({
    id,
    accessorFn: textOf[id],
    sortDescFirst: false,
    sortFn: (one, other) => compareNaturally(locale, textOf[id](one.original), textOf[id](other.original)),
  });
  return [
    sorted('number'),
    // The words of a search may stand anywhere in the row, so they are looked for once, under the title.
    {
      ...sorted('title'),
      filterFn: (row, _, words: readonly string[]) => matches(row.original.searchText, words),
    },
    {
      ...sorted('wg'),
      filterFn: (row, _, numbers: readonly string[]) => numbers.includes(row.original.group.number),
    },
    sorted('leader'),
  ];
}
