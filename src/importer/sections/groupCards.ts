import type { Source, Stated } from '../../domain/provenance.ts';
import type { GroupLeader, WorkingGroup } from '../../domain/workingGroup.ts';
import { readCode, readCodesAndTitles, readGroupAndTitle, readTitleAndCode } from '../values/codes.ts';
import { withoutStatus } from '../values/listedDeliverable.ts';
import { readPerson } from '../values/people.ts';
import { isOnePerson } from '../values/severalPeople.ts';
import { isSilent } from '../values/statuses.ts';
import { leaveUnclear, leaveWithoutField } from './cellValues.ts';
import type { Desk } from './desk.ts';
import { cellSource, type Grid, type GridCell } from './grid.ts';
import { tellsItself } from './groupColumns.ts';
import { type Field, fieldOf } from './groupLabels.ts';
import { groupLeaderIn, tellsSeveral } from './groupLeader.ts';
import { groupNamedAlone, groupOfficeIn } from './groupOffice.ts';
import type { GroupRegister } from './groupRegister.ts';
import { heldForNow, officeLabel, splitLeader } from './leaderInWords.ts';
import { statedMission } from './missionWords.ts';
import type { TablePassage } from './outline.ts';

type Fact = { field: Field; label: GridCell; cell: GridCell };

/** What a table tells of one group: its label, its title in the same cell or in another, and facts with a label each. */
type Card = {
  number: string;
  title: string | null;
  label: GridCell;
  titleCell: GridCell | null;
  facts: Fact[];
  /** Beside the title, under no label. */
  besides: GridCell[];
};

const isOfCard: ReadonlySet<Field> = new Set<Field>([
  'title',
  'mission',
  'leader',
  'responsible',
  'aboutGroup',
  'deliverable',
]);

/** "WG1", or "WG1: Terms". */
function cardOf(label: GridCell): Card | null {
  const both = readGroupAndTitle(label.text, true);
  const number = both?.number ?? groupNamedAlone(label.text)?.number ?? null;
  // "WG1 Chair" is an office.
  if (number === null || groupOfficeIn(label.text) !== null) return null;
  return { number, title: both?.title ?? null, label, titleCell: null, facts: [], besides: [] };
}

function factOf(label: GridCell, cell: GridCell | null): Fact | null {
  const field = fieldOf(label.text);
  return cell === null || !isOfCard.has(field) ? null : { field, label, cell };
}

function addFact(card: Card, fact: Fact): void {
  card.facts.push(fact);
  if (fact.field === 'title' && card.title === null && !isSilent(fact.cell.text))
    Object.assign(card, { title: fact.cell.text, titleCell: fact.cell });
}

/** The cells of a row that hold words, merged ones once. */
function wordsOfRow(grid: Grid, row: number): GridCell[] {
  const cells = Array.from({ length: grid.columns }, (_, column) => grid.at(row, column) ?? []).flat();
  return [...new Set(cells)].filter(({ text }) => text !== '');
}

function isTitle(text: string): boolean {
  return /^\p{L}/u.test(text) && !/[()]/.test(text) && text.length <= 200;
}

/** "WG1 | Terms" over "Chairman | Ann Roe" and the like, group after group; null where a row is another. */
function cardsInRows(grid: Grid): Card[] | null {
  const cards: Card[] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    const words = wordsOfRow(grid, row).filter((cell) => cell.row === row);
    const [label, second, ...others] = words;
    if (label === undefined) continue;
    const last = cards.at(-1);
    if (last !== undefined && label.column > 0 && words.every(({ text }) => tellsItself(text))) {
      last.besides.push(...words);
      continue;
    }
    const card = label.column === 0 ? cardOf(label) : null;
    const fact = card === null && others.length === 0 ? factOf(label, second ?? null) : null;
    const isTold = card !== null && (second === undefined || card.title !== null || isTitle(second.text));
    if (card !== null && isTold) {
      const isInLabel = card.title !== null || second === undefined;
      const title = isInLabel ? {} : { title: second.text, titleCell: second };
      cards.push({
        ...card,
        ...title,
        besides: isInLabel && second !== undefined ? [second, ...others] : others,
      });
    } else if (fact !== null && last !== undefined) addFact(last, fact);
    else return null;
  }
  return cards;
}

/** The groups side by side, with a row for each fact; null where the table is another. */
function cardsInColumns(grid: Grid): Card[] | null {
  const [corner, ...heads] = Array.from({ length: grid.columns }, (_, column) => grid.at(0, column));
  const cards = heads.map((head) => (head === null ? null : cardOf(head))).filter((card) => card !== null);
  const isHead = corner === null || corner === undefined || /^$|group|^[WT]Gs?$/i.test(corner.text);
  if (!isHead || cards.length < heads.length || cards.length === 0) return null;
  for (let row = 1; row < grid.rows; row += 1) {
    const label = grid.at(row, 0);
    for (const card of cards) {
      const fact = label === null ? null : factOf(label, grid.at(row, card.label.column));
      if (fact === null) return null;
      addFact(card, fact);
    }
  }
  return cards;
}

type At = { desk: Desk; register: GroupRegister; table: TablePassage };

function readLeader({ desk }: At, group: WorkingGroup, { label, cell }: Fact, source: Source): void {
  const many = tellsSeveral(label.text) && cell.paragraphs.length === 1;
  const isFirst = group.leader.status === 'not-stated';
  const leader = isFirst ? groupLeaderIn(desk, cell.paragraphs, source, many) : null;
  if (leader === null) {
    desk.ledger.leave(cell, source);
    const quote = cell.text;
    if (isFirst) desk.tell('warning', 'finding.unclearLeader', { row: source.row ?? '', quote }, source);
    else desk.tell('warning', 'finding.severalLeaders', { quote }, source);
    return;
  }
  group.leader = leader;
  desk.ledger.use(cell, leader);
}

