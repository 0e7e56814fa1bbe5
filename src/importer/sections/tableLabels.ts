import type { Grid, GridCell } from './grid.ts';
import { isMeetingFigure, meetingFieldOf } from './meetingFields.ts';

/** What names the rows or the columns of a table of meetings, in one cell each or in two. */
export type TableLabels = {
  /** How many rows, or columns, are labels. */
  depth: 1 | 2;
  /** "Participants Remote", where "Participants" stands over "Remote" and "Total". */
  at(index: number): string;
  /** The cells that say so. */
  cells(index: number): GridCell[];
};

type Line = (index: number) => GridCell | null;

/** Nothing but names of figures under the labels, or beside them behind a corner like "Place/Date": a figure itself is none. */
function isSecondLine(first: Line, second: Line, indices: number[]): boolean {
  const [corner = '', ...below] = indices.map((index) => {
    const cell = second(index);
    return cell === null || cell === first(index) ? '' : cell.text;
  });
  return (
    (/^(?:meetings?)?$/i.test(corner) || /^(?:days|place)/.test(meetingFieldOf(corner) ?? '')) &&
    below.some((text) => text !== '') &&
    below.every((text) => text === '' || /^(?:in|out)$/i.test(text) || isMeetingFigure(meetingFieldOf(text)))
  );
}

function labelsOf(first: Line, second: Line, indices: number[]): TableLabels {
  const depth = isSecondLine(first, second, indices) ? 2 : 1;
  const cells = (index: number): GridCell[] => {
    const all = [first(index), depth === 2 ? second(index) : null].filter((cell) => cell !== null);
    return [...new Set(all)];
  };
  const at = (index: number): string =>
    cells(index)
      .flatMap(({ text }) => (text === '' ? [] : [text]))
      .join(' ');
  return { depth, at, cells };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

export function columnLabelsOf(grid: Grid, head: number): TableLabels {
  const first = (column: number) => grid.at(head, column);
  return labelsOf(first, (column) => grid.at(head + 1, column), range(0, grid.columns));
}

export function rowLabelsOf(grid: Grid, head: number): TableLabels {
  const first = (row: number) => grid.at(row, 0);
  return labelsOf(first, (row) => grid.at(row, 1), range(head, grid.rows));
}
