import type { Drawing, Mark } from '../../src/pictures/drawing.ts';
import { textWidth } from '../../src/pictures/textWidth.ts';

export type Box = { what: string; left: number; right: number; top: number; bottom: number };

/** Where the texts of a drawing stand when it is drawn so many pixels wide. */
export function textBoxesOf(drawing: Drawing, width: number): Box[] {
  return marksOf(drawing, width).flatMap(({ mark, x: origin }): Box[] => {
    if (mark.kind !== 'text') return [];
    const long = mark.runs.reduce(
      (sum, { text, bold = false }) => sum + textWidth(text, { size: mark.size, bold }),
      0,
    );
    const x = origin + mark.x;
    const left = mark.anchor === 'start' ? x : mark.anchor === 'end' ? x - long : x - long / 2;
    const what = mark.runs.map(({ text }) => text).join('');
    return [
      { what, left, right: left + long, top: mark.y - 0.8 * mark.size, bottom: mark.y + 0.2 * mark.size },
    ];
  });
}

/** Upright lines, such as poles. */
export function uprightsOf(drawing: Drawing, width: number): Box[] {
  return marksOf(drawing, width).flatMap(({ mark, x }): Box[] => {
    if (mark.kind !== 'line' || mark.x1 !== mark.x2) return [];
    const [top, bottom] = [Math.min(mark.y1, mark.y2), Math.max(mark.y1, mark.y2)];
    return [{ what: `pole at ${x}`, left: x + mark.x1, right: x + mark.x1, top, bottom }];
  });
}

export type Line = { what: string; x1: number; y1: number; x2: number; y2: number };

/** Lines aslant, from labels to marks. */
export function leadersOf(drawing: Drawing, width: number): Line[] {
  return drawing.shapes.flatMap((shape): Line[] => {
    if (shape.kind !== 'span-line' || shape.toY === undefined) return [];
    const { from, to, y, toY } = shape;
    return [{ what: `leader at ${from * width}`, x1: from * width, y1: y, x2: to * width, y2: toY }];
  });
}

export const boxOfLine = ({ what, x1, y1, x2, y2 }: Line): Box => ({
  what,
  left: Math.min(x1, x2),
  right: Math.max(x1, x2),
  top: Math.min(y1, y2),
  bottom: Math.max(y1, y2),
});

/** On which side of a line a point lies: above 0 on the one, below 0 on the other. */
const sideOf = ({ x1, y1, x2, y2 }: Line, x: number, y: number): number =>
  (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
const parted = (line: Line, { x1, y1, x2, y2 }: Line): boolean =>
  sideOf(line, x1, y1) * sideOf(line, x2, y2) < -1e-3;

/** Pairs of lines that cross; those that only meet at an end do not. */
export function crossings(lines: readonly Line[]): string[] {
  return lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter((other) => parted(one, other) && parted(other, one))
      .map((other) => `${one.what} | ${other.what}`),
  );
}

function marksOf(drawing: Drawing, width: number): { mark: Mark; x: number }[] {
  return drawing.shapes.flatMap((shape) =>
    shape.kind === 'place' ? shape.marks.map((mark) => ({ mark, x: shape.at * width })) : [],
  );
}

/** Pairs of boxes that cover each other. */
export function overlaps(boxes: readonly Box[], others: readonly Box[] = boxes): string[] {
  return boxes.flatMap((one, index) =>
    (boxes === others ? others.slice(index + 1) : others)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.what} | ${other.what}`),
  );
}
