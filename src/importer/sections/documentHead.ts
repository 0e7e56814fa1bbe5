import type { Source } from '../../domain/provenance.ts';
import { foldPunctuation } from '../text/fold.ts';
import { labelOf } from '../values/matching.ts';
import { notStated, stated } from '../values/stated.ts';
import { isSilent } from '../values/statuses.ts';
import { leaveUnclear, leaveWords } from './cellValues.ts';
import type { Desk } from './desk.ts';
import { cellSource, type GridCell } from './grid.ts';
import { readBareLines, readHeadLines } from './headLines.ts';
import {
  besidesInHead,
  type DocumentHead,
  headLabels,
  isDateLabel,
  isDocumentNumber,
  letterhead,
  readHeadDate,
  titleOfReport,
} from './headWords.ts';
import { headingOf } from './labelLines.ts';
import { isMeetingFigure, meetingFieldOf } from './meetingFields.ts';
import { passagesOf, type Section, type TablePassage, tablesOf } from './outline.ts';

function valueBeside(table: TablePassage, label: GridCell): GridCell | null {
  for (let column = label.column + 1; column < table.grid.columns; column += 1) {
    const cell = table.grid.at(label.row, column);
    if (cell !== null && cell !== label && cell.text !== '') return cell;
  }
  return null;
}

const ofMeeting = /^(?:place|venue|location|meeting)$/;

/** "Document | FG-TK-O-021", "Date | 12 May 2014", perhaps with rows that tell what the group is. */
function tellsNumber({ grid }: TablePassage): boolean {
  const labels = grid.cells.filter(({ column }) => column === 0).map(({ text }) => labelOf(text));
  const isOfMeeting = (label: string) => {
    const field = meetingFieldOf(label);
    return ofMeeting.test(label) || (isMeetingFigure(field) && field !== 'meetingReport');
  };
  const isNumber = ({ row, column, text }: GridCell) =>
    column > 0 && isDocumentNumber(labelOf(grid.at(row, 0)?.text ?? ''), text);
  const known = labels.filter((label) => headLabels.test(label) || besidesInHead.test(label));
  // Of several documents none is this one.
  return known.length > 1 && !labels.some(isOfMeeting) && grid.cells.filter(isNumber).length === 1;
}

/** A row of labels names columns: in a head, which has no caption, labels stand each with its value beside it, and not all in one row. */
function isHeadTable(table: TablePassage): boolean {
  const { grid } = table;
  if (grid.columns > 20 || table.caption !== '') return false;
  const isLabel = ({ text }: GridCell) => headLabels.test(labelOf(text));
  const labels = grid.cells.filter((cell) => {
    const value = isLabel(cell) ? valueBeside(table, cell) : cell;
    return value === null || (value !== cell && !isLabel(value));
  });
  // Behind other labels "Title" names a column, whatever the label next to it is.
  const title = labels.find(({ column, text }) => column === 0 && labelOf(text) === 'title');
  if (title === undefined && grid.columns <= 4) return tellsNumber(table);
  return (
    title !== undefined &&
    (labels.some(({ row, text }) => row !== title.row && labelOf(text) !== 'title') ||
      grid.cells.some(({ row, text }) => row !== title.row && isDocumentNumber('', text)))
  );
}

function rowSource(table: TablePassage, cell: GridCell): Source {
  const first = table.grid.at(cell.row, 0);
  return cellSource(table, cell, first === null || first === cell ? {} : { row: first.text });
}

function enterNumber(desk: Desk, table: TablePassage, head: DocumentHead, cell: GridCell): void {
  if (head.number.status !== 'not-stated') return;
  head.number = stated(cell.text, rowSource(table, cell));
  desk.ledger.use(cell, head.number);
}

