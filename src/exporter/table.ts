import { type Figure, knownValue } from '../analysis/figure.ts';
import type { CalendarDay } from '../domain/calendarDate.ts';
import type { Source } from '../domain/provenance.ts';
import { formatPlace } from '../format/places.ts';
import type { ExportWords } from './exportFormat.ts';

/** Text, a whole number, a share from 0 to 1, a day, or nothing. */
export type Cell = string | number | { share: number } | { day: CalendarDay } | null;

/** `width` in characters. */
export type Column = { heading: string; width: number };
export type Table = { name: string; columns: Column[]; rows: Cell[][] };

/** A column and what stands in it for one of the things the table lists. */
export type ColumnOf<Listed> = Column & { cell: (listed: Listed, index: number) => Cell };

export function tableOf<Listed>(
  name: string,
  listed: readonly Listed[],
  columns: readonly ColumnOf<Listed>[],
): Table {
  return {
    name,
    columns: columns.map(({ heading, width }) => ({ heading, width })),
    rows: listed.map((one, index) => columns.map(({ cell }) => cell(one, index))),
  };
}

/** A status in words; of a derived figure also the arithmetic. */
export function statusText<T>(
  { page, exports }: ExportWords,
  figure: Figure<T>,
  show: (value: T) => Cell,
): string {
  switch (figure.status) {
    case 'derived': {
      // On the page what it counts stands behind the colon.
      const rule = page.t(`rule.${figure.rule}`).replace(/\s*[:：]$/, '');
      return exports.t(figure.approximate ? 'exports.status.derivedAbout' : 'exports.status.derived', {
        rule,
      });
    }
    case 'corrected': {
      const was = figure.was === null ? null : show(figure.was);
      return was === null
        ? exports.t('exports.status.corrected')
        : exports.t('exports.status.correctedFrom', { was: cellText(was) });
    }
    case 'stated':
    case 'approximate':
    case 'to-be-confirmed':
    case 'to-be-determined':
    case 'not-stated':
      return exports.t(`exports.status.${figure.status}`);
    default:
      return figure satisfies never;
  }
}

/** A figure in a column, and its status in the next one. */
export function figureColumns<Listed, T>(
  words: ExportWords,
  column: Column,
  figureOf: (listed: Listed, index: number) => Figure<T>,
  show: (value: T) => Cell,
): ColumnOf<Listed>[] {
  const heading = words.exports.t('table.statusOf', { heading: column.heading });
  const cellOf = (listed: Listed, index: number): Cell => {
    const value = knownValue(figureOf(listed, index));
    return value === null ? null : show(value);
  };
  return [
    { ...column, cell: cellOf },
    { heading, width: 18, cell: (listed, index) => statusText(words, figureOf(listed, index), show) },
  ];
}

/** Where the report says it. */
export const placeColumn = <Listed>(
  { page, exports }: ExportWords,
  sourceOf: (listed: Listed) => Source,
): ColumnOf<Listed> => ({
  heading: exports.t('table.place'),
  width: 40,
  cell: (listed) => formatPlace(page, sourceOf(listed)),
});

/** A cell as plain text: numbers without any grouping, days as ISO 8601 writes them. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell);
  return 'share' in cell ? String(cell.share) : cell.day;
}
