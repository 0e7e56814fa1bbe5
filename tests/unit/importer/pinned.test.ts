import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/documents.ts';
import {
  type PinnedDocument,
  pinnedDocumentsOf,
  pinnedFiles,
  readingOf,
} from '../../support/pinnedDocuments.ts';
import { readingLines } from '../../support/readings.ts';

/*
 * A document is added by its lines alone; what is read is written by `npx vitest run --dir tests/unit pinned -u`, and looked
 * at line by line.
 */
const folder = path.resolve(import.meta.dirname, 'pinned');

/** What is read from the introduction that all have but the whole reports. */
const usual = readingLines(reportOf());

/** What is read besides the usual, and behind a "-" what of that is not. */
function linesBeside(lines: readonly string[]): string[] {
  return [
    ...usual.filter((line) => !lines.includes(line)).map((line) => `- ${line}`),
    ...lines.filter((line) => !usual.includes(line)),
  ];
}

function told(document: PinnedDocument): string {
  const reading = readingOf(document);
  const shown = document.isWhole ? reading : linesBeside(reading);
  return [...document.lines.map((line) => `> ${line}`), ...shown].join('\n');
}

describe('small documents, with all that is read from them', () => {
  it.each(pinnedFiles(folder))('%s', async (file) => {
    const read = `${pinnedDocumentsOf(folder, file).map(told).join('\n\n')}\n`;
    await expect(read).toMatchFileSnapshot(path.join(folder, file));
  });
});
