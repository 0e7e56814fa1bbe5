import type { Office } from '../../domain/leadership.ts';
import type { Source } from '../../domain/provenance.ts';
import { readGroupAndTitle } from '../values/codes.ts';
import { labelOf } from '../values/matching.ts';
import { labelledOffices, officesOfItem } from '../values/officeLabels.ts';
import {
  appointedIn,
  type Held,
  isRoleAlone,
  officesIn,
  roleIn,
  tellsOfChange,
  tellsOfLeaving,
  withoutInterim,
  withoutPredecessor,
} from '../values/offices.ts';
import { readPerson } from '../values/people.ts';
import { isOnePerson, splitPeople } from '../values/severalPeople.ts';
import { stated } from '../values/stated.ts';
import { isSilent } from '../values/statuses.ts';
import { type Desk, freeSentences, isLeadIn, itemsAfter } from './desk.ts';
import { cellSource, type GridCell, headRowOf } from './grid.ts';
import { type GroupOffice, groupOfficeIn } from './groupOffice.ts';
import type { GroupRegister, LooseLeader } from './groupRegister.ts';
import type { Passage, Section, Sentence, TablePassage } from './outline.ts';

const sectionKinds = ['leadership', 'introduction', 'meetings', 'deliverables', 'unknown'] as const;
/** Leaders of working groups are told where the groups are. */
const otherOffice =
  /\b(?:working|topic|sub-?|task) ?groups?\b|\bworking part(?:y|ies)\b|\b(?:WG|WP|TG)(?: ?\d|-\w)|\bchaired the\b/i;
/** "Chairman of ITU-T SG13": the office is one in another body, which a name of its own tells. */
const elsewhere =
  /[Cc]hair(?:man|woman|person)?,? (?:of|for) (?:the )?(?!(?:ITU-T )?(?:Focus|FG|Group)\b)\p{Lu}/u;

const chaired = /\bchaired by\b|\bchairs the\b/i;

const interim = /\b(?:acting|interim) (?:co-?)?chair|\(?a\.i\.\)?|\bad interim\b/i;

function tellInterim(desk: Desk, quote: string, source: Source | undefined): void {
  if (source !== undefined && interim.test(quote))
    desk.tell('note', 'finding.officeInterim', { quote }, source);
}

function enter(desk: Desk, piece: Sentence | Passage, held: Held[]): Office[] {
  if (held.length > 0) tellInterim(desk, piece.text, piece.source);
  return held.map((one) => {
    const office: Office = { ...one, source: piece.source };
    desk.ledger.use(piece, office);
    return office;
  });
}

/** Paragraphs with a person each, as Word has them under "Vice-Chairs:" where nobody made a list of it. */
function peopleAfter(section: Section, passage: Passage): Passage[] {
  const people: Passage[] = [];
  for (const part of section.parts.slice(passage.at + 1)) {
    const isPerson =
      part.kind === 'paragraph' &&
      part.text.length <= 160 &&
      roleIn(part.text) === null &&
      isOnePerson(part.text);
    if (!isPerson) break;
    people.push(part);
  }
  return people;
}

/** The items after a sentence such as "… appointed two Vice Chairmen:". */
function fromListAfter(desk: Desk, sentence: Sentence, passage: Passage, section: Section): Office[] {
  const role = roleIn(sentence.text);
  if (role === null || !isLeadIn(sentence.text) || passage.sentences.at(-1) !== sentence) return [];
  const by = appointedIn(sentence.text);
  const listed = itemsAfter(section, passage);
  const lines = listed.length === 0 && isRoleAlone(sentence.text) ? peopleAfter(section, passage) : listed;
  const items = lines.filter((item) => item.sentences.every(desk.ledger.isFree));
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
    const isOther = otherOffice.test(text) || elsewhere.test(text);
    if (
      !desk.ledger.isFree(sentence) ||
      !isAbout ||
      isOther ||
      readGroupAndTitle(section.title, true) !== null
    )
      return [];
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

/** "Mr Ek resigned in November 2021": said of an officer in a sentence that names no office. */
function tellOfLeaving(desk: Desk, offices: Office[]): void {
  const names = offices.map(({ person }) => person.name.split(' ').at(-1) ?? '');
  for (const { sentence } of freeSentences(desk, ...sectionKinds)) {
    const { text, source } = sentence;
    if (!tellsOfLeaving(text) || roleIn(text) !== null) continue;
    const words = text.split(/[^\p{L}\p{M}'-]/u);
    if (names.some((name) => words.includes(name)))
      desk.tell('warning', 'finding.officeChanged', { quote: text }, source);
  }
}

/** The officers that sentences and lists name; `known` are those of tables. */
export function readLeadership(desk: Desk, known: Office[]): Office[] {
  const offices = [...known, ...fromSentences(desk)];
  tellOfLeaving(desk, offices);
  return offices;
}
