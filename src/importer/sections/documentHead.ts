import type { Source } from '../../domain/provenance.ts';
import { foldPunctuation } from '../text/fold.ts';
import { labelOf } from '../values/matching.ts';
import { notStated, stated } from '../values/stated.ts';
import { isSilent } from '../values/statuses.ts';
import type { Desk } from './desk.ts';
import { cellSource, type GridCell } from './grid.ts';
import { readHeadLines } from './headLines.ts';
import { type DocumentHead, documentNumber, headLabels, letterhead, readHeadDate } from './headWords.ts';
import { type TablePassage, tablesOf } from './outline.ts';

function isHeadTable({ grid }: TablePassage): boolean {
  if (grid.columns > 20) return false;
  const found = new Set(
    grid.cells.map(({ text }) => labelOf(text)).filter((label) => headLabels.test(label)),
  );
  return found.has('title') && found.size >= 2;
}

function valueBeside(table: TablePassage, label: GridCell): GridCell | null {
  for (let column = label.column + 1; column < table.grid.columns; column += 1) {
    const cell = table.grid.at(label.row, column);
    if (cell !== null && cell !== label && cell.text !== '') return cell;
  }
  return null;
}

function rowSource(table: TablePassage, cell: GridCell): Source {
  const first = table.grid.at(cell.row, 0);
  return cellSource(table, cell, first === null || first === cell ? {} : { row: first.text });
}

function readHeadTable(desk: Desk, table: TablePassage, head: DocumentHead): void {
  for (const cell of table.grid.cells) {
    const label = labelOf(cell.text);
    const value = headLabels.test(label) ? valueBeside(table, cell) : null;
    if (label === 'title' && value !== null && head.title.status === 'not-stated') {
      head.title = stated(value.text, rowSource(table, value));
      desk.ledger.use(value, head.title);
    }
    if (letterhead.test(label)) desk.ledger.use(cell);
    if (documentNumber.test(foldPunctuation(cell.text)) && head.number.status === 'not-stated') {
      head.number = stated(cell.text, rowSource(table, cell));
      desk.ledger.use(cell, head.number);
    }
  }
  for (const cell of table.grid.cells) {
    if (desk.ledger.isFree(cell)) readHeadDate(desk, head, { cell, source: rowSource(table, cell) });
    if (!desk.ledger.isFree(cell)) continue;
    // Labels stand with the values beside them, which the format has no field for.
    if (headLabels.test(labelOf(cell.text)) || isSilent(cell.text)) desk.ledger.use(cell);
    else desk.ledger.leave(cell, rowSource(table, cell));
  }
}

/** Number, title and date from the head of a temporary document, a table or lines with labels; its other lines stay unplaced. */
export function readDocumentHead(desk: Desk): { head: DocumentHead; table: TablePassage | null } {
  const head: DocumentHead = { number: notStated(), title: notStated(), date: notStated() };
  const table = tablesOf(desk.sections).find(isHeadTable) ?? null;
  if (table === null) readHeadLines(desk, head);
  else readHeadTable(desk, table, head);
  return { head, table };
}
