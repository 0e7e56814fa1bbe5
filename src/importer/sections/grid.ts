import type { Source } from '../../domain/provenance.ts';
import type { Cell, Place, Table } from '../sourceDocument.ts';
import { isCountry } from '../values/countries.ts';

/** A cell with its words; merged cells are one and the same in every place of the grid they cover. */
export type GridCell = {
  place: Place;
  /** The words in one line. */
  text: string;
  paragraphs: string[];
  hasPicture: boolean;
  row: number;
  column: number;
};

export type Grid = {
  rows: number;
  columns: number;
  /** In order, merged cells once. */
  cells: GridCell[];
  /** Null where the row has no cell, which is more than a blank one. */
  at(row: number, column: number): GridCell | null;
  /** How many places of a row have a cell. */
  width(row: number): number;
};

/** "Lima" over "Peru", but not "Papua New" over "Guinea". */
function isPlaceInLines([first = '', country = '', ...more]: readonly string[]): boolean {
  const isName = /(?:^| )\p{Lu}[\p{L}'-]{0,40}(?: \([^()]{2,40}\))?$/u.test(first);
  return isName && more.length === 0 && isCountry(country) && ![first, `${first} ${country}`].some(isCountry);
}

const formatLine = /^\(?(hybrid|on-?line|virtual|remote|physical|in[- ]person)\)?$/i;

/** "Lima" over "Peru" over "Hybrid" as "Lima, Peru (Hybrid)": how it was held is no part of the place's name. */
function inOneLine(paragraphs: readonly string[]): string {
  const joined = (lines: readonly string[]) => lines.join(isPlaceInLines(lines) ? ', ' : ' ').trim();
  const format = formatLine.exec(paragraphs.at(-1) ?? '')?.[1];
  const place = format === undefined ? '' : joined(paragraphs.slice(0, -1));
  return isCountry(place.split(', ').slice(1).join(', ')) ? `${place} (${format})` : joined(paragraphs);
}

function gridCellOf(cell: Cell, block: number, index: number): GridCell {
  const { paragraphs, hasPicture, row, column } = cell;
  return {
    place: { block, cell: index },
    text: inOneLine(paragraphs),
    paragraphs,
    hasPicture,
    row,
    column,
  };
}

/** The table as places that can be asked for. `block` is its index in the document. */
export function gridOf(table: Table, block: number): Grid {
  const places: (GridCell | null)[][] = Array.from({ length: table.rows }, () => []);
  const cells = table.cells.map((cell, index) => {
    const gridCell = gridCellOf(cell, block, index);
    for (let row = cell.row; row < Math.min(cell.row + cell.rowSpan, table.rows); row += 1) {
      for (
        let column = cell.column;
        column < Math.min(cell.column + cell.columnSpan, table.columns);
        column += 1
      ) {
        const inRow = places[row];
        if (inRow !== undefined) inRow[column] = gridCell;
      }
    }
    return gridCell;
  });
  const widths = places.map((inRow) => inRow.filter((cell) => cell !== null && cell !== undefined).length);
  return {
    rows: table.rows,
    columns: table.columns,
    cells,
    at: (row, column) => places[row]?.[column] ?? null,
    width: (row) => widths[row] ?? 0,
  };
}

/** The first row that can name columns: the one before it may hold a title over the whole width. */
export function headRowOf(grid: Grid): number {
  for (let row = 0; row < grid.rows; row += 1) {
    const inRow = Array.from({ length: grid.columns }, (_, column) => grid.at(row, column));
    const cells = new Set(inRow.filter((cell) => cell !== null));
    if (cells.size > 1 && inRow.some((cell) => cell !== null && cell.text !== '')) return row;
  }
  return 0;
}

export type Labels = { row?: string; column?: string };

/** The first cells of a cell's row and column; of a whole row, the first of the row alone. */
export function labelsOf(grid: Grid, cell: GridCell, wholeRow = false): Labels {
  const row = cell.column === 0 && !wholeRow ? '' : (grid.at(cell.row, 0)?.text ?? '');
  const column = cell.row === 0 || wholeRow ? '' : (grid.at(0, cell.column)?.text ?? '');
  return { row, column };
}

/** Where a cell stands, in the table's own labels; without other labels, the first cell of its row and column. */
export function cellSource(
  table: { section: string; number: number },
  cell: GridCell,
  labels: Labels,
): Source {
  const { row = '', column = '' } = labels;
  return {
    section: table.section,
    table: table.number,
    ...(row === '' ? {} : { row }),
    ...(column === '' ? {} : { column }),
    quote: cell.text,
  };
}
