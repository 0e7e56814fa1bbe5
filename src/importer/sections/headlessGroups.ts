import { readCode, readGroupAndTitle } from '../values/codes.ts';
import { beginsWithStatus, isSilent } from '../values/statuses.ts';
import type { Grid } from './grid.ts';
import type { GroupColumns } from './groupColumns.ts';
import { groupNamedAlone } from './groupOffice.ts';

/** The words of a row by column, "" where a merged cell goes on. */
function wordsOf(grid: Grid, row: number): string[] {
  return Array.from({ length: grid.columns }, (_, column) => {
    const cell = grid.at(row, column);
    return cell?.column === column ? cell.text : '';
  });
}

const isTitle = (text: string | undefined): boolean =>
  text !== undefined && /^\p{L}.{2}/u.test(text) && !beginsWithStatus(text) && readCode(text) === null;

/**
 * The columns of a table of deliverables that names none: "D1 | Terms | WG1", row by row, where one that holds a group
 * alone stands over those of the group. Null where a row may tell of something else.
 */
export function headlessColumnsOf(grid: Grid): GroupColumns | null {
  const rows: string[][] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    const words = wordsOf(grid, row);
    const [first = '', second, ...others] = words;
    if (words.every((text) => text === '')) continue;
    const isOver = [second, ...others].every((text) => !text) && readGroupAndTitle(first, true) !== null;
    if (isOver) continue;
    if (readCode(first) === null || !isTitle(second)) return null;
    rows.push(words);
  }
  if (rows.length === 0) return null;
  const columns = Array.from({ length: Math.max(0, grid.columns - 2) }, (_, index) => index + 2);
  const find = (is: (text: string) => boolean) =>
    columns.find((column) => {
      const told = rows.map((words) => words[column] ?? '').filter((text) => !isSilent(text));
      return told.length > 0 && told.every(is);
    }) ?? null;
  const status = find(beginsWithStatus);
  return {
    head: -1,
    group: find((text) => groupNamedAlone(text) !== null),
    title: null,
    mission: null,
    leader: null,
    fromWhere: [],
    aboutGroup: [],
    code: 0,
    codeTitle: 1,
    codes: [],
    codeLabel: '',
    extra: status === null ? [] : [{ column: status, label: 'Status' }],
    width: grid.columns,
  };
}
