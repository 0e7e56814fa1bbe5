import { useState } from 'react';
import { queryWords } from '../../analysis/search.ts';
import { sortColumns } from '../../analysis/shownDeliverables.ts';
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

/** The deliverables as one table: sorted, filtered, searched and grouped as the address says. */
export function Deliverables(props: PanelProps) {
  const { report, view } = props;
  const { t } = useWords();
  const { table, total, rows } = useDeliverablesTable(props);
  const [several, setSeveral] = useState(false);
  return (
    <div className={styles.panel}>
      <FilterBar {...props} />
      <TableStatus {...props} shown={rows.length} total={total} several={several} onSeveral={setSeveral} />
      {/* biome-ignore-start lint/a11y/noRedundantRoles: roles are lost where narrow CSS lays the table out as blocks */}
      <table role="table" className={styles.table} aria-label={t('deliverables.title')}>
        <thead role="rowgroup">
          <tr role="row">
            {sortColumns.map((id) => {
              const column = table.getColumn(id);
              const sorted = column?.getIsSorted();
              return (
                <SortableHeader
                  key={id}
                  label={t(headings[id])}
                  direction={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
                  rank={
                    sorted && view.sort.length > 1
                      ? view.sort.findIndex((key) => key.column === id) + 1
                      : null
                  }
                  onSort={(event) => column?.toggleSorting(undefined, several || event.shiftKey)}
                />
              );
            })}
          </tr>
        </thead>
        <TableBody rows={rows} report={report} view={view} words={queryWords(view.query)} />
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: as above */}
      {rows.length === 0 && <EmptyReason {...props} total={total} />}
    </div>
  );
}
