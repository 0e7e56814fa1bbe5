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
  /** Above a stack: the whole. Its word goes on with the change from the group before, where there is one. */
  total: { figure: Figure; number: string; word: string } | null;
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

/** A part's height on the scale; what is not known has none. */
export const numberOfPart = (part: ChartPart): number => knownValue(part.figure) ?? 0;

/** The value at the top of the highest bar, and of the scale. */
export function highestOf({ kind, groups }: BarChart): number {
  const tops = groups.map(({ parts }) => {
    const values = parts.map(numberOfPart);
    return kind === 'stacked' ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
  });
  return Math.max(1, ...tops);
}
