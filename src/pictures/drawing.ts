/**
 * A picture as shapes with places. Across, a shape has a fraction of the picture's width; what stands around such a
 * place, and everything downwards, is in pixels at the usual size of type (16 px), and grows with the reader's type.
 * "Left" is where a line of text begins: `mirrored` turns a drawing for scripts that begin at the right.
 */

/** What a colour means; the tokens give each its colour in light, dark, print and forced colours. */
export type Role =
  | 'ink'
  | 'ink-2'
  | 'tbc'
  | 'control'
  | 'rule'
  | 'paper'
  | 'wash'
  | 'onsite'
  | 'remote'
  | 'input'
  | 'output';

export type Stroke = { role: Role; width: number; dashed?: boolean };
type Painted = { fill: Role; stroke?: Stroke };

/** A piece of a line of text; `size` where it differs from that of the line. */
export type Run = { text: string; role: Role; bold?: boolean; size?: number };

/** Drawn around a place, in pixels from it. */
export type Mark =
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; stroke: Stroke }
  | ({ kind: 'rect'; x: number; y: number; width: number; height: number; round?: number } & Painted)
  | ({ kind: 'circle'; x: number; y: number; radius: number } & Painted)
  /** Tip of an arrow at x, y. */
  | { kind: 'tip'; x: number; y: number; points: 'left' | 'right'; role: Role }
  | ({ kind: 'text'; x: number; y: number; size: number; runs: Run[] } & Set);

/** How text is set at its place; `upright` reads upwards. */
type Set = { anchor: 'start' | 'middle' | 'end'; upright?: true };

/** Drawn across the picture, in fractions of its width. */
export type Shape =
  /** Level, or aslant to `toY`. */
  | { kind: 'span-line'; from: number; to: number; y: number; toY?: number; stroke: Stroke }
  | ({ kind: 'span-rect'; from: number; to: number; y: number; height: number; round?: number } & Painted)
  | { kind: 'place'; at: number; marks: Mark[] };

export type Drawing = {
  /** The narrowest width, in pixels, at which nothing in it overlaps. */
  minWidth: number;
  height: number;
  shapes: Shape[];
};

function mirroredMark(mark: Mark): Mark {
  switch (mark.kind) {
    case 'line':
      return { ...mark, x1: -mark.x1, x2: -mark.x2 };
    case 'rect':
      return { ...mark, x: -mark.x - mark.width };
    case 'tip':
      return { ...mark, x: -mark.x, points: mark.points === 'left' ? 'right' : 'left' };
    case 'circle':
    case 'text':
      // The start of a text turns with the direction of its script.
      return { ...mark, x: -mark.x };
    default:
      return mark satisfies never;
  }
}

/** The same drawing for a script that is written from right to left. */
export function mirrored(drawing: Drawing): Drawing {
  const shapes = drawing.shapes.map((shape): Shape => {
    if (shape.kind === 'place') {
      return { ...shape, at: 1 - shape.at, marks: shape.marks.map(mirroredMark) };
    }
    if (shape.kind === 'span-line') return { ...shape, from: 1 - shape.from, to: 1 - shape.to };
    return { ...shape, from: 1 - shape.to, to: 1 - shape.from };
  });
  return { ...drawing, shapes };
}
