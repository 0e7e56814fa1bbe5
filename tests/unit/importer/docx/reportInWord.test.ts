import { expect, test } from 'vitest';
import { readReport } from '../../../../src/importer/readReport.ts';
import { layoutReport } from '../../../support/layoutReports.ts';
import { fc, runsFrom } from '../../../support/properties.ts';
import { factsOf, writeSourceDocument } from '../../../support/sourceLayout.ts';
import { wordFileOf } from '../../../support/wordFile.ts';

/** What takes its time is to write and read each document: length is what the same reports in a plain text are for. */
const shortReport = layoutReport.map((report) => ({
  ...report,
  meetings: report.meetings.slice(0, 3),
  plannedMeetings: report.plannedMeetings.slice(0, 2),
  workingGroups: report.workingGroups.slice(0, 3),
}));

test('A report that another program writes as a Word document reads back to the same facts', {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(shortReport, async (report) => {
      const bytes = await wordFileOf(writeSourceDocument(report).blocks);
      expect(factsOf(readReport(bytes, 'report.docx').report)).toEqual(factsOf(report));
    }),
    runsFrom(2018),
  );
});
