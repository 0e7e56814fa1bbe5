import { knownValue } from '../analysis/figure.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import { formatDate } from '../format/dates.ts';
import { formatFilter } from '../format/filters.ts';
import type { ExportInput, ExportWords } from './exportFormat.ts';

/** "Progress report of FG DLT to TSAG, FG-DLT-O-007": the report as a source is named. */
export function reportNameOf({ page, exports }: ExportWords, report: ProgressReport): string {
  const group = report.focusGroup.acronym;
  const parent = knownValue(report.focusGroup.parentGroup);
  const number = knownValue(report.document.number);
  const name =
    parent === null ? page.t('print.titleAlone', { group }) : page.t('print.title', { group, parent });
  return number === null ? name : exports.t('exports.reportNumber', { report: name, number });
}

/** "Report of 5 February 2018. Made on 24 November 2026." */
export function datesOf({ words, report, today }: Pick<ExportInput, 'words' | 'report' | 'today'>): string {
  const date = knownValue(report.document.date);
  const day = formatDate(words.page, today);
  return date === null
    ? words.exports.t('exports.undated', { day })
    : words.exports.t('exports.dated', { date: formatDate(words.page, date), day });
}

/** The filter in force in words, or that there is none. */
export const filterOf = ({
  words,
  report,
  choice,
}: Pick<ExportInput, 'words' | 'report' | 'choice'>): string =>
  formatFilter(words.page, report.workingGroups, choice) ?? words.exports.t('table.noFilter');
