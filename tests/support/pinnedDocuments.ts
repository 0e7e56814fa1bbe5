import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { assembleReport } from '../../src/importer/assembleReport.ts';
import { aDocument, reportOf } from './documents.ts';
import { blocksOf, readingLines } from './readings.ts';

/*
 * Each file holds small documents, their lines behind ">", and below each all that is read from it. Those in files whose
 * names begin with "reports" are whole reports, with introductions of their own.
 */

/** A document, its lines as `blocksOf` takes them. */
export type PinnedDocument = { lines: readonly string[]; isWhole: boolean };

/** The names of the files in the folder. */
export function pinnedFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort();
}

/** The documents of a file, without what was read from them when it was written. */
export function pinnedDocumentsOf(folder: string, file: string): PinnedDocument[] {
  const isWhole = file.startsWith('reports');
  return readFileSync(path.join(folder, file), 'utf8')
    .split('\n\n')
    .map((part) => part.split('\n').flatMap((line) => (line.startsWith('> ') ? [line.slice(2)] : [])))
    .filter((lines) => lines.length > 0)
    .map((lines) => ({ lines, isWhole }));
}

/** All that is read from a document, a line each, with what its introduction says. */
export function readingOf({ lines, isWhole }: PinnedDocument): string[] {
  const blocks = blocksOf(lines);
  return readingLines(isWhole ? assembleReport(aDocument(...blocks), 'report.txt') : reportOf(...blocks));
}
