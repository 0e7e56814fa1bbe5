import type { Office } from '../../domain/leadership.ts';
import { isRoleAlone, roleIn, severalRoles, withoutInterim, withoutPredecessor } from '../values/offices.ts';
import { readAffiliation, readPerson, withoutInterimMark, withoutSince } from '../values/people.ts';
import { linesOfPeople, splitPeople } from '../values/severalPeople.ts';
import { isSilent } from '../values/statuses.ts';
import { endToldIn, tellsOfEnd } from '../values/terms.ts';
import { cellSource, type GridCell } from './grid.ts';
import { type GroupOffice, groupOfficeIn } from './groupOffice.ts';
import { isFromWhere, type OfficeColumns } from './leadershipColumns.ts';
import type { TablePassage } from './outline.ts';

/** What a cell says that people are: in the whole group, in groups of it, or both. */
type Roles = { role: Office['role'] | null; groups: GroupOffice[] };

/**
 * The officers of a row; `offices` have the role in the whole group, or "chairman" where they only lead a group of it. `hasTerm`
 * where a term of office is told, which may be over, or another of the same cell has left.
 */
export type OfficesOfRow = Roles & { offices: Office[]; cells: GridCell[]; hasTerm: boolean };

export type RowRead =
  | { status: 'read'; row: OfficesOfRow }
  /** Who has gone, or may have. */
  | { status: 'gone' }
  /** An office stands there, and who holds it or which it is cannot be told. */
  | { status: 'unclear' }
  | { status: 'none' };

const namesGroups = /\b(?:(?:working|topic|sub-?|task) ?groups?|S?WGs?|TGs?)(?![a-z])/i;

/** "Vice-Chairman, WG1 Chairman" as what it says; null where it is no role, or several between which nothing tells. */
function rolesIn(text: string): Roles | null {
  const words = withoutInterimMark(text);
  const parts = words.split(/, | ?[;/] ?| (?:and|&) /).map((part) => part.trim());
  const groupsOf = parts.map(groupOfficeIn);
  const each = parts.every((part, index) => groupsOf[index] !== null || isRoleAlone(part));
  const groups = groupsOf.filter((group) => group !== null);
  const whole = groupOfficeIn(words);
  if (whole !== null) return { role: null, groups: [whole] };
  const plain = parts.filter((_, index) => groupsOf[index] === null);
  if (each && parts.length > 1)
    return plain.length < 2 ? { role: plain[0] === undefined ? null : roleIn(plain[0]), groups } : null;
  return isRoleAlone(words) && !namesGroups.test(words) ? { role: roleIn(words), groups: [] } : null;
}

function lineOf(cell: GridCell | null | undefined, index: number, lines: number): string {
  const all = cell?.paragraphs.length === lines ? cell.paragraphs : [cell?.text ?? ''];
  const words = all[index] ?? all[0] ?? '';
  return isSilent(words) ? '' : words;
}

function cellIn({ grid }: TablePassage, row: number, column: number): GridCell | null {
  return column < 0 ? null : grid.at(row, column);
}

function labelAt({ grid }: TablePassage, { head }: OfficeColumns, column: number): string {
  return head === null ? '' : (grid.at(head, column)?.text ?? '');
}

/** What stands beside the columns that are read, with the label over it. */
function besides(
  table: TablePassage,
  row: number,
  columns: OfficeColumns,
): { text: string; label: string }[] {
  const { role, name, surname, affiliation, country, people } = columns;
  return Array.from({ length: table.grid.columns }, (_, column) => column)
    .filter((column) => ![role, name, surname, affiliation, country, ...people].includes(column))
    .map((column) => ({
      text: table.grid.at(row, column)?.text ?? '',
      label: labelAt(table, columns, column),
    }));
}

/** Somebody, and not where somebody else is from; `known` where that is told. */
function isSomebody(text: string, known: boolean): boolean {
  const person = readPerson(text);
  const isWhole = known && person?.affiliation != null && person.country !== null;
  return person !== null && (isWhole || /^(?:Mr|Mrs|Ms|Miss|Dr|Prof)\b/.test(text));
}

/** Cells of people under no label: in plain text each line of a cell is one. */
function peopleBeside(table: TablePassage, row: number, columns: OfficeColumns): GridCell[] {
  const cells: GridCell[] = [];
  const known = readPerson(table.grid.at(row, columns.name)?.text ?? '')?.country != null;
  for (let column = columns.name + 1; column < table.grid.columns; column += 1) {
    const cell = table.grid.at(row, column);
    const isLabelled = labelAt(table, columns, column) !== '';
    if (cell === null || isLabelled || !isSomebody(cell.text, known)) break;
    cells.push(cell);
  }
  return cells;
}

/** "SG20, July 2024", "1st meeting" under "Appointed". */
const appointing =
  /^(?:by |at )?(?:the )?(?<by>(?:ITU-T )?(?:TSAG|(?:SG|Study Group) ?\d{1,2})|(?:[\w-]{1,15} ){1,3}meeting)(?:,? \(?(?:(?:in|on) )?(?:\d{1,2} )?(?:\p{Lu}\p{Ll}{2,8} )?(?:19|20)\d\d\)?)?$/u;

