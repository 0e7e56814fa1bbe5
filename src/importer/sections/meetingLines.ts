import type { Source } from '../../domain/provenance.ts';
import { namesDays } from '../values/dates.ts';
import { readCount } from '../values/numbers.ts';
import { hasOpenMark } from '../values/statuses.ts';
import type { LabelledCell } from './cellValues.ts';
import type { Desk } from './desk.ts';
import { cellSource, type Grid, headRowOf } from './grid.ts';
import { stackedFields } from './headlessTable.ts';
import { isAheadTitle } from './leadIns.ts';
import { countsThings, isMeetingFigure, type MeetingField } from './meetingFields.ts';
import { isOfMeetings, meetingFieldIn } from './meetingTableSigns.ts';
import type { TablePassage } from './outline.ts';
import { columnLabelsOf, rowLabelsOf } from './tableLabels.ts';

/** A cell with what it gives, in a table whose orientation no longer matters. `sure` is false in a row with a cell too few or many. */
export type MeetingCell = LabelledCell & { field: MeetingField | null; label: string; sure: boolean };

/**
 * What a table, or lines with labels, tell of one meeting. `head` is the cell that names it, in a table with a column a
 * meeting, or the title above the lines.
 */
export type MeetingLine = {
  head: LabelledCell['cell'] | null;
  source: Source;
  cells: MeetingCell[];
  /** Where it stands apart from the days. */
  year?: MeetingCell | undefined;
  /** The words that lead to its table. */
  lead?: string;
};

type Orientation = 'column-a-meeting' | 'row-a-meeting';

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** Under a blank label the first column may tell places and days, which no figure is. */
function fieldsAcross(grid: Grid, head: number): (MeetingField | null)[] {
  const labels = columnLabelsOf(grid, head);
  const rows = range(head + labels.depth, grid.rows).map((row) => grid.at(row, 0)?.text ?? '');
  const dated = rows.filter(namesDays).length;
  const isDated = labels.at(0) === '' && dated > 0 && dated * 2 >= rows.length;
  return range(0, grid.columns).map((column) =>
    column === 0 && isDated ? 'placeAndDays' : meetingFieldIn(labels.at(column)),
  );
}

/** "2020", "Since the previous report", "Held", "Planned": over the meetings of that time, or of which that is said. */
const ofPeriod =
  /^(?:(?:19|20)\d\d|new|(?:meetings? )?(?:held|planned|past|future|completed|upcoming|scheduled)(?: meetings?)?|(?:[\p{L}]{1,12} ){0,5}(?:previous|last|this|current) (?:progress )?(?:report|period))$/iu;

/** The row that names the columns; a title over several of them, "Meetings held", stands above it. */
function headOf(desk: Desk, { grid }: TablePassage): number {
  const head = headRowOf(grid);
  const inRow = range(0, grid.columns).map((column) => grid.at(head, column));
  const [title, ...others] = new Set(inRow.filter((cell) => cell !== null && cell.text !== ''));
  const [corner, ...below] = range(0, grid.columns).map((column) => grid.at(head + 1, column)?.text ?? '');
  // "1st meeting | 2nd meeting" over "Rome, 3 May 2021 | Lima, 5 July 2021", with nothing beside either.
  const areNames = inRow
    .slice(1)
    .every((cell) => meetingFieldIn(cell?.text ?? '') === 'name' || ofPeriod.test(cell?.text ?? ''));
  if (inRow[0]?.text === '' && /^(?:meetings?)?$/i.test(corner ?? '') && areNames && below.every(namesDays)) {
    for (const cell of inRow) if (cell !== null) desk.ledger.use(cell);
    return head + 1;
  }
  if (!title || others.length > 0) return head;
  const under = range(0, grid.columns).filter((column) => inRow[column] === title);
  const isOver = under.length > 1 && !namesDays(title.text);
  if (!isOver || !under.some((column) => namesDays(grid.at(head + 1, column)?.text ?? ''))) return head;
  desk.ledger.use(title);
  return head + 1;
}

