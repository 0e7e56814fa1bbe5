import { type Count, countPlaces } from '../count.ts';
import { isMarkAlone, itemOf } from './shapes.ts';
import { tidyText } from './tidyText.ts';

/** What a line of a text file is by itself. */
export type Line =
  | { kind: 'blank' }
  /** Indented by a tab: one cell of a table; a tab alone is an empty one. */
  | { kind: 'cell'; text: string }
  /** A whole row, its cells divided by tabs or upright strokes. */
  | { kind: 'row'; cells: string[]; text: string }
  /** The rule below the head of a table made of strokes. */
  | { kind: 'rule'; text: string }
  /** A dash or bullet, its item on the next line. */
  | { kind: 'mark'; text: string }
  | { kind: 'words'; text: string };

const blank: Line = { kind: 'blank' };
const lineEnd = /\r\n|[\n\r\f\u0085\u2028\u2029]/;

function strokedRow(text: string): Line | null {
  if (text.length < 2 || !text.startsWith('|') || !text.endsWith('|')) return null;
  const cells = text
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
  return cells.every((cell) => /^:?-+:?$/.test(cell)) ? { kind: 'rule', text } : { kind: 'row', cells, text };
}

/** A tab before one text indents a cell; between texts it divides them, and then one before them leaves a cell empty. */
function tabbedLine(raw: string, text: string): Line | null {
  if (!raw.includes('\t')) return null;
  if (!raw.trim().includes('\t')) return raw.startsWith('\t') ? { kind: 'cell', text } : null;
  const isItem = !raw.startsWith('\t') && itemOf(text) !== null;
  return isItem ? null : { kind: 'row', cells: raw.split('\t').map(tidyText), text };
}

export function lineOf(raw: string): Line {
  const text = tidyText(raw);
  const tabbed = tabbedLine(raw, text);
  if (tabbed) return tabbed;
  if (text === '') return blank;
  if (isMarkAlone(text)) return { kind: 'mark', text };
  return strokedRow(text) ?? { kind: 'words', text };
}

/** @throws Rejection where the lines with words, and cells of those that are rows, are more than the limit */
export function linesOf(text: string, count: Count): Line[] {
  return text.split(lineEnd).map((raw) => {
    const line = lineOf(raw);
    if (line.kind === 'row') countPlaces(count, line.cells.length);
    else if (line.kind !== 'blank') countPlaces(count);
    return line;
  });
}
