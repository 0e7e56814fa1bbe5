import type { Source } from '../../domain/provenance.ts';
import { foldPunctuation } from '../text/fold.ts';
import { labelOf } from '../values/matching.ts';
import type { Desk } from './desk.ts';
import { cellSource, type GridCell, headRowOf } from './grid.ts';
import { leadToTable } from './leadIns.ts';
import type { Section, TablePassage } from './outline.ts';

const statements = /\bliaison statements?\b|\bliaisons\b|\bLSs?\b/i;
const outgoing = /\b(?:outgoing|sent|issued|transmitted)\b|\bLS\/o\b/i;
const incoming = /\b(?:incoming|received)\b|\bLS\/i\b/i;
const recipients = /^(?:sent |addressed |outgoing )?to$|^(?:destinations?|recipients?|addressees?)$/;
/** A row that says so tells of no statement that was sent. */
const notYet =
  /^(?:draft|planned|pending|in preparation|under (?:preparation|review)|withdrawn|cancell?ed|to be sent|not sent)\b/i;

type RecipientCell = { cell: GridCell; source: Source };

/** The column that names who was written to; null where the table is about something else, or of both directions. */
function recipientColumn(section: Section, table: TablePassage, head: number): number | null {
  const { grid } = table;
  const labels = Array.from({ length: grid.columns }, (_, column) => grid.at(head, column)?.text ?? '');
  const said = foldPunctuation([section.title, leadToTable(section, table), ...labels].join(' | '));
  if (!statements.test(said) || !outgoing.test(said) || incoming.test(said)) return null;
  const columns = labels.flatMap((label, column) => (recipients.test(labelOf(label)) ? [column] : []));
  return columns.length === 1 ? (columns[0] ?? null) : null;
}

function isNotYet({ grid }: TablePassage, row: number): boolean {
  return Array.from({ length: grid.columns }, (_, column) => grid.at(row, column)?.text ?? '').some((text) =>
    notYet.test(text),
  );
}

/** The cells that name who was written to, where a table lists the liaison statements that the group has sent. */
export function recipientCells(desk: Desk, section: Section, table: TablePassage): RecipientCell[] {
  const { grid } = table;
  const head = headRowOf(grid);
  const column = recipientColumn(section, table, head);
  const isRead = grid.cells.some((cell) => !desk.ledger.isFree(cell));
  if (column === null || isRead) return [];
  const label = grid.at(head, column)?.text ?? '';
  const named = grid.cells.filter(
    (cell) => cell.column === column && cell.row > head && cell.text !== '' && !isNotYet(table, cell.row),
  );
  if (named.length > 0)
    for (const cell of grid.cells.filter(({ row }) => row === head)) desk.ledger.use(cell);
  return named.map((cell) => {
    const row = column === 0 ? '' : (grid.at(cell.row, 0)?.text ?? '');
    return { cell, source: cellSource(table, cell, { row, column: label }) };
  });
}
