import { type ReactNode, type RefObject, useCallback, useMemo, useState } from 'react';
import type { DeliverableRow as Row } from '../../analysis/deliverables.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import { formatCount } from '../../format/counts.ts';
import { longTablePart } from '../../i18n/longTableWords.ts';
import { usePart } from '../../ui/usePart.ts';
import { usePrinting } from '../../ui/usePrinting.ts';
import { useWords } from '../../ui/wordsContext.ts';
import type { View } from '../../url/viewAddress.ts';
import tableStyles from './Deliverables.module.css';
import { LinesNear } from './LinesNear.tsx';
import styles from './LongTable.module.css';
import { groupedRows, linesOf } from './rows.ts';
import { TableBody } from './TableBody.tsx';
import { useFindHere } from './useFindHere.ts';
import { usePrepared } from './usePrepared.ts';

/** So many rows are printed: about 50 sheets. More would be of no use on paper, and take a browser minutes. */
const mostPrinted = 2_000;

type Props = {
  report: ProgressReport;
  view: View;
  words: readonly string[];
  /** All rows of the report, and those shown in their order. */
  all: readonly Row[];
  rows: readonly Row[];
  head: ReactNode;
  searchBox: RefObject<HTMLInputElement | null>;
};

/** A table of very many rows in a box of its own, of which only those near the reader stand on the page. */
export function LongTable({ report, view, words, all, rows, head, searchBox }: Props) {
  const page = useWords();
  const { t } = usePart(longTablePart);
  // In the state and not a ref, which is empty yet when the lines ask for it first.
  const [box, setBox] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const printing = usePrinting();
  usePrepared(all, page.locale);
  useFindHere(searchBox);
  const groups = useMemo(() => (view.grouped ? groupedRows(rows, report, view) : null), [rows, report, view]);
  const lines = useMemo(() => linesOf(rows, groups, open), [rows, groups, open]);
  const toggle = useCallback(
    (at: number) =>
      setOpen(
        (before) => new Set(before.has(at) ? [...before].filter((one) => one !== at) : [...before, at]),
      ),
    [],
  );
  // biome-ignore-start lint/a11y/noRedundantRoles: roles are lost where narrow CSS lays the table out as blocks
  if (printing) {
    const printed = rows.slice(0, mostPrinted);
    const counts = { shown: formatCount(page, printed.length), total: formatCount(page, rows.length) };
    return (
      <>
        {printed.length < rows.length && <p>{t('long.printed', counts)}</p>}
        <table role="table" className={tableStyles.table} aria-label={page.t('deliverables.title')}>
          {head}
          <TableBody rows={printed} report={report} view={view} words={words} />
        </table>
      </>
    );
  }
  return (
    <>
      <p className={styles.keys} id="long-keys">
        {t('long.keys')}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable to scroll it by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls, and this box holds a table */}
      <div ref={setBox} className={styles.box} role="group" aria-label={t('long.rows')} tabIndex={0}>
        <table
          role="table"
          className={`${tableStyles.table} ${styles.table}`}
          aria-label={page.t('deliverables.title')}
          aria-describedby="long-keys"
          aria-rowcount={lines.length + 1}
        >
          {head}
          <LinesNear box={box} lines={lines} words={words} open={open} onOpen={toggle} />
        </table>
      </div>
    </>
  );
  // biome-ignore-end lint/a11y/noRedundantRoles: as above
}
