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

function valueBeside(table: TablePassage, label: GridCell): GridCell | null {
  for (let column = label.column + 1; column < table.grid.columns; column += 1) {
    const cell = table.grid.at(label.row, column);
    if (cell !== null && cell !== label && cell.text !== '') return cell;
  }
  return null;
}

/** A row of labels names columns: in a head, labels stand each with its value beside it, and not all in one row. */
function isHeadTable(table: TablePassage): boolean {
  const { grid } = table;
  if (grid.columns > 20) return false;
  const isLabel = ({ text }: GridCell) => headLabels.test(labelOf(text));
  const labels = grid.cells.filter((cell) => {
    const value = isLabel(cell) ? valueBeside(table, cell) : cell;
    return value === null || (value !== cell && !isLabel(value));
  });
  const title = labels.find(({ text }) => labelOf(text) === 'title');
  return (
    title !== undefined && labels.some(({ row, text }) => row !== title.row && labelOf(text) !== 'title')
  );
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
  // It stands before all that a report tells, or right below its first heading.
  const first = desk.sections.findIndex(({ kind }) => kind !== 'unknown');
  const before = first < 0 ? desk.sections : desk.sections.slice(0, first + 1);
  const table = tablesOf(before).find(isHeadTable) ?? null;
  if (table === null) readHeadLines(desk, head);
  else readHeadTable(desk, table, head);
  return { head, table };
}
