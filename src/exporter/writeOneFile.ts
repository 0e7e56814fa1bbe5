import type { ProgressReport } from '../domain/progressReport.ts';
import type { ExportInput } from './exportFormat.ts';
import { jsonInScript, type OnePage, writeOnePage } from './onePage.ts';
import { reportForShow } from './withText.ts';

/** What stands in the head of a page need not be longer. */
const longestName = 300;

/** The same page with another report inside, and with nothing left of its own. */
function carrying(page: OnePage, report: ProgressReport, words: ExportInput['words']): OnePage {
  const { acronym: group, name } = reportForShow(report, longestName).focusGroup;
  const title = words.page.t('page.title', { group });
  const description = words.page.t('page.description', { group, name });
  return {
    ...page,
    lang: words.page.language,
    title,
    description,
    withoutScript: words.exports.t('exports.oneFileNoScript', { title, description }),
    prerendered: '',
    report: jsonInScript(report),
  };
}

/** The whole dashboard as one HTML file with the report inside. With its own report it is the same file again. */
export function writeOneFile(
  page: OnePage,
  { report, words }: Pick<ExportInput, 'report' | 'words'>,
): string {
  const isSame = jsonInScript(report) === page.report;
  return writeOnePage(isSame ? page : carrying(page, report, words));
}
