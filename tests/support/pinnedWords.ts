import type { ExportFormat, ExportInput, ExportWords } from '../../src/exporter/exportFormat.ts';
import { exports as exportsInArabic } from '../../src/i18n/ar/exports.ts';
import { page as pageInArabic } from '../../src/i18n/ar/page.ts';
import { locales } from '../../src/i18n/languages.ts';
import { type ExportsPart, type PagePart, wordsOf } from '../../src/i18n/words.ts';
import { anExport } from './exportInput.ts';
import { fullReport } from './pinnedReport.ts';
import { aReport } from './report.ts';

/** The words of files in a language that is written from right to left. */
export const arabicWords: ExportWords = {
  page: wordsOf<PagePart>('ar', locales.ar, pageInArabic),
  exports: wordsOf<ExportsPart>('ar', locales.ar, exportsInArabic),
};

const full = anExport({ report: fullReport() });

/** What the pinned files are made from, by the name they are pinned under. */
export const pinnedInputs: readonly [name: string, input: ExportInput][] = [
  ['empty', anExport({ report: aReport() })],
  ['full', full],
  ['full.ar', { ...full, words: arabicWords }],
];

/** The full report as filtered and sorted on the page. */
export const filteredInput = anExport({
  report: fullReport(),
  view: { workingGroups: ['1'], query: 'e', sort: [{ column: 'number', descending: true }] },
});

/** Just what a file holds; nothing where none is made. */
export async function bytesOf(format: ExportFormat, input: ExportInput): Promise<Uint8Array> {
  return new Uint8Array((await (await format.write(input))?.arrayBuffer()) ?? []);
}

/** The same as text, the mark of its encoding included. */
export const textOf = async (format: ExportFormat, input: ExportInput): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(await bytesOf(format, input));
