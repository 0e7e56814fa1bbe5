import { expect, it } from 'vitest';
import { type Mark, mirrored, type Run, type Shape } from '../../../src/pictures/drawing.ts';
import { svgElementsOf } from '../../../src/pictures/svgOf.ts';

const stroke = { role: 'ink', width: 2 } as const;
const marks: Mark[] = [
  { kind: 'line', x1: 1, y1: 2, x2: 3, y2: 4, stroke },
  {
    kind: 'rect',
    x: 5,
    y: 6,
    width: 7,
    height: 8,
    round: 3,
    fill: 'wash',
    stroke: { ...stroke, dashed: true },
  },
  { kind: 'rect', x: 5, y: 6, width: 7, height: 8, fill: 'wash' },
  { kind: 'circle', x: 9, y: 10, radius: 11, fill: 'paper' },
  { kind: 'tip', x: 12, y: 13, points: 'left', role: 'ink' },
  { kind: 'tip', x: 14, y: 15, points: 'right', role: 'ink' },
  { kind: 'text', x: 16, y: 17, size: 14, anchor: 'end', runs: [{ text: 'a', role: 'ink' }] },
];
const shapes: Shape[] = [
  { kind: 'place', at: 0.25, marks },
  { kind: 'span-line', from: 0.125, to: 0.5, y: 1, stroke },
  { kind: 'span-rect', from: 0.125, to: 0.5, y: 2, height: 3, fill: 'control' },
];

it('From the right everything lies as far from the right as it lay from the left', () => {
  const drawing = mirrored({ minWidth: 100, height: 50, shapes });
  expect([drawing.minWidth, drawing.height]).toEqual([100, 50]);
  const [place, ...spans] = drawing.shapes;
  expect(spans).toEqual([
    { kind: 'span-line', from: 0.875, to: 0.5, y: 1, stroke },
    { kind: 'span-rect', from: 0.5, to: 0.875, y: 2, height: 3, fill: 'control' },
  ]);
  if (place?.kind !== 'place') throw new Error('expected a place');
  expect(place.at).toBe(0.75);
  expect(place.marks).toEqual([
    { ...marks[0], x1: -1, x2: -3 },
    { ...marks[1], x: -12 },
    { ...marks[2], x: -12 },
    { ...marks[3], x: -9 },
    { ...marks[4], x: -12, points: 'right' },
    { ...marks[5], x: -14, points: 'left' },
    { ...marks[6], x: -16 },
  ]);
});

/** Lengths in "px" and colours by their names, so that each can be told apart in what is drawn. */
const drawn = (...some: Mark[]) =>
  svgElementsOf(
    { minWidth: 100, height: 50, shapes: [{ kind: 'place', at: 1 / 3, marks: some }] },
    { length: (pixels) => `${pixels}px`, colour: (role) => role },
  );

it('A place is drawn as a picture of its own, which nothing cuts', () => {
  const [place] = drawn();
  expect(place).toEqual({ name: 'svg', attributes: { x: '33.333%', overflow: 'visible' }, content: [] });
});

it('Each mark is drawn as an element in lengths and colours that the hand says', () => {
  const [place] = drawn(...marks);
  const square = { x: '5px', y: '6px', width: '7px', height: '8px' };
  const inked = { stroke: 'ink', strokeWidth: '2px' };
  expect(place?.content).toEqual([
    { name: 'line', attributes: { x1: '1px', y1: '2px', x2: '3px', y2: '4px', ...inked }, content: [] },
    {
      name: 'rect',
      attributes: { ...square, rx: '3px', fill: 'wash', ...inked, strokeDasharray: '3px 2.5px' },
      content: [],
    },
    { name: 'rect', attributes: { ...square, rx: '0px', fill: 'wash' }, content: [] },
    { name: 'circle', attributes: { cx: '9px', cy: '10px', r: '11px', fill: 'paper' }, content: [] },
    {
      name: 'svg',
      attributes: { x: '12px', y: '8px', width: '9px', height: '10px', viewBox: '0 0 9 10' },
      content: [{ name: 'path', attributes: { d: 'M9 0L0 5L9 10z', fill: 'ink' }, content: [] }],
    },
    {
      name: 'svg',
      attributes: { x: '5px', y: '10px', width: '9px', height: '10px', viewBox: '0 0 9 10' },
      content: [{ name: 'path', attributes: { d: 'M0 0L9 5L0 10z', fill: 'ink' }, content: [] }],
    },
    expect.objectContaining({ name: 'text' }),
  ]);
});

it('Text is set on a border of paper, bold and in another size where a run asks for it', () => {
  const runs: Run[] = [
    { text: 'a', role: 'ink', bold: true, size: 20 },
    { text: 'b', role: 'ink-2', bold: false },
  ];
  const text = { kind: 'text' as const, x: 1, y: 2, size: 14, runs };
  const border = {
    fontSize: '14px',
    stroke: 'paper',
    strokeWidth: '4px',
    paintOrder: 'stroke',
    strokeLinejoin: 'round',
  };
  const content = [
    { name: 'tspan', attributes: { fill: 'ink', fontWeight: 700, fontSize: '20px' }, content: 'a' },
    { name: 'tspan', attributes: { fill: 'ink-2' }, content: 'b' },
  ];
  const place = { x: '1px', y: '2px' };
  const [{ content: set } = { content: [] }] = drawn(
    { ...text, anchor: 'start' },
    { ...text, anchor: 'middle' },
    { ...text, anchor: 'end', upright: true },
  );
  expect(set).toEqual([
    { name: 'text', attributes: { ...place, ...border }, content },
    { name: 'text', attributes: { ...place, ...border, textAnchor: 'middle' }, content },
    {
      name: 'svg',
      attributes: { ...place, overflow: 'visible' },
      content: [
        { name: 'text', attributes: { transform: 'rotate(-90)', ...border, textAnchor: 'end' }, content },
      ],
    },
  ]);
});

it('What spans the picture is drawn in shares of its width, level or aslant', () => {
  const line: Shape = { kind: 'span-line', from: 0, to: 2 / 3, y: 5, stroke };
  const inked = { stroke: 'ink', strokeWidth: 2 };
  const box: Shape = { kind: 'span-rect', from: 0.25, to: 0.75, y: 1, height: 2, fill: 'rule' };
  const all: Shape[] = [line, { ...line, toY: 9 }, box, { ...box, round: 4 }];
  const elements = svgElementsOf(
    { minWidth: 1, height: 1, shapes: all },
    { length: (pixels) => pixels, colour: (role) => role },
  );
  const ends = { x1: '0%', x2: '66.667%', y1: 5 };
  const square = { x: '25%', width: '50%', y: 1, height: 2, fill: 'rule' };
  expect(elements).toEqual([
    { name: 'line', attributes: { ...ends, y2: 5, ...inked }, content: [] },
    { name: 'line', attributes: { ...ends, y2: 9, ...inked }, content: [] },
    { name: 'rect', attributes: { ...square, rx: 0 }, content: [] },
    { name: 'rect', attributes: { ...square, rx: 4 }, content: [] },
  ]);
});
