import type { ExportFormat } from '../exportFormat.ts';
import { plainName } from '../fileNames.ts';

export const csvMeetings: ExportFormat = {
  id: 'csv-meetings',
  name: 'exports.csvMeetings',
  about: 'exports.csvMeetingsAbout',
  asks: 'nothing',
  fileName: ({ report }) => plainName(report, 'meetings.csv'),
  write: async (input) => {
    const [{ meetingsTable }, { withReport, writeCsv }] = await Promise.all([
      import('../tables/meetingTables.ts'),
      import('../writeCsv.ts'),
    ]);
    const table = withReport(meetingsTable(input.report.meetings, input.words), input, false);
    return new Blob([writeCsv(table)], { type: 'text/csv;charset=utf-8' });
  },
};
