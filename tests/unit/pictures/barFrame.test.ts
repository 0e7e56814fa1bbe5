import { describe, expect, it } from 'vitest';
import type { BarChart, ChartPart } from '../../../src/pictures/barChart.ts';
import { highestOf } from '../../../src/pictures/barChart.ts';
import { frameOf, heightOf, isRaised } from '../../../src/pictures/barFrame.ts';
import { spread } from '../../../src/pictures/barLabels.ts';
import { layoutBarChart } from '../../../src/pictures/layoutBarChart.ts';
import { notStated, stated } from '../../support/builders.ts';

const part = (number: string, word = 'on site', value?: number): ChartPart => ({
  series: 'on-site',
  figure: value === undefined ? notStated : stated(value),
  number,
  word,
});

/** A chart of so many groups, each with the same parts and, in a stack, the same total. */
function chartOf(kind: BarChart['kind'], count: number, number: string, parts = [part(number)]): BarChart {
  const groups = Array.from({ length: count }, () => ({
    name: 'Geneva',
    details: [],
    shortName: 'Geneva',
    parts,
    total: kind === 'stacked' ? { figure: stated(1), number, word: 'total' } : null,
  }));
  return { kind, groups };
}

describe('The frame of a bar chart', () => {
  it('gives bands 64 pixels at most, and so many as a line of type needs at least', () => {
    const widths = (kind: BarChart['kind']) =>
      [6, 12, 13, 20, 30, 31, 40].map(
        (count) => ((frameOf(chartOf(kind, count, '1')).width ?? 0) - 112) / count,
      );
    expect(widths('stacked')).toEqual([64, 64, 60, 39, 26, 26, 26]);
    expect(widths('paired')).toEqual([64, 64, 60, 39, 38, 38, 38]);
  });

  it('divides the width it is given among up to five groups', () => {
    const frames = [0, 1, 2, 5].map((count) => frameOf(chartOf('paired', count, '1')));
    expect(frames.map(({ width, band, dense }) => [width, band, dense])).toEqual([
      [null, 1, false],
      [null, 1, false],
      [null, 0.5, false],
      [null, 0.2, false],
    ]);
  });

  it('makes bars slimmer where words stand beside them', () => {
    const shareOf = (chart: BarChart) => {
      const { bar, band } = frameOf(chart);
      return Number((bar / band).toFixed(6));
    };
    expect(shareOf(chartOf('stacked', 2, '1'))).toBe(0.3);
    expect(shareOf(chartOf('stacked', 2, '1', [part('1', 'дистанционно')]))).toBe(0.17);
    expect(shareOf(chartOf('stacked', 2, '1', [part('', 'дистанционно')]))).toBe(0.3);
    expect(shareOf(chartOf('stacked', 6, '1', [part('1', 'дистанционно')]))).toBe(0.7);
    expect(shareOf(chartOf('paired', 2, '1', [part('1', 'дистанционно')]))).toBe(0.24);
    expect(shareOf(chartOf('paired', 6, '1'))).toBe(0.38);
  });

  it('sets words below their numbers in a stack where only one of them is long', () => {
    const words = [part('1', 'on site'), part('1', 'дистанционно')];
    expect(frameOf(chartOf('stacked', 2, '1', words)).wordsBelow).toBe(true);
    expect(frameOf(chartOf('stacked', 2, '1')).wordsBelow).toBe(false);
    expect(frameOf(chartOf('stacked', 2, '1', [part('1', 't'.repeat(11))])).wordsBelow).toBe(false);
    expect(frameOf(chartOf('paired', 2, '1', words)).wordsBelow).toBe(false);
  });

  it('turns numbers to read upwards where a bar of many is narrower than the longest', () => {
    const uprightAt = (kind: BarChart['kind'], count: number, number: string) =>
      frameOf(chartOf(kind, count, number)).upright;
    expect([uprightAt('stacked', 6, '12345'), uprightAt('stacked', 6, '123456')]).toEqual([false, true]);
    expect([uprightAt('paired', 6, '12'), uprightAt('paired', 6, '123')]).toEqual([false, true]);
    expect(uprightAt('stacked', 5, '1234567890')).toBe(false);
    expect(frameOf(chartOf('stacked', 6, '1', [part('1234567890')])).upright).toBe(false);
  });

  it('keeps room above the highest bar for what stands on it', () => {
    const topOf = (kind: BarChart['kind'], count: number, number: string) => {
      const { top, baseline } = frameOf(chartOf(kind, count, number));
      expect(baseline - top).toBe(190);
      return top;
    };
    expect([topOf('stacked', 2, '1'), topOf('stacked', 5, '123456'), topOf('stacked', 6, '1')]).toEqual([
      44, 44, 44,
    ]);
    expect([topOf('stacked', 6, '123456'), topOf('stacked', 6, '1234567')]).toEqual([82, 94]);
    expect([topOf('paired', 6, '123'), topOf('paired', 6, '12345678')]).toEqual([72, 87]);
    expect([topOf('paired', 2, '123'), topOf('paired', 2, '1234'), topOf('paired', 6, '12')]).toEqual([
      44, 84, 44,
    ]);
  });

  it('raises the first of two numbers where it is longer than three characters', () => {
    expect([undefined, { number: '123' }, { number: '1234' }].map(isRaised)).toEqual([false, false, true]);
    const second = chartOf('paired', 2, '1', [part('1'), part('1234')]);
    expect(frameOf(second).top).toBe(44);
  });

  it('ends its scale at the highest stack, or at the highest bar of a pair, but never at zero', () => {
    const parts = [part('3', '', 3), part('4', '', 4), part('')];
    expect(highestOf(chartOf('stacked', 2, '7', parts))).toBe(7);
    expect(highestOf(chartOf('paired', 2, '7', parts))).toBe(4);
    expect(highestOf(chartOf('paired', 2, '', [part('')]))).toBe(1);
    const frame = frameOf(chartOf('paired', 2, '7', parts));
    expect(parts.map((one) => heightOf(frame, one))).toEqual([142.5, 190, 0]);
  });
});

