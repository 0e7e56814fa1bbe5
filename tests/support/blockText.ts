import type { Block, Table } from '../../src/importer/sourceDocument.ts';

/** A table cell by cell, each with its place and, where it spans more than one, its size: "0,1 2x1 Geneva". */
export function cellsOf({ cells }: Table): string[] {
  return cells.map(({ row, column, rowSpan, columnSpan, paragraphs, hasPicture }) => {
    const size = rowSpan * columnSpan === 1 ? '' : ` ${rowSpan}x${columnSpan}`;
    return `${row},${column}${size} ${paragraphs.join(' / ')}${hasPicture ? '[picture]' : ''}`.trim();
  });
}

/** A document block by block: "# Meetings", "• item", "plain words", "[picture]", and tables as rows of cells. */
export function blockTexts(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [`${'#'.repeat(block.level)} ${block.text}`];
    if (block.kind === 'item') return [`• ${block.text}`];
    if (block.kind === 'picture') return ['[picture]'];
    return block.kind === 'table' ? cellsOf(block) : [block.text];
  });
}