function appointedBeside(
  table: TablePassage,
  row: number,
  columns: OfficeColumns,
): { by: string; cell: GridCell } | null {
  for (let column = 0; column < table.grid.columns; column += 1) {
    const cell = table.grid.at(row, column);
    const isLabelled = /^(?:appointed|elected|nominated)(?: (?:by|at))?$/i.test(
      labelAt(table, columns, column),
    );
    const by = isLabelled ? appointing.exec(cell?.text ?? '')?.groups?.['by'] : undefined;
    if (by !== undefined && cell !== null) return { by, cell };
  }
  return null;
}

/** "Ann Roe" has the "Roe" of the column beside it. */
function holdsWords(text: string, words: string): boolean {
  const all = text.toLowerCase().split(betweenWords);
  return words
    .toLowerCase()
    .split(betweenWords)
    .every((word) => all.includes(word));
}
const betweenWords = /[\s,()]+/u;

/** "Replacing Cy Ek", "Succeeds Cy Ek", in a line of its own below the name. */
const ofPredecessor = /^\W{0,3}(?:replac|succeed)(?:e?s|ing) /i;

function officesOf(
  table: TablePassage,
  row: number,
  columns: OfficeColumns,
  { role, label, nameCell }: { role: Office['role']; label: string; nameCell: GridCell },
): Pick<OfficesOfRow, 'offices' | 'cells' | 'hasTerm'> | null {
  // A cell with a line for each needs no comma between them.
  const many = severalRoles.test(label) && nameCell.paragraphs.length === 1;
  const beside = peopleBeside(table, row, columns);
  const further = severalRoles.test(label) ? beside : [];
  const family = cellIn(table, row, columns.surname);
  const named =
    family === null || holdsWords(nameCell.text, family.text)
      ? linesOfPeople(
          nameCell.paragraphs.filter((line) => !ofPredecessor.test(line)),
          severalRoles.test(label),
        )
      : [`${nameCell.text} ${family.text}`.trim()];
  const lines = [...named, ...further.flatMap(({ paragraphs }) => paragraphs)].map(withoutPredecessor);
  const people = lines.flatMap((line) =>
    splitPeople(line, many).map((one) => (tellsOfEnd(line) ? ('gone' as const) : readPerson(one))),
  );
  const from = cellIn(table, row, columns.affiliation);
  const fromCell = from !== null && beside.includes(from) ? null : from;
  const isKnown = people.some((one) => one !== 'gone' && (one?.affiliation ?? null) !== null);
  const isFrom = isFromWhere(fromCell?.text ?? '', labelAt(table, columns, columns.affiliation), isKnown);
  const others = [isFrom ? fromCell : null, cellIn(table, row, columns.country), family];
  const source = cellSource(table, nameCell, columns.given === '' ? { row: label } : {});
  const by = appointedBeside(table, row, columns);
  const offices = people.flatMap((person, index): Office[] => {
    if (person === null || person === 'gone') return [];
    const told = readAffiliation(lineOf(others[0], index, people.length));
    const affiliation = told.affiliation ?? person.affiliation;
    const country = lineOf(others[1], index, people.length) || (told.country ?? person.country);
    return [
      {
        role,
        person: { ...withoutInterim(person), affiliation, country },
        appointedBy: by?.by ?? null,
        source,
      },
    ];
  });
  if (offices.length === 0 || people.includes(null)) return null;
  const hasTerm = people.includes('gone');
  return {
    offices,
    cells: [nameCell, ...further, ...others, by?.cell ?? null].filter((cell) => cell !== null),
    hasTerm,
  };
}

/** `above` is the cell with the role where this row's is blank: "Vice-Chairmen" stands once for all below it. */
export function readOfficeRow(
  table: TablePassage,
  row: number,
  columns: OfficeColumns,
  above: GridCell | null,
): RowRead {
  const own = cellIn(table, row, columns.role);
  const nameCell = cellIn(table, row, columns.name);
  if (nameCell === null || nameCell === own || isSilent(nameCell.text)) return { status: 'none' };
  const roleCell = own?.text === '' ? above : own;
  const isGiven = columns.given !== '' && row !== columns.head;
  if (roleCell === null && !isGiven) return { status: 'none' };
  const label = withoutSince(withoutPredecessor(roleCell?.text ?? columns.given));
  const isOffice = roleIn(label) !== null || groupOfficeIn(label) !== null;
  const ends = besides(table, row, columns).map((beside) => endToldIn(beside.text, beside.label));
  const areGone = nameCell.paragraphs.every((line) => tellsOfEnd(withoutPredecessor(line)));
  const isGone = tellsOfEnd(label) || areGone || ends.includes('end');
  if (isOffice && isGone) return { status: 'gone' };
  const roles = isOffice ? rolesIn(label) : null;
  const role = roles?.role ?? 'chairman';
  const read = roles === null ? null : officesOf(table, row, columns, { role, label, nameCell });
  const isOneOfSeveral =
    columns.isInDoubt && columns.people.some((column) => cellIn(table, row, column)?.text !== nameCell.text);
  const isDoubtful = (own?.text === '' && !severalRoles.test(label)) || isOneOfSeveral;
  if (roles === null || read === null || isDoubtful)
    return { status: isOffice && (own?.text !== '' || read !== null) ? 'unclear' : 'none' };
  return {
    status: 'read',
    row: {
      ...roles,
      ...read,
      cells: roleCell === null ? read.cells : [roleCell, ...read.cells],
      hasTerm: read.hasTerm || ends.includes('term'),
    },
  };
}
