import type { DeliverableRow as Row } from '../../analysis/deliverables.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import { useWords } from '../../ui/wordsContext.ts';
import type { View } from '../../url/viewAddress.ts';
import { DeliverableRow } from './DeliverableRow.tsx';
import styles from './TableBody.module.css';

type Props = { rows: Row[]; report: ProgressReport; view: View; words: readonly string[] };

/** The rows in one body, or one body a working group, those without deliverables included. */
export function TableBody({ rows, report, view, words }: Props) {
  const { t } = useWords();
  const rowsOf = (some: Row[]) =>
    some.map((row, index) => (
      <DeliverableRow
        // A code that the report gives twice must not cost a row.
        key={`${row.deliverable.code} ${some.slice(0, index).filter((other) => other.deliverable.code === row.deliverable.code).length}`}
        row={row}
        words={words}
      />
    ));
  // biome-ignore lint/a11y/noRedundantRoles: the role is lost where narrow CSS lays the table out as blocks
  if (!view.grouped) return <tbody role="rowgroup">{rowsOf(rows)}</tbody>;

  const chosen = report.workingGroups.filter(
    ({ number }) => view.workingGroups.length === 0 || view.workingGroups.includes(number),
  );
  return chosen
    .map((group) => ({ group, found: rows.filter((row) => row.group === group) }))
    .filter(({ found, group }) => found.length > 0 || (words.length === 0 && group.deliverables.length === 0))
    .map(({ group, found }, index) => (
      // biome-ignore-start lint/a11y/noRedundantRoles: as above
      // biome-ignore lint/suspicious/noArrayIndexKey: a report may say the same twice
      <tbody role="rowgroup" key={index} className={styles.group}>
        <tr role="row">
          {/* biome-ignore lint/a11y/useSemanticElements: a heading of a row group, not of a row */}
          <th role="rowheader" scope="rowgroup" colSpan={4} className={styles.heading}>
            {t('wg.named', { number: group.number, title: group.title })}{' '}
            <span className={styles.count}>{found.length > 0 ? found.length : t('groups.none')}</span>
          </th>
        </tr>
        {rowsOf(found)}
      </tbody>
      // biome-ignore-end lint/a11y/noRedundantRoles: as above
    ));
}
