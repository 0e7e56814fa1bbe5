import type PptxGenJS from 'pptxgenjs';
import type { SlideWords } from '../../slides/slideWords.ts';
import type { ExportWords } from '../exportFormat.ts';

export type Page = PptxGenJS.Slide;
export type TextRun = PptxGenJS.TextProps;
export type TextStyle = PptxGenJS.TextPropsOptions;

/** The words of the slides, and those of files. */
export type DeckWords = SlideWords & Pick<ExportWords, 'exports'>;
