import type { Block, Table } from '../../src/importer/sourceDocument.ts';

/*
 * A document as plain text in the layout of the known report: each cell on a line indented by a tab, a blank line after
 * each row, the dash of an item on a line of its own.
 */

function rowLines({ cells, columns }: Table, row: number): string[] {
  const texts = Array.from({ length: columns }, (_, column) => {
    const cell = cells.find((one) => one.row === row && one.column === column);
    return cell?.paragraphs.join(' ');
  });
  return texts.flatMap((text) => (text === undefined ? [] : [`\t${text}`]));
}

function linesOf(block: Block): string[] {
  if (block.kind === 'picture') return [];
  if (block.kind === 'item') return ['–', block.text, ''];
  if (block.kind !== 'table') return [block.text, ''];
  const rows = Array.from({ length: block.rows }, (_, row) => [...rowLines(block, row), '']);
  return [...rows.flat(), ''];
}

/** The blocks as the bytes of a file in UTF-8, its lines ended by `end`. */
export function textFileOf(blocks: readonly Block[], end: string): Uint8Array {
  return new TextEncoder().encode(blocks.flatMap(linesOf).join(end));
}
