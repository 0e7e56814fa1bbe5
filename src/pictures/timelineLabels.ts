import type { Mark, Run, Shape } from './drawing.ts';
import { type PlacedFlag, placeFlags } from './flags.ts';
import { fitText, textWidth } from './textWidth.ts';
import { poleOf } from './timelineMarks.ts';
import type { TimelineItem } from './timelinePicture.ts';
import type { TimeSpan } from './timeSpan.ts';

/** The labels of one side of the line: how much room they take, and how they are drawn once the line has its place. */
export type SideLabels = {
  height: number;
  /** @param line the edge of the labels nearest the line of time @param markAt where an item's mark is */
  shapesAt: (line: number, markAt: (item: TimelineItem) => number) => Shape[];
  /** Where columns begin, in months from the begin of the span; null where labels stand as flags. */
  columns: number[] | null;
};

const nameType = { size: 16, bold: true };
const whenType = { size: 14 };
const tagType = { size: 14, bold: true };
const fromPole = 8;
const laneHeight = 46;
const lanes = 3;
const widest = 300;

const tagWidth = (tag: string): number => (tag === '' ? 0 : textWidth(tag, tagType) + 8);
const afterTag = 6;

function widthOf({ name, when, tag }: TimelineItem): number {
  const second = textWidth(when, whenType) + (tag === '' ? 0 : tagWidth(tag) + afterTag);
  return fromPole + Math.max(textWidth(name, nameType), second);
}

/** The letters TBC in their dashed frame; x is where it begins. */
function tagMarks(tag: string, x: number, y: number): Mark[] {
  if (tag === '') return [];
  const width = tagWidth(tag);
  const runs: Run[] = [{ text: tag, role: 'tbc', bold: true }];
  const stroke = { role: 'tbc', width: 1.5, dashed: true } as const;
  return [
    { kind: 'rect', x, y: y - 14, width, height: 18, fill: 'paper', stroke },
    { kind: 'text', x: x + width / 2, y, anchor: 'middle', size: tagType.size, runs },
  ];
}

function clothMarks({ item, faces, width }: PlacedFlag<TimelineItem>, top: number): Mark[] {
  const { name, when, tag } = item;
  const way = faces === 'right' ? 1 : -1;
  const anchor = faces === 'right' ? 'start' : 'end';
  const room = tag === '' ? 0 : tagWidth(tag) + afterTag;
  const [first, second] = [top + 16, top + 35];
  const text = fitText(name, nameType, width - fromPole);
  const date = fitText(when, whenType, width - fromPole - room);
  return [
    {
      kind: 'text',
      x: way * fromPole,
      y: first,
      anchor,
      size: nameType.size,
      runs: [{ text, role: 'ink', bold: true }],
    },
    ...tagMarks(tag, way === 1 ? fromPole : -fromPole - tagWidth(tag), second),
    {
      kind: 'text',
      x: way * (fromPole + room),
      y: second,
      anchor,
      size: whenType.size,
      runs: [{ text: date, role: 'ink-2' }],
    },
  ];
}

/** Labels as flags over their marks; null where so many dates stand so close that flags would hide each other. */
export function flagLabels(
  items: readonly TimelineItem[],
  span: TimeSpan,
  side: 'above' | 'below',
  width: number,
): SideLabels | null {
  const flags = items.map((item) => ({
    item,
    x: poleOf(item, span) * width,
    width: Math.min(widthOf(item), widest, width / 2),
  }));
  const placed = placeFlags(flags, { width, lanes });
  if (placed === null) return null;
  const used = Math.max(0, ...placed.map(({ lane }) => lane + 1));
  const topOf = (lane: number, line: number): number =>
    side === 'above' ? line - (lane + 1) * laneHeight : line + lane * laneHeight;
  return {
    height: used * laneHeight,
    columns: null,
    shapesAt: (line, markAt) =>
      placed.map((flag): Shape => {
        const top = topOf(flag.lane, line);
        const [y1, y2] = side === 'above' ? [top + 4, markAt(flag.item)] : [markAt(flag.item), top + 38];
        const pole: Mark = { kind: 'line', x1: 0, x2: 0, y1, y2, stroke: { role: 'control', width: 1 } };
        return { kind: 'place', at: poleOf(flag.item, span), marks: [pole, ...clothMarks(flag, top)] };
      }),
  };
}
