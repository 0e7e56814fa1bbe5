import { type ColumnDef, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import type { DeliverableRow } from '../../analysis/deliverables.ts';
import { type SortColumn, sortColumns } from '../../analysis/shownDeliverables.ts';
import type { PlainKey } from '../../i18n/words.ts';

/** The table keeps what is sorted and how; the rows come filtered and sorted, the same as for a file. */
export const features = tableFeatures({ rowSortingFeature });

export const headings: Record<SortColumn, PlainKey> = {
  number: 'deliverables.number',
  title: 'deliverables.name',
  wg: 'deliverables.wg',
  leader: 'deliverables.leader',
};

export const columns = sortColumns.map(
  (id): ColumnDef<typeof features, DeliverableRow> => ({
    id,
    accessorFn: (row) => row.deliverable.code,
    sortDescFirst: false,
  }),
);
