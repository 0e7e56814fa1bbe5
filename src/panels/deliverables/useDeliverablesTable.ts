import { useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { deliverableRowsOf } from '../../analysis/deliverables.ts';
import { queryWords } from '../../analysis/search.ts';
import { useWords } from '../../ui/wordsContext.ts';
import { type SortColumn, type SortKey, sortColumns } from '../../url/viewAddress.ts';
import type { PanelProps } from '../panel.ts';
import { columnsOf, features } from './tableModel.ts';

const isSortColumn = (id: string): id is SortColumn => sortColumns.some((column) => column === id);

/** TanStack Table over the view in the address: it holds no state of its own. */
export function useDeliverablesTable({ report, view, onView }: PanelProps) {
  const { locale } = useWords();
  const data = useMemo(() => deliverableRowsOf(report), [report]);
  const columns = useMemo(() => columnsOf(locale), [locale]);
  const sorting = useMemo(
    () => view.sort.map(({ column, descending }) => ({ id: column, desc: descending })),
    [view],
  );
  const columnFilters = useMemo(() => {
    const words = queryWords(view.query);
    return [
      ...(view.workingGroups.length > 0 ? [{ id: 'wg', value: view.workingGroups }] : []),
      ...(words.length > 0 ? [{ id: 'title', value: words }] : []),
    ];
  }, [view]);
  const table = useTable({
    features,
    data,
    columns,
    state: { sorting, columnFilters },
    onSortingChange: (change) => {
      const next = typeof change === 'function' ? change(sorting) : change;
      const sort = next.flatMap(({ id, desc }): SortKey[] =>
        isSortColumn(id) ? [{ column: id, descending: desc }] : [],
      );
      onView({ ...view, sort });
    },
  });
  return { table, total: data.length, rows: table.getRowModel().rows.map((row) => row.original) };
}
