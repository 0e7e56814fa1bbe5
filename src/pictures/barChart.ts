import { type Figure, knownValue } from '../analysis/figure.ts';

/** What a bar stands for; each has one colour everywhere. */
export type Series = 'on-site' | 'remote' | 'undivided' | 'input' | 'output';

export type ChartPart = { series: Series; figure: Figure; number: string; word: string };

/** One meeting on the chart. In a stack `parts` rise from the baseline; in a pair they stand side by side. */
export type ChartGroup = {
  name: string;
  /** Further lines under the name. */
  details: string[];
  /** For where an axis has no room for name and details. */
  shortName: string;
  parts: ChartPart[];
  /** Above a stack: the whole, and its change from the group before as signed text. */
  total: { figure: Figure; number: string; word: string; change: string | null } | null;
  /** True for a group that is underlined, such as a meeting of the earlier of two reports. */
  underlined?: true;
};

export type BarChart = { kind: 'stacked' | 'paired'; groups: ChartGroup[] };

export type Mark = { group: number; part: ChartPart; x: number; width: number; y: number; height: number };

export type Label = {
  x: number;
  /** Pixels from x. */
  dx: number;
  y: number;
  kind: 'total' | 'part';
  derived: boolean;
  number: string;
  word: string;
  /** Words under the number rather than beside it. */
  twoLines: boolean;
  /** `upright` reads upwards, where the bar is narrower than the number. */
  anchor: 'start' | 'middle' | 'upright';
};

export type BarChartLayout = {
  /** Pixels where the chart has a width of its own; null where it takes the width it is given. */
  width: number | null;
  height: number;
  top: number;
  baseline: number;
  /** The value at the top of the plot. */
  max: number;
  /** Width of a band, and of one bar, as fractions. */
  band: number;
  bar: number;
  marks: Mark[];
  labels: Label[];
  /** Names under the axis, turned to read upwards; empty where the hand sets them level below. */
  names: { x: number; y: number; text: string }[];
  /** Lines under the axis, one for each run of underlined groups. */
  underlines: { from: number; to: number; y: number }[];
};

/** From so many groups on bars are narrow and only the last carries its words. */
export const denseFrom = 6;

const plotHeight = 190;
const lineHeight = 20;
/** A bold digit in the widest of the fonts named, at the size of its kind of chart, so that labels never meet. */
const charWidth = { stacked: 11.6, paired: 9.3 };
/** What a number side by side with another may hold at the chart's narrowest. */
const longestInPair = 3;
/** What the words of the last group take at the end of a dense chart. */
const roomForWords = 112;
const gapOfPair = 0.02;
const longestName = 28;

/** What all marks of one chart share. */
type Frame = Pick<BarChartLayout, 'width' | 'band' | 'bar' | 'top' | 'baseline' | 'max'> & {
  dense: boolean;
  upright: boolean;
};
type Drawn = { marks: Mark[]; labels: Label[] };

const numberOfPart = (part: ChartPart): number => knownValue(part.figure) ?? 0;

/** The value at the top of the highest bar, and of the scale. */
export function highestOf({ kind, groups }: BarChart): number {
  const tops = groups.map(({ parts }) => {
    const values = parts.map(numberOfPart);
    return kind === 'stacked' ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
  });
  return Math.max(1, ...tops);
}

/** Width of the longest number that stands on a bar. */
function longestOnTop({ kind, groups }: BarChart): number {
  const texts = groups.flatMap(({ parts, total }) =>
    kind === 'stacked' ? [total?.number ?? ''] : parts.map((part) => part.number),
  );
  return Math.max(0, ...texts.map((text) => text.length)) * charWidth[kind];
}

/** True where the first of two numbers side by side would run into the second: it stands above that one. */
const isRaised = (first: { number: string } | undefined): boolean =>
  (first?.number.length ?? 0) > longestInPair;

/** Pixels above the highest bar, for what stands on it. */
function topOf(chart: BarChart, dense: boolean, upright: boolean): number {
  if (upright) return Math.max(72, Math.ceil(longestOnTop(chart)) + 12);
  const raised = !dense && chart.kind === 'paired' && chart.groups.some(({ parts }) => isRaised(parts[0]));
  return raised ? 44 + 2 * lineHeight : 44;
}

function frameOf(chart: BarChart): Frame {
  const count = chart.groups.length;
  const dense = count >= denseFrom;
  const stacked = chart.kind === 'stacked';
  // A line of type must fit each bar with its gap, also when it reads upwards.
  const pixels = Math.max(stacked ? 26 : 38, Math.min(64, Math.floor(780 / count)));
  const width = dense ? count * pixels + roomForWords : null;
  const band = width === null ? 1 / Math.max(1, count) : pixels / width;
  const room = stacked ? pixels : pixels * 0.4;
  const upright = dense && longestOnTop(chart) > room;
  const top = topOf(chart, dense, upright);
  const share = stacked ? (dense ? 0.7 : 0.3) : dense ? 0.38 : 0.24;
  return {
    width,
    band,
    bar: band * share,
    top,
    baseline: top + plotHeight,
    max: highestOf(chart),
    dense,
    upright,
  };
}

const heightOf = (frame: Frame, part: ChartPart): number => (numberOfPart(part) / frame.max) * plotHeight;

/** Moves labels up, from the lowest on, until none stands on the one below or on the zero line. */
function spread(labels: Label[], baseline: number): Label[] {
  let floor = baseline - 5;
  return labels.map((label) => {
    const y = Math.min(label.y, floor);
    floor = y - lineHeight;
    return { ...label, y };
  });
}

/** A number alone above a narrow bar. */
function numberAbove(
  frame: Frame,
  x: number,
  y: number,
): Pick<Label, 'x' | 'dx' | 'y' | 'anchor' | 'twoLines'> {
  const anchor = frame.upright ? 'upright' : 'middle';
  return { x: x + frame.bar / 2, dx: frame.upright ? 5 : 0, y: y - 6, anchor, twoLines: false };
}

const wordsOf = (part: ChartPart): Pick<Label, 'kind' | 'derived' | 'number' | 'word'> => ({
  kind: 'part',
  derived: part.figure.status === 'derived',
  number: part.number,
  word: part.word,
});

function stackOf(frame: Frame, group: ChartGroup, index: number, withWords: boolean): Drawn {
  const x = index * frame.band;
  let y = frame.baseline;
  const marks = group.parts.map((part): Mark => {
    const height = heightOf(frame, part);
    y -= height;
    return { group: index, part, x, width: frame.bar, y, height };
  });
  const beside = marks.map(({ part, ...mark }): Label => {
    const middle = mark.y + mark.height / 2 + 5;
    return { ...wordsOf(part), x: x + frame.bar, dx: 8, y: middle, anchor: 'start', twoLines: false };
  });
  const labels = withWords ? spread(beside, frame.baseline) : [];
  // Beside a low bar the words stand higher than the bar, and the total above them all.
  const highest = Math.min(...labels.map((label) => label.y));
  if (group.total) {
    const { number, word, change } = group.total;
    const place = withWords
      ? { x, dx: 0, y: Math.min(y - 8, highest - lineHeight), anchor: 'start' as const, twoLines: false }
      : numberAbove(frame, x, y);
    const said = withWords ? [word, change].filter((part) => part !== null).join(', ') : '';
    labels.push({ kind: 'total', derived: false, number, word: said, ...place });
  }
  return { marks, labels };
}

function pairOf(frame: Frame, group: ChartGroup, index: number, withWords: boolean): Drawn {
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
