import type { Office } from '../../domain/leadership.ts';
import { labelOf } from '../values/matching.ts';
import { isRoleAlone, roleIn, tellsOfLeaving, withoutInterim } from '../values/offices.ts';
import { readAffiliation, readPerson } from '../values/people.ts';
import { splitPeople } from '../values/severalPeople.ts';
import { stated } from '../values/stated.ts';
import { isSilent } from '../values/statuses.ts';
import type { Desk } from './desk.ts';
import { cellSource, type GridCell, headRowOf } from './grid.ts';
import { type GroupOffice, groupOfficeIn } from './groupOffice.ts';
import type { GroupRegister, LooseLeader } from './groupRegister.ts';
import { interim, tellInterim } from './leadership.ts';
import type { TablePassage } from './outline.ts';

type Columns = { role: number; name: number; affiliation: number; country: number };

function columnsOf(table: TablePassage, head: number): Columns | null {
  const labels = Array.from({ length: table.grid.columns }, (_, column) =>
    labelOf(table.grid.at(head, column)?.text ?? ''),
  );
  const find = (pattern: RegExp) => labels.findIndex((label) => pattern.test(label));
  const columns = {
    role: find(/^(?:role|position|function|post|office|title)$/),
    name: find(/\bname$|^(?:person|officer|expert)$/),
    affiliation: find(/affiliation|company|organi[sz]ation|entity|employer/),
    country: find(/country|administration|member state/),
  };
  if (columns.name >= 0 && columns.role >= 0) return columns;
  const plain = Array.from({ length: table.grid.rows }, (_, row) => table.grid.at(row, 0)?.text ?? '');
  return plain.some(isRoleAlone) && table.grid.columns >= 2
    ? { role: 0, name: 1, affiliation: 2, country: 3 }
    : null;
}

type OfficesOfRow = { offices: Office[]; cells: GridCell[] };

/** One officer, or one a line of the cell; null where a line holds no name. */
function officesInRow(table: TablePassage, row: number, columns: Columns): OfficesOfRow | null {
  const cellAt = (column: number) => (column < 0 ? null : table.grid.at(row, column));
  const [roleCell, nameCell] = [cellAt(columns.role), cellAt(columns.name)];
  const role = roleCell === null || !isRoleAlone(roleCell.text) ? null : roleIn(roleCell.text);
  if (role === null || roleCell === null || nameCell === null) return null;
  const others = [cellAt(columns.affiliation), cellAt(columns.country)];
  const people = nameCell.paragraphs.flatMap((line) => splitPeople(line)).map(readPerson);
  const lineOf = (cell: GridCell | null | undefined, index: number): string | null => {
    const lines = cell?.paragraphs.length === people.length ? cell.paragraphs : [cell?.text ?? ''];
    const words = lines[index] ?? lines[0] ?? '';
    return isSilent(words) ? null : words;
  };
  const source = cellSource(table, nameCell, { row: roleCell.text });
  const offices = people.flatMap((person, index): Office[] => {
    if (person === null) return [];
    const from = readAffiliation(lineOf(others[0], index) ?? '');
    const affiliation = from.affiliation ?? person.affiliation;
    const country = lineOf(others[1], index) ?? from.country ?? person.country;
    return [{ role, person: { ...withoutInterim(person), affiliation, country }, appointedBy: null, source }];
  });
  if (offices.length === 0 || offices.length < people.length) return null;
  return { offices, cells: [roleCell, nameCell, ...others].filter((cell) => cell !== null) };
}

/** "Resigned in 2021" in a further column: the row tells of nobody who holds the office now. */
function tellGone(desk: Desk, table: TablePassage, row: number, { cells, offices }: OfficesOfRow): boolean {
  const all = Array.from(
    { length: table.grid.columns },
    (_, column) => table.grid.at(row, column)?.text ?? '',
  );
  const gone = all.some((text) => !cells.some((cell) => cell.text === text) && tellsOfLeaving(text));
  if (gone)
    desk.tell('warning', 'finding.officeChanged', { quote: all.join(' | ') }, offices[0]?.source ?? null);
  return gone;
}

function leadersOf(desk: Desk, { offices, cells }: OfficesOfRow): Omit<LooseLeader, keyof GroupOffice>[] {
  const quote = cells.map(({ text }) => text).join(' | ');
  return offices.map(({ person, source }) => ({
    leader: stated({ ...person, interim: interim.test(quote) }, source),
    source: { ...source, quote },
    enter: (value) => {
      for (const cell of cells) desk.ledger.use(cell, value);
    },
  }));
}

/** The officers of a table with a row for each; null where the table is about something else. */
export function readLeadershipTable(
  desk: Desk,
  register: GroupRegister,
  table: TablePassage,
): Office[] | null {
  const head = headRowOf(table.grid);
  const columns = columnsOf(table, head);
  if (columns === null) return null;
  const offices: Office[] = [];
  let inGroups = 0;
  for (let row = 0; row < table.grid.rows; row += 1) {
    const read = officesInRow(table, row, columns);
    if (read === null || tellGone(desk, table, row, read)) continue;
    const inGroup = groupOfficeIn(read.cells[0]?.text ?? '');
    if (inGroup !== null) {
      for (const leader of leadersOf(desk, read)) register.addLeader({ ...inGroup, ...leader });
      inGroups += 1;
      continue;
    }
    offices.push(...read.offices);
    tellInterim(desk, read.cells.map(({ text }) => text).join(' '), read.offices[0]?.source);
    for (const office of read.offices) for (const cell of read.cells) desk.ledger.use(cell, office);
  }
  if (offices.length + inGroups === 0) return null;
  if (columns.role > 0 || roleIn(table.grid.at(head, 0)?.text ?? '') === null) {
    for (let column = 0; column < table.grid.columns; column += 1) {
      const label = table.grid.at(head, column);
      if (label !== null && desk.ledger.isFree(label)) desk.ledger.use(label);
    }
  }
  return offices;
}
