import { useDeferredValue, useMemo, useState } from 'react';
import { type ChangeRow, filterChanges, sortChanges } from '../../analysis/comparison/changeRows.ts';
import { queryWords } from '../../analysis/search.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { SortableHeader } from '../../ui/SortableHeader.tsx';
import { type ChangesView, changeColumns, toggleSort } from '../../url/comparisonAddress.ts';
import { ChangesFilter } from './ChangesFilter.tsx';
import { ChangesStatus } from './ChangesStatus.tsx';
import styles from './ChangesTable.module.css';
import { ChangeTableRow } from './ChangeTableRow.tsx';
import { useComparing } from './comparing.ts';
import type { ShowChanges } from './useComparisonAddress.ts';
import { useFirst } from './useFirst.ts';

/** So many rows stand there at first; as many more come when asked for. */
const atFirst = 100;

type Props = { rows: readonly ChangeRow[]; view: ChangesView; onView: ShowChanges };

/** All changes as one table, filtered and sorted as the address says. */
export function ChangesTable({ rows, view, onView }: Props) {
  const { words, textsOf } = useComparing();
  const { t } = words.comparison;
  const { locale } = words.page;
  const { kind, sort } = view;
  const { workingGroups, query } = view.view;
  const [several, setSeveral] = useState(false);
  // Typing goes on while very many changes are searched.
  const searched = useDeferredValue(query);
  const found = useMemo(() => queryWords(searched), [searched]);
  const chosen = useMemo(() => {
    const filtered = filterChanges(rows, { groups: workingGroups, kind, words: found }, textsOf);
    return sort.length === 0 ? filtered : sortChanges(filtered, sort, textsOf, locale);
  }, [rows, workingGroups, kind, found, sort, textsOf, locale]);
  const { first, more, onMore } = useFirst(chosen, atFirst, atFirst);
  return (
    <div className={styles.panel}>
      <ChangesFilter rows={rows} view={view} onView={onView} />
      <ChangesStatus
        {...{ view, onView, several }}
        limit={first.length}
        shown={chosen.length}
        total={rows.length}
        onSeveral={setSeveral}
      />
      {/* biome-ignore-start lint/a11y/noRedundantRoles: roles are lost where narrow CSS lays the table out as blocks */}
      <table role="table" className={styles.table} aria-label={t('changes.title')}>
        <thead role="rowgroup">
          <tr role="row">
            {changeColumns.map((column) => {
              const key = sort.find((one) => one.column === column);
              return (
                <SortableHeader
                  key={column}
                  label={t(`changes.${column}`)}
                  direction={key ? (key.descending ? 'descending' : 'ascending') : 'none'}
                  rank={key && sort.length > 1 ? sort.indexOf(key) + 1 : null}
                  onSort={(event) =>
                    onView({ ...view, sort: toggleSort(sort, column, several || event.shiftKey) })
                  }
                />
              );
            })}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {first.map((row) => (
            <ChangeTableRow key={row.place} row={row} found={found} />
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: as above */}
      {chosen.length === 0 && <EmptyNote>{t(rows.length === 0 ? 'parts.none' : 'changes.none')}</EmptyNote>}
      {more > 0 && (
        <p className={styles.more}>
          <Button onClick={onMore}>{t('parts.more', { n: more })}</Button>
        </p>
      )}
    </div>
  );
}
