import type { ProgressReport } from '../../domain/progressReport.ts';
import type { Statement } from '../../domain/provenance.ts';
import type { ExportWords } from '../exportFormat.ts';
import { placeColumn, type Table, tableOf } from '../table.ts';

type Said = Statement & { subject: string };

/** Everything the report says in sentences: next steps first, then its purpose and what else it tells. */
export function statementsTable(report: ProgressReport, words: ExportWords): Table {
  const { page, exports } = words;
  const about = (subject: string, some: readonly Statement[]): Said[] =>
    some.map((statement) => ({ ...statement, subject }));
  const said = [
    ...about(page.t('next.title'), report.nextSteps),
    ...about(page.t('overview.terms'), report.focusGroup.termsOfReference),
    ...about(page.t('liaisons.matters'), report.liaison.matters),
    ...about(page.t('next.remarks'), report.remarks),
    ...about(page.t('next.unplaced'), report.unplaced),
  ];
  return tableOf<Said>(exports.t('table.statements'), said, [
    { heading: exports.t('table.subject'), width: 22, cell: ({ subject }) => subject },
    { heading: exports.t('table.text'), width: 80, cell: ({ text }) => text },
    {
      heading: exports.t('table.words'),
      width: 14,
      cell: ({ summary }) => exports.t(summary ? 'table.ourWords' : 'table.reportsWords'),
    },
    placeColumn(words, ({ source }) => source),
  ]);
}
