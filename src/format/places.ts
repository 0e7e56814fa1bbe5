import type { Source } from '../domain/provenance.ts';
import type { Words } from '../i18n/words.ts';
import { joined } from './lists.ts';

/** "Meetings, table 1, row “Total participants”, column “Bern, 5-7 February 2018”", in the report's own labels. */
export function formatPlace(words: Words, source: Source): string {
  const { t } = words;
  const { section, table, row, column, item, paragraph } = source;
  return joined(words, [
    section,
    ...(table === undefined ? [] : [t('source.table', { table })]),
    ...(row === undefined ? [] : [t('source.row', { row })]),
    ...(column === undefined ? [] : [t('source.column', { column })]),
    ...(item === undefined ? [] : [t('source.item', { item })]),
    ...(paragraph === undefined ? [] : [t('source.paragraph', { paragraph })]),
  ]);
}
