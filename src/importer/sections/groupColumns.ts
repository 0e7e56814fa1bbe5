import { readCode, readCodeAndTitle } from '../values/codes.ts';
import { labelOf } from '../values/matching.ts';
import { type Grid, headRowOf } from './grid.ts';

type Field = 'group' | 'number' | 'title' | 'mission' | 'leader' | 'deliverable' | 'code' | 'extra';

/** Headings that no record can keep as a key: what stands under them stays unplaced. */
const reserved = new Set(['__proto__', 'prototype', 'constructor']);

const labels: [Field, RegExp][] = [
  [
    'code',
    /^(?:deliverable|del\.?|document) ?(?:no\.?|number|code|id|ref\.?|#)$|^(?:code|id|ref\.?|reference)$/,
  ],
  [
    'deliverable',
    /^(?:draft )?deliverables?(?: (?:title|name))?$|^(?:title|name) of (?:the )?(?:draft )?deliverables?$|^outputs?$|^output documents?$/,
  ],
  [
    'group',
    /^(?:wg|tg|swg|(?:sub-?)?working groups?|topic groups?|sub-?groups?|task groups?|groups?)(?: ?(?:no\.?|number|#|id))?$/,
  ],
  ['number', /^(?:no\.?|number|nr\.?|#|item)$/],
  ['title', /^(?:(?:wg|tg|group|topic|working group|topic group|sub-?group) )?(?:title|name|topic|subject)$/],
  [
    'mission',
    /^mission|^scope|^objectives?|^description|^purpose|^terms of reference|^mandate|^goals?$|^tasks?$/,
  ],
  ['leader', /leader|^lead$|chair|convener|convenor|coordinator|co-ordinator|driver|^responsible$/],
];

function fieldOf(label: string): Field {
  return labels.find(([, pattern]) => pattern.test(labelOf(label)))?.[0] ?? 'extra';
}

/** What each column of a table of working groups or deliverables gives, by its place; null where the table has none such. */
export type GroupColumns = {
  head: number;
  group: number | null;
  title: number | null;
  mission: number | null;
  leader: number | null;
  /** The column of codes, or of codes and titles in one. */
  code: number | null;
  codeTitle: number | null;
  /** The label over a deliverable. */
  codeLabel: string;
  extra: { column: number; label: string }[];
  /** How many cells a whole row has. */
  width: number;
};

/** Labels by column. Where the head has a cell too few, the one over the deliverables stands for code and title. */
function headLabels(grid: Grid, head: number, width: number): string[] {
  const written = Array.from({ length: grid.columns }, (_, column) => grid.at(head, column)?.text ?? '');
  const missing = width - grid.width(head);
  const at = written.findIndex((label) => fieldOf(label) === 'deliverable');
  if (missing !== 1 || at < 0) return written;
  return [...written.slice(0, at + 1), ...written.slice(at, -1)];
}

function countRows(grid: Grid, head: number, column: number, test: (text: string) => boolean): number {
  let count = 0;
  for (let row = head + 1; row < grid.rows; row += 1) {
    const cell = grid.at(row, column);
    if (cell !== null && cell.column === column && cell.paragraphs.some(test)) count += 1;
  }
  return count;
}

/** The column with the most codes; sure, where half the rows have one. */
function columnOfCodes(grid: Grid, head: number): { column: number; isSure: boolean } | null {
  const columns = Array.from({ length: grid.columns }, (_, column) => column);
  const codes = columns.map((column) =>
    countRows(grid, head, column, (text) => (readCode(text) ?? readCodeAndTitle(text)) !== null),
  );
  const most = codes.reduce((one, other) => Math.max(one, other), 0);
  return most === 0 ? null : { column: codes.indexOf(most), isSure: most * 2 >= grid.rows - head - 1 };
}

function widestRow(grid: Grid, head: number): number {
  let width = grid.width(head);
  for (let row = head + 1; row < grid.rows; row += 1) width = Math.max(width, grid.width(row));
  return width;
}

export function groupColumnsOf(grid: Grid): GroupColumns | null {
  const head = headRowOf(grid);
  const width = widestRow(grid, head);
  const names = headLabels(grid, head, width);
  const fields = names.map(fieldOf);
  const find = (field: Field): number | null => (fields.includes(field) ? fields.indexOf(field) : null);
  const shaped = columnOfCodes(grid, head);
  const code = find('code') ?? shaped?.column ?? find('deliverable');
  const [mission, leader] = [find('mission'), find('leader')];
  const numbered = find('number');
  const group = find('group') ?? (numbered === code ? null : numbered);
  const known = [group, mission, leader, find('deliverable'), find('code')].filter(
    (column) => column !== null,
  ).length;
  if (known === 0 && !(shaped?.isSure && find('title') !== null)) return null;
  if (known < 2 && find('title') === null && code === null) return null;
  const combined =
    code !== null && countRows(grid, head, code, (text) => readCodeAndTitle(text) !== null) > 0;
  const titles = fields.flatMap((field, column) => (field === 'title' ? [column] : []));
  const codeTitle = combined ? null : titleOfCode(fields, code, titles, mission ?? leader);
  const title = titles.find((column) => column !== codeTitle) ?? null;
  if (code === null && group === null) return null;
  const taken = new Set([group, title, mission, leader, code, codeTitle]);
  const extra = names.flatMap((label, column) =>
    taken.has(column) || label === '' || reserved.has(label) ? [] : [{ column, label }],
  );
  return {
    head,
    group,
    title,
    mission,
    leader,
    code,
    codeTitle,
    codeLabel: names[code ?? -1] ?? '',
    extra,
    width,
  };
}

/** The column of a deliverable's title: beside its code, or the only title where the table is not about groups. */
function titleOfCode(
  fields: Field[],
  code: number | null,
  titles: number[],
  groupFact: number | null,
): number | null {
  if (code === null) return null;
  if (fields[code + 1] === 'deliverable') return code + 1;
  if (titles.includes(code + 1)) return code + 1;
  if (groupFact === null && titles.length > 0) return titles.at(-1) ?? null;
  const other = fields.findIndex((field, column) => field === 'deliverable' && column !== code);
  return other < 0 ? null : other;
}
