import type { Mark, Run, Shape } from './drawing.ts';
import { type PlacedFlag, placeFlags } from './flags.ts';
import { textWidth } from './textWidth.ts';
import { poleOf } from './timelineMarks.ts';
import type { TimelineItem } from './timelinePicture.ts';
import type { TimeSpan } from './timeSpan.ts';

/** The labels of one side of the line: how much room they take, and how they are drawn once the line has its place. */
export type SideLabels = {
  height: number;
  /** @param line the edge of the labels nearest the line of time @param markAt where an item's mark is */
  shapesAt: (line: number, markAt: (item: TimelineItem) => number) => Shape[];
  /** True where labels stand in columns, false where as flags. */
  inColumns: boolean;
};

const nameType = { size: 16, bold: true };
const whenType = { size: 14 };
const tagType = { size: 14, bold: true };
const fromPole = 8;
const laneHeight = 46;
const lanes = 5;
/** The widest that a label may be, as a share of the picture's width. */
const widest = 0.7;

const tagWidth = (tag: string): number => textWidth(tag, tagType) + 8;
const afterTag = 6;

/** In whole pixels: a fraction lost in adding and taking off again would cut a label that fits. */
function widthOf({ name, when, tag }: TimelineItem): number {
  const second = textWidth(when, whenType) + (tag === '' ? 0 : tagWidth(tag) + afterTag);
  return fromPole + Math.ceil(Math.max(textWidth(name, nameType), second));
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

/** Where the text of a cloth begins or ends, from its pole, and which way it runs from there. */
function edgeOf({ hanging, from, x }: PlacedFlag<TimelineItem>) {
  if (hanging === 'behind') return { x: -fromPole, way: -1, anchor: 'end' } as const;
  return { x: hanging === 'before' ? fromPole : from - x, way: 1, anchor: 'start' } as const;
}

function clothMarks(flag: PlacedFlag<TimelineItem>, top: number): Mark[] {
  const { name, when, tag } = flag.item;
  const { x, way, anchor } = edgeOf(flag);
  const beside = tag === '' ? 0 : tagWidth(tag) + afterTag;
  const text = (at: number, y: number, size: number, run: Run): Mark => ({
    kind: 'text',
    x: at,
    y,
    anchor,
    size,
    runs: [run],
  });
  return [
    text(x, top + 16, nameType.size, { text: name, role: 'ink', bold: true }),
    ...tagMarks(tag, way === 1 ? x : x - tagWidth(tag), top + 35),
    text(x + way * beside, top + 35, whenType.size, {
      text: when,
      role: 'ink-2',
    }),
  ];
}

/** The pole, from the mark to the far edge of the cloth, or just up to it where it hangs over the pole. */
function poleMark(
  { hanging }: PlacedFlag<TimelineItem>,
  side: 'above' | 'below',
  top: number,
  mark: number,
): Mark {
  const [near, far] = side === 'above' ? [top + laneHeight - 4, top + 4] : [top, top + laneHeight - 8];
  const y2 = hanging === 'over' ? near : far;
  return { kind: 'line', x1: 0, x2: 0, y1: mark, y2, stroke: { role: 'control', width: 1 } };
}

/**
 * Labels as flags over their marks, each in one line; null where one would be cut, or where so many dates stand so close
 * that flags would hide each other.
 */
export function flagLabels(
  items: readonly TimelineItem[],
  span: TimeSpan,
  side: 'above' | 'below',
  width: number,
): SideLabels | null {
  const flags = items.map((item) => ({ item, x: poleOf(item, span) * width, width: widthOf(item) }));
  if (flags.some((flag) => flag.width > widest * width)) return null;
  const placed = placeFlags(flags, { width, lanes });
  if (placed === null) return null;
  const used = Math.max(0, ...placed.map(({ lane }) => lane + 1));
  const topOf = (lane: number, line: number): number =>
    side === 'above' ? line - (lane + 1) * laneHeight : line + lane * laneHeight;
  return {
    height: used * laneHeight,
    inColumns: false,
    shapesAt: (line, markAt) =>
      placed.map((flag): Shape => {
        const top = topOf(flag.lane, line);
        const pole = poleMark(flag, side, top, markAt(flag.item));
        // The lifetime begins right over its words, where the pole of the first meeting stands already.
        const poles = flag.item.kind === 'lifetime' && flag.lane === 0 ? [] : [pole];
        return { kind: 'place', at: poleOf(flag.item, span), marks: [...poles, ...clothMarks(flag, top)] };
      }),
  };
}
