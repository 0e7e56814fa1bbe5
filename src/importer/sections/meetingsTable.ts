import type { Meeting, MeetingDays, PlannedMeeting } from '../../domain/meeting.ts';
import type { Source, Stated } from '../../domain/provenance.ts';
import { findAllDays } from '../values/dates.ts';
import { notStated } from '../values/stated.ts';
import { openMark } from '../values/statuses.ts';
import { countIn, type LabelledCell, leaveUnclear, wordsIn } from './cellValues.ts';
import type { Desk } from './desk.ts';
import type { MeetingField } from './meetingFields.ts';
import { type MeetingCell, type MeetingLine, meetingLinesOf } from './meetingLines.ts';
import { checkOnSite } from './onSite.ts';
import type { TablePassage } from './outline.ts';
import { placeBeside } from './placeBeside.ts';
import { plannedMeetingOf } from './plannedWords.ts';

export type MeetingsRead = { held: Meeting[]; planned: PlannedMeeting[] };

const openWords = new RegExp(openMark, 'iu');

/** The cells that give a field. Where a table gives it twice, the label that says "total" is the clearer one. */
function cellsFor(line: MeetingLine, field: MeetingField): MeetingCell[] {
  return line.cells
    .filter((one) => one.field === field)
    .sort((one, other) => Number(/total/i.test(other.label)) - Number(/total/i.test(one.label)));
}

function fieldOf<T>(
  desk: Desk,
  line: MeetingLine,
  field: MeetingField,
  read: (desk: Desk, cell: LabelledCell) => Stated<T>,
): Stated<T> {
  const [first, ...others] = cellsFor(line, field);
  for (const other of others) leaveUnclear(desk, other);
  if (first === undefined) return notStated();
  if (first.sure) return read(desk, first);
  if (first.cell.text !== '') leaveUnclear(desk, first);
  return notStated();
}

type When = { days: MeetingDays; place: string; cells: MeetingCell[] };

/** Days and place from the cells that can give them, or from the words that head the column. */
function whenAndWhere(line: MeetingLine): When | null {
  const headCell: MeetingCell[] =
    line.head === null
      ? []
      : [{ field: 'placeAndDays', label: '', cell: line.head, source: line.source, sure: true }];
  const candidates = [...headCell, ...line.cells].filter(
    ({ field }) => field === 'days' || field === 'placeAndDays' || field === 'place' || field === 'name',
  );
  const dated = candidates.find(({ cell }) => findAllDays(cell.text).length === 1);
  const [found] = findAllDays(dated?.cell.text ?? '');
  if (dated === undefined || found === undefined) return null;
  const placeCell = candidates.find((one) => one.field === 'place' && one !== dated);
  const nameCell = candidates.find((one) => one.field === 'name' && one !== dated);
  const beside = placeBeside(dated.cell.text, found);
  const place =
    [placeCell?.cell.text ?? '', beside, nameCell?.cell.text ?? ''].find((words) => words !== '') ?? '';
  const cells = [dated, placeCell, nameCell].filter((one) => one !== undefined);
  return { days: found.days, place, cells };
}

function heldMeetingOf(desk: Desk, line: MeetingLine, when: When): Meeting {
  const { firstDay, lastDay } = when.days;
  const count = (field: MeetingField) => fieldOf(desk, line, field, countIn);
  const meeting: Meeting = {
    place: when.place === '' ? (when.cells[0]?.cell.text ?? '') : when.place,
    firstDay,
    lastDay,
    inputDocuments: count('inputDocuments'),
    outputDocuments: count('outputDocuments'),
    meetingReport: fieldOf(desk, line, 'meetingReport', wordsIn),
    remoteParticipants: count('remoteParticipants'),
    totalParticipants: count('totalParticipants'),
    source: line.source,
  };
  for (const { cell } of when.cells) desk.ledger.use(cell, meeting);
  if (when.place === '')
    desk.tell('warning', 'finding.meetingWithoutPlace', { quote: meeting.place }, line.source);
  checkOnSite(desk, cellsFor(line, 'onSiteParticipants'), meeting);
  return meeting;
}

function plannedFromLine(desk: Desk, line: MeetingLine): PlannedMeeting | null {
  const fields: MeetingField[] = ['days', 'placeAndDays', 'place', 'hosts'];
  const cells = line.cells.filter(({ field }) => field !== null && fields.includes(field));
  const told = cells.map(({ cell, field }) =>
    field === 'hosts' && cell.text !== '' ? `hosted by ${cell.text}` : cell.text,
  );
  const words = [line.head?.text ?? '', ...told].filter((text) => text !== '').join(', ');
  const planned = plannedMeetingOf(desk, words, line.source);
  if (planned === null) return null;
  if (line.head !== null) desk.ledger.use(line.head, planned);
  for (const { cell } of cells) desk.ledger.use(cell, planned);
  return planned;
}

function hasWords(line: MeetingLine): boolean {
  return (line.head?.text ?? '') !== '' || line.cells.some(({ cell }) => cell.text !== '');
}

function warnOfRaggedRows(desk: Desk, lines: MeetingLine[]): void {
  const told = new Set<string>();
  for (const { cell, sure, source } of lines.flatMap(({ cells }) => cells)) {
    const row = source.row ?? '';
    if (sure || cell.text === '' || told.has(row)) continue;
    told.add(row);
    desk.tell(
      'warning',
      'finding.raggedRow',
      { row, table: String(source.table ?? '') },
      withoutColumn(source),
    );
  }
}

function withoutColumn({ column: _, ...source }: Source): Source {
  return source;
}

/** The words that should give the days, or the words of the whole line where nothing should. */
function tellWithoutDays(desk: Desk, line: MeetingLine): void {
  const dated = line.cells.find(({ field }) => field === 'days' || field === 'placeAndDays');
  const source = line.head === null && dated !== undefined ? dated.source : line.source;
  desk.tell('error', 'finding.meetingWithoutDays', { quote: source.quote ?? '' }, source);
}

/** The meetings of a table, held ones and, where `planned` or marked TBC, planned ones; null where it is about something else. */
export function readMeetingsTable(desk: Desk, table: TablePassage, planned: boolean): MeetingsRead | null {
  const lines = meetingLinesOf(desk, table);
  if (lines === null) return null;
  warnOfRaggedRows(desk, lines);
  const read: MeetingsRead = { held: [], planned: [] };
  for (const line of lines.filter(hasWords)) {
    const when = whenAndWhere(line);
    const openCells = [
      line.head,
      ...line.cells.map(({ cell, field }) => (field === 'days' || field === 'placeAndDays' ? cell : null)),
    ];
    const isOpen = openCells.some((cell) => cell !== null && openWords.test(cell.text));
    const plannedMeeting = planned || isOpen ? plannedFromLine(desk, line) : null;
    if (plannedMeeting !== null) read.planned.push(plannedMeeting);
    else if (when !== null) read.held.push(heldMeetingOf(desk, line, when));
    else tellWithoutDays(desk, line);
  }
  return read;
}
