import { describe, expect, it } from 'vitest';
import { page as arabicPage } from '../../../src/i18n/ar/page.ts';
import { slides as arabicSlides } from '../../../src/i18n/ar/slides.ts';
import type { SlidesPart } from '../../../src/i18n/en/slides.ts';
import { locales } from '../../../src/i18n/languages.ts';
import { type PagePart, wordsOf } from '../../../src/i18n/words.ts';
import { placesOf, placeText, sourcesOf } from '../../../src/slides/deckParts.ts';
import { inReportsWords, plainly, saidOf, spoken, spokenCode, unstopped } from '../../../src/slides/said.ts';
import type { SlideWords } from '../../../src/slides/slideWords.ts';
import { titleSlide } from '../../../src/slides/titleSlide.ts';
import {
  approximate,
  corrected,
  notStated,
  source,
  stated,
  toBeConfirmed,
  toBeDetermined,
} from '../../support/builders.ts';
import { deckWords } from '../../support/deckReports.ts';
import { aReport } from '../../support/report.ts';

const arabic: SlideWords = {
  page: wordsOf<PagePart>('ar', locales.ar, arabicPage),
  slides: wordsOf<SlidesPart>('ar', locales.ar, arabicSlides),
};

describe('what a slide says of a figure', () => {
  const said = (figure: Parameters<typeof saidOf<number>>[0]) => saidOf(figure, (n) => `${n} people`);

  it('keeps the status and whether it is exact; a gap has no words', () => {
    const plain = { about: false, was: null, isReports: false };
    expect(said(stated(60))).toEqual({ ...plain, text: '60 people', status: 'stated' });
    expect(said(approximate(60))).toEqual({
      ...plain,
      text: '60 people',
      status: 'approximate',
      about: true,
    });
    expect(said(toBeConfirmed(60))).toEqual({ ...plain, text: '60 people', status: 'to-be-confirmed' });
    expect(said(toBeDetermined)).toEqual({ ...plain, text: '', status: 'to-be-determined' });
    expect(said(notStated)).toEqual({ ...plain, text: '', status: 'not-stated' });
    expect(said(corrected(64, 46))).toEqual({
      ...plain,
      text: '64 people',
      status: 'corrected',
      was: '46 people',
    });
    expect(said(corrected<number>(64, null))).toEqual({ ...plain, text: '64 people', status: 'corrected' });
  });

  it('is about what follows from something that is not exact', () => {
    const derived = (of: boolean) =>
      said({ status: 'derived', value: 3, approximate: of, rule: 'on-site', operands: [] });
    expect([derived(true).about, derived(false).about]).toEqual([true, false]);
  });

  it('is marked as the report’s own words where it is', () => {
    expect(plainly('Held')).toEqual({
      text: 'Held',
      status: 'stated',
      about: false,
      was: null,
      isReports: false,
    });
    expect(inReportsWords(plainly('Bern'))).toEqual({ ...plainly('Bern'), isReports: true });
  });

  it('is spoken with its status', () => {
    const say = (figure: Parameters<typeof saidOf<number>>[0]) => spoken(deckWords, saidOf(figure, String));
    expect(say(stated(60))).toBe('60');
    expect(say(toBeDetermined)).toBe('to be determined');
    expect(say(corrected<number>(64, null))).toBe('64');
  });
});

describe('a code as it is said', () => {
  it.each([
    ['D0.20', 'D zero dot twenty'],
    ['D1.10-bis', 'D one dot ten bis'],
    ['ABC1', 'ABC one'],
    ['WG2.1.3', 'WG two dot one dot three'],
    ['Д1.2', 'Д one dot two'],
    ['D1.x2', 'D one dot x two'],
    // Longer words and texts before a number are names, and stay as they are.
    ['ABCD1', 'ABCD1'],
    ['2.1', '2.1'],
    ['FG D1', 'FG D1'],
    ['Report 1', 'Report 1'],
    ['', ''],
  ])('of %s is %s', (code, said) => {
    expect(spokenCode(deckWords, code)).toBe(said);
  });
});

describe('a text before the stop of a sentence', () => {
  it('loses its own, and nothing else', () => {
    expect(['Go on.', 'go on;', 'Why?', 'e.g. this', 'and so on..', ''].map(unstopped)).toEqual([
      'Go on',
      'go on',
      'Why?',
      'e.g. this',
      'and so on.',
      '',
    ]);
  });
});

describe('where in the report something stands', () => {
  const meetings = { section: 'Meetings' };

  it('is told once for each section and table', () => {
    expect(
      placesOf([{ ...meetings, table: 1 }, { ...meetings, table: 1 }, meetings, { ...meetings, table: 2 }]),
    ).toEqual([
      { section: 'Meetings', table: 1 },
      { section: 'Meetings', table: undefined },
      { section: 'Meetings', table: 2 },
    ]);
  });

  it('is nowhere for what is not stated', () => {
    expect(sourcesOf(stated('a'), notStated, toBeDetermined)).toEqual([source, source]);
  });

  it('reads as a list, with the report’s labels set apart where they run the other way', () => {
    const places = placesOf([{ ...meetings, table: 1 }, meetings]);
    expect(placeText(deckWords, places)).toBe('Meetings, table 1; Meetings');
    expect(placeText(deckWords, [])).toBe('');
    const [first, second] = placeText(arabic, places).split('؛ ');
    expect(first).toContain('\u2068Meetings\u2069');
    expect(second).toBe('\u2068Meetings\u2069');
  });
});

describe('the title slide', () => {
  const factsOf = (report: ReturnType<typeof aReport>, words = deckWords) =>
    titleSlide(report, words, []).flatMap((draft) => (draft.kind === 'title' ? draft.facts : []));
  const document = { title: notStated, number: notStated, date: notStated };
  const documentOf = (told: Partial<ReturnType<typeof aReport>['document']>) =>
    factsOf(aReport({ document: { ...document, ...told } })).at(-1)?.value.text;

  it('gives number and date of the document, or the number alone; a date alone is no document', () => {
    expect(documentOf({ number: stated('TD 7'), date: stated('2030-06-01') })).toBe('TD 7, 1 June 2030');
    expect(documentOf({ number: stated('TD 7') })).toBe('TD 7');
    expect(documentOf({ date: stated('2030-06-01') })).toBe('');
  });

  it('tells who reads another language that the report keeps its own', () => {
    const keyIn = (words: SlideWords) => titleSlide(aReport(), words, []).flatMap(({ key }) => key);
    expect(keyIn(deckWords)).toEqual([]);
    expect(keyIn(arabic)).toEqual([arabicPage['page.ownWords']]);
  });
});
