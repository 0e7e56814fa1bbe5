import type { ProgressReport } from '../../src/domain/progressReport.ts';
import type { ExportInput, ExportWords } from '../../src/exporter/exportFormat.ts';
import { exports } from '../../src/i18n/en/exports.ts';
import { type ExportsPart, wordsOf } from '../../src/i18n/words.ts';
import { defaultView, type View } from '../../src/url/viewAddress.ts';
import { aOnePage } from './onePage.ts';
import { bundledReport } from './report.ts';
import { english } from './words.ts';

export const exportWords: ExportWords = {
  page: english,
  exports: wordsOf<ExportsPart>('en', 'en-GB', exports),
};

type Told = { report?: ProgressReport; view?: Partial<View>; picture?: Partial<ExportInput['picture']> };

/** What a file is made from: the bundled report without a filter, and what the test adds. */
export const anExport = ({ report = bundledReport(), view = {}, picture = {} }: Told = {}): ExportInput => ({
  report,
  language: 'en',
  choice: { ...defaultView, ...view },
  words: exportWords,
  today: '2026-11-24',
  now: new Date('2026-11-24T10:00:00Z'),
  picture: { picture: 'participants', theme: 'light', scale: 1, ...picture },
  rasterise: async (svg) => new Blob([svg]),
  onePage: async () => aOnePage(),
  signal: new AbortController().signal,
});
