import type { ChartPart, Label, Mark } from './barChart.ts';
import { type Frame, lineHeight, secondLine } from './barFrame.ts';

/** The bars of a group and what is written on them. */
export type Drawn = { marks: Mark[]; labels: Label[] };

/** Moves labels up, from the lowest on, until none stands on the one below or on the zero line. */
export function spread(labels: Label[], baseline: number): Label[] {
  let floor = baseline - 5;
  return labels.map((label) => {
    const y = Math.min(label.y, floor - (label.twoLines ? secondLine : 0));
    floor = y - lineHeight;
    return { ...label, y };
  });
}

/** A number alone above a narrow bar. */
export function numberAbove(
  frame: Frame,
  x: number,
  y: number,
): Pick<Label, 'x' | 'dx' | 'y' | 'anchor' | 'twoLines'> {
  const anchor = frame.upright ? 'upright' : 'middle';
  return { x: x + frame.bar / 2, dx: frame.upright ? 5 : 0, y: y - 6, anchor, twoLines: false };
}

export const wordsOf = (part: ChartPart): Pick<Label, 'kind' | 'derived' | 'number' | 'word'> => ({
  kind: 'part',
  derived: part.figure.status === 'derived',
  number: part.number,
  word: part.word,
});