function readDeliverables(at: At, group: WorkingGroup, cell: GridCell, source: Source): void {
  for (const line of cell.paragraphs.flatMap((paragraph) => paragraph.split(/; (?:and )?/))) {
    const code = readCode(line);
    const behind = readTitleAndCode(line);
    const told = code !== null ? [{ code, title: code }] : behind ? [behind] : readCodesAndTitles(line);
    const quoted = { ...source, quote: line };
    if (code !== null) at.desk.tell('warning', 'finding.deliverableWithoutTitle', { code }, quoted);
    for (const one of told ?? [])
      at.desk.ledger.use(
        cell,
        at.register.add(group, { ...one, extra: {}, ...withoutStatus(one.title), source: quoted }),
      );
    if (told !== null) continue;
    const statement = { text: line, summary: false, source: { ...source, quote: line } };
    at.desk.unplaced.push(statement);
    at.desk.ledger.use(cell, statement);
    at.desk.tell('warning', 'finding.deliverableWithoutCode', { quote: line }, source);
  }
}

function readFact(at: At, group: WorkingGroup, row: string, fact: Fact): void {
  const { field, label, cell } = fact;
  if (isSilent(cell.text)) return;
  const source = cellSource(at.table, cell, { row, column: label.text });
  if (field === 'leader' || field === 'responsible') readLeader(at, group, fact, source);
  else if (field === 'deliverable') readDeliverables(at, group, cell, source);
  else if (field === 'mission' && group.mission.status === 'not-stated') {
    group.mission = statedMission(cell.text, source);
    at.desk.ledger.use(cell, group.mission);
  } else if (field === 'aboutGroup') leaveWithoutField(at.desk, { cell, source });
  else leaveUnclear(at.desk, { cell, source });
}

/** "Chair: Ann Roe"; without a label, where the heading says that the people below lead. */
function leaderBeside(
  { desk, table }: At,
  text: string,
  source: Source,
  isFromBeside: boolean,
): Stated<GroupLeader> | null {
  if (!officeLabel.test(text))
    return fieldOf(table.section) === 'leader'
      ? groupLeaderIn(desk, [text], source, tellsSeveral(table.section))
      : null;
  const { leader: words, forNow } = splitLeader(text);
  const many = isFromBeside || tellsSeveral(text.slice(0, text.indexOf(':')));
  const leader = words === null ? null : groupLeaderIn(desk, [words], source, many);
  return leader !== null && forNow ? heldForNow(leader) : leader;
}

/**
 * Whoever stands beside the title without a word for it leads the group, or is told for something else. `besides` are all that
 * do: one that is no fact of its own may say where the leader is from.
 */
export function readBeside(
  at: At,
  group: WorkingGroup,
  row: string,
  cell: GridCell,
  besides: readonly GridCell[] = [],
): void {
  const source = cellSource(at.table, cell, { row });
  const [first = ''] = cell.paragraphs;
  if (readCodesAndTitles(first) !== null) {
    readDeliverables(at, group, cell, source);
    return;
  }
  const isFromBeside = besides.some(({ text }) => !tellsItself(text));
  const isFirst = group.leader.status === 'not-stated';
  const leader = isFirst ? leaderBeside(at, cell.text, source, isFromBeside) : null;
  if (leader !== null && leader.status !== 'not-stated') {
    group.leader = leader;
    at.desk.ledger.use(cell, leader);
  } else if (readPerson(cell.text) === null) leaveUnclear(at.desk, { cell, source });
  else {
    at.desk.ledger.leave(cell, source);
    at.desk.tell('warning', 'finding.unclearLeader', { row, quote: cell.text }, source);
  }
}

function readCard(at: At, { number, title, label, titleCell, facts, besides }: Card): void {
  const cells = titleCell === null ? [label] : [label, titleCell];
  const { section, number: table } = at.table;
  const quote = cells.map(({ text }) => text).join(' ');
  const row = label.text;
  const group = at.register.group(number, title ?? row, { section, table, row, quote });
  for (const cell of cells) at.desk.ledger.use(cell, group);
  for (const fact of facts) {
    at.desk.ledger.use(fact.label);
    if (fact.cell !== titleCell) readFact(at, group, row, fact);
  }
  for (const cell of besides) readBeside(at, group, row, cell, besides);
}

function listsGroups(section: string): boolean {
  return (
    /\b(?:groups?|structure|organi[sz]ation|[WT]Gs?)\b/i.test(section) && !/meet|session|date/i.test(section)
  );
}

/** A table without a head for its columns, in which rows with a label each tell of one group after another. */
export function readGroupCards(desk: Desk, register: GroupRegister, table: TablePassage): boolean {
  const cards = cardsInRows(table.grid) ?? cardsInColumns(table.grid);
  if (cards === null || cards.length === 0) return false;
  const facts = cards.flatMap((card) => card.facts).length;
  const areTold = cards.some(({ besides }) => besides.some(({ text }) => tellsItself(text)));
  // "WG1 | Terms" alone may list anything, such as what each group has seen.
  if (facts === 0 && !areTold && (!listsGroups(table.section) || cards.some(({ title }) => title === null)))
    return false;
  // "WG1 | Ann Roe" below "Working group leaders".
  if (facts === 0 && fieldOf(table.section) === 'leader')
    for (const card of cards)
      if (card.titleCell !== null && card.besides.length === 0 && isOnePerson(card.titleCell.text))
        Object.assign(card, { title: null, titleCell: null, besides: [card.titleCell] });
  for (const card of cards) readCard({ desk, register, table }, card);
  return true;
}
