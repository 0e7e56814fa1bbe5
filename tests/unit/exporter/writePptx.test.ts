import { beforeAll, describe, expect, it } from 'vitest';
import { pptx } from '../../../src/exporter/formats/pptx.ts';
import { exports } from '../../../src/i18n/en/exports.ts';
import { page } from '../../../src/i18n/en/page.ts';
import { type SlidesPart, slides as slideMessages } from '../../../src/i18n/en/slides.ts';
import { locales } from '../../../src/i18n/languages.ts';
import { type ExportsPart, type PagePart, wordsOf } from '../../../src/i18n/words.ts';
import { slidesOf } from '../../../src/slides/slidesOf.ts';
import { defaultView } from '../../../src/url/viewAddress.ts';
import { aMeeting } from '../../support/builders.ts';
import { anExport, exportWords } from '../../support/exportInput.ts';
import { hostileTexts, longReport, reportOfText } from '../../support/hostileTexts.ts';
import {
  brokenRelationships,
  chartCache,
  doubledShapes,
  elementsIn,
  type OfficePackage,
  openPackage,
  untypedParts,
  workbookCells,
} from '../../support/officePackage.ts';
import { aReport, bundledReport } from '../../support/report.ts';
import { english } from '../../support/words.ts';

async function written(told: Parameters<typeof anExport>[0] = {}): Promise<OfficePackage> {
  const blob = await pptx.write(anExport(told));
  return openPackage(new Uint8Array((await blob?.arrayBuffer()) ?? []));
}

const pagesIn = ({ xml }: OfficePackage) =>
  [...xml].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).map(([, document]) => document);

const textsOf = (file: OfficePackage): string[] =>
  pagesIn(file).map((page) =>
    elementsIn(page, 'a:t')
      .map(({ textContent }) => textContent)
      .join(' '),
  );

function faultsOf(file: OfficePackage): string[] {
  return [...brokenRelationships(file), ...untypedParts(file), ...doubledShapes(file)];
}

/** The bundled report's slides, which most sentences are about: written once, and only looked at. */
let bundled: OfficePackage;

// The first file also pays for loading the library that writes it.
beforeAll(async () => {
  bundled = await written();
}, 120_000);

const slideWords = { page: english, slides: wordsOf<SlidesPart>('en', 'en-GB', slideMessages) };

describe('the slides as a presentation', () => {
  it('are the slides of the stage, and a page each for the pictures of time and liaisons', async () => {
    const texts = textsOf(bundled);
    const slides = slidesOf(bundledReport(), { workingGroups: [] }, slideWords);
    const pictured = slides.filter((slide) => 'pictures' in slide && slide.pictures !== null);
    expect(pictured.map(({ id }) => id)).toEqual(['timeline', 'liaisons', 'liaisons-2']);
    expect(texts).toHaveLength(slides.length + pictured.length);
    for (const { title } of slides)
      expect(
        texts.some((text) => text.includes(title)),
        title,
      ).toBe(true);
  });

  it('are about the working groups chosen', async () => {
    const view = { ...defaultView, workingGroups: ['2'] };
    const texts = textsOf(await written({ view })).join('\n');
    expect(texts).toContain('D2.1');
    expect(texts).not.toContain('D1.1');
    expect(pptx.fileName(anExport({ view }))).toBe('fg-dlt-slides-wg2.pptx');
  });

  it('make a sound package: no shape twice, no relationship that leads nowhere', async () => {
    expect(faultsOf(bundled)).toEqual([]);
  });

  it('mark the heading row of each table, and say their language', async () => {
    const file = bundled;
    const tables = pagesIn(file).flatMap((page) => elementsIn(page, 'a:tblPr'));
    expect(tables.length).toBeGreaterThan(8);
    for (const table of tables) expect(table.getAttribute('firstRow')).toBe('1');
    const languages = pagesIn(file).flatMap((page) =>
      elementsIn(page, 'a:rPr').map((run) => run.getAttribute('lang')),
    );
    expect(new Set(languages)).toEqual(new Set(['en-GB']));
    const core = file.xml.get('docProps/core.xml');
    expect(elementsIn(core, 'dc:language')[0]?.textContent).toBe('en-GB');
    expect(elementsIn(core, 'dc:title')[0]?.textContent).toBe('FG DLT: progress report to TSAG');
  });

  it('have a title, a number and notes on each page', async () => {
    const file = bundled;
    for (const page of pagesIn(file)) {
      expect(elementsIn(page, 'p:ph').map((place) => place.getAttribute('type'))).toEqual(
        expect.arrayContaining(['title', 'sldNum']),
      );
    }
    const notes = [...file.xml].filter(([name]) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(name));
    expect(notes).toHaveLength(pagesIn(file).length);
    for (const [, page] of notes) expect(elementsIn(page, 'a:t')[0]?.textContent?.length).toBeGreaterThan(10);
  });

  it('tell in words what their charts and pictures show', async () => {
    const told = pagesIn(bundled).flatMap((page) =>
      [...elementsIn(page, 'p:pic'), ...elementsIn(page, 'p:graphicFrame')]
        .filter((frame) => elementsIn(frame, 'a:tbl').length === 0)
        .map((frame) => elementsIn(frame, 'p:cNvPr')[0]?.getAttribute('descr') ?? ''),
    );
    expect(told).toHaveLength(5);
    for (const text of told) expect(text.length).toBeGreaterThan(30);
    expect(told.join()).toContain('ISO/TC 307');
  });

  it('have each paragraph’s properties once, before its text', async () => {
    for (const page of pagesIn(bundled)) {
      for (const paragraph of elementsIn(page, 'a:p')) {
        const names = [...paragraph.childNodes].map(({ nodeName }) => nodeName);
        expect(names.lastIndexOf('a:pPr')).toBeLessThanOrEqual(0);
      }
    }
  });
});

