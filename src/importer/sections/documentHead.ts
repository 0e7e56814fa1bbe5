import type { ProgressReport } from '../../domain/progressReport.ts';
import type { Source } from '../../domain/provenance.ts';
import { foldPunctuation } from '../text/fold.ts';
import { findDays } from '../values/dates.ts';
import { labelOf } from '../values/matching.ts';
import { notStated, stated } from '../values/stated.ts';
import { isSilent } from '../values/statuses.ts';
import type { Desk } from './desk.ts';
import { cellSource, type GridCell } from './grid.ts';
import { type TablePassage, tablesOf } from './outline.ts';

type DocumentHead = ProgressReport['document'];

const labels =
  /^(?:source|title|purpose|contact|questions?|question\(s\)|keywords|abstract|date|document|document (?:no|number)|reference)$/;
const documentNumber =
  /^(?:[A-Z]{2,8}\d{0,2}[- ]?)?(?:TD|C|R|DOC|LS|I|O)[- ]?\d{1,5}(?:[- ]?(?:R\d{1,2}|Rev\.? ?\d{1,2}))?(?: ?\([A-Z0-9/ -]{1,20}\))?(?:-E)?$/i;
const letterhead =
  /^(?:international telecommunication union|telecommunication|standardization sector|telecommunication standardization (?:sector|advisory group)|study period .{0,20}|itu-?t|td|original: english|english only|temporary document|contribution)$/;

function isHeadTable({ grid }: TablePassage): boolean {
  if (grid.columns > 20) return false;
  const found = new Set(grid.cells.map(({ text }) => labelOf(text)).filter((label) => labels.test(label)));
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

function readDate(desk: Desk, table: TablePassage, head: DocumentHead, cell: GridCell): void {
  const found = findDays(cell.text);
  if (found === null || head.date.status !== 'not-stated') return;
  const { firstDay, lastDay } = found.days;
  const source = rowSource(table, cell);
  // The head names the days of the meeting that the document is for: its own day is near, not known.
  head.date =
    firstDay === lastDay ? stated(firstDay, source) : { status: 'approximate', value: firstDay, source };
  if (firstDay !== lastDay) desk.tell('note', 'finding.documentDateSpan', { quote: cell.text }, source);
  desk.ledger.use(cell, head.date);
}

function readHeadTable(desk: Desk, table: TablePassage, head: DocumentHead): void {
  for (const cell of table.grid.cells) {
    const label = labelOf(cell.text);
    const value = labels.test(label) ? valueBeside(table, cell) : null;
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
    if (desk.ledger.isFree(cell)) readDate(desk, table, head, cell);
    if (!desk.ledger.isFree(cell)) continue;
    // Labels stand with the values beside them, which the format has no field for.
    if (labels.test(labelOf(cell.text)) || isSilent(cell.text)) desk.ledger.use(cell);
    else desk.ledger.leave(cell, rowSource(table, cell));
  }
}

/** Number, title and date from the table at the head of a temporary document; its other lines stay unplaced. */
export function readDocumentHead(desk: Desk): { head: DocumentHead; table: TablePassage | null } {
  const head: DocumentHead = { number: notStated(), title: notStated(), date: notStated() };
  const table = tablesOf(desk.sections).find(isHeadTable) ?? null;
  if (table !== null) readHeadTable(desk, table, head);
  return { head, table };
}
