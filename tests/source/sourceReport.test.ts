import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/importer/readReport.ts';

/*
 * The report that the bundled data was taken from, read from its file. It is not part of the project: whoever has it
 * names its folder in REPORTS.
 */
const folder = process.env['REPORTS'] ?? '';
const bundled: unknown = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../src/data/report.json'), 'utf8'),
);

/** Facts without the words: statements, missions and notes stand in the report's words in one, in ours in the other. */
function factsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(factsOf);
  if (typeof value !== 'object' || value === null) return value;
  const isProse = 'summary' in value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => {
      if (['quote', 'note', 'summary', 'missionIsSummary'].includes(key)) return [];
      if (key === 'text' && isProse) return [];
      if (key === 'mission') return [[key, { ...Object(factsOf(one)), value: undefined }]];
      return [[key, factsOf(one)]];
    }),
  );
}

describe('the source report', () => {
  it.each(['fg-dlt-tsag-2018.txt', 'fg-dlt-tsag-2018.docx'])(
    'gives the bundled facts, read from %s',
    (file) => {
      const { report, findings } = readReport(readFileSync(path.join(folder, file)), file);
      expect(findings).toEqual([]);
      expect(factsOf(report)).toEqual(factsOf(bundled));
    },
  );
});
