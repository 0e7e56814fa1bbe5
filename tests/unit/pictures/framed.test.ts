import { expect, it } from 'vitest';
import type { Drawing } from '../../../src/pictures/drawing.ts';
import { framed } from '../../../src/pictures/framed.ts';

const body: Drawing = {
  minWidth: 112,
  height: 40,
  shapes: [
    {
      kind: 'place',
      at: 0.5,
      marks: [
        { kind: 'line', x1: 1, x2: 2, y1: 3, y2: 4, stroke: { role: 'ink', width: 1 } },
        { kind: 'circle', x: 5, y: 6, radius: 7, fill: 'ink' },
      ],
    },
  ],
};
const frame = { title: 't', subtitle: '', swatches: [], key: [], foot: [] };
/** Texts and swatches that stand at the left edge, with their places. */
const textsIn = ({ shapes }: Drawing): string[] =>
  shapes.flatMap((shape) =>
    shape.kind === 'place'
      ? shape.marks.flatMap((mark) => {
          if (mark.kind === 'rect') return [`${mark.fill} ${mark.x} ${mark.y}`];
          return mark.kind === 'text' ? [`${mark.runs[0]?.text} ${mark.x} ${mark.y}`] : [];
        })
      : [],
  );

it('A drawing in its frame stands under the title, within the margins', () => {
  const drawing = framed(body, frame);
  // Title of 34 px from 24 on, then 10 and 20 px to the drawing.
  const top = 24 + 34 + 10 + 20;
  const [, place, rule] = drawing.shapes;
  if (place?.kind !== 'place') throw new Error('expected the drawing');
  expect(place.at).toBe(0.5);
  expect(place.marks).toMatchObject([
    { x1: 1, x2: 2, y1: 3 + top, y2: 4 + top },
    { x: 5, y: 6 + top },
  ]);
  expect(rule).toMatchObject({ kind: 'span-line', y: top + 40 + 14, from: 32 / 176, to: 144 / 176 });
  expect([drawing.minWidth, drawing.height]).toEqual([176, top + 40 + 14 + 12 + 32 - 12]);
});

it('Swatches stand side by side as far as they have room, and then in a line of their own', () => {
  const swatch = (word: string) => ({ role: 'onsite' as const, word });
  // A swatch with its word takes 42 px and the word: "tt" is 14 px wide.
  const swatches = (...words: string[]) =>
    textsIn(framed(body, { ...frame, swatches: words.map(swatch) })).slice(1);
  expect(swatches('tt', 'tt', 't')).toEqual([
    'onsite 32 70',
    'tt 54 82',
    'onsite 88 70',
    'tt 110 82',
    'onsite 32 94',
    't 54 106',
  ]);
  expect(swatches('tt', 'ttt')).toEqual(['onsite 32 70', 'tt 54 82', 'onsite 32 94', 'ttt 54 106']);
});

it('What is said around a drawing is in as many lines as it needs, each under the one before', () => {
  const told = { title: '', subtitle: 'tttttttt tttttttt', key: ['t', 'tt'], foot: ['ttt', 'tttt'] };
  expect(textsIn(framed(body, { ...frame, ...told }))).toEqual([
    'tttttttt 32 38',
    'tttttttt 32 58',
    't 32 88',
    'tt 32 108',
    'ttt 32 214',
    'tttt 32 234',
  ]);
});
