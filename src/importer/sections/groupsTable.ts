import { oncePer } from '../../analysis/oncePer.ts';
import type { WorkingGroup } from '../../domain/workingGroup.ts';
import { readGroupAndTitle, readGroupNumber, withGroupWord } from '../values/codes.ts';
import { statusOver } from '../values/listedDeliverable.ts';
import { trimEdges } from '../values/matching.ts';
import { ownCodesOf } from '../values/ownCodes.ts';
import { readPerson } from '../values/people.ts';
import { isOpen, isProposed, isSilent } from '../values/statuses.ts';
import { type LabelledCell, leaveUnclear, leaveWithoutField, leaveWords } from './cellValues.ts';
import { readDeliverablesOfRow } from './deliverablesOfRow.ts';
import type { Desk } from './desk.ts';
import { cellSource, type Grid, type GridCell } from './grid.ts';
import { readBeside } from './groupCards.ts';
import { cellIn, type GroupTable, labelAt, titleAndMission, wordsIn } from './groupCells.ts';
import { groupColumnsOf, ofGroups } from './groupColumns.ts';
import { readLeader, readMission } from './groupFacts.ts';
import { fieldOf } from './groupLabels.ts';
import { groupLeaderIn } from './groupLeader.ts';
import { groupOfDeliverables } from './groupOffice.ts';
import type { GroupRegister } from './groupRegister.ts';
import { groupAbove, groupOfHeading } from './groupsInLists.ts';
import { headlessColumnsOf } from './headlessGroups.ts';
import { officeLabel, splitLeader } from './leaderInWords.ts';
import { leadToTable } from './leadIns.ts';
import { placeInSection, type Section, type TablePassage } from './outline.ts';
import { leadsToOthers, wordsOver } from './wordsOverTables.ts';

type NumberAndTitle = { number: string; title: string; label: string; cells: GridCell[] };

function numberAndTitleIn(at: GroupTable, row: number): NumberAndTitle | null {
  const groupCell = cellIn(at, row, at.columns.group);
  const titleCell = cellIn(at, row, at.columns.title);
  if (groupCell === null || isSilent(groupCell.text)) return null;
  const label = groupCell.text;
  const words = withGroupWord(label, labelAt(at, at.columns.group));
  const both = readGroupAndTitle(words, true);
  if (both !== null && (titleCell === null || isSilent(titleCell.text)))
    return { ...both, label, cells: [groupCell] };
  const title =
    titleCell === null || isSilent(titleCell.text) || titleCell === groupCell
      ? label
      : titleAndMission(at, titleCell)[0];
  return {
    // "WG4 Milk" beside "Milk".
    number: readGroupNumber(words) ?? both?.number ?? label,
    title,
    label,
    cells: [groupCell, ...(titleCell === null ? [] : [titleCell])],
  };
}

/** "1, 2", "WG1/WG3", "TG-Tea, TG-Milk", "WG2/TG-Tea", "All", "FG": of several groups. */
const severalGroups =
  /^(?:all|(?:the )?whole)\b|^(?:the )?(?:FG|focus group|plenary)(?:[ -][A-Z][\w-]{0,12})?$|\d ?(?:,|[/&+-]|and|to) ?(?:[A-Z]{1,4}[ -]?)?\d{1,2}$|^S?[WT]G[ -]?\w{1,20}(?:(?:,| ?[/&+]| and) ?S?[WT]G[ -]?\w{1,20}){1,9}$/i;

