import type { Cell, Table } from '../sourceDocument.ts';

/** How a cell stands in Word's grid, before merged cells are made one. */
export type CellRead = {
  paragraphs: string[];
  hasPicture: boolean;
  columnSpan: number;
  /** Goes on the cell above (`vMerge`), or the one before it (`hMerge`). */
  continues: 'above' | 'before' | null;
};
/** `skipped` are the grid columns before the first cell. */
export type RowRead = { skipped: number; cells: CellRead[] };

function placeRow(
  { skipped, cells: read }: RowRead,
  row: number,
  open: Map<number, Cell>,
  cells: Cell[],
): number {
  let column = skipped;
  let before: Cell | null = null;
  for (const { paragraphs, hasPicture, columnSpan, continues } of read) {
    const above = open.get(column);
    if (continues === 'before' && before) before.columnSpan += columnSpan;
    else if (continues === 'above' && above && above.row + above.rowSpan === row) {
      above.rowSpan++;
      before = above;
    } else {
      before = { row, column, rowSpan: 1, columnSpan, paragraphs, hasPicture };
      cells.push(before);
      open.set(column, before);
    }
    column += columnSpan;
  }
  return column;
}

/** A table with its merged cells made one, each at the place where it begins. */
export function gridOf(rows: readonly RowRead[]): Table {
  const cells: Cell[] = [];
  const open = new Map<number, Cell>();
  const widths = rows.map((row, index) => placeRow(row, index, open, cells));
  const columns = widths.reduce((most, width) => Math.max(most, width), 0);
  return { kind: 'table', rows: rows.length, columns, cells };
}
