import type { ChartGroup, Label, Mark } from './barChart.ts';
import { type Frame, heightOf, isRaised, lineHeight } from './barFrame.ts';
import { type Drawn, numberAbove, spread, wordsOf } from './barLabels.ts';

/** Between the two bars of a pair, as a share of the band. */
export const gapOfPair = 0.02;

/** Parts side by side, each under its own number. */
export function pairOf(frame: Frame, group: ChartGroup, index: number, withWords: boolean): Drawn {
  const left = index * frame.band;
  const step = frame.bar + frame.band * gapOfPair;
  const marks = group.parts.map((part, place): Mark => {
    const height = heightOf(frame, part);
    return {
      group: index,
      part,
      x: left + place * step,
      width: frame.bar,
      y: frame.baseline - height,
      height,
    };
  });
  if (withWords && frame.dense) {
    const right = left + marks.length * step;
    const beside = marks
      .map(
        ({ part, y }): Label => ({
          ...wordsOf(part),
          x: right,
          dx: 6,
          y: y + 12,
          anchor: 'start',
          twoLines: false,
        }),
      )
      .sort((one, other) => other.y - one.y);
    return { marks, labels: spread(beside, frame.baseline) };
  }
  const labels = marks.map(({ part, x, y }): Label => {
    if (withWords) return { ...wordsOf(part), x, dx: 0, y: y - 24, anchor: 'start', twoLines: true };
    return { ...wordsOf(part), word: '', ...numberAbove(frame, x, y) };
  });
  const [first, second] = labels;
  if (withWords && first && second && isRaised(first)) first.y = Math.min(first.y, second.y - 2 * lineHeight);
  return { marks, labels };
}
