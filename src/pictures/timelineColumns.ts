import type { Mark, Run, Shape, Stroke } from './drawing.ts';
import { fitText, textWidth, wrapText } from './textWidth.ts';
import type { SideLabels } from './timelineLabels.ts';
import { poleOf } from './timelineMarks.ts';
import type { TimelineItem } from './timelinePicture.ts';
import type { TimeSpan } from './timeSpan.ts';

/*
 * Where dates stand too close for flags, labels stand in columns, each with a leader to its mark: down beside the labels
 * under it, which are set in one step more, and aslant to its place on the line. Leaders and marks keep one order, so
 * that leaders never cross.
 */

const narrowest = 200;
const size = 14;
const bold = { size, bold: true };
const lineHeight = 18;
const afterEntry = 6;
const fromLeader = 6;
/** From leader to leader. */
const step = 6;
const afterText = 12;
/** Room for the slanting part of the leaders. */
const slant = 44;
const mostLines = 2;
const thin: Stroke = { role: 'control', width: 1 };

/** `at` is where its leader stands, `top` how far from the slanting part it ends. */
type Entry = { item: TimelineItem; at: number; lines: Run[][]; top: number };

/** Labels in columns, over their marks as far as a column has room: the rest goes on to the next, or back. */
function columnsOf(items: readonly TimelineItem[], span: TimeSpan, count: number): TimelineItem[][] {
  const most = Math.ceil((1.25 * items.length) / count);
  const columnOf = (item: TimelineItem): number =>
    Math.min(count - 1, Math.floor(poleOf(item, span) * count));
  const columns = Array.from({ length: count }, (_, at) => items.filter((item) => columnOf(item) === at));
  columns.forEach((column, at) => {
    columns[at + 1]?.unshift(...column.splice(most));
  });
  for (let at = count - 1; at > 0; at--) {
    const column = columns[at] ?? [];
    columns[at - 1]?.push(...column.splice(0, Math.max(0, column.length - most)));
  }
  return columns;
}

/** So many columns as have room, but fewer and wider ones where they keep names whole that would be cut. */
function countOf(items: readonly TimelineItem[], width: number): number {
  const most = Math.min(items.length, Math.max(1, Math.floor(width / narrowest)));
  const beside = (items.length - 1) * step + fromLeader + afterText;
  const isCut = (count: number): boolean =>
    items.some(({ name }) => wrapText(name, bold, width / count - beside).length > mostLines);
  let count = most;
  while (isCut(count)) count -= 1;
  return count || most;
}

/** The name in as many lines as it needs; one that goes on and on is cut, as the list has it whole. */
function nameLines(name: string, room: number): string[] {
  const lines = wrapText(name, bold, room);
  if (lines.length <= mostLines) return lines;
  const rest = lines.slice(mostLines - 1).join(' ');
  return [...lines.slice(0, mostLines - 1), fitText(rest, bold, room)];
}

/** Name and date, after the letters TBC where there are such: in one line where that has room, or in several. */
function linesOf({ name, when, tag }: TimelineItem, room: number): Run[][] {
  const tags: Run[] = tag === '' ? [] : [{ text: `${tag} `, role: 'tbc', bold: true }];
  const tagWidth = textWidth(tags[0]?.text ?? '', bold);
  const dated = (text: string): Run => ({ text, role: 'ink-2' });
  const whole = textWidth(`${name}  `, bold) + tagWidth + textWidth(when, { size });
  if (whole <= room) return [[{ text: `${name}\u2002`, role: 'ink', bold: true }, ...tags, dated(when)]];
  const names = nameLines(name, room).map((text): Run[] => [{ text, role: 'ink', bold: true }]);
  const [first = '', ...more] = wrapText(when, { size }, room - tagWidth);
  return [...names, [...tags, dated(first)], ...more.map((text) => [dated(text)])];
}

/** The entries of a column, from the one nearest the line on, which stands one step further in than the next. */
function entriesOf(column: readonly TimelineItem[], left: number, width: number, room: number): Entry[] {
  let top = 0;
  return column.toReversed().map((item, index) => {
    const indent = (column.length - 1 - index) * step;
    const lines = linesOf(item, room - indent - fromLeader - afterText);
    top += lines.length * lineHeight + afterEntry;
    return { item, at: left + indent / width, lines, top };
  });
}

type Side = {
  span: TimeSpan;
  side: 'above' | 'below';
  line: number;
  markAt: (item: TimelineItem) => number;
};

function entryShapes({ item, at, lines, top }: Entry, { span, side, line, markAt }: Side): Shape[] {
  const away = side === 'above' ? -1 : 1;
  const bend = line + away * slant;
  const end = bend + away * top;
  const first = side === 'above' ? end : end - lines.length * lineHeight;
  const upright = (y1: number, y2: number): Mark => ({ kind: 'line', x1: 0, x2: 0, y1, y2, stroke: thin });
  const texts = lines.map((runs, index): Mark => {
    const y = first + 14 + index * lineHeight;
    return { kind: 'text', x: fromLeader, y, anchor: 'start', size, runs };
  });
  const pole = poleOf(item, span);
  return [
    { kind: 'span-line', from: at, to: pole, y: bend, toY: line, stroke: thin },
    { kind: 'place', at: pole, marks: [upright(markAt(item), line)] },
    { kind: 'place', at, marks: [upright(bend, end), ...texts] },
  ];
}

export function columnLabels(
  items: readonly TimelineItem[],
  span: TimeSpan,
  side: 'above' | 'below',
  width: number,
): SideLabels {
  const inOrder = items.toSorted((one, other) => poleOf(one, span) - poleOf(other, span));
  const count = countOf(items, width);
  const entries = columnsOf(inOrder, span, count).flatMap((column, at) =>
    entriesOf(column, at / count, width, width / count),
  );
  return {
    height: slant + Math.max(0, ...entries.map(({ top }) => top)),
    inColumns: true,
    shapesAt: (line, markAt) => entries.flatMap((entry) => entryShapes(entry, { span, side, line, markAt })),
  };
}
