import { describe, expect, it } from 'vitest';
import { parseProgressReport } from '../../../src/domain/progressReport.ts';
import { assembleReport } from '../../../src/importer/assembleReport.ts';
import { layoutReport } from '../../support/layoutReports.ts';
import { fc, runsFrom } from '../../support/properties.ts';
import { factsOf, writeSourceDocument } from '../../support/sourceLayout.ts';

describe('a report in the layout of the known one', () => {
  it('reads back to the same facts, in the report format, with nothing left over', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(layoutReport, (report) => {
        const { report: read } = assembleReport(writeSourceDocument(report), 'report.docx');
        expect(factsOf(read)).toEqual(factsOf(report));
        expect(parseProgressReport(read)).toEqual(read);
      }),
      runsFrom(20171017),
    );
  });
});
