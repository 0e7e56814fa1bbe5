import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { assembleReport } from '../../../src/importer/assembleReport.ts';
import { aDocument, reportOf } from '../../support/documents.ts';
import { blocksOf, readingLines } from '../../support/readings.ts';

/*
 * Each file holds small documents, their lines behind ">", and below each all that is read from it. A document is added by
 * its lines alone; what is read is written by `npx vitest run --dir tests/unit pinned -u`, and looked at line by line.
 * Those in `reports.txt` are whole reports, with introductions of their own.
 */
const folder = path.resolve(import.meta.dirname, 'pinned');
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));

/** What is read from the introduction that all of them have. */
const usual = readingLines(reportOf());

/** What is read besides the usual, and behind a "-" what of that is not. */
function linesBeside(lines: readonly string[]): string[] {
  return [
    ...usual.filter((line) => !lines.includes(line)).map((line) => `- ${line}`),
    ...lines.filter((line) => !usual.includes(line)),
  ];
}

function readLines(lines: readonly string[], isWhole: boolean): string[] {
  const blocks = blocksOf(lines);
  return isWhole
    ? readingLines(assembleReport(aDocument(...blocks), 'report.txt'))
    : linesBeside(readingLines(reportOf(...blocks)));
}

function readAnew(kept: string, isWhole: boolean): string {
  const documents = kept
    .split('\n\n')
    .map((part) => part.split('\n').flatMap((line) => (line.startsWith('> ') ? [line.slice(2)] : [])))
    .filter((lines) => lines.length > 0);
  const parts = documents.map((lines) => [...lines.map((line) => `> ${line}`), ...readLines(lines, isWhole)]);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

describe('small documents, with all that is read from them', () => {
  it.each(files)('%s', async (file) => {
    const kept = path.join(folder, file);
    const read = readAnew(readFileSync(kept, 'utf8'), file.startsWith('reports'));
    await expect(read).toMatchFileSnapshot(kept);
  });
});
