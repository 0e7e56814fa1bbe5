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
