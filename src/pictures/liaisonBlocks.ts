import type { Role } from './drawing.ts';
import { type Block, type Exchange, inTwoColumns } from './liaisonPicture.ts';
import { type Type, wrapText } from './textWidth.ts';

/** Holds the longest word on an arrow in any of the languages: Russian for liaison. */
export const arrowWidth = 180;
const tips = 16;
export const columnGap = 16;

export const small: Type = { size: 14 };
const strong: Type = { size: 16, bold: true };

type Line = { text: string; type: Type; role: Role; column: 0 | 1; y: number };
/** A block with its lines of text and its arrows, in pixels from its top. */
export type LaidBlock = {
  block: Block;
  lines: Line[];
  exchanges: LaidExchange[];
  height: number;
  exchangesHeight: number;
};
export type LaidExchange = { exchange: Exchange; label: string[]; y: number };

export const lineHeightOf = ({ size }: Type): number => size + 5;

/** Paragraphs one under the other: lines with their baselines, and where the next one begins. */
function stack(texts: readonly string[], type: Type, role: Role, room: number, column: 0 | 1, top: number) {
  let y = top;
  const lines = texts.flatMap((text) =>
    wrapText(text, type, room).map((line): Line => {
      y += lineHeightOf(type);
      return { text: line, type, role, column, y: y - 4 };
    }),
  );
  return { lines, bottom: y };
}

function bodiesOf(block: Block, room: number): { lines: Line[]; height: number } {
  const heading = stack([block.heading], small, 'ink-2', room, 0, 0);
  const names = block.bodies.map(({ name }) => name);
  const inTwo = inTwoColumns(block, (room - columnGap) / 2);
  // In two columns no name is wider than one: each stands in a line there as in the whole room.
  const half = inTwo ? Math.ceil(names.length / 2) : names.length;
  const first = stack(names.slice(0, half), strong, 'ink', room, 0, heading.bottom);
  const second = stack(names.slice(half), strong, 'ink', room, 1, heading.bottom);
  const notes = stack(block.notes, small, 'ink-2', room, 0, Math.max(first.bottom, second.bottom));
  return {
    lines: [...heading.lines, ...first.lines, ...second.lines, ...notes.lines],
    height: notes.bottom,
  };
}

/** @param room pixels for names, from the rule to the edge of the picture */
export function layoutBlock(block: Block, room: number): LaidBlock {
  let y = 0;
  const exchanges = block.exchanges.map((exchange): LaidExchange => {
    const label = wrapText(exchange.label, small, arrowWidth - tips);
    y += label.length * lineHeightOf(small) + 16;
    return { exchange, label, y: y - 10 };
  });
  const { lines, height } = bodiesOf(block, room);
  return { block, lines, exchanges, height: Math.max(height, y), exchangesHeight: y };
}
