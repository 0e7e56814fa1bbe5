import PptxGenJS from 'pptxgenjs';
import { describe, expect, it, vi } from 'vitest';
import { namesIn } from '../../../src/analysis/namesIn.ts';
import { addBody } from '../../../src/exporter/pptx/bodies.ts';
import type { DeckWords, Page } from '../../../src/exporter/pptx/deck.ts';
import { reportForShow } from '../../../src/exporter/withText.ts';
import { slidesOf } from '../../../src/slides/slidesOf.ts';
import { deckWords } from '../../support/deckReports.ts';
import { exportWords } from '../../support/exportInput.ts';
import { fullReport } from '../../support/pinnedReport.ts';

/** A page that notes what is put on it, a line a call, and lets nobody write it. */
function notingPage(): { page: Page; noted: string[] } {
  const page = new PptxGenJS().addSlide();
  const noted: string[] = [];
  const note = (...call: unknown[]): Page => {
    noted.push(call.map(readable).join(' '));
    return page;
  };
  vi.spyOn(page, 'addText').mockImplementation((text, options) => note('text', text, options));
  vi.spyOn(page, 'addTable').mockImplementation((rows, options) => note('table', rows, options));
  vi.spyOn(page, 'addChart').mockImplementation((kind, data, options) => note('chart', kind, data, options));
  return { page, noted };
}

/** What is said in a call: keys without quotes, runs and cells on lines of their own. */
const readable = (told: unknown): string =>
  typeof told === 'string'
    ? told
    : JSON.stringify(told, (_, value: unknown) => (Number.isNaN(value) ? 'gap' : value))
        .replace(/"(\w+)":/g, '$1:')
        .replaceAll('{text:', '\n  {text:');

describe('what stands on the pages of a report in another language', () => {
  it('changes on purpose only: words, sizes, colours, places and languages', async () => {
    const report = reportForShow(fullReport(), 4000);
    const words: DeckWords = { ...deckWords, ...exportWords, reports: 'fr', names: namesIn(report) };
    const told = slidesOf(report, { workingGroups: [] }, words).map((slide) => {
      const { page, noted } = notingPage();
      addBody(page, slide, words);
      return [`== ${slide.id}`, ...noted].join('\n');
    });
    await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot('pinned/full.pages.txt');
  });
});
