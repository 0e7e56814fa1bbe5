import { attendanceOf } from '../../analysis/attendance.ts';
import { documentsOf } from '../../analysis/documents.ts';
import type { Figure } from '../../analysis/figure.ts';
import type { Meeting, MeetingDays, PlannedMeeting } from '../../domain/meeting.ts';
import type { Stated } from '../../domain/provenance.ts';
import { formatList } from '../../format/lists.ts';
import type { ExportWords } from '../exportFormat.ts';
import { type ColumnOf, figureColumns, placeColumn, type Table, tableOf } from '../table.ts';

/** All figures of the meetings held, a meeting a row, the derived ones with their arithmetic. */
export function meetingsTable(meetings: readonly Meeting[], words: ExportWords): Table {
  const { page, exports } = words;
  const attendance = attendanceOf(meetings);
  const documents = documentsOf(meetings);
  const notStated: Figure = { status: 'not-stated' };
  const counted = (heading: string, figureOf: (meeting: Meeting, index: number) => Figure | undefined) =>
    figureColumns<Meeting, number>(
      words,
      { heading, width: 14 },
      (meeting, index) => figureOf(meeting, index) ?? notStated,
      (count) => count,
    );
  return tableOf<Meeting>(page.t('meetings.title'), meetings, [
    { heading: exports.t('table.meetingPlace'), width: 28, cell: ({ place }) => place },
    { heading: exports.t('table.firstDay'), width: 12, cell: ({ firstDay }) => ({ day: firstDay }) },
    { heading: exports.t('table.lastDay'), width: 12, cell: ({ lastDay }) => ({ day: lastDay }) },
    ...counted(page.t('meetings.total'), (meeting) => meeting.totalParticipants),
    ...counted(page.t('meetings.remote'), (meeting) => meeting.remoteParticipants),
    ...counted(page.t('meetings.onSite'), (_, index) => attendance[index]?.onSite.figure),
    ...figureColumns<Meeting, number>(
      words,
      { heading: page.t('meetings.share'), width: 14 },
      (_, index) => attendance[index]?.remoteShare.figure ?? notStated,
      (share) => ({ share }),
    ),
    ...counted(page.t('meetings.input'), (meeting) => meeting.inputDocuments),
    ...counted(page.t('meetings.output'), (meeting) => meeting.outputDocuments),
    ...counted(page.t('meetings.outputSoFar'), (_, index) => documents[index]?.outputSoFar),
    ...figureColumns<Meeting, string>(
      words,
      { heading: page.t('meetings.report'), width: 18 },
      (meeting) => meeting.meetingReport,
      (number) => number,
    ),
    placeColumn(words, ({ source }) => source),
  ]);
}

function daysColumns(words: ExportWords): ColumnOf<PlannedMeeting>[] {
  const { exports } = words;
  const known = ({ days }: PlannedMeeting): MeetingDays | null => ('value' in days ? days.value : null);
  const statusOf = ({ days }: PlannedMeeting): Stated<MeetingDays> => days;
  const [, status] = figureColumns(
    words,
    { heading: exports.t('table.when'), width: 12 },
    statusOf,
    (days) => ({
      day: days.firstDay,
    }),
  );
  const day = (heading: string, of: 'firstDay' | 'lastDay'): ColumnOf<PlannedMeeting> => ({
    heading,
    width: 12,
    cell: (meeting) => {
      const days = known(meeting);
      return days && { day: days[of] };
    },
  });
  return [
    day(exports.t('table.firstDay'), 'firstDay'),
    day(exports.t('table.lastDay'), 'lastDay'),
    {
      heading: exports.t('table.precision'),
      width: 18,
      cell: (meeting) => {
        const days = known(meeting);
        return days && exports.t(`table.precision.${days.precision}`);
      },
    },
    ...(status ? [status] : []),
  ];
}

export function plannedTable(planned: readonly PlannedMeeting[], words: ExportWords): Table {
  const { page, exports } = words;
  return tableOf<PlannedMeeting>(exports.t('table.planned'), planned, [
    ...figureColumns<PlannedMeeting, string>(
      words,
      { heading: exports.t('table.meetingPlace'), width: 28 },
      ({ place }) => place,
      (place) => place,
    ),
    ...daysColumns(words),
    {
      heading: exports.t('table.hosts'),
      width: 28,
      cell: ({ hosts }) => (hosts.length === 0 ? null : formatList(page, hosts)),
    },
    { heading: exports.t('table.note'), width: 40, cell: ({ note }) => note },
    placeColumn(words, ({ source }) => source),
  ]);
}
