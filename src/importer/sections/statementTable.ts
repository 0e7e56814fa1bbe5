import type { Source } from '../../domain/provenance.ts';
import { foldPunctuation } from '../text/fold.ts';
import { labelOf } from '../values/matching.ts';
import type { Desk } from './desk.ts';
import { cellSource, type GridCell, headRowOf } from './grid.ts';
import { leadToTable } from './leadIns.ts';
import { isNameOf } from './otherGroup.ts';
import { areNotSent, outgoingLabel } from './outgoingWords.ts';
import type { Section, TablePassage } from './outline.ts';

const statements = /\bliaison statements?\b|\bliaisons\b|\bLSs?\b/i;
/** "Liaisons" alone may be any contacts. */
const saysStatements = /\bliaison statements?\b|\bLSs?\b/i;
const liaison = /\bliaisons?\b|\bLSs?\b/i;
const outgoing = /\b(?:outgoing|sent|issued|transmitted)\b|\bLS\/o\b/i;
const incoming = /\b(?:incoming|received)\b|\bLS\/i\b/i;
const recipients = /^(?:sent |addressed |outgoing )?to$|^(?:destinations?|recipients?|addressees?)$/;
const sentTo = /^(?:sent|issued|transmitted|outgoing) to$/;
/** In a column of recipients such a cell tells of one that came in. */
const cameFrom = /^(?:received )?from\b/i;
const senders = /^(?:(?:received|incoming) )?from$|^(?:sources?|senders?|originators?|origin)$/;
const receivedFrom = /^(?:received|incoming) from$/;
/** Either a recipient or a sender, as another column says. */
export const counterparts =
  /^(?:(?:organi[sz]ation|body|group|counterpart|partner|sdo|entity|recipient|addressee)(?: ?\/ ?(?:organi[sz]ation|body|group|sdo|entity))?s?|bodies|entities|(?:to|from) ?\/ ?(?:from|to))$/;
const wentOut =
  /^(?:(?:sent|issued)(?: to)?|out|outgoing|outbound|to|both(?: ways| directions)?|in ?(?:\/|and|&) ?out|exchanged|sent and received)$/;
const cameIn = /^(?:received(?: from)?|in|incoming|inbound|from)$/;
/** A row that says so tells of no statement that was sent. */
const notYet =
  /^(?:draft|planned|pending|in preparation|under (?:preparation|review|discussion)|withdrawn|cancell?ed|to be sent|not (?:yet|sent))\b/i;
/** Over whether a statement was sent, or when; "no" under it is as plain as "not sent". */
const wasSent = /^(?:(?:was|been|date|already) )?(?:sent|issued|transmitted|dispatched)(?! to|.*\bby\b)/;
const notSent = /^(?:no|n|none|0|-|tb[acd]|✗|✘)?$/;
/** Over which way it went, whatever words stand under it. */
const way =
  /^(?:way|direction|(?:in(?:coming)?|sent|out(?:going)?|received) ?(?:\/|or) ?(?:in(?:coming)?|sent|out(?:going)?|received))$/;

/** Over what a statement was about, or when it was sent. */
const subject = /^(?:subjects?|titles?|topics?|about|dates?|matters?|purpose|themes?|contents?|status)\b/;

/** No list of statements is larger, and looking through what is would take too long. */
const mostPlaces = 100_000;

/** `sure` where what stands there can be nothing but a recipient. */
type RecipientCell = { cell: GridCell; source: Source; sure: boolean };
/** Rows under labels of their own: a table may list what was sent, and below that what was received. */
type Segment = { head: number; end: number; labels: string[] };

function rowOf({ grid }: TablePassage, row: number): string[] {
  return Array.from({ length: grid.columns }, (_, column) => grid.at(row, column)?.text ?? '');
}

/** Whether nothing stands in some rows of a column but which way a statement went. */
function tellsDirection({ grid }: TablePassage, column: number, from: number, end: number): boolean {
  const words = Array.from({ length: Math.max(0, end - from) }, (_, index) =>
    labelOf(grid.at(from + index, column)?.text ?? ''),
  ).filter((text) => text !== '');
  return words.length > 0 && words.every((text) => wentOut.test(text) || cameIn.test(text));
}

/** "From | Subject" below those that statements were sent to, or "Statements received" across the table. */
function isHeadBelow(row: string[], directions: ReadonlySet<number>): boolean {
  const labels = row.map(labelOf);
  const [title = '', ...others] = new Set(labels.filter((label) => label !== ''));
  if (others.length === 0)
    return labels.every((label) => label === title) && (incoming.test(title) || outgoing.test(title));
  return (
    labels.some((label, at) => !directions.has(at) && (senders.test(label) || recipients.test(label))) &&
    labels.some((label) => subject.test(label))
  );
}

