import type { Source } from '../domain/provenance.ts';
import { setApart, type Words } from '../i18n/words.ts';
import { commaOf } from './lists.ts';

/** "Meetings, table 1, row “Total participants”", in pieces: `own` marks the report's own labels, or leaves them. */
export function piecesOfPlace<Own>(
  words: Words,
  { section, table, row, column, item, paragraph }: Source,
  own: (label: string) => Own,
): (Own | string | number)[] {
  const { t, parts } = words;
  const told = [
    [own(section)],
    table === undefined ? [] : [t('source.table', { table })],
    row === undefined ? [] : parts<'source.row', Own>('source.row', { row: own(row) }),
    column === undefined ? [] : parts<'source.column', Own>('source.column', { column: own(column) }),
    item === undefined ? [] : [t('source.item', { item })],
    paragraph === undefined ? [] : [t('source.paragraph', { paragraph })],
  ];
  return told.flatMap((pieces, index) => (index && pieces[0] ? [commaOf(words), ...pieces] : pieces));
}

/** "Meetings, table 1, row “Total participants”, column “Bern, 5-7 February 2018”", in the report's own labels. */
export const formatPlace = (words: Words, source: Source): string =>
  piecesOfPlace(words, source, (label) => setApart(words.language, label)).join('');
