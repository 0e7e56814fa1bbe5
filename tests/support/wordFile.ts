import {
  Document,
  type FileChild,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  TableCell,
  TableRow,
  TextRun,
  Table as WordTable,
} from 'docx';
import type { Block } from '../../src/importer/sourceDocument.ts';

/* Word documents by another hand than the importer's: the `docx` library writes them. */

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
/** A text in runs, as Word splits it within words and between them: of one letter, two, four, eight and so on. */
function runsOf(text: string): TextRun[] {
  const letters = [...text];
  const runs: TextRun[] = [];
  for (let at = 0; at < letters.length; at = 2 * at + 1)
    runs.push(new TextRun(letters.slice(at, 2 * at + 1).join('')));
  return runs;
}

function written(part: Block): FileChild[] {
  if (part.kind === 'picture') return [];
  if (part.kind === 'table') {
    const rowOf = (row: number) =>
      part.cells
        .filter((cell) => cell.row === row)
        .map(
          ({ rowSpan, paragraphs }) =>
            new TableCell({ rowSpan, children: paragraphs.map((text) => new Paragraph(text)) }),
        );
    const rows = Array.from({ length: part.rows }, (_, row) => new TableRow({ children: rowOf(row) }));
    return [new WordTable({ rows }), new Paragraph('')];
  }
  const children = runsOf(part.text);
  if (part.kind === 'paragraph') return [new Paragraph({ children })];
  if (part.kind === 'item')
    return [new Paragraph({ children, numbering: { reference: 'dashes', level: 0 } })];
  const level = levels[part.level - 1];
  return [new Paragraph({ children, ...(level && { heading: level }) })];
}

const dashes = {
  reference: 'dashes',
  levels: [{ level: 0, format: LevelFormat.BULLET, text: '–' }],
};

/** A Word document of these blocks. */
export async function wordFileOf(blocks: readonly Block[]): Promise<Uint8Array> {
  const document = new Document({
    numbering: { config: [dashes] },
    sections: [{ children: blocks.flatMap(written) }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
