import { type BarChart, type BarChartLayout, type ChartPart, highestOf, numberOfPart } from './barChart.ts';
import { textWidth } from './textWidth.ts';

/** From so many groups on bars are narrow and only the last carries its words. */
export const denseFrom = 6;

const plotHeight = 190;
export const lineHeight = 20;
/** A bold digit in the widest of the fonts named, at the size of its kind of chart, so that labels never meet. */
const charWidth = { stacked: 11.6, paired: 9.3 };
/** What a number side by side with another may hold at the chart's narrowest. */
const longestInPair = 3;
/** Ems that stand beside a number where the chart is at its narrowest; longer words go below it, beside slimmer bars. */
const longestBeside = 5.5;
/** From a number to the words below it. */
export const secondLine = 17;
/** What the words of the last group take at the end of a dense chart. */
const roomForWords = 112;

/** What all marks of one chart share. */
export type Frame = Pick<BarChartLayout, 'width' | 'band' | 'bar' | 'top' | 'baseline' | 'max'> & {
  dense: boolean;
  upright: boolean;
  /** True where the words of a stack stand below their numbers. */
  wordsBelow: boolean;
};
/** Width of the longest number that stands on a bar. */
function longestOnTop({ kind, groups }: BarChart): number {
  const texts = groups.flatMap(({ parts, total }) =>
    kind === 'stacked' ? [total?.number ?? ''] : parts.map((part) => part.number),
  );
  return Math.max(0, ...texts.map((text) => text.length)) * charWidth[kind];
}

/** True where the first of two numbers side by side would run into the second: it stands above that one. */
export const isRaised = (first: { number: string } | undefined): boolean =>
  (first?.number.length ?? 0) > longestInPair;

const isLong = ({ number, word }: ChartPart): boolean =>
  number !== '' && textWidth(word, { size: 1 }) > longestBeside;

/** Pixels above the highest bar, for what stands on it. */
function topOf(chart: BarChart, upright: boolean): number {
  if (upright) return Math.max(72, Math.ceil(longestOnTop(chart)) + 12);
  const raised = chart.kind === 'paired' && chart.groups.some(({ parts }) => isRaised(parts[0]));
  return raised ? 44 + 2 * lineHeight : 44;
}

/** How wide and high a chart is, and its bars. */
export function frameOf(chart: BarChart): Frame {
  const count = chart.groups.length;
  const dense = count >= denseFrom;
  const stacked = chart.kind === 'stacked';
  // A line of type must fit each bar with its gap, also when it reads upwards.
  const pixels = Math.max(stacked ? 26 : 38, Math.min(64, Math.floor(780 / count)));
  const width = dense ? count * pixels + roomForWords : null;
  const band = width === null ? 1 / Math.max(1, count) : pixels / width;
  const room = stacked ? pixels : pixels * 0.4;
  const upright = dense && longestOnTop(chart) > room;
  const top = topOf(chart, upright);
  const wordsBelow = stacked && chart.groups.some(({ parts }) => parts.some(isLong));
  const stackedShare = dense ? 0.7 : wordsBelow ? 0.17 : 0.3;
  const share = stacked ? stackedShare : dense ? 0.38 : 0.24;
  return {
    width,
    band,
    bar: band * share,
    top,
    baseline: top + plotHeight,
    max: highestOf(chart),
    dense,
    upright,
    wordsBelow,
  };
}

/** In pixels. */
export const heightOf = (frame: Frame, part: ChartPart): number =>
  (numberOfPart(part) / frame.max) * plotHeight;
