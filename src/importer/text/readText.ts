import { type Count, newCount } from '../count.ts';
import { type Reading, Rejection } from '../finding.ts';
import { isHeadingInDisguise } from '../sections/sectionKind.ts';
import { type Block, type SourceDocument, saysSomething } from '../sourceDocument.ts';
import { decodeText } from './decodeText.ts';
import { type Line, linesOf } from './lines.ts';
import {
  isAnnexLabel,
  isHeadingShape,
  isNumbered,
  isTitleOfGroup,
  itemOf,
  joinAnnexTitles,
  levelOf,
  numberAlone,
} from './shapes.ts';
import { readCellTable, readRowTable } from './textTables.ts';
import { titlesIn } from './titles.ts';

type BlockRead = { block: Block; next: number };

/** The words of a line; null for a blank one, a table's, or none. */
const wordsOf = (line: Line | undefined): string | null => (line?.kind === 'words' ? line.text : null);

/** A title has room on one side: a blank line, a list, a table. Between lines as short as itself it is one of them. */
function isHeadingAt(lines: readonly Line[], at: number, text: string): boolean {
  const [before, after] = [wordsOf(lines[at - 1]), wordsOf(lines[at + 1])];
  if (!isHeadingShape(text))
    return before === null && isTitleOfGroup(text, wordsOf(lines[nearest(lines, at, 1)]) ?? '');
  const follows = before === null || isAnnexLabel(before) || !isHeadingShape(before);
  if (isAnnexLabel(text)) return follows;
  if (isNumbered(text) && itemOf(text) !== null)
    return before === null && after === null && !isListed(lines, at, text);
  return after === null ? follows : before === null && !isHeadingShape(after);
}

/** Where the words nearest to a line stand, over blank lines: `step` is 1 or -1. */
function nearest(lines: readonly Line[], from: number, step: number): number {
  let at = from + step;
  while (lines[at]?.kind === 'blank') at += step;
  return at;
}

/** "3) SG13", with "2) SG9" and "1) SG5" above it, and over all of them "… sent to:": short lines of a list have the shape of titles. */
function isListed(lines: readonly Line[], at: number, text: string): boolean {
  let above = at;
  for (let number = Number.parseInt(text, 10); number > 0; number--) {
    above = nearest(lines, above, -1);
    const words = wordsOf(lines[above]) ?? '';
    if (number === 1) return words.endsWith(':');
    if (Number.parseInt(words, 10) !== number - 1) break;
  }
  return false;
}

/** "* Hosted by Acme." alone below a table, which is the note of a mark in it. */
function isNote(lines: readonly Line[], at: number, text: string): boolean {
  const isMarked = (words: string | null) => words?.startsWith('* ') ?? false;
  if (!isMarked(text)) return false;
  const above = lines[nearest(lines, at, -1)]?.kind;
  const isBelowTable = above === 'cell' || above === 'row';
  return isBelowTable && !isMarked(wordsOf(lines[nearest(lines, at, 1)]));
}

type Titles = ReadonlySet<number>;

function wordsBlock(lines: readonly Line[], at: number, text: string, titles: Titles): Block {
  if (titles.has(at) || isHeadingAt(lines, at, text)) return { kind: 'heading', level: levelOf(text), text };
  const item = isNote(lines, at, text) ? null : itemOf(text);
  return item === null ? { kind: 'paragraph', text } : { kind: 'item', text: item };
}

/** The item whose dash stands on the line before; blank lines between them do not part them. */
function readMarked(lines: readonly Line[], start: number, mark: string): BlockRead {
  let at = start + 1;
  while (lines[at]?.kind === 'blank') at++;
  const text = wordsOf(lines[at]);
  return text === null
    ? { block: { kind: 'paragraph', text: mark }, next: start + 1 }
    : { block: { kind: 'item', text }, next: at + 1 };
}

/** "2." on a line of its own, between others and their words: what stands below it is an item. */
function isNumberOfItem(lines: readonly Line[], at: number, text: string): boolean {
  const number = numberAlone(text);
  const below = nearest(lines, at, 1);
  const words = wordsOf(lines[below]);
  if (number === null || words === null || numberAlone(words) !== null || isHeadingInDisguise(words))
    return false;
  const numberAt = (other: number) => numberAlone(wordsOf(lines[other]) ?? '');
  return (
    numberAt(nearest(lines, below, 1)) === number + 1 ||
    numberAt(nearest(lines, nearest(lines, at, -1), -1)) === number - 1
  );
}

function readBlock(lines: readonly Line[], at: number, count: Count, titles: Titles): BlockRead | null {
  const line = lines[at];
  if (line === undefined || line.kind === 'blank') return null;
  if (line.kind === 'words' && isNumberOfItem(lines, at, line.text)) return readMarked(lines, at, line.text);
  if (line.kind === 'words') return { block: wordsBlock(lines, at, line.text, titles), next: at + 1 };
  if (line.kind === 'mark') return readMarked(lines, at, line.text);
  if (line.kind === 'cell') return readCellTable(lines, at, count);
  const table = line.kind === 'row' ? readRowTable(lines, at, count) : null;
  return table ?? { block: wordsBlock(lines, at, line.text, titles), next: at + 1 };
}

function blocksOf(lines: readonly Line[], count: Count): Block[] {
  const blocks: Block[] = [];
  const titles = titlesIn(lines);
  for (let at = 0; at < lines.length; ) {
    const read = readBlock(lines, at, count, titles);
    if (read) blocks.push(read.block);
    at = read?.next ?? at + 1;
  }
  return joinAnnexTitles(blocks);
}

/**
 * A report as plain text. Cells of tables are lines indented by a tab, items follow a dash on a line of its own, headings
 * are told by their shape; rows divided by tabs or strokes and dashes before the words are understood too.
 * @throws Rejection where the file is no text, empty, or past a limit
 */
export function readText(bytes: Uint8Array): Reading<SourceDocument> {
  const { value: text, findings } = decodeText(bytes);
  const count = newCount();
  const blocks = blocksOf(linesOf(text, count), count);
  if (!saysSomething(blocks)) throw new Rejection('rejected.empty');
  return { value: { blocks }, findings };
}
