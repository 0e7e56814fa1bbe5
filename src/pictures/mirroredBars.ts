import type { BarChartLayout, Label } from './barChart.ts';

/** Half of what letters that read upwards take across: their line is set that far from their middle. */
const halfLetter = 5;

const mirroredLabel = (label: Label): Label => ({
  ...label,
  x: 1 - label.x,
  dx: label.anchor === 'upright' ? 2 * halfLetter - label.dx : -label.dx,
});

/** The same chart for who reads from the right: the first group stands there. Its texts begin on the right, too. */
export function mirroredBars(layout: BarChartLayout): BarChartLayout {
  return {
    ...layout,
    marks: layout.marks.map((mark) => ({ ...mark, x: 1 - mark.x - mark.width })),
    labels: layout.labels.map(mirroredLabel),
    names: layout.names.map((name) => ({ ...name, x: 1 - name.x })),
    underlines: layout.underlines.map(({ from, to, y }) => ({ from: 1 - to, to: 1 - from, y })),
  };
}
