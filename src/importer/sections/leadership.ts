import type { Office } from '../../domain/leadership.ts';
import { labelOf } from '../values/matching.ts';
import { labelledOffices, officesOfItem } from '../values/officeLabels.ts';
import {
  appointedIn,
  type Held,
  isRoleAlone,
  officesIn,
  roleIn,
  tellsOfChange,
  withoutInterim,
  withoutPredecessor,
} from '../values/offices.ts';
import { readPerson } from '../values/people.ts';
import { splitPeople } from '../values/severalPeople.ts';
import { isSilent } from '../values/statuses.ts';
import { type Desk, freeSentences, isLeadIn, itemsAfter } from './desk.ts';
import { cellSource, type GridCell, headRowOf } from './grid.ts';
import type { Passage, Section, Sentence, TablePassage } from './outline.ts';

const sectionKinds = ['leadership', 'introduction', 'meetings', 'deliverables', 'unknown'] as const;
/** Leaders of working groups are told where the groups are. */
const otherOffice = /\b(?:working|topic|sub-?|task) ?groups?\b|\bWG ?\d|\bchaired the\b/i;

const chaired = /\bchaired by\b|\bchairs the\b/i;

function enter(desk: Desk, piece: Sentence | Passage, held: Held[]): Office[] {
  return held.map((one) => {
    const office: Office = { ...one, source: piece.source };
    desk.ledger.use(piece, office);
    return office;
  });
}

/** The items after a sentence such as "… appointed two Vice Chairmen:". */
function fromListAfter(desk: Desk, sentence: Sentence, passage: Passage, section: Section): Office[] {
  const role = roleIn(sentence.text);
  if (role === null || !isLeadIn(sentence.text) || passage.sentences.at(-1) !== sentence) return [];
  const by = appointedIn(sentence.text);
  const items = itemsAfter(section, passage).filter((item) => item.sentences.every(desk.ledger.isFree));
  return items.flatMap((item) => enter(desk, item, officesOfItem(item.text, role, by)));
}

function heldIn(text: string): Held[] {
  for (const read of [labelledOffices, officesIn]) {
    const held = read(text);
    if (held.length > 0) return held;
  }
  return officesOfItem(text, null, null);
}

function fromSentences(desk: Desk): Office[] {
  return [...freeSentences(desk, ...sectionKinds)].flatMap(({ sentence, passage, section }) => {
    const { text } = sentence;
    const isAbout = roleIn(text) !== null || chaired.test(text);
    if (!desk.ledger.isFree(sentence) || !isAbout || otherOffice.test(text)) return [];
    const words = withoutPredecessor(sentence.text);
    if (tellsOfChange(words)) {
      desk.tell('warning', 'finding.officeChanged', { quote: sentence.text }, sentence.source);
      return [];
    }
    const told = enter(desk, sentence, heldIn(words));
    const listed = fromListAfter(desk, sentence, passage, section);
    // The sentence says of all in its list who appointed them.
    for (const office of listed) desk.ledger.use(sentence, office);
    return [...told, ...listed];
  });
}

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
    const affiliation = lineOf(others[0], index) ?? person.affiliation;
    const country = lineOf(others[1], index) ?? person.country;
    return [{ role, person: { ...withoutInterim(person), affiliation, country }, appointedBy: null, source }];
  });
  if (offices.length === 0 || offices.length < people.length) return null;
  return { offices, cells: [roleCell, nameCell, ...others].filter((cell) => cell !== null) };
}

/** The officers of a table with a row for each; null where the table is about something else. */
export function readLeadershipTable(desk: Desk, table: TablePassage): Office[] | null {
  const head = headRowOf(table.grid);
  const columns = columnsOf(table, head);
  if (columns === null) return null;
  const offices: Office[] = [];
  for (let row = 0; row < table.grid.rows; row += 1) {
    const read = officesInRow(table, row, columns);
    if (read === null) continue;
    offices.push(...read.offices);
    for (const office of read.offices) for (const cell of read.cells) desk.ledger.use(cell, office);
  }
  if (offices.length === 0) return null;
  if (columns.role > 0 || roleIn(table.grid.at(head, 0)?.text ?? '') === null) {
    for (let column = 0; column < table.grid.columns; column += 1) {
      const label = table.grid.at(head, column);
      if (label !== null && desk.ledger.isFree(label)) desk.ledger.use(label);
    }
  }
  return offices;
}

/** The officers that sentences and lists name. */
export function readLeadership(desk: Desk): Office[] {
  return fromSentences(desk);
}
