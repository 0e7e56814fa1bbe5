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
