import { addMonths, type CalendarDay, daysBetween } from '../domain/calendarDate.ts';
import type { Mark, Run, Shape } from './drawing.ts';
import { fitText, textWidth, wrapText } from './textWidth.ts';
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
const bold = { size, bold: true };
const lineHeight = 18;
const afterEntry = 8;
const beforeText = 20;
const afterText = 12;

type Column = { begin: CalendarDay; at: number; room: number; entries: Entry[] };
type Entry = { item: TimelineItem; name: string[]; when: Run[][]; height: number };

/** Months from the begin of the span at which columns begin: as many columns as fit, and as equal as months allow. */
function beginsOf(span: TimeSpan, width: number): number[] {
  const months = Math.max(1, Math.round(daysBetween(span.from, span.to) / 30.44));
  const count = Math.min(months, Math.max(1, Math.floor(width / narrowest)));
  return Array.from({ length: count }, (_, index) => Math.round((index * months) / count));
}

const mostLines = 3;

/** The name in as many lines as it needs; one that goes on and on is cut, as the list has it whole. */
function nameLines(name: string, room: number): string[] {
  const lines = wrapText(name, bold, room);
  if (lines.length <= mostLines) return lines;
  const rest = lines.slice(mostLines - 1).join(' ');
  return [...lines.slice(0, mostLines - 1), fitText(rest, bold, room)];
}

/** The date, after the letters TBC where there are such: beside them, or in lines of its own. */
function whenLines({ when, tag }: TimelineItem, room: number): Run[][] {
  const tagRun: Run = { text: tag, role: 'tbc', bold: true };
  const lines = wrapText(when, { size }, room).map((text): Run[] => [{ text, role: 'ink-2' }]);
  if (tag === '') return lines;
  const together = textWidth(`${tag} `, bold) + textWidth(when, { size });
  return together <= room ? [[tagRun, { text: ` ${when}`, role: 'ink-2' }]] : [[tagRun], ...lines];
}

function entryOf(item: TimelineItem, room: number): Entry {
  const [name, when] = [nameLines(item.name, room), whenLines(item, room)];
  return { item, name, when, height: (name.length + when.length) * lineHeight + afterEntry };
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

function entryMarks({ item, name, when }: Entry, top: number): Mark[] {
  const lines = [...name.map((text): Run[] => [{ text, role: 'ink', bold: true }]), ...when];
  return [
    ...glyphOf(item, 7, top + 9),
    ...lines.map((runs, index): Mark => {
      const y = top + 14 + index * lineHeight;
      return { kind: 'text', x: beforeText, y, anchor: 'start', size, runs };
    }),
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
