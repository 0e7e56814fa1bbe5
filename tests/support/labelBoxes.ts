import type { BarChartLayout, Label } from '../../src/pictures/barChart.ts';

export type Box = { left: number; right: number; top: number; bottom: number; text: string };

/** Width of bold text in the widest of the page's fonts, in pixels for a size in pixels. */
function widthOf(text: string, size: number): number {
  const widths = [...text].map((character) => {
    if (/[iljtf.,:;()|’]/.test(character)) return 0.3;
    if (character === ' ') return 0.27;
    if (/\d/.test(character)) return 0.58;
    if (/[mw]/.test(character)) return 0.9;
    return /\p{Lu}/u.test(character) ? 0.7 : 0.6;
  });
  return widths.reduce((sum, width) => sum + width, 0) * size;
}

/** Type sizes as ChartPicture.module.css sets them. */
const numberSize = (label: Label): number => (label.kind === 'total' ? 20 : 16);
const wordSize = 14;
const signWidth = widthOf('= ', 14);

function boxOf(label: Label, width: number): Box {
  const { x, dx, y, number, word, derived, twoLines, anchor } = label;
  const size = numberSize(label);
  const text = `${derived ? '= ' : ''}${number}`;
  const first = widthOf(number, size) + (derived ? signWidth : 0);
  const all = twoLines
    ? Math.max(first, widthOf(word, wordSize))
    : first + widthOf(word && ` ${word}`, wordSize);
  const at = x * width;
  if (anchor === 'upright') {
    return { left: at + dx - size * 0.75, right: at + dx, top: y - all, bottom: y, text };
  }
  const left = anchor === 'middle' ? at + dx - all / 2 : at + dx;
  const descent = 4;
  return {
    left,
    right: left + all,
    top: y - size * 0.75,
    bottom: y + (twoLines ? 17 : 0) + (word === '' ? 0 : descent),
    text: `${text} ${word}`,
  };
}

/**
 * The room that each label takes, in pixels.
 * @param width of the chart, where the layout gives it none of its own
 */
export const boxesOf = (layout: BarChartLayout, width: number): Box[] =>
  layout.labels.map((label) => boxOf(label, layout.width ?? width));

/** Pairs of labels that stand on one another. */
export function overlapsIn(boxes: readonly Box[]): string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `“${one.text}” and “${other.text}”`),
  );
}
