import type { BarChart, BarChartLayout, Label, Series } from './barChart.ts';
import { secondLine } from './barFrame.ts';
import type { Drawing, Mark, Role, Run, Shape } from './drawing.ts';
import { layoutBarChart } from './layoutBarChart.ts';
import { wrapText } from './textWidth.ts';

/** The colour that a series has everywhere. */
export const roleOfSeries: Record<Series, Role> = {
  'on-site': 'onsite',
  remote: 'remote',
  undivided: 'control',
  input: 'input',
  output: 'output',
};

const nameType = { size: 16, bold: true };
const detailType = { size: 14 };
const lineHeight = 20;
const gap = 16;

function runsOf({ kind, derived, number, word, twoLines }: Label): Run[] {
  const size = kind === 'total' ? 20 : 16;
  const small = 14;
  const beside = word !== '' && !twoLines;
  return [
    ...(derived ? [{ text: '= ', role: 'ink-2', size: small } as const] : []),
    { text: number, role: 'ink', bold: true, size },
    ...(beside ? [{ text: number === '' ? word : ` ${word}`, role: 'ink', size: small } as const] : []),
  ];
}

function labelShape(label: Label): Shape {
  const { x, dx, y, word, twoLines, anchor } = label;
  const upright = anchor === 'upright';
  const set = upright
    ? ({ anchor: 'start', upright } as const)
    : ({ anchor: anchor === 'middle' ? 'middle' : 'start' } as const);
  const marks: Mark[] = [{ kind: 'text', x: dx, y, size: 16, runs: runsOf(label), ...set }];
  if (twoLines) {
    marks.push({
      kind: 'text',
      x: dx,
      y: y + secondLine,
      size: 14,
      runs: [{ text: word, role: 'ink' }],
      anchor: 'start',
    });
  }
  return { kind: 'place', at: x, marks };
}

/** Names level below the axis, each under its own bars. */
function levelNames(
  chart: BarChart,
  layout: BarChartLayout,
  width: number,
): { shapes: Shape[]; height: number } {
  const room = layout.band * width - gap;
  let height = 0;
  const shapes = chart.groups.map(({ name, details }, index): Shape => {
    const lines: Run[] = [
      ...wrapText(name, nameType, room).map((text) => ({ text, role: 'ink', ...nameType }) as const),
      ...details
        .flatMap((detail) => wrapText(detail, detailType, room))
        .map((text) => ({ text, role: 'ink-2', ...detailType }) as const),
    ];
    height = Math.max(height, lines.length * lineHeight + 12);
    const marks = lines.map((run, line): Mark => {
      const y = layout.baseline + 22 + line * lineHeight;
      return { kind: 'text', x: 0, y, size: 16, anchor: 'start', runs: [run] };
    });
    return { kind: 'place', at: index * layout.band, marks };
  });
  return { shapes, height };
}

const turnedNames = ({ names }: BarChartLayout): Shape[] =>
  names.map(({ x, y, text }) => ({
    kind: 'place',
    at: x,
    marks: [
      { kind: 'text', x: 5, y, size: 14, anchor: 'end', upright: true, runs: [{ text, role: 'ink-2' }] },
    ],
  }));

/** A chart as a drawing at least so many pixels wide, names of its groups included. */
export function drawBarChart(chart: BarChart, atWidth: number): Drawing {
  const layout = layoutBarChart(chart);
  const width = Math.max(atWidth, layout.width ?? 0);
  const bars = layout.marks.map(
    ({ part, x, width: share, y, height }): Shape => ({
      kind: 'span-rect',
      from: x,
      to: x + share,
      y,
      height,
      fill: roleOfSeries[part.series],
      stroke: { role: 'paper', width: 2 },
    }),
  );
  const { baseline } = layout;
  const axis: Shape = { kind: 'span-line', from: 0, to: 1, y: baseline, stroke: { role: 'ink', width: 1.5 } };
  const isDense = layout.names.length > 0;
  const level = isDense ? { shapes: [], height: 0 } : levelNames(chart, layout, width);
  return {
    minWidth: width,
    height: isDense ? layout.height : baseline + level.height,
    shapes: [...bars, axis, ...layout.labels.map(labelShape), ...level.shapes, ...turnedNames(layout)],
  };
}
