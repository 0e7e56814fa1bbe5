import type { Meeting } from '../domain/meeting.ts';
import { formatShortMonth } from '../format/dates.ts';
import { type BarChart, highestOf } from '../pictures/barChart.ts';
import { type Draft, placesOf } from './deckParts.ts';
import { asUsual } from './room.ts';
import type { SlideTable } from './slide.ts';
import type { SlideWords } from './slideWords.ts';
import { splitToFit } from './split.ts';

/** So many meetings stand side by side before their names and figures would touch. */
const mostOnOneSlide = 6;
/** A table beside the chart leaves room for so many. */
const mostWithTable = 3;

type Subject = {
  kind: 'participants' | 'documents';
  kicker: string;
  title: string;
  chart: BarChart;
  table: SlideTable;
  key: string[];
  notesOf: (index: number) => string[];
};

/** Two meetings by the same name are told apart by their month. */
export function namesApart(last: Meeting, before: Meeting, { page }: SlideWords) {
  const nameOf = ({ place, firstDay }: Meeting): string =>
    last.place === before.place ? `${place}, ${formatShortMonth(page, firstDay)}` : place;
  return { place: nameOf(last), before: nameOf(before) };
}

/** A chart of meetings; a long one in parts that end with a year, all on the same scale. */
export function chartSlides(meetings: readonly Meeting[], subject: Subject): Draft[] {
  const { kind, kicker, title, chart, table, key, notesOf } = subject;
  const places = meetings.map((meeting, index) => ({ meeting, index }));
  const parts = splitToFit(places, {
    shareOf: (some) => some.length / mostOnOneSlide,
    beginsPart: (one, before) => one.meeting.firstDay.slice(0, 4) !== before.meeting.firstDay.slice(0, 4),
  });
  return parts.map((part): Draft => {
    const groups = part.flatMap(({ index }) => chart.groups[index] ?? []);
    return {
      kind,
      kicker,
      title,
      chart: { kind: chart.kind, groups },
      max: highestOf(chart),
      table: meetings.length <= mostWithTable ? table : null,
      places: placesOf(part.map(({ meeting }) => meeting.source)),
      grow: asUsual,
      key,
      notes: part.flatMap(({ index }) => notesOf(index)),
    };
  });
}
