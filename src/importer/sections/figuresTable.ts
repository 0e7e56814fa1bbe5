import type { Meeting, MeetingDays } from '../../domain/meeting.ts';
import { namesDays } from '../values/dates.ts';
import { readCount } from '../values/numbers.ts';
import { isSilent } from '../values/statuses.ts';
import { leaveWords } from './cellValues.ts';
import type { Desk } from './desk.ts';
import { cellSource, type GridCell, headRowOf, type Labels } from './grid.ts';
import { figuresOfOne } from './headlessTable.ts';
import { labelLinesIn, oneMeeting } from './labelLines.ts';
import { leadToTable, notOfTheGroup } from './leadIns.ts';
import { isMeetingFigure, type MeetingField, meetingFieldOf } from './meetingFields.ts';
import type { MeetingCell, MeetingLine } from './meetingLines.ts';
import { isSum } from './meetingMarks.ts';
import { byOrdinal, ordinalAlone } from './meetingOrdinals.ts';
import { heldMeetingOf, readMeetingsTable } from './meetingsTable.ts';
import { ofGroups } from './meetingTableSigns.ts';
import type { Section, TablePassage } from './outline.ts';
import { saysAhead } from './plannedSections.ts';
import { addTo } from './sameMeeting.ts';
import { outlookOfTable } from './schedules.ts';
import { columnLabelsOf, rowLabelsOf } from './tableLabels.ts';

/*
 * A table may give figures alone, under the numbers of meetings whose days and places stand elsewhere: "First | Second" over
 * "Participants | 50 | 40".
 */

type NumberedLine = { number: number; line: MeetingLine; name: GridCell };
export type FiguresTable = {
  table: TablePassage;
  section: Section;
  lines: NumberedLine[];
  /** What names the figures, and the column or row of numbers. */
  labels: GridCell[];
};

/** A table whichever way it stands: a line a meeting, a label a figure. */
type Lines = {
  names: { cell: GridCell | null; index: number }[];
  labels: { text: string; cells: GridCell[]; index: number }[];
  corner: { text: string; cells: GridCell[] };
  at(name: number, label: number): GridCell | null;
  /** The labels of a cell in its row and its column. */
  labelled(name: string, label: string): Labels;
  isWhole(name: number, label: number): boolean;
};

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

function rowsOf({ grid }: TablePassage): Lines {
  const head = headRowOf(grid);
  const labels = columnLabelsOf(grid, head);
  return {
    names: range(head + labels.depth, grid.rows).map((index) => ({ cell: grid.at(index, 0), index })),
    labels: range(1, grid.columns).map((index) => ({
      text: labels.at(index),
      cells: labels.cells(index),
      index,
    })),
    corner: { text: labels.at(0), cells: labels.cells(0) },
    at: (name, label) => grid.at(name, label),
    labelled: (row, column) => ({ row, column }),
    isWhole: (name) => grid.width(name) === grid.width(head),
  };
}

function columnsOf({ grid }: TablePassage): Lines {
  const head = headRowOf(grid);
  const labels = rowLabelsOf(grid, head);
  return {
    names: range(labels.depth, grid.columns).map((index) => ({ cell: grid.at(head, index), index })),
    labels: range(head + 1, grid.rows).map((index) => ({
      text: labels.at(index),
      cells: labels.cells(index),
      index,
    })),
    corner: { text: labels.at(head), cells: labels.cells(head) },
    at: (name, label) => grid.at(label, name),
    labelled: (column, row) => ({ row, column }),
    isWhole: (_, label) => grid.width(label) === grid.width(head),
  };
}

function lineOf(
  table: TablePassage,
  lines: Lines,
  { cell: name, index }: Lines['names'][number],
): MeetingLine | null {
  if (name === null) return null;
  const cells = lines.labels.flatMap(({ text: label, index: at }): MeetingCell[] => {
    const cell = lines.at(index, at);
    if (cell === null || cell === name) return [];
    const source = cellSource(table, cell, lines.labelled(name.text, label));
    return [{ field: meetingFieldOf(label), label, cell, source, sure: lines.isWhole(index, at) }];
  });
  const named: MeetingCell = {
    field: 'name',
    label: '',
    cell: name,
    source: cellSource(table, name, {}),
    sure: true,
  };
  return {
    head: null,
    source: cellSource(table, name, lines.labelled(name.text, '')),
    cells: [named, ...cells],
  };
}

function linesIn(table: TablePassage, lines: Lines): NumberedLine[] | null {
  // Most tables number nothing, and some are long.
  if (ordinalAlone(lines.names[0]?.cell?.text ?? '') === null) return null;
  const fields = lines.labels.map(({ text }) => meetingFieldOf(text));
  if (!fields.some(isMeetingFigure) || fields.some((field) => field !== null && !isMeetingFigure(field)))
    return null;
  const told = lines.names.flatMap((name) => {
    const line = lineOf(table, lines, name);
    return line === null || name.cell === null || isSum(line)
      ? []
      : [{ number: ordinalAlone(name.cell.text) ?? 0, line, name: name.cell }];
  });
  const numbers = new Set(told.map(({ number }) => number));
  return told.length === 0 || numbers.has(0) || numbers.size < told.length ? null : told;
}

