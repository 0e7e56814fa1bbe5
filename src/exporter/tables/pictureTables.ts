import type { TimelineItem } from '../../pictures/timelinePicture.ts';
import { timelinePictureOf } from '../../pictures/timelinePicture.ts';
import type { PictureId, TableInput } from '../exportFormat.ts';
import { type Table, tableOf } from '../table.ts';
import { liaisonsTable } from './liaisonsTable.ts';
import { meetingsTable } from './meetingTables.ts';

function eventsTable({ report, words }: TableInput): Table {
  const { page, exports } = words;
  const items = timelinePictureOf(report, page)?.items ?? [];
  return tableOf<TimelineItem>(exports.t('table.events'), items, [
    { heading: exports.t('table.event'), width: 40, cell: ({ name }) => name },
    { heading: exports.t('table.when'), width: 30, cell: ({ when }) => when },
    { heading: exports.t('table.firstDay'), width: 12, cell: ({ from }) => ({ day: from }) },
    { heading: exports.t('table.lastDay'), width: 12, cell: ({ to }) => ({ day: to }) },
    {
      heading: exports.t('table.status'),
      width: 18,
      cell: ({ open }) => (open ? exports.t('exports.status.to-be-confirmed') : null),
    },
  ]);
}

/** The figures of the meetings table that a chart shows, each with its status. */
function chartTable({ report, words }: TableInput, headings: readonly string[]): Table {
  const { page, exports } = words;
  const { columns, rows } = meetingsTable(report.meetings, words);
  const wanted = new Set([
    ...(['table.meetingPlace', 'table.firstDay', 'table.lastDay'] as const).map((key) => exports.t(key)),
    ...headings,
    ...headings.map((heading) => exports.t('table.statusOf', { heading })),
  ]);
  const places = columns.flatMap(({ heading }, index) => (wanted.has(heading) ? [index] : []));
  return {
    name: page.t('meetings.title'),
    columns: columns.filter((_, index) => places.includes(index)),
    rows: rows.map((row) => row.filter((_, index) => places.includes(index))),
  };
}

/** What a picture shows, as a table. */
export const pictureTables: Record<PictureId, (input: TableInput) => Table> = {
  participants: (input) => {
    const { t } = input.words.page;
    return chartTable(input, [
      t('meetings.total'),
      t('meetings.onSite'),
      t('meetings.remote'),
      t('meetings.share'),
    ]);
  },
  documents: (input) => {
    const { t } = input.words.page;
    return chartTable(input, [t('meetings.input'), t('meetings.output')]);
  },
  timeline: eventsTable,
  liaisons: ({ report, words }) => liaisonsTable(report, words),
};
