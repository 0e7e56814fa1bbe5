import { addMonths, type CalendarDay, daysBetween } from '../domain/calendarDate.ts';
import type { Mark, Run, Shape } from './drawing.ts';
import { fitText, wrapText } from './textWidth.ts';
import type { SideLabels } from './timelineLabels.ts';
import { glyphOf } from './timelineMarks.ts';
import type { TimelineItem } from './timelinePicture.ts';
import { fractionOf, type TimeSpan } from './timeSpan.ts';

/*
 * Where dates stand too close for flags, each stretch of the line holds a column: what happened in it, in order, over
 * just that stretch. The columns are as high as the months were busy.
 */

const narrowest = 150;
const size = 14;
const lineHeight = 18;
const afterEntry = 8;
const beforeText = 20;
const afterText = 12;

type Column = { begin: CalendarDay; at: number; room: number; entries: Entry[] };
type Entry = { item: TimelineItem; name: string; when: string[]; height: number };

/** Months from the begin of the span at which columns begin. The last one takes what remains. */
function beginsOf(span: TimeSpan, width: number): number[] {
  const months = Math.max(1, Math.round(daysBetween(span.from, span.to) / 30.44));
  const count = Math.max(1, Math.floor(width / narrowest));
  // A month is shorter than another by up to a tenth: as many columns as surely fit.
  const step = Math.max(1, Math.ceil((months * 1.1) / count));
  return Array.from({ length: Math.max(1, Math.floor(months / step)) }, (_, index) => index * step);
}

function entryOf(item: TimelineItem, room: number): Entry {
  const name = fitText(item.name, { size, bold: true }, room);
  const when = wrapText(item.tag === '' ? item.when : `${item.tag} ${item.when}`, { size, bold: true }, room);
  return { item, name, when, height: (1 + when.length) * lineHeight + afterEntry };
}

function columnsOf(items: readonly TimelineItem[], span: TimeSpan, width: number): Column[] {
  const begins = beginsOf(span, width).map((months) => addMonths(span.from, months));
  return begins.map((begin, index) => {
    const next = begins[index + 1];
    const at = fractionOf(span, begin);
    const room = ((next ? fractionOf(span, next) : 1) - at) * width - beforeText - afterText;
    const own = items.filter((item) => begin <= item.from && (next === undefined || item.from < next));
    return { begin, at, room, entries: own.map((item) => entryOf(item, room)) };
  });
}

/** A line of the date, the letters TBC at its begin in their colour. */
function whenRuns(line: string, tag: string): Run[] {
  if (tag === '' || !line.startsWith(tag)) return [{ text: line, role: 'ink-2' }];
  return [
    { text: tag, role: 'tbc', bold: true },
    { text: line.slice(tag.length), role: 'ink-2' },
  ];
}

function entryMarks({ item, name, when }: Entry, top: number): Mark[] {
  const text = (y: number, runs: Run[]): Mark => ({
    kind: 'text',
    x: beforeText,
    y,
    anchor: 'start',
    size,
    runs,
  });
  return [
    ...glyphOf(item, 7, top + 9),
    text(top + 14, [{ text: name, role: 'ink', bold: true }]),
    ...when.map((line, index) =>
      text(top + 14 + (index + 1) * lineHeight, whenRuns(line, index === 0 ? item.tag : '')),
    ),
  ];
}

const heightOf = ({ entries }: Column): number => entries.reduce((sum, { height }) => sum + height, 0);

export function columnLabels(
  items: readonly TimelineItem[],
  span: TimeSpan,
  side: 'above' | 'below',
  width: number,
): SideLabels {
  const columns = columnsOf(items, span, width);
  const height = Math.max(0, ...columns.map(heightOf));
  return {
    height,
    columns: beginsOf(span, width),
    shapesAt: (line) =>
      columns.map((column): Shape => {
        let top = side === 'above' ? line - heightOf(column) : line;
        const marks = column.entries.flatMap((entry) => {
          const drawn = entryMarks(entry, top);
          top += entry.height;
          return drawn;
        });
        return { kind: 'place', at: column.at, marks };
      }),
  };
}
