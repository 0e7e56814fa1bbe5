import { useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { deliverableRowsOf } from '../../analysis/deliverables.ts';
import {
  type SortColumn,
  type SortKey,
  shownDeliverables,
  sortColumns,
} from '../../analysis/shownDeliverables.ts';
import { useWords } from '../../ui/wordsContext.ts';
import type { PanelProps } from '../panel.ts';
import { columns, features } from './tableModel.ts';

const isSortColumn = (id: string): id is SortColumn => sortColumns.some((column) => column === id);

/** TanStack Table over the view in the address: it holds no state of its own. */
export function useDeliverablesTable({ report, view, onView }: PanelProps) {
  const { locale } = useWords();
  const all = deliverableRowsOf(report);
  const rows = useMemo(() => shownDeliverables(all, view, locale), [all, view, locale]);
  const sorting = useMemo(
    () => view.sort.map(({ column, descending }) => ({ id: column, desc: descending })),
    [view],
  );
  const table = useTable({
    features,
    data: rows,
    columns,
    manualSorting: true,
    state: { sorting },
    onSortingChange: (change) => {
      const next = typeof change === 'function' ? change(sorting) : change;
      const sort = next.flatMap(({ id, desc }): SortKey[] =>
        isSortColumn(id) ? [{ column: id, descending: desc }] : [],
      );
      onView({ ...view, sort });
    },
  });
  return { table, all, rows };
}
