import type { ExportWords } from '../../exporter/exportFormat.ts';
import { exports } from '../../i18n/en/exports.ts';
import { type ExportsPart, type Words, wordsOf } from '../../i18n/words.ts';

/** The words of the dialog and of its files, beside those of the page: loaded with the dialog. */
export const exportWords = (page: Words): ExportWords => ({
  page,
  exports: wordsOf<ExportsPart>(page.language, page.locale, exports),
});
