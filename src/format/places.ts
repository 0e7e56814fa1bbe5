import type { Source } from '../domain/provenance.ts';
import type { Words } from '../i18n/words.ts';

/** "Meetings, table 1, row “Total participants”, column “Bern, 5-7 February 2018”", in the report's own labels. */
export function formatPlace({ t }: Words, source: Source): string {
  const { section, table, row, column, item, paragraph } = source;
  return [
    section,
    ...(table === undefined ? [] : [t('source.table', { table })]),
    ...(row === undefined ? [] : [t('source.row', { row })]),
    ...(column === undefined ? [] : [t('source.column', { column })]),
    ...(item === undefined ? [] : [t('source.item', { item })]),
    ...(paragraph === undefined ? [] : [t('source.paragraph', { paragraph })]),
  ].join(', ');
}