function segmentsOf(table: TablePassage): Segment[] {
  const { grid } = table;
  const first = headRowOf(grid);
  const columns = Array.from({ length: grid.columns }, (_, column) => column);
  const directions = new Set(columns.filter((column) => tellsDirection(table, column, first + 1, grid.rows)));
  const isLabel = (text: string, column: number) =>
    !directions.has(column) && (sentTo.test(labelOf(text)) || receivedFrom.test(labelOf(text)));
  const heads = Array.from({ length: grid.rows }, (_, row) => row).filter(
    (row) =>
      row === first ||
      (row > first && (rowOf(table, row).some(isLabel) || isHeadBelow(rowOf(table, row), directions))),
  );
  return heads.map((head, index) => ({
    head,
    end: heads[index + 1] ?? grid.rows,
    labels: rowOf(table, head).map(labelOf),
  }));
}

/** The only column with such a label, but for one that is known for another. */
function onlyColumn({ labels }: Segment, pattern: RegExp, but: number | null = null): number | null {
  const columns = labels.flatMap((label, column) => (pattern.test(label) && column !== but ? [column] : []));
  return columns.length === 1 ? (columns[0] ?? null) : null;
}

const underLiaison = /^(?:[\d.]{1,8} )?liaisons?(?: (?:activities|statements|work))?$/i;

/** "To | Subject | Date" below "Liaison", "Liaison statements sent to | Subject" below anything. */
function isOfLiaison({ title }: Section, { labels: [first = '', ...others] }: Segment): boolean {
  return (
    ((underLiaison.test(title.trim()) && first === 'to') || outgoingLabel('', first)?.sure === true) &&
    others.some((label) => subject.test(label)) &&
    !others.some((label) => senders.test(label) || recipients.test(label))
  );
}

/** "LS-11" in the first column, below its head. */
const areNumbered = ({ grid }: TablePassage, { head, end }: Segment): boolean =>
  end > head + 1 &&
  Array.from({ length: end - head - 1 }, (_, index) => grid.at(head + 1 + index, 0)?.text ?? '').every(
    (text) => /^LSs?(?:\/o)?[ -]?\d/.test(text),
  );

/** The column that names who was written to; null where the rows are about something else, or of both directions. */
function recipientColumn(section: Section, table: TablePassage, segment: Segment): number | null {
  const around = foldPunctuation([section.title, leadToTable(section, table)].join(' | '));
  const said = [around, ...segment.labels].join(' | ');
  if (liaison.test(said) && segment.labels.some((label) => sentTo.test(label)))
    return segment.labels.some((label) => senders.test(label)) ? null : onlyColumn(segment, recipients);
  if (isOfLiaison(section, segment)) return 0;
  if (!statements.test(said) || incoming.test(said)) return null;
  // A statement that has a recipient and no sender was sent by the group.
  const hasSender = areNotSent(around) || segment.labels.some((label) => senders.test(label));
  const isSent =
    outgoing.test(said) || ((saysStatements.test(said) || areNumbered(table, segment)) && !hasSender);
  return isSent ? onlyColumn(segment, recipients) : null;
}

type Direction = { names: number; isOut(row: number): boolean };

const theGroup = /^(?:the |this |our )?(?:focus )?(?:group|FG)$/i;

/** "To" and "From" over two columns: what came from the group itself went out. */
function fromTheGroup(desk: Desk, table: TablePassage, segment: Segment): Direction | null {
  const [names, from] = [onlyColumn(segment, recipients), onlyColumn(segment, senders)];
  if (names === null || from === null) return null;
  return {
    names,
    isOut: (row) => {
      const sender = (table.grid.at(row, from)?.text ?? '').replace(/^ITU-T /, '');
      return isNameOf(sender, desk.about.acronym) || theGroup.test(sender);
    },
  };
}

const numberSent =
  /^(?:(?:no\.? of |number of )?(?:liaison statements?|liaisons?|lss?) \(?)?sent\)?$|^(?:liaison statements?|liaisons?|lss?) \(?out(?:going)?\)?$/;
const howMany = /^(?:\d{1,3}|-|none|n\/a|no|x|✓|✔|yes)?$/;
const isSome = (words: string): boolean => Number(words) > 0 || /^(?:x|✓|✔|yes)$/.test(words);

/** "Organization | Sent | Received" over how many went each way. */
function fromFigures({ grid }: TablePassage, segment: Segment): Direction | null {
  const names = onlyColumn(segment, counterparts);
  const sent = onlyColumn(segment, numberSent);
  if (names === null || sent === null) return null;
  const at = (row: number) => labelOf(grid.at(row, sent)?.text ?? '');
  for (let row = segment.head + 1; row < segment.end; row += 1) if (!howMany.test(at(row))) return null;
  return { names, isOut: (row) => isSome(at(row)) };
}

/** Over who goes between the groups, be it to or from a body. */
const envoy =
  /\bliaison (?:person|officer|representative|contact|rapporteur|co-?ordinator)|^representatives?\b/;

