import type { Assembled } from '../../src/importer/assembleReport.ts';
import type { Block } from '../../src/importer/sourceDocument.ts';
import { h, li, p, table } from './documents.ts';

/*
 * Small documents and all that is read from them, as text: "# Meetings" is a heading, "• one" an item, "| one | two |" a row
 * of a table, in which "¶" divides the paragraphs of a cell and "~" stands where a row has no cell.
 */

const rowOf = (line: string): (string | null)[] =>
  line
    .slice(2, -2)
    .split(' | ')
    .map((text) => (text.trim() === '~' ? null : text.trim().replaceAll(' ¶ ', '\n')));

export function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let rows: (string | null)[][] = [];
  const endTable = () => {
    if (rows.length > 0) blocks.push(table(...rows));
    rows = [];
  };
  for (const line of lines) {
    if (line.startsWith('| ')) {
      rows.push(rowOf(line));
      continue;
    }
    endTable();
    const level = /^#+(?= )/.exec(line)?.[0].length;
    if (level !== undefined) blocks.push(h(line.slice(level + 1), level));
    else if (line.startsWith('• ')) blocks.push(li(line.slice(2)));
    else if (line !== '') blocks.push(p(line));
  }
  endTable();
  return blocks;
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** "Meetings, table 1, First, Date “4-6 June 2020”", as far as a place is told. */
function placeText(source: unknown): string {
  if (!isFields(source)) return '';
  const { section, quote, ...rest } = source;
  const within = Object.entries(rest).map(([kind, value]) => `${kind} ${String(value)}`);
  const words = quote === undefined ? [] : [`“${String(quote)}”`];
  return ` < ${[section, ...within, ...words].join(', ')}`;
}

/** What a value says, a line each: what is not stated, empty or usual says nothing. */
function linesOf(value: unknown, path: string): string[] {
  if (value === null || value === false || value === '') return [];
  if (Array.isArray(value)) return value.flatMap((one, index) => linesOf(one, `${path}[${index}]`));
  if (!isFields(value)) return [`${path}: ${String(value)}`];
  const { source, status, text, value: inner, ...rest } = value;
  const lines = Object.entries(rest).flatMap(([key, field]) =>
    linesOf(field, path === '' ? key : `${path}.${key}`),
  );
  if (status === 'not-stated') return lines;
  if (status === undefined && text === undefined)
    return source === undefined ? lines : [`${path}${placeText(source)}`, ...lines];
  const said = typeof inner === 'object' ? JSON.stringify(inner) : String(inner ?? text ?? '');
  const marked = status === undefined || status === 'stated' ? '' : ` (${String(status)})`;
  return [`${path}: ${said}${marked}${placeText(source)}`, ...lines];
}

/** All that was read, a line each: values with their places, then what is odd. */
export function readingLines({ report, findings }: Assembled): string[] {
  const { format: _format, version: _version, ...said } = report;
  const odd = findings.map(
    ({ severity, key, fillings, source }) =>
      `${severity}: ${key} ${JSON.stringify(fillings ?? {})}${placeText(source)}`,
  );
  return [...linesOf(said, ''), ...odd];
}
