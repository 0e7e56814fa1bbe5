import { useMemo } from 'react';
import { deliverableRowsOf } from '../../analysis/deliverables.ts';
import { shownDeliverables } from '../../analysis/shownDeliverables.ts';
import type { TableInput } from '../../exporter/exportFormat.ts';
import { formatCount } from '../../format/counts.ts';
import { formatFilter } from '../../format/filters.ts';
import { betweenSentences } from '../../format/sentences.ts';

/** What of the deliverables goes into the files: all, or what the page shows now. */
export function FilterInForce({ input: { report, choice, words } }: { input: TableInput }) {
  const { page, exports } = words;
  const counts = useMemo(() => {
    const all = deliverableRowsOf(report);
    const shown = shownDeliverables(all, choice, page.locale);
    return { shown: formatCount(page, shown.length), total: formatCount(page, all.length) };
  }, [report, choice, page]);
  const filter = formatFilter(page, report.workingGroups, choice);
  return (
    <p>
      {exports.t('exports.lead')}
      {betweenSentences(page)}
      {filter === null ? exports.t('exports.all') : exports.t('exports.rows', { filter, ...counts })}
    </p>
  );
}
