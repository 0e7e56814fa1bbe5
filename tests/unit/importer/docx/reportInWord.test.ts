import { expect, test } from 'vitest';
import { readReport } from '../../../../src/importer/readReport.ts';
import { layoutReport } from '../../../support/layoutReports.ts';
import { fc, runsFrom } from '../../../support/properties.ts';
import { factsOf, writeSourceDocument } from '../../../support/sourceLayout.ts';
import { wordFileOf } from '../../../support/wordFile.ts';

test('A report that another program writes as a Word document reads back to the same facts', {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(layoutReport, async (report) => {
      const bytes = await wordFileOf(writeSourceDocument(report).blocks);
      expect(factsOf(readReport(bytes, 'report.docx').report)).toEqual(factsOf(report));
    }),
    runsFrom(2018),
  );
});