/** Whether it is of meetings of the group that such a table tells. */
function isOfMeetings(table: TablePassage, section: Section, lines: Lines): boolean {
  const names = lines.names.map(({ cell }) => cell?.text ?? '');
  const titles = [section.title, leadToTable(section, table), lines.corner.text, ...names];
  const labels = lines.labels.map(({ text }) => text);
  const isNamed = section.kind === 'meetings' || titles.some((title) => /\bmeetings?\b/i.test(title));
  return (
    isNamed && ![...titles, ...labels].some((title) => notOfTheGroup.test(title) || ofGroups.test(title))
  );
}

/** Null for a table that tells days or places itself, or that numbers something else. */
export function figuresTableIn(table: TablePassage, section: Section): FiguresTable | null {
  if (figuresOfOne(table, section) !== null) return null;
  for (const lines of [rowsOf(table), columnsOf(table)]) {
    const told = linesIn(table, lines);
    if (told === null || !isOfMeetings(table, section, lines)) continue;
    const tellsDays = table.grid.cells.some(({ text }) => namesDays(text));
    if (tellsDays || outlookOfTable(section, table) === 'ahead') return null;
    const labels = [lines.corner, ...lines.labels].flatMap(({ cells }) => cells);
    return { table, section, lines: told, labels };
  }
  return null;
}

function isStatedOf(
  meeting: Meeting,
  field: MeetingField | null,
): Meeting['totalParticipants'] | Meeting['meetingReport'] | null {
  switch (field) {
    case 'inputDocuments':
    case 'outputDocuments':
    case 'meetingReport':
    case 'remoteParticipants':
    case 'totalParticipants':
      return 'value' in meeting[field] ? meeting[field] : null;
    default:
      return null;
  }
}

/** Whether the meeting has that figure already; what says otherwise stays words. */
function isTold(desk: Desk, meeting: Meeting, { field, cell, source }: MeetingCell): boolean {
  const told = isStatedOf(meeting, field);
  if (told === null || !('value' in told)) return false;
  const reading = readCount(cell.text);
  const isSame =
    isSilent(cell.text) || cell.text === told.value || ('value' in reading && reading.value === told.value);
  if (isSame) desk.ledger.use(cell, told);
  else {
    const { row = '', column = '' } = source;
    leaveWords(desk, { cell, source });
    desk.tell('warning', 'finding.saidOtherwise', { row, column, quote: cell.text }, source);
  }
  return true;
}

function giveTo(desk: Desk, meeting: Meeting, line: MeetingLine): void {
  const { place, firstDay, lastDay } = meeting;
  const cells = line.cells.filter((cell) => !isTold(desk, meeting, cell));
  const days: MeetingDays = { firstDay, lastDay, precision: 'days' };
  const when = { days, place, isPlaceInDoubt: false, cells: [] };
  const told = heldMeetingOf(desk, { ...line, cells }, when, new Map([[firstDay, [meeting]]]));
  // Two figures in one cell, one of which says otherwise, make no other meeting.
  if (told !== meeting) addTo(desk, meeting, told, line);
}

/** Under "2 Meeting statistics", but not of "Second meeting", which may be another one, or of one to come. */
const isOfAny = (words: string): boolean =>
  !oneMeeting.test(words.replace(/^[\d.]{1,8}\)? /, '')) && !saysAhead(words) && !namesDays(words);
const isOfFigure = ({ field, source }: MeetingCell): boolean =>
  isMeetingFigure(field) && /^[^\d:]{1,60}:/.test(source.quote ?? '');

/** Gives figures in lines with labels, "Participants: 36", to the meeting that is told elsewhere, where there is but one. */
export function readFiguresInLines(desk: Desk, meetings: readonly Meeting[]): void {
  const runs = desk.sections
    .filter(({ kind }) => kind === 'meetings')
    .flatMap((section) =>
      labelLinesIn(desk, section).map(({ before, lines }) => ({
        over: [section.title, before?.text, ...lines.map(({ label }) => label)].join(' '),
        lines,
      })),
    )
    .filter(({ over }) => !notOfTheGroup.test(over) && !ofGroups.test(over))
    .filter(({ lines }) => lines.every(isOfFigure));
  const all = runs.flatMap(({ lines }) => lines).filter(({ cell }) => cell.text !== '');
  const [first] = all;
  const [meeting] = meetings;
  const isSure = meetings.length === 1 && runs.length === 1 && runs.every(({ over }) => isOfAny(over));
  if (isSure && meeting !== undefined && first !== undefined)
    giveTo(desk, meeting, { head: null, source: first.source, cells: all });
  else
    for (const { source } of all)
      if (!desk.isTold(source.quote ?? ''))
        desk.tell('warning', 'finding.unclearFigure', { quote: source.quote ?? '' }, source);
}

/** Gives the figures of such a table to the meetings that are told under its numbers, all of them or none. */
export function readFiguresTable(
  desk: Desk,
  { table, section, lines, labels }: FiguresTable,
  meetings: readonly Meeting[],
): void {
  if (meetings.length === 0) {
    readMeetingsTable(desk, table, section, new Map());
    return;
  }
  const told = byOrdinal(meetings);
  const found = lines.flatMap(({ number, line, name }) => {
    const meeting = told.get(number);
    return meeting === undefined ? [] : [{ meeting, line, name }];
  });
  if (found.length < lines.length) {
    const source = { section: table.section, table: table.number };
    desk.tell('warning', 'finding.figuresOfWhich', { table: String(table.number) }, source);
    return;
  }
  for (const cell of labels) desk.ledger.use(cell);
  for (const { meeting, line, name } of found) {
    giveTo(desk, meeting, line);
    desk.ledger.use(name, meeting);
  }
}
