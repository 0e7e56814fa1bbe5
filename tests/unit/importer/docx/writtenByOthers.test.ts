import { expect, test } from 'vitest';
import { readDocx } from '../../../../src/importer/docx/readDocx.ts';
import type { Block, Cell } from '../../../../src/importer/sourceDocument.ts';
import { itemOf } from '../../../../src/importer/text/shapes.ts';
import { tidyText } from '../../../../src/importer/text/tidyText.ts';
import { fc, runsFrom } from '../../../support/properties.ts';
import { wordFileOf } from '../../../support/wordFile.ts';

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

test('A document that another program writes is read with every block as it was', {
  timeout: 300_000,
}, async () => {
  const blocks = fc
    .tuple(heading, fc.array(block, { maxLength: 8 }))
    .map(([first, rest]): Block[] => [first, ...rest]);
  await fc.assert(
    fc.asyncProperty(blocks, async (expected) => {
      expect(readDocx(await wordFileOf(expected)).value.blocks).toEqual(expected);
    }),
    runsFrom(4),
  );
});