function orientationOf(table: TablePassage, head: number, lead: string): Orientation | null {
  const { grid } = table;
  const down = rowLabelsOf(grid, head);
  const across = columnLabelsOf(grid, head);
  // "Online, 1-2 December 2020" is the place and the days of a meeting, and no label of its figures.
  const stacked = stackedFields(grid, head);
  const inColumn = range(head, grid.rows).map((row) =>
    namesDays(down.at(row)) ? null : (stacked[row] ?? meetingFieldIn(down.at(row))),
  );
  const labels = range(0, grid.columns).map(across.at);
  const inRow = fieldsAcross(grid, head);
  const headDays = range(1, grid.columns).some((column) => namesDays(grid.at(head, column)?.text ?? ''));
  const figuresDown = inColumn.filter(isMeetingFigure).length;
  const known = inRow.filter((field) => field !== null);
  const tellsWhen = known.some((field) => field === 'days' || field === 'placeAndDays' || field === 'name');
  const isWhen = (field: MeetingField | null) => field === 'days' || field === 'placeAndDays';
  // "Date | Place | Participants" over a row with their sums, "Total": the word beside those is no label of a figure.
  const isHeadOfColumns =
    isWhen(inColumn[0] ?? null) &&
    // The head may come again further down.
    !inColumn.slice(1).some((field, at) => isWhen(field) && down.at(head + 1 + at) !== down.at(head)) &&
    !headsDays(grid, head + 1) &&
    known.length > 2 &&
    figuresDown === 1;
  if (figuresDown > 0 && (headDays || (inColumn.some(isWhen) && !isHeadOfColumns))) return 'column-a-meeting';
  // Without figures, days and places beside their labels say so.
  const row = head + inColumn.findIndex(isWhen);
  const isDated = range(1, grid.columns).some((column) => namesDays(grid.at(row, column)?.text ?? ''));
  const both = [...labels, ...range(head, grid.rows).map(down.at)];
  if (row >= head && inColumn.includes('place') && isDated && isOfMeetings(table, head, both, lead))
    return 'column-a-meeting';
  // A column without a label may number the meetings.
  const named = grid.width(head) - (labels[0] === '' ? 1 : 0);
  // "Place and date" says it all; beside when and where, figures of others may stand.
  const tellsMeeting = known.includes('name') || known.some(isMeetingFigure);
  const isPlain = tellsMeeting && known.includes('days') && known.includes('place');
  const isWide =
    head + across.depth < grid.rows &&
    (known.length >= 2 || known.includes('placeAndDays')) &&
    (isPlain || known.length * 2 >= named);
  return tellsWhen && isWide && isOfMeetings(table, head, labels, lead) ? 'row-a-meeting' : null;
}

/** A figure in a cell that spans several labels is none of one of them. */
function withoutShared(cells: MeetingCell[]): MeetingCell[] {
  const figures = cells.filter(({ field }) => isMeetingFigure(field));
  const isShared = ({ cell, field }: MeetingCell) =>
    figures.some((other) => other.cell === cell && other.field !== field);
  return cells.map((one) => (isShared(one) ? { ...one, sure: false } : one));
}

/** A number in a cell over several meetings is that of each, or of all together: none of them is sure. */
function withoutCommon(lines: MeetingLine[]): MeetingLine[] {
  const known = new Map<MeetingCell['cell'], MeetingCell>();
  for (const one of lines.flatMap(({ cells }) => cells)) {
    const first = known.get(one.cell);
    if (first === undefined) known.set(one.cell, one);
    else if (isMeetingFigure(one.field) && 'value' in readCount(one.cell.text)) first.sure = one.sure = false;
  }
  return lines;
}

/** "– total" under a row that is nothing but a title, "Participants": what that row names is counted. */
function fieldsDown(grid: Grid, head: number): (MeetingField | null)[] {
  const labels = rowLabelsOf(grid, head);
  const stacked = stackedFields(grid, head);
  let title = '';
  return range(0, grid.rows).map((row) => {
    const label = labels.at(row);
    // "Place/Date" over two rows of them.
    if (label === '' && meetingFieldIn(labels.at(row - 1)) === 'placeAndDays' && headsDays(grid, row))
      return 'days';
    const part = /^[-–—•] ?(?<part>.*)$/s.exec(label)?.groups?.['part'];
    if (part !== undefined) return meetingFieldIn(title === '' ? label : `${title} ${part}`);
    const others = range(labels.depth, grid.columns).map((column) => grid.at(row, column));
    title = others.every((cell) => cell === null || cell.text === '' || cell === grid.at(row, 0))
      ? label
      : '';
    return stacked[row] ?? meetingFieldIn(label);
  });
}

/** Whether a row heads columns with days and nothing else. */
function headsDays(grid: Grid, row: number): boolean {
  const heads = range(1, grid.columns).map((column) => grid.at(row, column)?.text ?? '');
  return heads.some(namesDays) && heads.every((text) => text === '' || namesDays(text));
}

/** "Next meeting | Date | Place" at the head of a table or of a block in it, or "Next meeting" in each cell of a row. */
function headsNext(grid: Grid, row: number): boolean {
  const first = grid.at(row, 0)?.text ?? '';
  if (!isAheadTitle(first)) return false;
  const told = range(1, grid.columns).flatMap((column) => grid.at(row, column)?.text || []);
  return (
    told.length > 0 &&
    told.every(
      (text) =>
        text === first || ((meetingFieldIn(text) !== null || countsThings(text)) && !hasOpenMark(text)),
    )
  );
}

/** "Meeting | C | D" below the figures of A and B, with the same label under it as there, or days: a block of other meetings. */
function beginsAgain(grid: Grid, head: number, row: number): boolean {
  const [label, next, first, second] = [row, row + 1, head, head + 1].map((at) => grid.at(at, 0)?.text ?? '');
  const isHead = label !== '' || namesDays(grid.at(row, 1)?.text ?? '');
  if (row <= head + 1 || !isHead || next === '') return false;
  if (isAheadTitle(label ?? '') && meetingFieldIn(next ?? '') !== null) return true;
  const areDays = headsDays(grid, head) && headsDays(grid, row);
  return areDays ? label === first || label === '' : label === first && next === second;
}

