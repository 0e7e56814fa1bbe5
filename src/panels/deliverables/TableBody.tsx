import type { DeliverableRow as Row } from '../../analysis/deliverables.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import type { View } from '../../url/viewAddress.ts';
import { DeliverableRow } from './DeliverableRow.tsx';
import { HeadingLine } from './HeadingLine.tsx';
import { groupedRows } from './rows.ts';
import styles from './TableBody.module.css';

type Props = { rows: readonly Row[]; report: ProgressReport; view: View; words: readonly string[] };

/** The rows in one body, or one body a working group, those without deliverables included. */
export function TableBody({ rows, report, view, words }: Props) {
  // By its place a row stays itself, also where the report gives its code twice.
  const rowsOf = (some: readonly Row[]) =>
    some.map((row) => <DeliverableRow key={row.at} row={row} words={words} />);
  // biome-ignore-start lint/a11y/noRedundantRoles: the role is lost where narrow CSS lays the table out as blocks
  if (!view.grouped) return <tbody role="rowgroup">{rowsOf(rows)}</tbody>;
  return groupedRows(rows, report, view).map(({ group, found }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a report may say the same twice
    <tbody role="rowgroup" key={index} className={styles.group}>
      <HeadingLine group={group} found={found} />
      {rowsOf(found)}
    </tbody>
  ));
  // biome-ignore-end lint/a11y/noRedundantRoles: as above
}
