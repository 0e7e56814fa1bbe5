import type { Office } from '../../domain/leadership.ts';
import { foldPunctuation } from '../text/fold.ts';
import {
  appointedIn,
  leadsToFormer,
  roleAnyCase,
  roleIn,
  severalRoles,
  tellsOfChange,
} from '../values/offices.ts';
import { stated } from '../values/stated.ts';
import { isOpen, isSilent } from '../values/statuses.ts';
import { leaveUnclear } from './cellValues.ts';
import { type Desk, isLeadIn } from './desk.ts';
import { cellSource, type GridCell, type Labels } from './grid.ts';
import { type GroupOffice, namesGroupAlone } from './groupOffice.ts';
import type { GroupRegister, LooseLeader } from './groupRegister.ts';
import { groupOfHeading } from './groupsInLists.ts';
import { interim, saysOpen, tellInterim, tellOpen } from './leadership.ts';
import { type OfficeColumns, officeColumnsOf } from './leadershipColumns.ts';
import { leadToTable } from './leadIns.ts';
import { type OfficesOfRow, readOfficeRow } from './officeRow.ts';
import { captionOf, partAbove, type Section, type TablePassage } from './outline.ts';
import { type Owner, officersIn, wordsOver } from './wordsOverTables.ts';

function wordsOfRow({ grid }: TablePassage, row: number): string {
  const cells = Array.from({ length: grid.columns }, (_, column) => grid.at(row, column) ?? []).flat();
  return [...new Set(cells)]
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' | ');
}

/** "Ann Roe (TBC)", and not "TBC" under "Affiliation". */
const isToBeConfirmed = ({ text }: GridCell): boolean => saysOpen(text) && !isOpen(text);

function leadersOf(desk: Desk, { offices, cells }: OfficesOfRow): Omit<LooseLeader, keyof GroupOffice>[] {
  const quote = cells.map(({ text }) => text).join(' | ');
  return offices.map(({ person, source }) => ({
    leader: stated({ ...person, interim: interim.test(quote) }, source, cells.some(isToBeConfirmed)),
    source: { ...source, quote },
    enter: (value) => {
      for (const cell of cells) desk.ledger.use(cell, value);
    },
  }));
}

/** One table of officers being read; `owner` is the number of the group within the group whose officers they are, or "own". */
type OfficeTable = {
  desk: Desk;
  register: GroupRegister;
  table: TablePassage;
  columns: OfficeColumns;
  owner: Owner;
};

/** A row is named by its role, or where that is blank by its first words. */
function labelsOf(table: TablePassage, { head, role }: OfficeColumns, row: number, column: number): Labels {
  const own = table.grid.at(row, role)?.text ?? '';
  const [first = ''] = wordsOfRow(table, row).split(' | ', 1);
  return {
    row: own === '' ? first : own,
    column: head === null ? '' : (table.grid.at(head, column)?.text ?? ''),
  };
}

/** "Until 2021" in a further column: whether the row tells of somebody who holds the office now is in doubt. */
function tellGone({ desk, table, columns }: OfficeTable, row: number): void {
  const cell = table.grid.at(row, columns.name);
  const source = cell === null ? null : cellSource(table, cell, labelsOf(table, columns, row, columns.name));
  desk.tell('warning', 'finding.officeChanged', { quote: wordsOfRow(table, row) }, source);
}

function tellUnclear({ desk, table, columns }: OfficeTable, row: number, column: number): void {
  const cell = table.grid.at(row, column);
  if (cell === null || isSilent(cell.text)) return;
  const source = cellSource(table, cell, labelsOf(table, columns, row, column));
  leaveUnclear(desk, { cell, source });
}

/** The same officers as those of a group within the group. */
function inGroup(read: OfficesOfRow, number: string): OfficesOfRow {
  if (read.role === null) return read;
  return { ...read, role: null, groups: [{ number, deputy: read.role !== 'chairman' }] };
}

function enter(at: OfficeTable, row: number, told: OfficesOfRow): Office[] {
  const { desk, register, table, columns, owner } = at;
  const read = owner === null || owner === 'own' ? told : inGroup(told, owner);
  for (const column of columns.doubtful) {
    const cell = table.grid.at(row, column);
    if (cell !== null && !read.cells.includes(cell)) tellUnclear(at, row, column);
  }
  for (const group of read.groups)
    for (const leader of leadersOf(desk, read)) register.addLeader({ ...group, ...leader });
  if (read.hasTerm) tellGone(at, row);
  if (read.role === null) return [];
  tellInterim(desk, wordsOfRow(table, row), read.offices[0]?.source);
  const { column = '' } = labelsOf(table, columns, row, columns.name);
  for (const words of [column, ...read.cells.map(({ text }) => text)])
    if (!isOpen(words)) tellOpen(desk, words, read.offices[0]?.source);
  for (const office of read.offices) for (const cell of read.cells) desk.ledger.use(cell, office);
  return read.offices;
}

/** Over the groups whose officers stand beside. */
const groupLabel = /^(?:\w{1,9} )?groups?$|^[wt]gs?$/i;

/** "WG1" in a column of groups, or the one above where it goes on over blanks; "FG" is the group itself. */
function ownersBeside({ desk, table: { grid }, columns }: OfficeTable): (row: number) => Owner {
  const { head, role, name } = columns;
  const column = Array.from({ length: grid.columns }, (_, one) => grid.at(head ?? -1, one)).findIndex(
    (label, one) => one !== role && one !== name && groupLabel.test(label?.text ?? ''),
  );
  let owner: Owner = null;
  return (row) => {
    const text = grid.at(row, column)?.text ?? '';
    if (text !== '')
      owner =
        officersIn(text.replace(/^(?=\d{1,2}$)/, 'WG'), desk.about.acronym) ??
        (isSilent(text) ? 'own' : 'others');
    return owner;
  };
}

