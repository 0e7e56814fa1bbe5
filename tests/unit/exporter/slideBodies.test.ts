import PptxGenJS from 'pptxgenjs';
import { describe, expect, it, vi } from 'vitest';
import { namesIn } from '../../../src/analysis/namesIn.ts';
import type { ProgressReport } from '../../../src/domain/progressReport.ts';
import { addBody } from '../../../src/exporter/pptx/bodies.ts';
import type { DeckWords, Page } from '../../../src/exporter/pptx/deck.ts';
import { reportForShow } from '../../../src/exporter/withText.ts';
import type { Slide } from '../../../src/slides/slide.ts';
import { slidesOf } from '../../../src/slides/slidesOf.ts';
import {
  aDeliverable,
  aGroup,
  aMeeting,
  aStatement,
  corrected,
  personBetween,
} from '../../support/builders.ts';
import { deckWords } from '../../support/deckReports.ts';
import { exportWords } from '../../support/exportInput.ts';
import { fullReport } from '../../support/pinnedReport.ts';
import { aReport } from '../../support/report.ts';

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

/** Words of the interface in English, of a report in French. */
function pagesOf(
  told: ProgressReport,
  isAsked: (slide: Slide, index: number) => boolean = () => true,
): string {
  const report = reportForShow(told, 4000);
  const words: DeckWords = { ...deckWords, ...exportWords, reports: 'fr', names: namesIn(report) };
  const pages = slidesOf(report, { workingGroups: [] }, words)
    .filter(isAsked)
    .map((slide) => {
      const { page, noted } = notingPage();
      addBody(page, slide, words);
      return [`== ${slide.id}`, ...noted].join('\n');
    });
  return `${pages.join('\n\n')}\n`;
}

describe('what stands on the pages of a report in another language', () => {
  it('changes on purpose only: words, sizes, colours, places and languages', async () => {
    await expect(pagesOf(fullReport())).toMatchFileSnapshot('pinned/full.pages.txt');
  });

  it('changes on purpose only: tables beside charts, and what a list has no room for', async () => {
    const [first, second, third] = fullReport().meetings;
    if (!first || !second || !third) throw new Error('The report has too few meetings');
    const deliverables = Array.from({ length: 90 }, (_, at) => aDeliverable(`D1.${at + 1}`));
    const report = {
      ...fullReport(),
      meetings: [first, { ...second, place: 'Source', totalParticipants: corrected(64, null) }, third],
      workingGroups: [aGroup('1', { deliverables })],
    };
    const kinds = ['participants', 'documents'];
    const pages = pagesOf(report, (slide) => {
      const hasRest = slide.kind === 'group' && slide.items.some(({ kind }) => kind === 'rest');
      return kinds.includes(slide.kind) || hasRest;
    });
    await expect(pages).toMatchFileSnapshot('pinned/short.pages.txt');
  });

  it('changes on purpose only: long statements, two meetings, persons in between, and no meeting to come', async () => {
    const report = aReport({
      focusGroup: {
        termsOfReference: [aStatement(`To study ${'each use that is made of it, and '.repeat(30)}more.`)],
      },
      meetings: [
        aMeeting({ totalParticipants: 12, outputDocuments: 3 }),
        aMeeting({ place: 'Lima', firstDay: '2020-03-03', outputDocuments: 4 }),
      ],
      liaison: {
        representatives: [personBetween('Kim Lee', 'W3C'), personBetween('Ana Souza', 'ISO/TC 307')],
      },
      nextSteps: [aStatement('TSAG is invited to extend the lifetime.'), aStatement('To go on.')],
    });
    const kinds = ['purpose', 'glance', 'documents', 'liaisons', 'next'];
    await expect(pagesOf(report, ({ kind }) => kinds.includes(kind))).toMatchFileSnapshot(
      'pinned/sparse.pages.txt',
    );
  });
});

it('A figure corrected by hand shows what it was struck out, on a line of its own, in the table beside a chart', () => {
  const [first, second] = fullReport().meetings;
  if (!first || !second) throw new Error('The report has too few meetings');
  const meetings = [first, { ...second, totalParticipants: corrected(64, 46) }];
  const pages = pagesOf({ ...fullReport(), meetings }, ({ kind }) => kind === 'participants');
  expect(pages).toMatch(
    /\{text:"64",options:\{[^}]*bold:true[^}]*\}\},\s*\{text:"46",options:\{[^}]*strike:true/,
  );
  expect(pages).not.toContain('"64 46"');
});
