import type { Mark, Role, Shape, Stroke } from './drawing.ts';
import type { TimelineItem } from './timelinePicture.ts';
import { endFractionOf, fractionOf, type TimeSpan } from './timeSpan.ts';

const radius = 6.5;
/** A week is never drawn narrower than this, in pixels, so that it is seen as a stretch. */
const narrowestWeek = 18;

export const strokeFor = ({ open }: Pick<TimelineItem, 'open'>): Stroke =>
  open ? { role: 'tbc', width: 2, dashed: true } : { role: 'ink', width: 2 };

const fillFor = ({ kind, open }: TimelineItem): Role => (kind === 'held' && !open ? 'ink' : 'paper');

/** Full for held, hollow for planned, dashed for to be confirmed, square for a week, a bracket for a month. */
export function glyphOf(item: TimelineItem, x: number, y: number): Mark[] {
  const stroke = strokeFor(item);
  if (item.kind === 'lifetime') {
    return [{ kind: 'line', x1: x - 7, x2: x + 7, y1: y, y2: y, stroke: { role: 'control', width: 6 } }];
  }
  if (item.kind === 'planned-end') {
    return [{ kind: 'line', x1: x, x2: x, y1: y - 8, y2: y + 8, stroke: { ...stroke, width: 3 } }];
  }
  if (item.precision === 'month') {
    const [left, right] = [x - 6, x + 6];
    return [
      { kind: 'line', x1: left, x2: right, y1: y, y2: y, stroke },
      { kind: 'line', x1: left, x2: left, y1: y - 5, y2: y + 5, stroke },
      { kind: 'line', x1: right, x2: right, y1: y - 5, y2: y + 5, stroke },
    ];
  }
  const fill = fillFor(item);
  if (item.precision === 'week') {
    return [{ kind: 'rect', x: x - 7, y: y - 6, width: 14, height: 12, fill, stroke }];
  }
  return [{ kind: 'circle', x, y, radius: radius - 0.5, fill, stroke }];
}

/** Where the pole of an item stands: its middle, or the end it means. */
export function poleOf({ kind, from, to }: TimelineItem, span: TimeSpan): number {
  if (kind === 'planned-end') return endFractionOf(span, to);
  if (kind === 'lifetime') return fractionOf(span, from);
  return (fractionOf(span, from) + endFractionOf(span, to)) / 2;
}

function bracketShapes(item: TimelineItem, span: TimeSpan, y: number): Shape[] {
  const stroke = strokeFor(item);
  const [from, to] = [fractionOf(span, item.from), endFractionOf(span, item.to)];
  // The end strokes stand within the month, so that they are never cut at the picture's edge.
  const end = (at: number, x: number): Shape => ({
    kind: 'place',
    at,
    marks: [{ kind: 'line', x1: x, x2: x, y1: y - 6, y2: y + 6, stroke: { ...stroke, dashed: false } }],
  });
  return [{ kind: 'span-line', from, to, y, stroke }, end(from, 1), end(to, -1)];
}

/** The mark of an item on the line of time, as long as what it stands for wherever that can be seen. */
export function markShapes(item: TimelineItem, span: TimeSpan, y: number, width: number): Shape[] {
  if (item.precision === 'month') return bracketShapes(item, span, y);
  const at = poleOf(item, span);
  const [from, to] = [fractionOf(span, item.from), endFractionOf(span, item.to)];
  const isWeek = item.precision === 'week';
  const shortest = isWeek ? narrowestWeek : 2 * radius;
  if (item.kind === 'planned-end' || (!isWeek && (to - from) * width <= shortest)) {
    return [{ kind: 'place', at, marks: glyphOf(item, 0, y) }];
  }
  const half = Math.max((to - from) / 2, shortest / 2 / width);
  const round = isWeek ? 0 : radius;
  const box = { from: at - half, to: at + half, y: y - radius, height: 2 * radius, round };
  return [{ kind: 'span-rect', ...box, fill: fillFor(item), stroke: strokeFor(item) }];
}
