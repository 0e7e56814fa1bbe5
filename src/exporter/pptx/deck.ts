import type PptxGenJS from 'pptxgenjs';
import type { Slide } from '../../slides/slide.ts';
import type { SlideWords } from '../../slides/slideWords.ts';
import type { ExportWords } from '../exportFormat.ts';

export type Page = PptxGenJS.Slide;
export type TextStyle = PptxGenJS.TextPropsOptions;
export type TextRun = { text: string; options: TextStyle };

/**
 * The words of the slides, and those of files. `reports` is the language of the report's own words, as in "en-GB", and
 * `names` are such as may stand among ours.
 */
export type DeckWords = SlideWords &
  Pick<ExportWords, 'exports'> & { reports: string; names: readonly string[] };

/** Puts what a slide of some kind shows under its title. */
export type AddBody<Kind extends Slide['kind']> = (
  page: Page,
  slide: Extract<Slide, { kind: Kind }>,
  words: DeckWords,
) => void;
