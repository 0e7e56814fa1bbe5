import type { Drawing, Mark, Role, Run, Shape } from './drawing.ts';
import { textWidth, wrapText } from './textWidth.ts';

/** What a picture needs to be understood away from its page. */
export type Frame = {
  title: string;
  subtitle: string;
  /** Colours and what they stand for. */
  swatches: { role: Role; word: string }[];
  /** How signs are to be read. */
  key: string[];
  /** Source and date. */
  foot: string[];
};

const margin = 32;
const title = { size: 24, bold: true };
const text = { size: 14 };
const swatchSize = 14;

type Row = { height: number; marks: Mark[] };

/** Lines of text from the top down, each `type.size` high and a little. */
function textRows(lines: readonly string[], type: { size: number; bold?: boolean }, role: Role): Row[] {
  const height = Math.round(type.size * 1.4);
  return lines.map((line) => {
    const run: Run = { text: line, role, ...(type.bold && { bold: true }) };
    return {
      height,
      marks: [{ kind: 'text', x: margin, y: type.size, size: type.size, anchor: 'start', runs: [run] }],
    };
  });
}

/** Swatches with their words side by side, in as many lines as they need. */
function swatchRows(swatches: Frame['swatches'], room: number): Row[] {
  const rows: Row[] = [];
  let x = room;
  for (const { role, word } of swatches) {
    const width = swatchSize + 8 + textWidth(word, text) + 20;
    if (x + width > room) {
      rows.push({ height: 24, marks: [] });
      x = 0;
    }
    const left = margin + x;
    rows.at(-1)?.marks.push(
      { kind: 'rect', x: left, y: 2, width: swatchSize, height: swatchSize, fill: role },
      {
        kind: 'text',
        x: left + swatchSize + 8,
        y: 14,
        size: 14,
        anchor: 'start',
        runs: [{ text: word, role: 'ink' }],
      },
    );
    x += width;
  }
  return rows;
}

const lowered = (mark: Mark, by: number): Mark =>
  mark.kind === 'line' ? { ...mark, y1: mark.y1 + by, y2: mark.y2 + by } : { ...mark, y: mark.y + by };

/** A drawing moved within the margins of a wider one. */
function inset(shape: Shape, width: number, top: number): Shape {
  const share = (fraction: number): number => (margin + fraction * (width - 2 * margin)) / width;
  if (shape.kind === 'place') {
    return { ...shape, at: share(shape.at), marks: shape.marks.map((mark) => lowered(mark, top)) };
  }
  return { ...shape, from: share(shape.from), to: share(shape.to), y: shape.y + top };
}

/** Rows set one under the other from a height on. */
function stacked(rows: readonly Row[], top: number): { shape: Shape; bottom: number } {
  let y = top;
  const marks = rows.flatMap((row) => {
    const placed = row.marks.map((mark) => lowered(mark, y));
    y += row.height;
    return placed;
  });
  return { shape: { kind: 'place', at: 0, marks }, bottom: y };
}

/** A drawing with its title, legend, source and date around it. */
export function framed(body: Drawing, { title: name, subtitle, swatches, key, foot }: Frame): Drawing {
  const width = body.minWidth + 2 * margin;
  const wrapped = (lines: readonly string[], type: { size: number; bold?: boolean }): string[] =>
    lines.flatMap((line) => wrapText(line, type, body.minWidth));
  const head = stacked(
    [
      ...textRows(wrapped([name], title), title, 'ink'),
      ...textRows(wrapped([subtitle], text), text, 'ink-2'),
      { height: 10, marks: [] },
      ...swatchRows(swatches, body.minWidth),
      ...textRows(wrapped(key, text), text, 'ink-2'),
    ],
    margin - 8,
  );
  const bodyTop = head.bottom + 20;
  const rule = bodyTop + body.height + 14;
  const end = stacked(textRows(wrapped(foot, text), text, 'ink-2'), rule + 12);
  const line: Shape = { kind: 'span-line', from: 0, to: 1, y: 0, stroke: { role: 'rule', width: 1 } };
  return {
    minWidth: width,
    height: end.bottom + margin - 12,
    shapes: [
      head.shape,
      ...body.shapes.map((shape) => inset(shape, width, bodyTop)),
      inset(line, width, rule),
      end.shape,
    ],
  };
}