function enterGroup(at: GroupTable, told: NumberAndTitle): WorkingGroup {
  const { section, number: table } = at.table;
  const quote = told.cells.map(({ text }) => text).join(' ');
  // "WG1: Terms (chair: Ann Roe)", "WG1 (lead: Ann Roe)", where no column is for that.
  const { before, leader: led } = splitLeader(at.columns.leader === null ? told.title : '');
  // "Terms, coordinated by SG16" names nobody.
  const isNamed =
    led !== null && (before === '' || isOpen(led) || /^[^(]+ /.test(readPerson(led)?.name ?? ''));
  const leader = isNamed ? led : null;
  const short = leader === null ? told.title : trimEdges(before);
  // Where the title has a cell of its own, the label ends before it.
  const [ahead = ''] = told.label.split(told.title);
  const row = short === '' ? ahead : told.label;
  const title = short === '' ? trimEdges(row).replace(/ ?\($/, '') : short;
  const source = { section, table, row: short === '' ? title : row, quote };
  // "WG3" says what it is.
  if (at.isNumbered && !/^[A-Z]{2}/.test(told.label) && at.register.known(told.number) === null)
    at.desk.tell('warning', 'finding.oddValue', { value: told.number }, source);
  const group = at.register.group(told.number, title, source);
  const cell = told.cells.at(-1);
  if (leader !== null && cell !== undefined) {
    const source = cellSource(at.table, cell, { row: told.label });
    const read = group.leader.status === 'not-stated' ? groupLeaderIn(at.desk, [leader], source) : null;
    if (read !== null) group.leader = read;
    at.desk.ledger.use(cell, group.leader);
  }
  for (const cell of told.cells)
    if (cell.text === told.label || cell.text.startsWith(group.title)) at.desk.ledger.use(cell, group);
  return group;
}

const ofItu = /^(?:ITU-[TRD] )?(?:SG ?\d|Study Group|TSAG|JCA)/;

/** "SG13", "TSAG", "JCA-IoT" among the groups: other bodies, but for sub-groups. */
const isOfItu = ({ hasSubGroups }: GroupTable, { number }: NumberAndTitle): boolean =>
  ofItu.test(number) && !(hasSubGroups && number.startsWith('SG'));

/** The titles of sections about working groups. */
const ofWorkingGroups = oncePer(
  (sections: Section[]): ReadonlySet<string> =>
    new Set(sections.flatMap(({ title }) => (/\bworking groups|\bWGs/i.test(title) ? [title] : []))),
);

/** "1" under "Topic groups", where working groups have a part of their own that is numbered, too. */
function isOfOthers(at: GroupTable, { number }: NumberAndTitle): boolean {
  const { section } = at.table;
  const elsewhere = ofWorkingGroups(at.desk.sections);
  return (
    /^\d+$/.test(number) &&
    /^(?!.{0,80}\b(?:working|WG)).{0,80}\b(?:topic groups?|task (?:forces?|groups?)|T[GF]s?)\b/i.test(
      `${section} ${labelAt(at, at.columns.group)}`,
    ) &&
    elsewhere.size > (elsewhere.has(section) ? 1 : 0)
  );
}

/** The group a row is about: the one it names, or the one before where the cell is blank; a dash says that there is none. */
function groupOfRow(at: GroupTable, row: number, current: WorkingGroup | null): WorkingGroup | null {
  const told = numberAndTitleIn(at, row);
  if (told === null) return (cellIn(at, row, at.columns.group)?.text ?? '') === '' ? current : null;
  const [cell] = told.cells;
  if (cell === undefined || !(severalGroups.test(told.label) || isOfItu(at, told) || isOfOthers(at, told)))
    return enterGroup(at, told);
  if (cell.row === row) leaveUnclear(at.desk, labelled(at, row, cell, at.columns.group));
  return null;
}

function labelled(at: GroupTable, row: number, cell: GridCell, column: number | null): LabelledCell {
  const labels = { row: at.table.grid.at(row, 0)?.text ?? '', column: labelAt(at, column) };
  return { cell, source: cellSource(at.table, cell, labels) };
}

/** What no field of a group holds. */
function leaveAboutGroup(at: GroupTable, row: number): void {
  for (const column of at.columns.aboutGroup) {
    const cell = cellIn(at, row, column);
    if (cell === null || cell.row !== row || cell.text === '') continue;
    if (isSilent(cell.text)) at.desk.ledger.use(cell);
    else if (isOpen(cell.text)) leaveWords(at.desk, labelled(at, row, cell, column));
    else leaveWithoutField(at.desk, labelled(at, row, cell, column));
  }
}

/** "WG1: Terminology" alone in a row, over the head or below it, names the group of those below; "Leader: Ann Roe" leads it. */
function groupOver(
  at: GroupTable,
  row: number,
  [cell, ...others]: GridCell[],
  current: WorkingGroup | null,
): WorkingGroup | null {
  if (cell?.row !== row || cell.column !== 0 || others.length > 0) return null;
  const named = groupOfDeliverables(cell.text);
  const told = named === null ? readGroupAndTitle(cell.text, true) : { ...named, title: cell.text };
  if (told !== null) return enterGroup(at, { ...told, label: cell.text, cells: [cell] });
  if (current === null || !officeLabel.test(cell.text)) return null;
  readBeside(at, current, current.source.row ?? '', cell);
  return current;
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
  // In a row that names no group nobody can be told to lead one, nor what one is for.
  const isOfNone = group === null && sure && cellIn(at, row, at.columns.group)?.text === '';
  for (const column of isOfNone ? [at.columns.mission, at.columns.leader] : []) {
    const cell = cellIn(at, row, column);
    if (cell?.row === row && !isSilent(cell.text)) leaveUnclear(at.desk, labelled(at, row, cell, column));
  }
  leaveAboutGroup(at, row);
  readCodesOfRow(at, row, group);
  return group;
}

/** "Completed | Ongoing" over deliverables: each column says how far its own are. */
function readCodesOfRow(at: GroupTable, row: number, group: WorkingGroup | null): void {
  const { codes } = at.columns;
  if (codes.length < 2) readDeliverablesOfRow(at, row, group);
  else
    for (const code of codes) {
      const codeLabel = labelAt(at, code);
      const columns = { ...at.columns, code, codeLabel };
      readDeliverablesOfRow({ ...at, columns, status: statusOver(codeLabel) ?? at.status }, row, group);
    }
}

const ofSeveral = /^(?:joint|common|cross-|shared|general|other|all|(?:the )?(?:focus group|FG|plenary))\b/i;

/** "Joint deliverables" alone in a row: those below are of no group before it. */
const endsGroup = ([cell, ...others]: GridCell[]): boolean =>
  others.length === 0 && ofSeveral.test(cell?.text ?? '');

/** The group under whose heading or caption a table of deliverables stands. */
function numberOver(table: TablePassage, around: Section): string | null {
  const { section, caption } = table;
  const named =
    groupOfDeliverables(caption) ??
    groupAbove(around, placeInSection(around, table)) ??
    groupOfHeading(section) ??
    groupOfDeliverables(section);
  return named?.number ?? null;
}

function linesIn(grid: Grid, column: number | null): string[] {
  const rows = Array.from({ length: column === null ? 0 : grid.rows }, (_, row) => row);
  return rows.flatMap((row) => grid.at(row, column ?? 0)?.paragraphs ?? []);
}

/** "Leader | Ann Roe | Acme" over "Mission | To define terms": the first row is no head, and whose leader it is stands elsewhere. */
function hasLabelsBeside(grid: Grid): boolean {
  const labels = Array.from({ length: grid.rows }, (_, row) => grid.at(row, 0)?.text ?? '');
  const fields = labels.map(fieldOf);
  return (
    fields.length > 1 &&
    (fields[0] === 'leader' || fields[0] === 'mission' || fields[0] === 'title') &&
    fieldOf(grid.at(0, 1)?.text ?? '') === 'extra' &&
    fields.every((field, row) => field !== 'extra' || /^status\b/i.test(labels[row] ?? ''))
  );
}

/** Reads a table of working groups, or of deliverables, into the register; false where it is about something else. */
export function readGroupsTable(
  desk: Desk,
  register: GroupRegister,
  table: TablePassage,
  section: Section,
): boolean {
  const { acronym } = desk.about;
  if (wordsOver(section, table).some((words) => leadsToOthers(words, acronym))) return false;
  const columns = headlessColumnsOf(table.grid) ?? groupColumnsOf(table.grid, table.section);
  // Of labels alone nothing is told.
  if (columns === null || columns.head + 1 >= table.grid.rows || hasLabelsBeside(table.grid)) return false;
  const over = columns.group === null ? numberOver(table, section) : null;
  const own = ownCodesOf(linesIn(table.grid, columns.code));
  const lead = leadToTable(section, table);
  const status = statusOver(lead) ?? statusOver(table.section);
  const proposes = isProposed(lead) || isProposed(table.section);
  const isNumbered =
    fieldOf(table.grid.at(columns.head, columns.group ?? -1)?.text ?? '') === 'number' &&
    !ofGroups.test(`${table.section} ${table.caption} ${lead}`);
  const hasSubGroups =
    /\bsub-?groups?\b/i.test(table.section) ||
    linesIn(table.grid, columns.group).some((text) => /^SG ?1\b/.test(text));
  const at: GroupTable = {
    desk,
    register,
    table,
    columns,
    over,
    status,
    isProposed: proposes,
    own,
    hasSubGroups,
    isNumbered,
    isOfSeveral: false,
  };
  // What spans several labels stands above them.
  const rows = [columns.head, table.grid.at(columns.head, 0)?.row ?? columns.head];
  for (let column = 0; column < table.grid.columns; column += 1) {
    const labels = rows.flatMap((row) => table.grid.at(row, column) ?? []);
    for (const label of labels.filter(desk.ledger.isFree)) desk.ledger.use(label);
  }
  let current: WorkingGroup | null = null;
  for (let row = 0; row < table.grid.rows; row += 1) {
    const cells = row === columns.head ? [] : wordsIn(at, row);
    const isOver = row < columns.head;
    if (cells.length === 0) continue;
    const named = groupOver(at, row, cells, current);
    if (named !== null) [current, at.isOfSeveral] = [named, false];
    else if (endsGroup(cells)) [current, at.isOfSeveral] = [null, true];
    else if (!isOver) current = readRow(at, row, current);
  }
  return true;
}