function readHeadTable(desk: Desk, table: TablePassage, head: DocumentHead): void {
  const hasTitle = table.grid.cells.some(({ text }) => labelOf(text) === 'title');
  for (const cell of table.grid.cells) {
    const label = labelOf(cell.text);
    const value = headLabels.test(label) ? valueBeside(table, cell) : null;
    const isTitle =
      label === 'title' || (label === 'subject' && !hasTitle && isTitleOfReport(value?.text ?? ''));
    if (isTitle && value !== null && head.title.status === 'not-stated') {
      head.title = stated(value.text, rowSource(table, value));
      desk.ledger.use(value, head.title);
    }
    if (letterhead.test(label)) desk.ledger.use(cell);
    if (isDocumentNumber('', cell.text)) enterNumber(desk, table, head, cell);
    const isNumbered = cell.column === 0 && besidesInHead.test(label);
    const beside = isNumbered ? valueBeside(table, cell) : value;
    if (beside !== null && isDocumentNumber(label, beside.text)) {
      enterNumber(desk, table, head, beside);
      if (isNumbered) desk.ledger.use(cell);
    }
  }
  // The day behind its own label comes before those of the meeting that the document is for.
  const isDay = (cell: GridCell) => isDateLabel.test(labelOf(table.grid.at(cell.row, 0)?.text ?? ''));
  const { cells } = table.grid;
  for (const cell of [...cells.filter(isDay), ...cells.filter((one) => !isDay(one))]) {
    if (desk.ledger.isFree(cell)) readHeadDate(desk, head, { cell, source: rowSource(table, cell) });
    if (!desk.ledger.isFree(cell)) continue;
    // Labels stand with the values beside them, which the format has no field for.
    if (headLabels.test(labelOf(cell.text)) || isSilent(cell.text)) desk.ledger.use(cell);
    else {
      const isUnclear = isDay(cell) && /\d/.test(cell.text) && !('value' in head.date);
      (isUnclear ? leaveUnclear : leaveWords)(desk, { cell, source: rowSource(table, cell) });
    }
  }
}

/** "TD" between the tables of a head. */
function markLetterhead(desk: Desk, sections: readonly Section[], tables: readonly TablePassage[]): void {
  const last = tables.at(-1)?.block ?? 0;
  for (const passage of sections.flatMap(passagesOf))
    if (passage.place.block < last && letterhead.test(labelOf(passage.text))) desk.ledger.use(passage);
}

const nameOfUnion = /^international telecommunication union\b/;

/** The letterhead may be a table of its own, before the one with the title. */
function isLetterhead({ grid }: TablePassage): boolean {
  return (
    grid.columns <= 20 && grid.rows <= 20 && grid.cells.some(({ text }) => nameOfUnion.test(labelOf(text)))
  );
}

const namesGroup = /\bfocus group\b|\bFG\b/i;
const isSentence = /\b(?:is|are|was|were|has|have|had|will)\b|[.;:]$/i;

/** "Mid-life report of the Focus Group on Tea (FG TEA)", "FG TEA: Progress report to SG13", "Status of FG TEA". */
function isTitleOfReport(text: string): boolean {
  const words = foldPunctuation(text);
  return (
    words.length <= 200 &&
    /\breport\b|^(?:status|update) (?:of|on|from) /i.test(words) &&
    namesGroup.test(words) &&
    !isSentence.test(words)
  );
}

/** Where no label says so, the title is what the first lines or the headings before all else call the report. */
function readTitleLine(desk: Desk, head: DocumentHead): void {
  for (const section of desk.sections.slice(0, 3)) {
    const heading = section.level > 0 ? headingOf(section) : null;
    const lines = [...(heading === null ? [] : [heading]), ...passagesOf(section).slice(0, 5)];
    const title = lines.find(
      (line) =>
        isTitleOfReport(line.text) ||
        (line === heading && / /.test(line.text) && titleOfReport.test(line.text)),
    );
    if (title !== undefined) {
      head.title = stated(title.text.replace(/^(?:subject|title): /i, ''), title.source);
      desk.ledger.use(title, head.title);
    }
    if (title !== undefined || section.kind !== 'unknown') return;
  }
}

/**
 * Number, title and date from the head of a temporary document, tables or lines with labels; its other lines stay
 * unplaced. `tables` are those of the head.
 */
export function readDocumentHead(desk: Desk): { head: DocumentHead; tables: TablePassage[] } {
  const head: DocumentHead = { number: notStated(), title: notStated(), date: notStated() };
  // It stands before all that a report tells, or right below its first heading.
  const first = desk.sections.findIndex(({ kind, title }) => kind !== 'unknown' && !isTitleOfReport(title));
  const before = first < 0 ? desk.sections : desk.sections.slice(0, first + 1);
  const all = tablesOf(before);
  const withTitle = all.findIndex(isHeadTable);
  const tables = all.filter(
    (table, index) => index === withTitle || (index < withTitle && isLetterhead(table)),
  );
  for (const table of tables) readHeadTable(desk, table, head);
  if (tables.length === 0) readHeadLines(desk, head);
  else markLetterhead(desk, before, tables);
  if (head.title.status === 'not-stated') readTitleLine(desk, head);
  readBareLines(desk, head);
  return { head, tables };
}
