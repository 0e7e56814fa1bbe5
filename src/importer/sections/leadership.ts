import type { Office } from '../../domain/leadership.ts';
import { labelOf } from '../values/matching.ts';
import {
  appointedIn,
  type Held,
  isRoleAlone,
  officesIn,
  officesOfItem,
  roleIn,
  withoutInterim,
} from '../values/offices.ts';
import { readPerson } from '../values/people.ts';
import { isSilent } from '../values/statuses.ts';
import { type Desk, freeSentences, isLeadIn, itemsAfter } from './desk.ts';
import { cellSource, type GridCell, headRowOf } from './grid.ts';
import type { Passage, Section, Sentence, TablePassage } from './outline.ts';

const sectionKinds = ['leadership', 'introduction', 'meetings', 'deliverables', 'unknown'] as const;
/** Leaders of working groups are told where the groups are. */
const otherOffice = /\b(?:working|topic|sub-?|task) ?groups?\b|\bWG ?\d|\bchaired the\b/i;

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

function fromSentences(desk: Desk): Office[] {
  return [...freeSentences(desk, ...sectionKinds)].flatMap(({ sentence, passage, section }) => {
    if (!desk.ledger.isFree(sentence) || roleIn(sentence.text) === null || otherOffice.test(sentence.text))
      return [];
    const own = enter(
      desk,
      sentence,
      passage.kind === 'item' ? officesOfItem(sentence.text, null, null) : officesIn(sentence.text),
    );
    const told =
      own.length > 0 || passage.kind === 'item'
        ? own
        : enter(desk, sentence, officesOfItem(sentence.text, null, null));
    const listed = fromListAfter(desk, sentence, passage, section);
    if (told.length === 0 && listed.length > 0) desk.ledger.use(sentence);
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

function officeInRow(
  table: TablePassage,
  row: number,
  columns: Columns,
): { office: Office; cells: GridCell[] } | null {
  const cellAt = (column: number) => (column < 0 ? null : table.grid.at(row, column));
  const [roleCell, nameCell] = [cellAt(columns.role), cellAt(columns.name)];
  const role = roleCell === null || !isRoleAlone(roleCell.text) ? null : roleIn(roleCell.text);
  const person = nameCell === null ? null : readPerson(nameCell.text);
  if (role === null || person === null || roleCell === null || nameCell === null) return null;
  const others = [cellAt(columns.affiliation), cellAt(columns.country)];
  const [affiliation, country] = others.map((cell) =>
    cell === null || isSilent(cell.text) ? null : cell.text,
  );
  const whole = {
    ...withoutInterim(person),
    affiliation: affiliation ?? person.affiliation,
    country: country ?? person.country,
  };
  const source = cellSource(table, nameCell, { row: roleCell.text });
  const cells = [roleCell, nameCell, ...others].filter((cell) => cell !== null);
  return { office: { role, person: whole, appointedBy: null, source }, cells };
}

/** The officers of a table with a row for each; null where the table is about something else. */
export function readLeadershipTable(desk: Desk, table: TablePassage): Office[] | null {
  const head = headRowOf(table.grid);
  const columns = columnsOf(table, head);
  if (columns === null) return null;
  const offices: Office[] = [];
  for (let row = 0; row < table.grid.rows; row += 1) {
    const read = officeInRow(table, row, columns);
    if (read === null) continue;
    offices.push(read.office);
    for (const cell of read.cells) desk.ledger.use(cell, read.office);
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
