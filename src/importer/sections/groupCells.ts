import type { ownCodesOf } from '../values/ownCodes.ts';
import type { Desk } from './desk.ts';
import type { GridCell } from './grid.ts';
import type { GroupColumns } from './groupColumns.ts';
import type { GroupRegister } from './groupRegister.ts';
import type { TablePassage } from './outline.ts';

/** One table being read, row by row. */
export type GroupTable = {
  desk: Desk;
  register: GroupRegister;
  table: TablePassage;
  columns: GroupColumns;
  /** The number of the group that the heading over the table names, where no column does. */
  over: string | null;
  /** What the line or the heading over the table says of all its deliverables. */
  status: { Status: string } | null;
  /** So they say that the groups are only proposed. */
  isProposed: boolean;
  /** Reads codes of the group's own in the column of deliverables. */
  own: ReturnType<typeof ownCodesOf>;
  /** "SG1" is one there, as sub-groups are counted, and so is "SG13". */
  hasSubGroups: boolean;
  /** No word tells of groups: "1" may be no more than the number of the row. */
  isNumbered: boolean;
  /** "Joint deliverables" stands over the row: their codes tell no group. */
  isOfSeveral: boolean;
};

export function cellIn({ table }: GroupTable, row: number, column: number | null): GridCell | null {
  return column === null ? null : table.grid.at(row, column);
}

export function labelAt({ table, columns }: GroupTable, column: number | null): string {
  return column === null ? '' : (table.grid.at(columns.head, column)?.text ?? '');
}

/** The cells of a row that hold words, merged ones once. */
export function wordsIn({ table: { grid } }: GroupTable, row: number): GridCell[] {
  const cells = Array.from({ length: grid.columns }, (_, column) => grid.at(row, column) ?? []).flat();
  return [...new Set(cells.filter(({ text }) => text !== ''))];
}

/** "Cups: To define terms." under "Title and mission", as the one and the other; all of a cell where a column is for each. */
export function titleAndMission({ columns }: GroupTable, cell: GridCell): [title: string, mission: string] {
  if (columns.title !== columns.mission) return [cell.text, cell.text];
  const words = cell.paragraphs.join('\n');
  const end = /: |(?<=\p{L}{3})\. (?=\p{Lu})|\n| [-–—] |$/u.exec(words);
  return [words.slice(0, end?.index), words.slice(end?.index).replace(/^[:. \n–—-]+/, '')];
}
