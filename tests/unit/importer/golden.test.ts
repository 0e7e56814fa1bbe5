import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseProgressReport } from '../../../src/domain/progressReport.ts';
import { assembleReport } from '../../../src/importer/assembleReport.ts';
import { readSourceDocument } from '../../../src/importer/readFile.ts';
import { goldenDocuments } from '../../support/goldenDocuments.ts';

/** Each NAME.txt or NAME.docx is a report as it was sent, NAME.json what must be read from it, report and findings. */
const folder = path.resolve(import.meta.dirname, '../../fixtures/reports');
if (process.env['UPDATE_GOLDEN'])
  for (const [file, make] of Object.entries(goldenDocuments)) writeFileSync(path.join(folder, file), make());
const documents = readdirSync(folder).filter((file) => /\.(?:txt|docx)$/.test(file));

function readGolden(file: string): { document: unknown; read: unknown } {
  const bytes = new Uint8Array(readFileSync(path.join(folder, file)));
  const { value, findings: ofReading } = readSourceDocument(bytes, file);
  const { report, findings } = assembleReport(value, file);
  return { document: parseProgressReport(report), read: { report, findings: [...ofReading, ...findings] } };
}

describe('a whole report', () => {
  it('has at least fourteen examples, Word documents among them', () => {
    expect(documents.length).toBeGreaterThanOrEqual(14);
    expect(documents).toEqual(expect.arrayContaining(Object.keys(goldenDocuments)));
  });

  it.each(Object.entries(goldenDocuments))('%s is the document that its parts make', (file, make) => {
    expect(readSourceDocument(make(), file)).toEqual(
      readSourceDocument(new Uint8Array(readFileSync(path.join(folder, file))), file),
    );
  });

  it.each(documents)('%s is read as it was agreed', (file) => {
    const golden = path.join(folder, file.replace(/\.\w+$/, '.json'));
    const { read } = readGolden(file);
    // To agree on what is read now: UPDATE_GOLDEN=1, then look at every line that changed.
    if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, `${JSON.stringify(read, null, 2)}\n`);
    expect(read).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
  });

  it.each(documents)('%s gives a report in the report format', (file) => {
    const { document, read } = readGolden(file);
    expect(read).toMatchObject({ report: document });
  });
});