describe('the charts of a presentation', () => {
  const report = aReport({
    meetings: [
      aMeeting({
        place: 'A',
        totalParticipants: 81,
        remoteParticipants: 24,
        inputDocuments: 39,
        outputDocuments: 7,
      }),
      aMeeting({
        place: 'B',
        firstDay: '2020-02-01',
        totalParticipants: 64,
        remoteParticipants: 23,
        inputDocuments: 5,
      }),
    ],
  });

  it.each([
    ['the bundled report', bundledReport()],
    ['a report with a gap', report],
    ['a long report', longReport()],
  ])('show the very figures of their workbooks: %s', async (_, of) => {
    const file = await written({ report: of });
    const charts = [...file.xml].filter(([name]) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
    expect(charts.length).toBeGreaterThanOrEqual(2);
    for (const [name, chart] of charts) {
      const number = /(\d+)\.xml$/.exec(name)?.[1];
      const workbook = await workbookCells(
        file.parts[`ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`],
      );
      expect(chartCache(chart)).toEqual(workbook);
    }
  });

  it('leave a gap where the report says nothing: never a zero', async () => {
    const documents = [...(await written({ report })).xml]
      .filter(([name]) => /charts\/chart\d+\.xml$/.test(name))
      .at(-1);
    expect(documents && chartCache(documents[1])).toEqual([
      [null, 'input', 'output'],
      ['A, 14 January 2020', 39, 7],
      ['B, 1 February 2020', 5, null],
    ]);
  });
});

describe('text in a presentation', () => {
  it.each(Object.entries(hostileTexts))('keeps %s within parts that are well-formed', async (_, text) => {
    const file = await written({ report: reportOfText(text) });
    expect(faultsOf(file)).toEqual([]);
    expect(pagesIn(file).length).toBeGreaterThan(5);
  });

  it('holds a report of twelve meetings and sixty deliverables', async () => {
    const file = await written({ report: longReport() });
    expect(faultsOf(file)).toEqual([]);
    const texts = textsOf(file).join('\n');
    expect(texts).toContain('D6.10');
    expect(texts).toContain('Place 12');
  });

  it('is not stopped by a title of a megabyte', async () => {
    const file = await written({ report: reportOfText('word '.repeat(200_000)) });
    expect(faultsOf(file)).toEqual([]);
  });
});

describe('a presentation in a language written from right to left', () => {
  /** English sentences and numbers: it is the direction that counts here. */
  const arabic = { ...exportWords, page: { ...exportWords.page, language: 'ar' as const } };
  const inArabic = async () => {
    const blob = await pptx.write({ ...anExport(), words: arabic });
    return openPackage(new Uint8Array((await blob?.arrayBuffer()) ?? []));
  };
  /** Beginning and end of each box of text, table and chart, in thousandths of the page's width. */
  const boxesOf = (file: OfficePackage): [from: number, to: number][] =>
    pagesIn(file).flatMap((page) =>
      [...elementsIn(page, 'p:sp'), ...elementsIn(page, 'p:graphicFrame')].map((box): [number, number] => {
        const from = Number(elementsIn(box, 'a:off')[0]?.getAttribute('x'));
        const to = from + Number(elementsIn(box, 'a:ext')[0]?.getAttribute('cx'));
        return [Math.round(from / 12192), Math.round(to / 12192)];
      }),
    );

  it('has each paragraph and table run from the right, and stays sound', async () => {
    const file = await inArabic();
    expect(faultsOf(file)).toEqual([]);
    for (const page of pagesIn(file)) {
      for (const table of elementsIn(page, 'a:tblPr')) expect(table.getAttribute('rtl')).toBe('1');
      for (const paragraph of elementsIn(page, 'a:p')) {
        const languages = elementsIn(paragraph, 'a:rPr').map((run) => run.getAttribute('lang'));
        const isReports = languages.length > 0 && languages.every((language) => language === 'en-GB');
        const direction = elementsIn(paragraph, 'a:pPr')[0]?.getAttribute('rtl');
        expect(direction).toBe(isReports ? '0' : '1');
      }
    }
    const titles = pagesIn(file).map((page) => elementsIn(page, 'a:pPr')[0]?.getAttribute('algn'));
    expect(new Set(titles)).toEqual(new Set(['r']));
    const notes = [...file.xml].filter(([name]) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(name));
    const spoken = notes.flatMap(([, page]) => elementsIn(page, 'a:p'));
    expect(spoken.length).toBeGreaterThan(notes.length);
    const directions = spoken.map((paragraph) => elementsIn(paragraph, 'a:pPr')[0]?.getAttribute('rtl'));
    expect(directions.filter((one) => one !== '0' && one !== '1')).toEqual([]);
    expect(directions).toContain('1');
  });

  it('has at the right what stands at the left elsewhere, charts included', async () => {
    const [file, usual] = [await inArabic(), bundled];
    // Signs between words have other widths, so that a list may go on to one more slide: places count, not how often.
    const places = (boxes: [number, number][]) => new Set(boxes.map(([from, to]) => `${from} to ${to}`));
    const turned = boxesOf(usual).map(([from, to]): [number, number] => [1000 - to, 1000 - from]);
    expect(places(boxesOf(file))).toEqual(places(turned));
    expect(places(boxesOf(file))).not.toEqual(places(boxesOf(usual)));
    const charts = [...file.xml].filter(([name]) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
    for (const [, chart] of charts) {
      const [categories] = elementsIn(chart, 'c:catAx');
      expect(elementsIn(categories, 'c:orientation')[0]?.getAttribute('val')).toBe('maxMin');
    }
  });
});

describe('the languages of a presentation', () => {
  const french = {
    page: wordsOf<PagePart>('fr', locales.fr, page),
    exports: wordsOf<ExportsPart>('fr', locales.fr, exports),
  };
  const arabic = {
    page: wordsOf<PagePart>('ar', locales.ar, page),
    exports: wordsOf<ExportsPart>('ar', locales.ar, exports),
  };
  const writtenIn = async (words: typeof french, language = 'en') => {
    const blob = await pptx.write({ ...anExport(), words, language });
    return openPackage(new Uint8Array((await blob?.arrayBuffer()) ?? []));
  };
  /** Each run with the language it is said to be in. */
  const runsOf = (file: OfficePackage): [text: string, language: string | null][] =>
    pagesIn(file).flatMap((page) =>
      elementsIn(page, 'a:r').map((one): [string, string | null] => [
        elementsIn(one, 'a:t')[0]?.textContent ?? '',
        elementsIn(one, 'a:rPr')[0]?.getAttribute('lang') ?? null,
      ]),
    );
  const { focusGroup, leadership, meetings, workingGroups } = bundledReport();
  const [group] = workingGroups;
  const ownWords = [
    focusGroup.name,
    focusGroup.acronym,
    focusGroup.termsOfReference[0]?.text,
    leadership[0]?.person.name,
    meetings[0]?.place,
    meetings[0]?.source.section,
    group?.title,
    group?.deliverables[0]?.title,
  ];

  it('are the report’s for its own words, and the interface’s for all others', async () => {
    const runs = runsOf(await writtenIn(french));
    expect(new Set(runs.map(([, language]) => language))).toEqual(new Set(['fr', 'en-GB']));
    for (const text of ownWords) {
      const found = runs.filter(([said]) => said === text);
      expect(found.length, text).toBeGreaterThan(0);
      expect(found.filter(([, language]) => language !== 'en-GB')).toEqual([]);
    }
    expect(runs.find(([text]) => text.startsWith('Responsable'))?.[1]).toBe('fr');
  });

  it('say of a report in an unknown language that no dictionary fits', async () => {
    const runs = runsOf(await writtenIn(french, ''));
    expect(runs.find(([text]) => text === focusGroup.name)?.[1]).toBe('x-none');
  });

  it('let the report’s sentences run their own way where the rest is read from the right', async () => {
    const paragraphs = pagesIn(await writtenIn(arabic)).flatMap((page) => elementsIn(page, 'a:p'));
    const directionOf = (text: string | undefined) => {
      const found = paragraphs.find((one) => one.textContent === `\u2068${text}\u2069`);
      const told = found && elementsIn(found, 'a:pPr')[0];
      return [told?.getAttribute('rtl'), told?.getAttribute('algn')];
    };
    expect(directionOf(focusGroup.name)).toEqual(['0', 'r']);
    expect(directionOf(leadership[0]?.person.name)).toEqual(['0', 'r']);
    const foot = paragraphs.find((one) =>
      one.textContent?.startsWith('\u2068FG DLT\u2069: \u2068Meetings\u2069'),
    );
    expect(foot && elementsIn(foot, 'a:pPr')[0]?.getAttribute('rtl')).toBe('1');
  });
});
