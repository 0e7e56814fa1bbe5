import PptxGenJS from 'pptxgenjs';
import { namesIn } from '../../analysis/namesIn.ts';
import { commaOf } from '../../format/lists.ts';
import type { SlidesPart } from '../../i18n/en/slides.ts';
import { directionOf, languageOfTag, locales } from '../../i18n/languages.ts';
import type { Words } from '../../i18n/words.ts';
import { placePieces } from '../../slides/deckParts.ts';
import type { Slide } from '../../slides/slide.ts';
import type { SlidePicture } from '../../slides/slidePictures.ts';
import { slidesOf } from '../../slides/slidesOf.ts';
import type { ExportInput } from '../exportFormat.ts';
import { reportForShow } from '../withText.ts';
import { addBody } from './bodies.ts';
import type { DeckWords, Page, TextRun } from './deck.ts';
import { mendPackage } from './mendPackage.ts';
import { colours, footBox, kickerBox, numberBox, smallest, titleBox } from './page.ts';
import { type PagePicture, pagePicture } from './pictures.ts';
import { namingRuns, ownRun, runsOf } from './saidRuns.ts';

/** Texts beyond this are cut: they would fill slides that nobody could show. */
const longestText = 4000;
const master = 'Report';
const longTitle = 80;

function newDeck(input: ExportInput, title: string): PptxGenJS {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = title;
  deck.subject = title;
  deck.author = input.report.focusGroup.acronym;
  deck.company = '';
  deck.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' };
  deck.rtlMode = directionOf(input.words.page.language) === 'rtl';
  deck.defineSlideMaster({
    title: master,
    background: { color: colours.paper },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...titleBox,
            align: 'left',
            valign: 'top',
            margin: 0,
            bold: true,
          },
          text: '',
        },
      },
    ],
    slideNumber: { ...numberBox, fontSize: smallest, color: colours.second, align: 'right' },
  });
  return deck;
}

/** "FG DLT: Meetings, table 1", the report's labels in its own language. */
function footOf(places: Slide['places'], words: DeckWords, group: string) {
  const own = (label: string) => ownRun(words, label);
  if (places.length === 0) return [own(group)];
  return words.slides.parts<'slides.foot', TextRun | TextRun[]>('slides.foot', {
    group: own(group),
    places: runsOf(placePieces(words, places, own)),
  });
}

/** A page with what stands around its body: subject, finding, source, signs, and what is spoken. */
function newPage(deck: PptxGenJS, slide: Slide, words: DeckWords, group: string): Page {
  const { title, part, places, key, notes } = slide;
  const page = deck.addSlide({ masterName: master });
  const counted = part.parts > 1 ? [commaOf(words.page), words.slides.t('slides.part', part)] : [];
  const subject = [...namingRuns(words, slide.kicker), ...counted];
  const foot = [...footOf(places, words, group), ...key.map((sign) => `   ${sign}`)];
  const quiet = { color: colours.second, margin: 0, align: 'left' } as const;
  page.addText(runsOf(subject), { ...kickerBox, ...quiet, fontSize: 18, bold: true });
  page.addText(namingRuns(words, title), {
    placeholder: 'title',
    fontSize: title.length > longTitle ? 22 : 28,
    color: colours.ink,
  });
  page.addText(runsOf(foot), { ...footBox, ...quiet, fontSize: smallest, valign: 'top' });
  page.addNotes(notes.join('\n'));
  return page;
}

function addPicture(page: Page, { data, box, altText }: PagePicture): void {
  page.addImage({ data, ...box, altText });
}

/** What a slide shows as a picture, for a page of its own before the one whose table can be edited. */
const pictureOf = (slide: Slide): SlidePicture | null =>
  slide.kind === 'timeline' || slide.kind === 'liaisons' ? (slide.pictures?.wide ?? null) : null;

/** A language as files name it, without its digits; an unknown one is one that no dictionary fits. */
function fileTag(tag: string): string {
  const language = languageOfTag(tag);
  return language === undefined ? 'x-none' : locales[language].replace(/-u-.*/, '');
}

/** The slides of the report as a presentation for PowerPoint. */
export async function writePptx(told: ExportInput, slideWords: Words<SlidesPart>): Promise<Uint8Array> {
  const input = { ...told, report: reportForShow(told.report, longestText) };
  const { report, choice, signal } = input;
  const reports = fileTag(told.language);
  const words: DeckWords = {
    ...input.words,
    slides: slideWords,
    reports,
    names: reports === fileTag(input.words.page.language) ? [] : namesIn(report),
  };
  const slides = slidesOf(report, choice, words);
  const group = report.focusGroup.acronym;
  const deck = newDeck(input, slides[0]?.title ?? group);
  for (const slide of slides) {
    signal.throwIfAborted();
    const picture = pictureOf(slide);
    if (picture) addPicture(newPage(deck, slide, words, group), await pagePicture(picture, slide, input));
    addBody(newPage(deck, slide, words, group), slide, words);
  }
  const written = await deck.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new Error('The presentation could not be written.');
  const { page } = input.words;
  return mendPackage(written, {
    language: fileTag(page.language),
    direction: directionOf(page.language),
    made: input.now,
  });
}
