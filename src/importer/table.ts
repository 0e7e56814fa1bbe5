import type { Cell, Table } from './sourceDocument.ts';

/** A table without merged cells, row by row; each cell in its paragraphs. A row shorter than others stays shorter. */
export function tableOf(rows: readonly (readonly string[][])[]): Table {
  const cells = rows.flatMap((row, rowIndex) =>
    row.map(
      (paragraphs, column): Cell => ({
        row: rowIndex,
        column,
        rowSpan: 1,
        columnSpan: 1,
        paragraphs: paragraphs.filter((text) => text !== ''),
        hasPicture: false,
      }),
    ),
  );
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { kind: 'table', rows: rows.length, columns, cells };
}
