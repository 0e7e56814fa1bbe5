import type { WorkingGroup } from '../../domain/workingGroup.ts';
import { readGroupAndTitle, readGroupNumber } from '../values/codes.ts';
import { isOpen, isSilent } from '../values/statuses.ts';
import { readDeliverablesOfRow } from './deliverablesOfRow.ts';
import type { Desk } from './desk.ts';
import type { GridCell } from './grid.ts';
import { cellIn, type GroupTable } from './groupCells.ts';
import { groupColumnsOf } from './groupColumns.ts';
import { readLeader, readMission } from './groupFacts.ts';
import type { GroupRegister } from './groupRegister.ts';
import type { TablePassage } from './outline.ts';

type NumberAndTitle = { number: string; title: string; label: string; cells: GridCell[] };

function numberAndTitleIn(at: GroupTable, row: number): NumberAndTitle | null {
  const groupCell = cellIn(at, row, at.columns.group);
  const titleCell = cellIn(at, row, at.columns.title);
  if (groupCell === null || isSilent(groupCell.text)) return null;
  const label = groupCell.text;
  const both = titleCell === null ? readGroupAndTitle(label, true) : null;
  if (both !== null) return { ...both, label, cells: [groupCell] };
  const title =
    titleCell === null || isSilent(titleCell.text) || titleCell === groupCell ? label : titleCell.text;
  return {
    number: readGroupNumber(label) ?? label,
    title,
    label,
    cells: [groupCell, ...(titleCell === null ? [] : [titleCell])],
  };
}

/** The group a row is about: the one it names, or the one before where it names none. */
function groupOfRow(at: GroupTable, row: number, current: WorkingGroup | null): WorkingGroup | null {
  const told = numberAndTitleIn(at, row);
  if (told === null) return at.columns.group === null ? null : current;
  const { section, number: table } = at.table;
  const quote = told.cells.map(({ text }) => text).join(' ');
  const group = at.register.group(told.number, told.title, { section, table, row: told.label, quote });
  for (const cell of told.cells)
    if (cell.text === told.label || cell.text === group.title) at.desk.ledger.use(cell, group);
  return group;
}

/** Rows with a cell too few end in a TBD that stands for all that follows, or cannot be told. */
function isSure({ table, columns }: GroupTable, row: number): boolean {
  const width = table.grid.width(row);
  return width === columns.width || isOpen(table.grid.at(row, width - 1)?.text ?? '');
}

function readRow(at: GroupTable, row: number, current: WorkingGroup | null): WorkingGroup | null {
  const group = groupOfRow(at, row, current);
  const sure = isSure(at, row);
  if (!sure) {
    const label = at.table.grid.at(row, 0)?.text ?? '';
    const source = {
      section: at.table.section,
      table: at.table.number,
      ...(label === '' ? {} : { row: label }),
    };
    at.desk.tell('warning', 'finding.raggedRow', { row: label, table: String(at.table.number) }, source);
  }
  if (group !== null && sure) {
    readMission(at, row, group);
    readLeader(at, row, group);
  }
  readDeliverablesOfRow(at, row, group);
  return group;
}

/** Reads a table of working groups, or of deliverables, into the register; false where it is about something else. */
export function readGroupsTable(desk: Desk, register: GroupRegister, table: TablePassage): boolean {
  const columns = groupColumnsOf(table.grid);
  if (columns === null) return false;
  const at: GroupTable = { desk, register, table, columns };
  for (let column = 0; column < table.grid.columns; column += 1) {
    const label = table.grid.at(columns.head, column);
    if (label !== null && desk.ledger.isFree(label)) desk.ledger.use(label);
  }
  let current: WorkingGroup | null = null;
  for (let row = columns.head + 1; row < table.grid.rows; row += 1) {
    const blank = Array.from(
      { length: table.grid.columns },
      (_, column) => table.grid.at(row, column)?.text ?? '',
    ).every((text) => text === '');
    if (!blank) current = readRow(at, row, current);
  }
  return true;
}
