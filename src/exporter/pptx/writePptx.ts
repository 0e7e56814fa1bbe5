import PptxGenJS from 'pptxgenjs';
import { joined, joinedApart } from '../../format/lists.ts';
import type { SlidesPart } from '../../i18n/en/slides.ts';
import { directionOf } from '../../i18n/languages.ts';
import type { Words } from '../../i18n/words.ts';
import type { Slide } from '../../slides/slide.ts';
import type { SlidePicture } from '../../slides/slidePictures.ts';
import { slidesOf } from '../../slides/slidesOf.ts';
import type { ExportInput } from '../exportFormat.ts';
import { reportForShow } from '../withText.ts';
import { addBody } from './bodies.ts';
import type { DeckWords, Page } from './deck.ts';
import { mendPackage } from './mendPackage.ts';
import { colours, footBox, kickerBox, numberBox, smallest, titleBox } from './page.ts';
import { type PagePicture, pagePicture } from './pictures.ts';

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

type Head = Pick<Slide, 'kicker' | 'title' | 'part' | 'places' | 'key' | 'notes'>;

/** A page with what stands around its body: subject, finding, source, signs, and what is spoken. */
function newPage(deck: PptxGenJS, head: Head, words: DeckWords, group: string): Page {
  const { kicker, title, part, places, key, notes } = head;
  const { t } = words.slides;
  const page = deck.addSlide({ masterName: master });
  const subject = part.parts > 1 ? joined(words.page, [kicker, t('slides.part', part)]) : kicker;
  const foot =
    places.length > 0 ? t('slides.foot', { group, places: joinedApart(words.page, places) }) : group;
  const quiet = { color: colours.second, margin: 0, align: 'left' } as const;
  page.addText(subject, { ...kickerBox, ...quiet, fontSize: 18, bold: true });
  page.addText(title, {
    placeholder: 'title',
    fontSize: title.length > longTitle ? 22 : 28,
    color: colours.ink,
  });
  page.addText([foot, ...key].join('   '), { ...footBox, ...quiet, fontSize: smallest, valign: 'top' });
  page.addNotes(notes.join('\n'));
  return page;
}

function addPicture(page: Page, { data, box, altText }: PagePicture): void {
  page.addImage({ data, ...box, altText });
}

/** What a slide shows as a picture, for a page of its own before the one whose table can be edited. */
const pictureOf = (slide: Slide): SlidePicture | null =>
  slide.kind === 'timeline' || slide.kind === 'liaisons' ? (slide.pictures?.wide ?? null) : null;

/** The slides of the report as a presentation for PowerPoint. */
export async function writePptx(told: ExportInput, slideWords: Words<SlidesPart>): Promise<Uint8Array> {
  const input = { ...told, report: reportForShow(told.report, longestText) };
  const { report, choice, signal } = input;
  const words: DeckWords = { ...input.words, slides: slideWords };
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
    language: page.locale,
    direction: directionOf(page.language),
    made: input.now,
  });
}
