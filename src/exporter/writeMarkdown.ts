import { deliverableRowsOf } from '../analysis/deliverables.ts';
import { shownDeliverables } from '../analysis/shownDeliverables.ts';
import type { Statement } from '../domain/provenance.ts';
import { formatCount } from '../format/counts.ts';
import { formatFilter } from '../format/filters.ts';
import { containDirection } from './cleanText.ts';
import type { TableInput } from './exportFormat.ts';
import { leadershipPart, liaisonsPart, meetingsPart, plannedPart, standingPart } from './markdownParts.ts';
import { heading, markdownList, markdownTable, markdownText } from './markdownText.ts';
import { datesOf, reportNameOf } from './reportName.ts';

function deliverablesPart({ report, choice, words: { page, exports } }: TableInput): string[] {
  const all = deliverableRowsOf(report);
  if (all.length === 0) return [page.t('deliverables.noneAtAll')];
  const shown = shownDeliverables(all, choice, page.locale);
  const filter = formatFilter(page, report.workingGroups, choice);
  const counts = { shown: formatCount(page, shown.length), total: formatCount(page, all.length) };
  const columns = (['number', 'name', 'wg', 'leader'] as const).map((key) => ({
    heading: page.t(`deliverables.${key}`),
  }));
  const rows = shown.map(({ deliverable, group, leaderName }) => [
    deliverable.code,
    deliverable.title,
    page.t('wg.short', { number: group.number }),
    leaderName ?? page.t(group.leader.status === 'to-be-determined' ? 'status.tbd' : 'status.notStated'),
  ]);
  return [
    ...(filter === null ? [] : [markdownText(exports.t('exports.rows', { filter, ...counts }))]),
    markdownTable(columns, rows),
  ];
}

/** The report in short, to paste into minutes and e-mail: every figure with the sign of its status, the source below. */
export function writeMarkdown(input: TableInput): string {
  const { report, words } = input;
  const { page, exports } = words;
  const { acronym: group, name } = report.focusGroup;
  // Pasted into minutes, words of ours must not pass for those of the report.
  const said = ({ text, summary }: Statement): string =>
    summary ? `${containDirection(text)} (${page.t('status.summary')})` : text;
  const statements = (title: string, some: readonly Statement[]): string[] =>
    some.length === 0 ? [] : [heading(2, title), markdownList(some.map(said))];
  const part = (title: string, text: string): string[] => (text === '' ? [] : [heading(2, title), text]);
  const blocks = [
    heading(1, page.t('page.title', { group })),
    markdownText(name),
    standingPart(report, words),
    ...statements(page.t('overview.terms'), report.focusGroup.termsOfReference),
    ...part(page.t('meetings.title'), meetingsPart(report, words)),
    ...part(exports.t('table.planned'), plannedPart(report, words)),
    heading(2, page.t('deliverables.title')),
    ...deliverablesPart(input),
    ...part(page.t('leadership.title'), leadershipPart(report, words)),
    ...part(page.t('liaisons.title'), liaisonsPart(report, words)),
    ...statements(page.t('liaisons.matters'), report.liaison.matters),
    ...statements(page.t('next.title'), report.nextSteps),
    ...statements(page.t('next.remarks'), report.remarks),
    ...statements(page.t('next.unplaced'), report.unplaced),
    '---',
    markdownText(exports.t('exports.source', { report: reportNameOf(words, report) })),
    markdownText(datesOf(input)),
    markdownText(`${exports.t('exports.signs')} ${page.t('meetings.noteSums')}`),
  ];
  return `${blocks.join('\n\n')}\n`;
}
