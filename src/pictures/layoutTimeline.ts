import type { Words } from '../i18n/words.ts';
import type { Drawing, Shape } from './drawing.ts';
import { axisShapes, ticksOf } from './timeAxis.ts';
import { columnLabels } from './timelineColumns.ts';
import { flagLabels, type SideLabels } from './timelineLabels.ts';
import { markShapes } from './timelineMarks.ts';
import type { TimelineItem, TimelinePicture } from './timelinePicture.ts';
import { endFractionOf, fractionOf, type TimeSpan } from './timeSpan.ts';

/** Room between the line and the labels over it, and those under it. */
const above = 16;
const below = 14;
/** Meetings with others stand so far under the line, and push the labels on. */
const jointBelow = 20;
const barHeight = 6;
/** Under the axis: the labels of its ticks, and a line for the day of reading, which is added on the page. */
const underAxis = 48;

/** `todayFrom` is how far down the line for the day of reading begins. */
export type TimelineDrawing = Drawing & { todayFrom: number };

const isBelow = ({ kind }: TimelineItem): boolean =>
  kind === 'joint' || kind === 'planned-end' || kind === 'lifetime';

const labelsOf = (
  items: readonly TimelineItem[],
  span: TimeSpan,
  side: 'above' | 'below',
  width: number,
): SideLabels => flagLabels(items, span, side, width) ?? columnLabels(items, span, side, width);

function barShapes({ items, span }: TimelinePicture, y: number): Shape[] {
  const line: Shape = { kind: 'span-line', from: 0, to: 1, y, stroke: { role: 'rule', width: 1 } };
  const lifetime = items.find(({ kind }) => kind === 'lifetime');
  if (!lifetime) return [line];
  const [from, to] = [fractionOf(span, lifetime.from), endFractionOf(span, lifetime.to)];
  return [line, { kind: 'span-rect', from, to, y: y - barHeight / 2, height: barHeight, fill: 'control' }];
}

/**
 * The timeline for a picture at least so many pixels wide, at any width from there on. Over the line stand the group's
 * own dates, under it meetings with others, the lifetime and its end.
 */
export function layoutTimeline(picture: TimelinePicture, words: Words, width: number): TimelineDrawing {
  const { span, items } = picture;
  const marked = items.filter(({ kind }) => kind !== 'lifetime');
  const upper = labelsOf(
    items.filter((item) => !isBelow(item)),
    span,
    'above',
    width,
  );
  const lower = labelsOf(items.filter(isBelow), span, 'below', width);
  const hasJoint = items.some(({ kind }) => kind === 'joint');
  const bar = 4 + upper.height + above;
  const lowerEdge = bar + below + (hasJoint ? jointBelow : 0);
  const axis = lowerEdge + lower.height + 6;
  const markY = ({ kind }: TimelineItem): number => (kind === 'joint' ? bar + jointBelow : bar);
  return {
    minWidth: width,
    height: axis + underAxis,
    // Through columns it would be one leader more.
    todayFrom: upper.inColumns ? bar - above : 0,
    shapes: [
      ...barShapes(picture, bar),
      ...axisShapes(ticksOf(words, span, width), axis),
      ...upper.shapesAt(bar - above, markY),
      ...lower.shapesAt(lowerEdge, markY),
      ...marked.flatMap((item) => markShapes(item, span, markY(item), width)),
    ],
  };
}
