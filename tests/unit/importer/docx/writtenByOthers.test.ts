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
import { expect, test } from 'vitest';
import { readDocx } from '../../../../src/importer/docx/readDocx.ts';
import type { Block, Cell } from '../../../../src/importer/sourceDocument.ts';
import { itemOf } from '../../../../src/importer/text/shapes.ts';
import { tidyText } from '../../../../src/importer/text/tidyText.ts';
import { fc, runsFrom } from '../../../support/properties.ts';

const letters = fc.constantFrom(...'abcXYZ éß–’“&<>"]\u4f1a\u0639(,.'.split(''), 'WG ', '17-19 ');
const words = fc
  .array(letters, { minLength: 1, maxLength: 30 })
  .map((pieces) => tidyText(`W${pieces.join('')}`))
  .filter((text) => itemOf(text) === null && !text.startsWith('W '));

/** A grid of cells, those of its first column two rows high where `isMerged`. */
const table = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 4 }),
    fc.boolean(),
    fc.array(words, { minLength: 16, maxLength: 16 }),
  )
  .map(([pairs, columns, isMerged, texts]): Block => {
    const rows = pairs * 2;
    const cells: Cell[] = [];
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const isTall = isMerged && column === 0;
        if (isTall && row % 2 === 1) continue;
        const text = texts[(row * columns + column) % texts.length] ?? '';
        cells.push({
          row,
          column,
          rowSpan: isTall ? 2 : 1,
          columnSpan: 1,
          paragraphs: [text],
          hasPicture: false,
        });
      }
    return { kind: 'table', rows, columns, cells };
  });
const heading = fc.record({
  kind: fc.constant('heading' as const),
  level: fc.integer({ min: 1, max: 3 }),
  text: words,
});
const block = fc.oneof(
  heading,
  fc.record({ kind: fc.constant('paragraph' as const), text: words }),
  fc.record({ kind: fc.constant('item' as const), text: words }),
  table,
);

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
/** A text in runs of five letters, as Word splits it. */
const runsOf = (text: string): TextRun[] =>
  (text.match(/.{1,5}/gsu) ?? []).map((piece) => new TextRun(piece));

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

test('A document that another program writes is read with every block as it was', {
  timeout: 300_000,
}, async () => {
  const blocks = fc
    .tuple(heading, fc.array(block, { maxLength: 8 }))
    .map(([first, rest]): Block[] => [first, ...rest]);
  await fc.assert(
    fc.asyncProperty(blocks, async (expected) => {
      const document = new Document({
        numbering: { config: [dashes] },
        sections: [{ children: expected.flatMap(written) }],
      });
      const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
      expect(readDocx(bytes).value.blocks).toEqual(expected);
    }),
    runsFrom(4),
  );
});
