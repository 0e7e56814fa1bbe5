import { type DeliverableRow, deliverableRowsOf } from '../../analysis/deliverables.ts';
import { shownDeliverables } from '../../analysis/shownDeliverables.ts';
import type { ExportInput } from '../exportFormat.ts';
import { type ColumnOf, figureColumns, placeColumn, type Table, tableOf } from '../table.ts';

/** The report's own further columns, in the order in which they first occur. */
function extraColumns(rows: readonly DeliverableRow[]): ColumnOf<DeliverableRow>[] {
  const headings = new Set(rows.flatMap(({ deliverable }) => Object.keys(deliverable.extra)));
  return [...headings].map((heading) => ({
    heading,
    width: 20,
    cell: ({ deliverable: { extra } }) => (Object.hasOwn(extra, heading) ? (extra[heading] ?? null) : null),
  }));
}

/** The deliverables as filtered and sorted on the page. */
export function deliverablesTable({
  report,
  choice,
  words,
}: Pick<ExportInput, 'report' | 'choice' | 'words'>): Table {
  const { page, exports } = words;
  const all = deliverableRowsOf(report);
  const [leader, leaderStatus] = figureColumns<DeliverableRow, { name: string }>(
    words,
    { heading: page.t('deliverables.leader'), width: 26 },
    ({ group }) => group.leader,
    ({ name }) => name,
  );
  return tableOf<DeliverableRow>(page.t('deliverables.title'), shownDeliverables(all, choice, page.locale), [
    { heading: page.t('deliverables.number'), width: 10, cell: ({ deliverable }) => deliverable.code },
    { heading: page.t('deliverables.name'), width: 60, cell: ({ deliverable }) => deliverable.title },
    {
      heading: page.t('deliverables.wg'),
      width: 15,
      cell: ({ group }) => page.t('wg.short', { number: group.number }),
    },
    ...(leader ? [leader] : []),
    ...(leaderStatus ? [leaderStatus] : []),
    { heading: exports.t('table.groupTitle'), width: 40, cell: ({ group }) => group.title },
    ...extraColumns(all),
    placeColumn(words, ({ deliverable }) => deliverable.source),
  ]);
}