/** The column of bodies beside one that says of each row whether the statement went out or came in. */
function directionIn(desk: Desk, section: Section, table: TablePassage, segment: Segment): Direction | null {
  const around = [section.title, leadToTable(section, table), ...segment.labels].join(' | ');
  if (!liaison.test(foldPunctuation(around)) || areNotSent(section.title)) return null;
  if (segment.labels.some((label) => envoy.test(label))) return null;
  const own = fromTheGroup(desk, table, segment) ?? fromFigures(table, segment);
  if (own !== null) return own;
  const at = (row: number, column: number) => labelOf(table.grid.at(row, column)?.text ?? '');
  const columns = segment.labels.flatMap((label, column) =>
    way.test(label) || tellsDirection(table, column, segment.head + 1, segment.end) ? [column] : [],
  );
  const [only] = columns;
  if (only === undefined || columns.length > 1) return null;
  const written = segment.labels[only] === 'status' ? null : onlyColumn(segment, recipients, only);
  const names = onlyColumn(segment, counterparts, only) ?? written;
  if (names === null) return null;
  return { names, isOut: (row) => wentOut.test(at(row, only)) };
}

function isNotYet(table: TablePassage, { labels }: Segment, row: number): boolean {
  return rowOf(table, row).some(
    (text, column) =>
      notYet.test(text) || (wasSent.test(labels[column] ?? '') && notSent.test(labelOf(text))),
  );
}

function cellsUnder(desk: Desk, section: Section, table: TablePassage, segment: Segment): RecipientCell[] {
  const { grid } = table;
  const direction = directionIn(desk, section, table, segment);
  const column = recipientColumn(section, table, segment) ?? direction?.names ?? null;
  if (column === null) return [];
  const isOut = (row: number) => direction === null || direction.isOut(row);
  const named = grid.cells.filter(
    (cell) =>
      cell.column === column &&
      cell.row > segment.head &&
      cell.row < segment.end &&
      cell.text !== '' &&
      !cameFrom.test(cell.text) &&
      isOut(cell.row) &&
      !isNotYet(table, segment, cell.row),
  );
  if (named.length > 0)
    for (const cell of grid.cells.filter(({ row }) => row === segment.head)) desk.ledger.use(cell);
  const label = grid.at(segment.head, column)?.text ?? '';
  return named.map((cell) => {
    const row = column === 0 ? '' : (grid.at(cell.row, 0)?.text ?? '');
    return { cell, source: cellSource(table, cell, { row, column: label }), sure: true };
  });
}

/** The cells beside labels, where every row of the table has one: "Sent to" beside "SG13", "Received from" beside "Acme". */
function cellsBeside(desk: Desk, section: Section, table: TablePassage): RecipientCell[] | null {
  const { grid } = table;
  const labels = grid.cells.filter(({ column, text }) => column === 0 && text !== '');
  const isOfStatements = ({ text }: GridCell) =>
    outgoingLabel(section.title, text) !== null || incoming.test(text) || receivedFrom.test(labelOf(text));
  // "Liaison statements sent to" says it all, whatever stands in other rows.
  const isPlain = ({ text }: GridCell) => outgoingLabel('', text)?.sure === true;
  const areAll = labels.length > 1 && labels.every(isOfStatements);
  const isHead = subject.test(labelOf(grid.at(0, 1)?.text ?? ''));
  if (grid.columns !== 2 || isHead || !(areAll || labels.some(isPlain))) return null;
  return labels.flatMap((label) => {
    const found = areAll || isPlain(label) ? outgoingLabel(section.title, label.text) : null;
    const cell = grid.at(label.row, 1);
    if (found === null || cell === null || cell.text === '') return [];
    desk.ledger.use(label);
    // What stands in the first row may be the label of a column.
    const sure = found.sure && (areAll || label.row > 0);
    return [{ cell, source: cellSource(table, cell, { row: label.text }), sure }];
  });
}

/** Whether a table lists liaison statements, which have codes and titles as deliverables do. */
export function listsStatements(section: Section, table: TablePassage): boolean {
  const { grid } = table;
  if (grid.rows * grid.columns > mostPlaces) return false;
  return segmentsOf(table).some(
    (segment) =>
      (recipientColumn(section, table, segment) ??
        (segment.labels.some((label) => way.test(label)) ? onlyColumn(segment, counterparts) : null)) !==
        null && !segment.labels.some((label) => /deliverable|\b[wt]g\b|working group/.test(label)),
  );
}

/** The cells that name who was written to, where a table lists the liaison statements that the group has sent. */
export function recipientCells(desk: Desk, section: Section, table: TablePassage): RecipientCell[] {
  const { grid } = table;
  if (grid.rows * grid.columns > mostPlaces || !grid.cells.every(desk.ledger.isFree)) return [];
  if (areNotSent(leadToTable(section, table), section.title)) return [];
  return (
    cellsBeside(desk, section, table) ??
    segmentsOf(table).flatMap((segment) => cellsUnder(desk, section, table, segment))
  );
}