describe('What is written on bars', () => {
  const labelsOf = (chart: BarChart) =>
    layoutBarChart(chart).labels.map(({ number, word, anchor }) => [number, word, anchor].join(' | '));

  it('is a number alone over many bars, and with its words beside the last', () => {
    const parts = [part('1', 'input', 1), part('2', 'output', 2)];
    const many = labelsOf(chartOf('paired', 6, '', parts));
    expect(many.slice(0, 2)).toEqual(['1 |  | middle', '2 |  | middle']);
    expect(many.slice(-2)).toEqual(['1 | input | start', '2 | output | start']);
    expect(labelsOf(chartOf('paired', 1, '', parts))).toEqual(['1 | input | start', '2 | output | start']);
  });

  it('is nothing over a stack that has no total', () => {
    const chart = chartOf('stacked', 6, '1');
    const groups = chart.groups.map((group) => ({ ...group, total: null }));
    expect(labelsOf({ ...chart, groups })).toEqual(['1 | on site | start']);
    expect(frameOf({ ...chart, groups }).upright).toBe(false);
  });

  it('is raised over the second number of a pair only where words stand with it', () => {
    const ysOf = (count: number, ...parts: ChartPart[]) => {
      const { labels, baseline } = layoutBarChart(chartOf('paired', count, '', parts));
      return labels.slice(0, 2).map(({ y }) => baseline - y);
    };
    expect(ysOf(2, part('1234'), part('1'))).toEqual([64, 24]);
    expect(ysOf(2, part('123'), part('1'))).toEqual([24, 24]);
    expect(ysOf(2, part('1234'))).toEqual([24, 24]);
    expect(ysOf(2, part('1'), part('1234'))).toEqual([24, 24]);
    expect(ysOf(6, part('1234'), part('1'))).toEqual([6, 6]);
    expect(ysOf(2, part('1234', '', 10), part('1', '', 1))).toEqual([214, 43]);
  });
});

describe('Labels over one another', () => {
  const label = (y: number, twoLines = false) => ({
    x: 0,
    dx: 0,
    y,
    kind: 'part' as const,
    derived: false,
    number: '1',
    word: '',
    twoLines,
    anchor: 'start' as const,
  });

  it('move up from the zero line and from each other, and no farther than they must', () => {
    const ys = (...labels: ReturnType<typeof label>[]) => spread(labels, 200).map(({ y }) => y);
    expect(ys(label(150), label(100))).toEqual([150, 100]);
    expect(ys(label(199), label(198))).toEqual([195, 175]);
    expect(ys(label(199, true), label(198, true))).toEqual([178, 141]);
    expect(ys(label(150), label(130), label(111))).toEqual([150, 130, 110]);
  });
});

describe('Names under many bars', () => {
  const namesOf = (shortName: string) => {
    const chart = chartOf('stacked', 6, '1');
    const groups = chart.groups.map((group) => ({ ...group, shortName }));
    const { names, height, baseline } = layoutBarChart({ ...chart, groups });
    return [names[0]?.text, Number((height - baseline).toFixed(2))];
  };

  it('have 28 characters at most, the last of them dots where they are cut, and no blank before those', () => {
    expect(namesOf('1234567890123456789012345678')).toEqual(['1234567890123456789012345678', 228.8]);
    expect(namesOf('12345678901234567890123456789')).toEqual(['123456789012345678901234567…', 228.8]);
    expect(namesOf('12345678901234567890123456 789')).toEqual(['12345678901234567890123456…', 221.2]);
    expect(namesOf('Bern')).toEqual(['Bern', 46.4]);
  });
});
