import { knownValue } from '../analysis/figure.ts';
import type { BarChart, BarChartLayout } from './barChart.ts';
import { type Frame, frameOf } from './barFrame.ts';
import { gapOfPair, pairOf } from './barPairs.ts';
import { stackOf } from './barStacks.ts';

const longestName = 28;

/** From the first bar of a run of underlined groups to the last of them. */
function underlinesOf(
  { groups, kind }: BarChart,
  { band, bar, baseline }: Frame,
): BarChartLayout['underlines'] {
  const width = kind === 'stacked' ? bar : 2 * bar + band * gapOfPair;
  const lines: BarChartLayout['underlines'] = [];
  groups.forEach(({ underlined }, index) => {
    const before = lines.at(-1);
    const to = index * band + width;
    if (!underlined) return;
    if (before && groups[index - 1]?.underlined) before.to = to;
    else lines.push({ from: index * band, to, y: baseline + 5 });
  });
  return lines;
}

const cut = (text: string): string =>
  text.length > longestName ? `${text.slice(0, longestName - 1).trimEnd()}…` : text;

/** Places every mark and label of a chart. The scale begins at zero and ends at the highest bar. */
export function layoutBarChart(chart: BarChart): BarChartLayout {
  const frame = frameOf(chart);
  const { dense, width, band, bar, top, baseline, max } = frame;
  const draw = chart.kind === 'stacked' ? stackOf : pairOf;
  const last = chart.groups.length - 1;
  const drawn = chart.groups.map((group, index) => draw(frame, group, index, !dense || index === last));
  const middle = chart.kind === 'stacked' ? frame.bar / 2 : frame.bar + (frame.band * gapOfPair) / 2;
  const names = chart.groups.map((group, index) => ({
    x: index * frame.band + middle,
    y: frame.baseline + 10,
    text: cut(group.shortName),
  }));
  const nameHeight = Math.max(0, ...names.map(({ text }) => text.length)) * 7.6;
  return {
    width,
    band,
    bar,
    top,
    baseline,
    max,
    height: frame.baseline + (dense ? nameHeight + 16 : 8),
    marks: drawn.flatMap(({ marks }) => marks).filter(({ part }) => knownValue(part.figure) !== null),
    labels: drawn.flatMap(({ labels }) => labels),
    names: dense ? names : [],
    underlines: underlinesOf(chart, frame),
  };
}
