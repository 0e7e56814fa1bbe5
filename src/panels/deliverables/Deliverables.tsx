import { useRef, useState } from 'react';
import { queryWords } from '../../analysis/search.ts';
import { sortColumns } from '../../analysis/shownDeliverables.ts';
import { LaterPart } from '../../ui/LaterPart.tsx';
import { SortableHeader } from '../../ui/SortableHeader.tsx';
import { useWords } from '../../ui/wordsContext.ts';
import type { PanelProps } from '../panel.ts';
import styles from './Deliverables.module.css';
import { EmptyReason } from './EmptyReason.tsx';
import { FilterBar } from './FilterBar.tsx';
import { TableBody } from './TableBody.tsx';
import { TableStatus } from './TableStatus.tsx';
import { headings } from './tableModel.ts';
import { useDeliverablesTable } from './useDeliverablesTable.ts';

/** A table of more rows stands on the page only in part, and its script comes when there is such a table. */
const mostWhole = 300;
const loadLongTable = async () => (await import('./LongTable.tsx')).LongTable;

/** The deliverables as one table: sorted, filtered, searched and grouped as the address says. */
export function Deliverables(props: PanelProps) {
  const { report, view } = props;
  const { t } = useWords();
  const { table, all, rows } = useDeliverablesTable(props);
  const [several, setSeveral] = useState(false);
  const searchBox = useRef<HTMLInputElement>(null);
  const total = all.length;
  const words = queryWords(view.query);
  // biome-ignore-start lint/a11y/noRedundantRoles: roles are lost where narrow CSS lays the table out as blocks
  const head = (
    <thead role="rowgroup">
      <tr role="row" aria-rowindex={total > mostWhole ? 1 : undefined}>
        {sortColumns.map((id) => {
          const column = table.getColumn(id);
          const sorted = column?.getIsSorted();
          return (
            <SortableHeader
              key={id}
              label={t(headings[id])}
              direction={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
              rank={
                sorted && view.sort.length > 1 ? view.sort.findIndex((key) => key.column === id) + 1 : null
              }
              onSort={(event) => column?.toggleSorting(undefined, several || event.shiftKey)}
            />
          );
        })}
      </tr>
    </thead>
  );
  return (
    <div className={styles.panel}>
      <FilterBar {...props} searchBox={searchBox} />
      <TableStatus {...props} shown={rows.length} total={total} several={several} onSeveral={setSeveral} />
      {total > mostWhole ? (
        <LaterPart load={loadLongTable} props={{ report, view, words, all, rows, head, searchBox }} />
      ) : (
        <table role="table" className={styles.table} aria-label={t('deliverables.title')}>
          {head}
          <TableBody rows={rows} report={report} view={view} words={words} />
        </table>
      )}
      {rows.length === 0 && <EmptyReason {...props} total={total} />}
    </div>
  );
  // biome-ignore-end lint/a11y/noRedundantRoles: as above
}
