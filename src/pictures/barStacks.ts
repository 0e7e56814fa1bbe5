import type { ChartGroup, Label, Mark } from './barChart.ts';
import { type Frame, heightOf, lineHeight, secondLine } from './barFrame.ts';
import { type Drawn, numberAbove, spread, wordsOf } from './barLabels.ts';

/** Parts on one another, words beside them, and the total above. */
export function stackOf(frame: Frame, group: ChartGroup, index: number, withWords: boolean): Drawn {
  const x = index * frame.band;
  let y = frame.baseline;
  const marks = group.parts.map((part): Mark => {
    const height = heightOf(frame, part);
    y -= height;
    return { group: index, part, x, width: frame.bar, y, height };
  });
  const beside = marks.map(({ part, ...mark }): Label => {
    const twoLines = frame.wordsBelow && part.number !== '';
    const middle = mark.y + mark.height / 2 + 5 - (twoLines ? secondLine / 2 : 0);
    return { ...wordsOf(part), x: x + frame.bar, dx: 8, y: middle, anchor: 'start', twoLines };
  });
  const labels = withWords ? spread(beside, frame.baseline) : [];
  // Beside a low bar the words stand higher than the bar, and the total above them all.
  const highest = Math.min(...labels.map((label) => label.y));
  if (group.total) {
    const { number, word } = group.total;
    const place = withWords
      ? { x, dx: 0, y: Math.min(y - 8, highest - lineHeight), anchor: 'start' as const, twoLines: false }
      : numberAbove(frame, x, y);
    labels.push({ kind: 'total', derived: false, number, word: withWords ? word : '', ...place });
  }
  return { marks, labels };
}
