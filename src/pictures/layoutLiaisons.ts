import type { Drawing, Mark, Run } from './drawing.ts';
import {
  arrowWidth,
  columnGap,
  type LaidBlock,
  type LaidExchange,
  layoutBlock,
  lineHeightOf,
  small,
} from './liaisonBlocks.ts';
import type { Block, LiaisonPicture } from './liaisonPicture.ts';
import { fitText, type Type, wrapText } from './textWidth.ts';

/*
 * The liaisons for a file or a slide, where nothing wraps by itself: the group and blocks stacked on either side of it,
 * names in as many lines as they need. The page draws the same picture with elements that wrap.
 */

const groupWidth = 136;
const narrowestSide = 120;
const afterRule = 10;
const blockGap = 20;

const text = (x: number, y: number, anchor: 'start' | 'middle' | 'end', type: Type, run: Run): Mark => ({
  kind: 'text',
  x,
  y,
  anchor,
  size: type.size,
  runs: [{ ...run, bold: type.bold === true }],
});

/** @param group x of the group's edge @param bodies x where the arrow meets the bodies */
function exchangeMarks(laid: LaidExchange, top: number, group: number, bodies: number): Mark[] {
  const y = top + laid.y;
  const middle = (group + bodies) / 2;
  const { direction } = laid.exchange;
  const outward = bodies > group ? 'right' : 'left';
  const inward = outward === 'right' ? 'left' : 'right';
  const labels = laid.label.map((line, index) => {
    const above = (laid.label.length - 1 - index) * lineHeightOf(small);
    return text(middle, y - 7 - above, 'middle', small, { text: line, role: 'ink' });
  });
  return [
    ...labels,
    { kind: 'line', x1: group, x2: bodies, y1: y, y2: y, stroke: { role: 'ink', width: 1.5 } },
    ...(direction === 'in' ? [] : [{ kind: 'tip', x: bodies, y, points: outward, role: 'ink' } as const]),
    ...(direction === 'out' ? [] : [{ kind: 'tip', x: group, y, points: inward, role: 'ink' } as const]),
  ];
}

/** Where the blocks of one side stand: `rule` is their edge, `way` where the bodies are from there. */
type Side = { blocks: Block[]; rule: number; way: 1 | -1; room: number };

function blockMarks(laid: LaidBlock, top: number, { rule, way, room }: Side): Mark[] {
  const textX = rule + way * afterRule;
  const columnX = way * ((room + columnGap) / 2);
  const bodiesHeight = Math.max(0, ...laid.lines.map(({ y }) => y + 4));
  const bodiesTop = top + (laid.height - bodiesHeight) / 2;
  const exchangesTop = top + (laid.height - laid.exchangesHeight) / 2;
  return [
    {
      kind: 'line',
      x1: rule,
      x2: rule,
      y1: top,
      y2: top + laid.height,
      stroke: { role: 'control', width: 1.5 },
    },
    ...laid.lines.map((line) =>
      text(textX + line.column * columnX, bodiesTop + line.y, way === -1 ? 'end' : 'start', line.type, line),
    ),
    ...laid.exchanges.flatMap((one) => exchangeMarks(one, exchangesTop, rule - way * arrowWidth, rule)),
  ];
}

const heightOf = (blocks: readonly LaidBlock[]): number =>
  blocks.reduce((sum, { height }) => sum + height + blockGap, 0);

function groupMarks(picture: LiaisonPicture, left: number, height: number): Mark[] {
  const edge = (x: number): Mark => ({
    kind: 'line',
    x1: x,
    x2: x,
    y1: 0,
    y2: height,
    stroke: { role: 'ink', width: 2 },
  });
  const [middle, y] = [left + groupWidth / 2, height / 2];
  const type = { size: 20, bold: true };
  const name = fitText(picture.group, type, groupWidth - 12);
  const words = wrapText(picture.groupWord, small, groupWidth - 12);
  return [
    { kind: 'rect', x: left, y: 0, width: groupWidth, height, fill: 'wash' },
    edge(left),
    edge(left + groupWidth),
    text(middle, y, 'middle', type, { text: name, role: 'ink' }),
    ...words.map((line, index) =>
      text(middle, y + 22 + index * lineHeightOf(small), 'middle', small, { text: line, role: 'ink-2' }),
    ),
  ];
}

type Columns = { width: number; groupLeft: number; sides: Side[] };

/** The group between the two sides, or before the only one: where one is empty, or there is no room for both. */
function columnsOf({ blocks }: LiaisonPicture, atWidth: number): Columns {
  const insides = blocks.filter(({ side }) => side === 'itu-t');
  const outsides = blocks.filter(({ side }) => side === 'outside');
  const beside = arrowWidth + narrowestSide;
  if (atWidth < groupWidth + 2 * beside || insides.length === 0 || outsides.length === 0) {
    const width = Math.max(atWidth, groupWidth + beside);
    const rule = groupWidth + arrowWidth;
    return { width, groupLeft: 0, sides: [{ blocks, rule, way: 1, room: width - rule - afterRule }] };
  }
  const side = (atWidth - groupWidth - 2 * arrowWidth) / 2;
  const room = side - afterRule;
  return {
    width: atWidth,
    groupLeft: side + arrowWidth,
    sides: [
      { blocks: insides, rule: side, way: -1, room },
      { blocks: outsides, rule: atWidth - side, way: 1, room },
    ],
  };
}

/** The liaisons drawn for just so many pixels across, or for the fewest that hold them. */
export function layoutLiaisons(picture: LiaisonPicture, atWidth: number): Drawing {
  const { width, groupLeft, sides } = columnsOf(picture, atWidth);
  const laid = sides.map((side) => ({
    side,
    blocks: side.blocks.map((block) => layoutBlock(block, side.room)),
  }));
  const height = Math.max(120, ...laid.map(({ blocks }) => heightOf(blocks)));
  const marks = laid.flatMap(({ side, blocks }) => {
    const spare = (height - heightOf(blocks)) / Math.max(1, blocks.length);
    let top = (blockGap + spare) / 2;
    return blocks.flatMap((one) => {
      const drawn = blockMarks(one, top, side);
      top += one.height + blockGap + spare;
      return drawn;
    });
  });
  const group = groupMarks(picture, groupLeft, height);
  return { minWidth: width, height, shapes: [{ kind: 'place', at: 0, marks: [...group, ...marks] }] };
}
