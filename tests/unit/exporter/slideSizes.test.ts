import PptxGenJS from 'pptxgenjs';
import { describe, expect, it, vi } from 'vitest';
import type { TextRun } from '../../../src/exporter/pptx/deck.ts';
import { run } from '../../../src/exporter/pptx/saidRuns.ts';
import { type PageTable, sizeOf } from '../../../src/exporter/pptx/table.ts';
import { addParagraphs } from '../../../src/exporter/pptx/text.ts';

const pointsPerInch = 72;

/** A table of two columns, one of them three times as wide as the other. */
const tableOf = (...rows: string[][]): PageTable => ({
  columns: [
    { heading: 'A', share: 1 },
    { heading: 'B', share: 3 },
  ],
  rows: rows.map((cells) => cells.map((text) => [run(text.slice(0, 1)), run(text.slice(1))])),
});

/** From which height on, in points, each size of type is taken: found by halving, since more height is never less type. */
function stepsOf(sizeAt: (points: number) => number): string {
  const firstWith = (size: number): number => {
    let [less, enough] = [0, 6000];
    while (enough - less > 1) {
      const tenths = Math.floor((less + enough) / 2);
      if (sizeAt(tenths / 10) >= size) enough = tenths;
      else less = tenths;
    }
    return enough / 10;
  };
  const sizes = [16, 18, 20, 22, 24, 26, 28].filter((size) => sizeAt(600) >= size);
  return [`${sizeAt(0)} below`, ...sizes.map((size) => `${size} from ${firstWith(size).toFixed(1)}`)].join(
    ', ',
  );
}

const stepsOfTable = (table: PageTable, w = 12): string =>
  stepsOf((points) => sizeOf(table, { w, h: points / pointsPerInch }));

describe('the size of type in a table', () => {
  it('is the largest at which heading and rows fit, with room around each', () => {
    expect(stepsOfTable(tableOf(['a', 'b']))).toMatchInlineSnapshot(
      `"14 below, 16 from 52.0, 18 from 56.4, 20 from 60.8, 22 from 65.2, 24 from 69.6"`,
    );
    expect(stepsOfTable(tableOf(['a', 'b'], ['c', 'd'], ['e', 'f']))).toMatchInlineSnapshot(
      `"14 below, 16 from 106.4, 18 from 117.6, 20 from 128.8, 22 from 140.0, 24 from 151.2"`,
    );
  });

  it('counts a row by its highest cell, each line of it, and an empty row as one', () => {
    expect(stepsOfTable(tableOf(['a\nb\nc', 'd\ne']))).toMatchInlineSnapshot(
      `"14 below, 16 from 90.4, 18 from 99.6, 20 from 108.8, 22 from 118.0, 24 from 127.2"`,
    );
    expect(stepsOfTable({ ...tableOf(), rows: [[]] })).toBe(stepsOfTable(tableOf(['a', 'b'])));
  });

  it('knows how wide each column is', () => {
    const words = 'the assessment of conformity and of interoperability';
    expect(stepsOfTable(tableOf([words, 'b']), 6)).toMatchInlineSnapshot(
      `"14 below, 16 from 167.3, 18 from 186.0, 20 from 228.8, 22 from 276.4, 24 from 328.9"`,
    );
    expect(stepsOfTable(tableOf(['a', words]), 6)).toMatchInlineSnapshot(
      `"14 below, 16 from 71.2, 18 from 78.0, 20 from 108.8, 22 from 118.0, 24 from 127.2"`,
    );
    expect(stepsOfTable(tableOf(['a', words]), 3)).toMatchInlineSnapshot(
      `"14 below, 16 from 109.6, 18 from 142.8, 20 from 180.8, 22 from 223.6, 24 from 242.4"`,
    );
  });
});

function fontSizeOf(paragraphs: TextRun[][], h: number, w = 12, most?: number): number {
  const page = new PptxGenJS().addSlide();
  let size = 0;
  vi.spyOn(page, 'addText').mockImplementation((_, options) => {
    size = options?.fontSize ?? 0;
    return page;
  });
  addParagraphs(page, paragraphs, { x: 0, y: 0, w, h: h / pointsPerInch }, most);
  return size;
}

describe('the size of type of paragraphs', () => {
  const words = 'the assessment of conformity and of interoperability';

  it('is the largest at which all of them fit, with room between', () => {
    expect(stepsOf((points) => fontSizeOf([[run('a')]], points))).toMatchInlineSnapshot(
      `"14 below, 16 from 30.0, 18 from 32.5, 20 from 35.0, 22 from 37.5, 24 from 40.0, 26 from 42.5, 28 from 45.0"`,
    );
    expect(stepsOf((points) => fontSizeOf([[run('a')], [run('b'), run('c')]], points))).toMatchInlineSnapshot(
      `"14 below, 16 from 60.0, 18 from 65.0, 20 from 70.0, 22 from 75.0, 24 from 80.0, 26 from 85.0, 28 from 90.0"`,
    );
  });

  it('knows how wide the lines are, all runs of a paragraph together', () => {
    expect(stepsOf((points) => fontSizeOf([[run(words), run(words)]], points, 6))).toMatchInlineSnapshot(
      `"14 below, 16 from 70.0, 18 from 77.5, 20 from 85.0, 22 from 92.5, 24 from 130.0, 26 from 140.0, 28 from 185.0"`,
    );
    expect(stepsOf((points) => fontSizeOf([[run(words)]], points, 3))).toMatchInlineSnapshot(
      `"14 below, 16 from 70.0, 18 from 77.5, 20 from 85.0, 22 from 120.0, 24 from 130.0, 26 from 205.0, 28 from 220.0"`,
    );
  });

  it('is not above what is asked for', () => {
    expect(stepsOf((points) => fontSizeOf([[run('a')]], points, 12, 22))).toMatchInlineSnapshot(
      `"14 below, 16 from 30.0, 18 from 32.5, 20 from 35.0, 22 from 37.5"`,
    );
  });
});
