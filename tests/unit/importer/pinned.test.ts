import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/documents.ts';
import { blocksOf, readingLines } from '../../support/readings.ts';

/*
 * Each file holds small documents, their lines behind ">", and below each all that is read from it. A document is added by
 * its lines alone; what is read is written by `npx vitest run --dir tests/unit pinned -u`, and looked at line by line.
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

function readAnew(kept: string): string {
  const documents = kept
    .split('\n\n')
    .map((part) => part.split('\n').flatMap((line) => (line.startsWith('> ') ? [line.slice(2)] : [])))
    .filter((lines) => lines.length > 0);
  const parts = documents.map((lines) => [
    ...lines.map((line) => `> ${line}`),
    ...linesBeside(readingLines(reportOf(...blocksOf(lines)))),
  ]);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

describe('small documents, with all that is read from them', () => {
  it.each(files)('%s', async (file) => {
    const kept = path.join(folder, file);
    await expect(readAnew(readFileSync(kept, 'utf8'))).toMatchFileSnapshot(kept);
  });
});
