import { describe, expect, it } from 'vitest';
import { parseProgressReport } from '../../../src/domain/progressReport.ts';
import { readReport } from '../../../src/importer/readReport.ts';
import { layoutReport } from '../../support/layoutReports.ts';
import { fc, runsFrom } from '../../support/properties.ts';
import { factsOf, writeSourceDocument } from '../../support/sourceLayout.ts';
import { textFileOf } from '../../support/textFile.ts';

describe('a text file in the layout of the known report', () => {
  it('reads back to the same facts, in the report format, with nothing left over', {
    timeout: 600_000,
  }, () => {
    fc.assert(
      fc.property(layoutReport, fc.constantFrom('\n', '\r\n', '\r'), (report, end) => {
        const { report: read } = readReport(
          textFileOf(writeSourceDocument(report).blocks, end),
          'report.txt',
        );
        expect(factsOf(read)).toEqual(factsOf(report));
        expect(parseProgressReport(read)).toEqual(read);
      }),
      runsFrom(20171017),
    );
  });
});
