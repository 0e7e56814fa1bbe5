import { type Count, countRow } from '../count.ts';
import type { Table } from '../sourceDocument.ts';
import { tableOf } from '../table.ts';
import type { Line } from './lines.ts';

/** A table, and the line after it. */
export type TableRead = { block: Table; next: number };

/**
 * A table of indented lines: one line a cell, one blank line after each row, two after the last. A line that is not
 * indented, between two that are, goes on in the cell before it.
 */
export function readCellTable(lines: readonly Line[], start: number, count: Count): TableRead {
  const rows: string[][][] = [];
  let row: string[][] | null = null;
  let at = start;
  for (; at < lines.length; at++) {
    const line = lines[at];
    const next = lines[at + 1]?.kind;
    if (line?.kind === 'cell') {
      if (row === null) {
        countRow(count);
        row = [];
        rows.push(row);
      }
      row.push([line.text]);
    } else if (line?.kind === 'words' && row !== null && next === 'cell') row.at(-1)?.push(line.text);
    else if (line?.kind === 'blank' && next === 'cell') row = null;
    else break;
  }
  return { block: tableOf(rows), next: at };
}

/** A table of whole rows; null where one row stands alone, which is a line with tabs in it. */
export function readRowTable(lines: readonly Line[], start: number, count: Count): TableRead | null {
  const rows: string[][][] = [];
  let at = start;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (line?.kind === 'row') rows.push(line.cells.map((text) => [text]));
    else if (line?.kind !== 'rule') break;
  }
  if (rows.length < 2) return null;
  for (const _ of rows) countRow(count);
  return { block: tableOf(rows), next: at };
}
