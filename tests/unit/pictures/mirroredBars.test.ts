import { expect, it } from 'vitest';
import { layoutBarChart } from '../../../src/pictures/layoutBarChart.ts';
import { participantsChart } from '../../../src/pictures/meetingCharts.ts';
import { mirroredBars } from '../../../src/pictures/mirroredBars.ts';
import { bundledReport } from '../../support/report.ts';
import { english } from '../../support/words.ts';

const layout = layoutBarChart(participantsChart(bundledReport().meetings, english));

it('From the right the first meeting stands at the right edge, each bar as high and as wide as before', () => {
  const { marks } = mirroredBars(layout);
  expect(Math.max(...marks.map(({ x, width }) => x + width))).toBe(1);
  expect(marks.filter(({ x, width }) => x + width === 1).every(({ group }) => group === 0)).toBe(true);
  expect(marks.map(({ y, width, height }) => [y, width, height])).toEqual(
    layout.marks.map(({ y, width, height }) => [y, width, height]),
  );
});

it('Mirrored twice, a chart is as it was', () => {
  const { marks, labels } = mirroredBars(mirroredBars(layout));
  marks.forEach(({ x }, index) => {
    expect(x).toBeCloseTo(layout.marks[index]?.x ?? Number.NaN);
  });
  expect(labels.map(({ dx }) => dx)).toEqual(layout.labels.map(({ dx }) => dx));
});

it('Lines under groups, names and numbers that read upwards stand as far from the right as they stood from the left', () => {
  const [mark] = layout.marks;
  const [label] = layout.labels;
  if (!mark || !label) throw new Error('expected a bar with its label');
  const turned = mirroredBars({
    ...layout,
    marks: [{ ...mark, x: 0.25, width: 0.5 }],
    labels: [
      { ...label, x: 0.25, dx: 8, anchor: 'start' },
      { ...label, x: 0.25, dx: 3, anchor: 'upright' },
    ],
    names: [{ x: 0.125, y: 9, text: 'Bern' }],
    underlines: [{ from: 0.125, to: 0.5, y: 7 }],
  });
  expect(turned.marks.map(({ x, width }) => [x, width])).toEqual([[0.25, 0.5]]);
  expect(turned.labels.map(({ x, dx }) => [x, dx])).toEqual([
    [0.75, -8],
    [0.75, 7],
  ]);
  expect(turned.names).toEqual([{ x: 0.875, y: 9, text: 'Bern' }]);
  expect(turned.underlines).toEqual([{ from: 0.5, to: 0.875, y: 7 }]);
});