type OfficersRead = { offices: Office[]; rows: number };

function readRows(at: OfficeTable): OfficersRead {
  const { table, columns } = at;
  const offices: Office[] = [];
  const ownerBeside = ownersBeside(at);
  let rows = 0;
  let above: GridCell | null = null;
  // Below a row that names a group, whose chairman is told cannot be known.
  let isInGroup = false;
  for (let row = 0; row < table.grid.rows; row += 1) {
    const read = readOfficeRow(table, row, columns, above);
    const owner = ownerBeside(row) ?? at.owner;
    const roleCell = table.grid.at(row, columns.role);
    if (roleCell !== null && roleCell.text !== '') above = roleCell;
    isInGroup ||= namesGroupAlone(roleCell?.text ?? '');
    if (read.status === 'gone') tellGone(at, row);
    else if (
      read.status === 'unclear' ||
      (read.status === 'read' && (isInGroup || owner === 'others') && read.row.role !== null)
    )
      tellUnclear(at, row, columns.name);
    else if (read.status === 'read') {
      offices.push(...enter({ ...at, owner }, row, read.row));
      rows += 1;
    }
  }
  return { offices, rows };
}

const overAll = new RegExp(
  `(?:^(?:[\\d.]{1,8} )?(?:the |FG |focus group )?|\\bfollowing )(?<role>${roleAnyCase})(?: of (?:the )?[^,:]{2,60})?(?: (?:are|were)\\b[^:]{0,80})?:?$`,
  'iu',
);

/** The office of all in a table, where the heading or the words over it say so: "… and the following Vice-Chairmen:". */
function roleOver(section: Section, table: TablePassage): string {
  const lead = foldPunctuation(leadToTable(section, table) || section.title);
  const role = overAll.exec(lead)?.groups?.['role'] ?? '';
  return severalRoles.test(role) && !tellsOfChange(lead) ? role : '';
}

const listsAppointed = /^The following table .{1,80} by (?:SG ?\d\d?|TSAG)\.$/;

/** Who appointed all in a table, as the words over it say: "the following team appointed by SG20:", "The following table lists …". */
function enterAppointedBy(desk: Desk, section: Section, table: TablePassage, offices: Office[]): void {
  const lead = leadToTable(section, table);
  const isCaption = lead === table.caption;
  const isLead = isLeadIn(lead) || isCaption || listsAppointed.test(lead);
  const by = /\bfollowing\b/i.test(lead) && isLead ? appointedIn(lead) : null;
  const before = partAbove(section, table);
  const sentence = before?.kind === 'paragraph' ? before.sentences.at(-1) : undefined;
  if (by === null || !(isCaption || sentence?.text === lead) || /[()]/.test(lead)) return;
  const role = roleIn(lead);
  if (offices.some((office) => (role !== null && office.role !== role) || office.appointedBy !== null))
    return;
  for (const office of offices) {
    office.appointedBy = by;
    if (sentence?.text === lead) desk.ledger.use(sentence, office);
  }
}

/** Whose officers a table holds: what stands nearest says it. */
function ownerOf({ about }: Desk, section: Section, table: TablePassage): Owner {
  const words = [...wordsOver(section, table), section.title, section.over];
  return words.map((one) => officersIn(one, about.acronym)).find((owner) => owner !== null) ?? null;
}

/** "WG1 – Network aspects" over the officers of a group may be all that names it. */
function enterGroupOver(desk: Desk, register: GroupRegister, table: TablePassage, owner: Owner): void {
  const caption = captionOf(table);
  const told = groupOfHeading(caption.text);
  if (told === null || told.isAlone || told.number !== owner) return;
  desk.ledger.use(caption, register.group(owner, told.title, { ...caption.source, row: caption.text }));
}

/**
 * The officers of a table with a row for each; null where the table is about something else. Where it is the head of a document
 * (`isHead`) its first row names no columns.
 */
export function readLeadershipTable(
  desk: Desk,
  register: GroupRegister,
  table: TablePassage,
  section: Section,
  isHead = false,
): Office[] | null {
  const columns = officeColumnsOf(table.grid, roleOver(section, table));
  const owner = isHead ? null : ownerOf(desk, section, table);
  if (
    columns === null ||
    owner === 'others' ||
    leadsToFormer(`${leadToTable(section, table)} ${section.title}`.trim())
  )
    return null;
  const { offices, rows } = readRows({ desk, register, table, columns, owner });
  if (rows === 0) return null;
  enterGroupOver(desk, register, table, owner);
  tellOpen(desk, leadToTable(section, table), offices[0]?.source);
  enterAppointedBy(desk, section, table, offices);
  const { head, role, isLabelled } = columns;
  if (
    !isHead &&
    isLabelled &&
    head !== null &&
    (role !== 0 || roleIn(table.grid.at(head, 0)?.text ?? '') === null)
  ) {
    for (let column = 0; column < table.grid.columns; column += 1) {
      const label = table.grid.at(head, column);
      // "2020-2022" over people is a term of theirs, which has no field.
      if (
        label !== null &&
        !/^(?!since|until|from|to)(?:\p{L}+ )?\d{4}(?: ?[-–] ?\d{4})?$/iu.test(label.text) &&
        desk.ledger.isFree(label)
      )
        desk.ledger.use(label);
    }
  }
  return offices;
}