/** The title as a line of its own, over those of the meetings that are still to come. */
function titleOfNext(table: TablePassage, row: number): MeetingLine[] {
  const cell = table.grid.at(row, 0);
  if (cell === null || !isAheadTitle(cell.text)) return [];
  const source = cellSource(table, cell, { row: cell.text });
  return [{ head: null, source, cells: [{ field: null, label: '', cell, source, sure: true }] }];
}

function linesByColumn(desk: Desk, table: TablePassage, head: number): MeetingLine[] {
  const { grid } = table;
  const width = grid.width(head);
  const labels = rowLabelsOf(grid, head);
  const fields = fieldsDown(grid, head);
  for (const row of range(head, grid.rows)) {
    // A title over the whole width, "Participants" above "Remote" and "Total", is no label of a figure; "NOTE – …" below them all is none.
    const isOver = range(0, width).every((column) => grid.at(row, column) === grid.at(row, 0));
    const isNote = row + 1 === grid.rows || /[.;]$/.test(labels.at(row));
    if (isOver ? isNote : (fields[row] ?? null) === null) continue;
    for (const label of labels.cells(row)) desk.ledger.use(label);
  }
  const starts = range(head, grid.rows).filter((row) => row === head || beginsAgain(grid, head, row));
  const columns = starts.flatMap((start, at) =>
    range(labels.depth, grid.width(start)).map((column) => ({ start, end: starts[at + 1], column })),
  );
  return columns.flatMap(({ start, end = grid.rows, column }) => {
    const title = column === labels.depth ? titleOfNext(table, start) : [];
    const headCell = grid.at(start, column);
    const headIsField = (fields[start] ?? null) !== null;
    const columnLabel = headCell?.text ?? '';
    // Over its days it may say that a meeting is planned, or was held online.
    const above = start === head && headsDays(grid, head) ? range(headRowOf(grid), head) : [];
    const rows = [...above, ...range(headIsField ? start : start + 1, end)];
    const cells = rows.flatMap((row): MeetingCell[] => {
      const cell = grid.at(row, column);
      const label = labels.at(row);
      if (cell === null || labels.cells(row).includes(cell)) return [];
      const source = cellSource(table, cell, { row: label, column: columnLabel });
      return [
        {
          field: row < start && meetingFieldIn(cell.text) === 'name' ? 'name' : (fields[row] ?? null),
          label,
          cell,
          source,
          sure: row < start || grid.width(row) === grid.width(start),
        },
      ];
    });
    const source =
      headCell === null
        ? { section: table.section, table: table.number }
        : cellSource(table, headCell, { column: columnLabel });
    return [...title, { head: headIsField ? null : headCell, source, cells: withoutShared(cells) }];
  });
}

function linesByRow(desk: Desk, table: TablePassage, head: number): MeetingLine[] {
  const { grid } = table;
  let labels = columnLabelsOf(grid, head);
  let fields = fieldsAcross(grid, head);
  for (const label of range(0, grid.columns).flatMap(labels.cells)) desk.ledger.use(label);
  const lines = range(head + labels.depth, grid.rows).flatMap((row) => {
    const first = grid.at(row, 0);
    if (first === null) return [];
    const inRow = range(0, grid.columns).map((column) => grid.at(row, column));
    // The head comes again, on a new page.
    if (inRow.every((cell, column) => cell?.text === grid.at(head, column)?.text)) {
      for (const cell of inRow) if (cell !== null) desk.ledger.use(cell);
      return [];
    }
    if (headsNext(grid, row)) {
      const next = columnLabelsOf(grid, row);
      for (const label of range(0, grid.columns).flatMap(next.cells)) desk.ledger.use(label);
      if (fieldsAcross(grid, row).some((field) => field === 'days' || field === 'placeAndDays')) {
        labels = next;
        fields = fieldsAcross(grid, row);
      }
      return titleOfNext(table, row);
    }
    const sure = grid.width(row) === grid.width(head);
    const cells = range(0, grid.columns).flatMap((column): MeetingCell[] => {
      const cell = grid.at(row, column);
      const label = labels.at(column);
      if (cell === null) return [];
      const source = cellSource(table, cell, { row: first.text, column: label });
      return [{ field: fields[column] ?? null, label, cell, source, sure }];
    });
    return [
      { head: null, source: cellSource(table, first, { row: first.text }), cells: withoutShared(cells) },
    ];
  });
  return headsNext(grid, head) ? [...titleOfNext(table, head), ...lines] : lines;
}

/** The meetings of a table that `lead` introduces, whichever way it stands; null where the table is about something else. */
export function meetingLinesOf(desk: Desk, table: TablePassage, lead: string): MeetingLine[] | null {
  const head = headOf(desk, table);
  switch (orientationOf(table, head, lead)) {
    case 'column-a-meeting':
      return withoutCommon(linesByColumn(desk, table, head));
    case 'row-a-meeting':
      return withoutCommon(linesByRow(desk, table, head));
    case null:
      return null;
  }
}

/** Once for each row whose cells may stand under the wrong labels. */
export function warnOfRaggedRows(desk: Desk, lines: MeetingLine[]): void {
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
