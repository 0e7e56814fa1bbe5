import { findAllDays, findDays } from '../values/dates.ts';
import { ordinal } from '../values/numbers.ts';
import { isOpen, withoutOpenMark } from '../values/statuses.ts';
import { cellSource, type Grid, type GridCell } from './grid.ts';
import { titleOfOne } from './labelLines.ts';
import { tellsWhen } from './meetingClauses.ts';
import { isMeetingFigure, type MeetingField, meetingFieldOf } from './meetingFields.ts';
import type { MeetingCell, MeetingLine } from './meetingLines.ts';
import type { Section, TablePassage } from './outline.ts';
import { placeBeside, placeOnly } from './placeBeside.ts';
import { isNameOfMeeting } from './placeOfLine.ts';

const numbered = new RegExp(`^(?:#?\\d{1,2}\\.?|${ordinal})(?: meeting)?$`, 'i');
const ofHosts = /^(?:(?:kindly |to be )?(?:co-?)?hosted by|hosts?:) /i;
/** What is longer is no place. */
const longestPlace = 60;

const isStatus = ({ text }: GridCell): boolean =>
  isOpen(text) || /^(?:confirmed|agreed|planned)$/i.test(text);

/** In a row without labels the days speak for themselves, and so does one place beside them. */
function fieldsOf(cells: readonly GridCell[]): (MeetingField | null)[] | null {
  const fields = cells.map(({ text }): MeetingField | null => {
    if (tellsWhen(text)) return 'placeAndDays';
    if (numbered.test(text) || isNameOfMeeting(text)) return 'name';
    return text === '' || ofHosts.test(text) ? null : 'place';
  });
  const places = fields.filter((field) => field === 'place').length;
  // Beside a place, "To be confirmed" says how sure it is.
  if (places > 1) for (const [at, cell] of cells.entries()) if (isStatus(cell)) fields[at] = null;
  const countOf = (field: MeetingField) => fields.filter((one) => one === field).length;
  const isShort = cells.every(({ text }) => text.length <= longestPlace);
  const isSingle = cells.every(({ text }) => findAllDays(text).length <= 1);
  return countOf('placeAndDays') === 1 && countOf('place') <= 1 && isShort && isSingle ? fields : null;
}

/** What stands over or under such a cell is no place. */
function tellsPlaceAndDays({ text }: GridCell): boolean {
  const { words } = withoutOpenMark(text);
  const found = findDays(words);
  return found !== null && placeOnly(placeBeside(words, found)) !== '';
}

/**
 * What rows without a label over those with figures give, by their place: "1 | 2" over "Rome | Lima" over "5 May 2021 | 7 June
 * 2021". None where the columns differ in that.
 */
export function stackedFields(grid: Grid, head: number): (MeetingField | null)[] {
  const label = (row: number) => grid.at(row, 0)?.text ?? '';
  const rows = Array.from({ length: grid.rows }, (_, row) => row).slice(head);
  const end = rows.find((row) => label(row) !== '' && (row > head || meetingFieldOf(label(row)) !== 'name'));
  if (end === undefined || end < head + 2 || !isMeetingFigure(meetingFieldOf(label(end)))) return [];
  const stacks = Array.from({ length: grid.columns }, (_, column) =>
    rows.slice(0, end - head).flatMap((row) => grid.at(row, column) ?? []),
  ).filter((cells) => cells.some(({ text }) => tellsWhen(text)));
  const [first, ...others] = stacks.map((cells) =>
    cells.length === end - head && !cells.some(tellsPlaceAndDays) ? fieldsOf(cells) : null,
  );
  // A number below the days may be a figure.
  const isSame = first && others.every((one) => `${one}` === `${first}`) && first.at(-1) !== 'name';
  return isSame ? [...Array.from({ length: head }, () => null), ...first] : [];
}

/** The figures of the one meeting that a section is about: "Participants | 52" under "First meeting (Lima, 4-5 June 2019)". */
export function figuresOfOne(table: TablePassage, section: Section): MeetingLine | null {
  const { grid } = table;
  const head = grid.columns === 2 ? titleOfOne(section) : null;
  if (head === null) return null;
  const cells: MeetingCell[] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    const [label, cell] = [grid.at(row, 0), grid.at(row, 1)];
    const field = meetingFieldOf(label?.text ?? '');
    if (label === null || cell === null || cell === label || !isMeetingFigure(field)) return null;
    const source = cellSource(table, cell, { row: label.text });
    cells.push({ field, label: label.text, cell, source, sure: true });
  }
  return { head, source: head.source, cells };
}

/** The meetings of a table of meetings to come that names no columns; null where a row may tell of something else. */
export function headlessLinesOf(table: TablePassage): MeetingLine[] | null {
  const { grid } = table;
  const lines: MeetingLine[] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    const cells = Array.from({ length: grid.columns }, (_, column) => grid.at(row, column)).filter(
      (cell) => cell !== null,
    );
    const fields = fieldsOf(cells);
    const [first] = cells;
    if (fields === null || first === undefined) return null;
    const labelled = cells.map(
      (cell, index): MeetingCell => ({
        field: fields[index] ?? null,
        label: ofHosts.test(cell.text) ? 'Remarks' : fields[index] === null && isStatus(cell) ? 'Status' : '',
        cell,
        source: cellSource(table, cell, { row: first.text }),
        sure: true,
      }),
    );
    lines.push({ head: null, source: cellSource(table, first, { row: first.text }), cells: labelled });
  }
  return lines.length === 0 ? null : lines;
}
