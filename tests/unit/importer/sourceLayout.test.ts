import { describe, expect, it } from 'vitest';
import { parseProgressReport } from '../../../src/domain/progressReport.ts';
import { assembleReport } from '../../../src/importer/assembleReport.ts';
import { layoutReport } from '../../support/layoutReports.ts';
import { fc, runsFrom } from '../../support/properties.ts';
import { writeSourceDocument } from '../../support/sourceLayout.ts';

/** The facts alone: where they stand is the document's, and notes of relationships hold its sentences. */
function factsOf(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => factsOf(one, key));
  if (typeof value !== 'object' || value === null) return value;
  const left = Object.entries(value).filter(
    ([name]) => name !== 'source' && !(name === 'note' && /representatives|jointMeetings/.test(key)),
  );
  return Object.fromEntries(
    left.map(([name, inner]) => [name, factsOf(inner, name === 'value' ? key : name)]),
  );
}

describe('a report in the layout of the known one', () => {
  it('reads back to the same facts, in the report format, with nothing left over', {
    timeout: 60_000,
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
