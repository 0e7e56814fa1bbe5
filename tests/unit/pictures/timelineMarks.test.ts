import { describe, expect, it } from 'vitest';
import { glyphOf, markShapes, poleOf, strokeFor } from '../../../src/pictures/timelineMarks.ts';
import type { TimelineItem } from '../../../src/pictures/timelinePicture.ts';

/** A span of a hundred days, so that a day is a hundredth of the width. */
const span = { from: '2018-01-01', to: '2018-04-10' } as const;
const ink = { role: 'ink', width: 2 };
const dashes = { role: 'tbc', width: 2, dashed: true };

const item = (some: Partial<TimelineItem>): TimelineItem => ({
  kind: 'held',
  from: '2018-01-11',
  to: '2018-01-20',
  precision: 'days',
  open: false,
  name: 'Geneva',
  when: '',
  tag: '',
  ...some,
});
const month = { precision: 'month', from: '2018-02-01', to: '2018-02-28' } as const;

describe('The sign of a date', () => {
  it('is a circle: full for held, hollow for planned, dashed where it is open', () => {
    const circle = { kind: 'circle', x: 10, y: 20, radius: 6 };
    expect(glyphOf(item({}), 10, 20)).toEqual([{ ...circle, fill: 'ink', stroke: ink }]);
    expect(glyphOf(item({ kind: 'planned' }), 10, 20)).toEqual([{ ...circle, fill: 'paper', stroke: ink }]);
    expect(glyphOf(item({ open: true }), 10, 20)).toEqual([{ ...circle, fill: 'paper', stroke: dashes }]);
  });

  it('is a square for a week', () => {
    expect(glyphOf(item({ kind: 'planned', precision: 'week' }), 10, 20)).toEqual([
      { kind: 'rect', x: 3, y: 14, width: 14, height: 12, fill: 'paper', stroke: ink },
    ]);
  });

  it('is a bracket for a month', () => {
    expect(glyphOf(item(month), 10, 20)).toEqual([
      { kind: 'line', x1: 4, x2: 16, y1: 20, y2: 20, stroke: ink },
      { kind: 'line', x1: 4, x2: 4, y1: 15, y2: 25, stroke: ink },
      { kind: 'line', x1: 16, x2: 16, y1: 15, y2: 25, stroke: ink },
    ]);
  });

  it('is a stroke across for the planned end, and a bar for the lifetime', () => {
    expect(glyphOf(item({ kind: 'planned-end' }), 10, 20)).toEqual([
      { kind: 'line', x1: 10, x2: 10, y1: 12, y2: 28, stroke: { ...ink, width: 3 } },
    ]);
    expect(glyphOf(item({ kind: 'lifetime' }), 10, 20)).toEqual([
      { kind: 'line', x1: 3, x2: 17, y1: 20, y2: 20, stroke: { role: 'control', width: 6 } },
    ]);
  });

  it('has a line of ink where all is settled, and a dashed one of its own colour where not', () => {
    expect(strokeFor({ open: false })).toEqual(ink);
    expect(strokeFor({ open: true })).toEqual(dashes);
  });
});

describe('The pole of a date', () => {
  it('stands in its middle, at the end of an end, and where a lifetime begins', () => {
    expect(poleOf(item({}), span)).toBeCloseTo(0.15);
    expect(poleOf(item({ kind: 'planned-end' }), span)).toBeCloseTo(0.2);
    expect(poleOf(item({ kind: 'lifetime' }), span)).toBeCloseTo(0.1);
  });
});

describe('The mark of a date on the line of time', () => {
  const shapesOf = (some: Partial<TimelineItem>, width: number) => markShapes(item(some), span, 50, width);

  it('is as long as what it stands for, from where that is longer than its sign', () => {
    const [long] = shapesOf({}, 1000);
    expect(long).toMatchObject({
      kind: 'span-rect',
      y: 43.5,
      height: 13,
      round: 6.5,
      fill: 'ink',
      stroke: ink,
    });
    if (long?.kind !== 'span-rect') throw new Error('expected a stretch');
    expect([long.from, long.to].map((at) => at.toFixed(4))).toEqual(['0.1000', '0.2000']);
    expect(shapesOf({}, 131).map(({ kind }) => kind)).toEqual(['span-rect']);
    const [short, ...more] = shapesOf({}, 129);
    expect(short).toMatchObject({ kind: 'place', marks: glyphOf(item({}), 0, 50) });
    expect(more).toEqual([]);
  });

  it('is never shorter than can be seen as a stretch where it is a week', () => {
    const week = { kind: 'planned', precision: 'week' } as const;
    const ends = (width: number) => {
      const [shape] = shapesOf(week, width);
      return shape?.kind === 'span-rect' && [shape.from, shape.to].map((at) => at.toFixed(4));
    };
    expect(ends(1000)).toEqual(['0.1000', '0.2000']);
    expect(ends(100)).toEqual(['0.0600', '0.2400']);
    expect(shapesOf(week, 100)).toMatchObject([{ round: 0, fill: 'paper', stroke: ink }]);
  });

  it('is a stroke for the end, however wide the picture', () => {
    const end = { kind: 'planned-end' } as const;
    expect(shapesOf(end, 5000)).toEqual([{ kind: 'place', at: 0.2, marks: glyphOf(item(end), 0, 50) }]);
  });

  it('is a bracket from the first day of a month to its last, dashed but for its ends where it is open', () => {
    const shapes = shapesOf({ ...month, open: true }, 500);
    const stroke = { ...dashes, dashed: false };
    expect(shapes).toMatchObject([
      { kind: 'span-line', y: 50, stroke: dashes },
      { kind: 'place', marks: [{ kind: 'line', x1: 1, x2: 1, y1: 44, y2: 56, stroke }] },
      { kind: 'place', marks: [{ kind: 'line', x1: -1, x2: -1, y1: 44, y2: 56, stroke }] },
    ]);
    const places = shapes.flatMap((shape) => (shape.kind === 'place' ? [shape.at] : [shape.from, shape.to]));
    expect(places.map((at) => at.toFixed(2))).toEqual(['0.31', '0.59', '0.31', '0.59']);
  });
});
