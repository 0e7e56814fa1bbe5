import type { SlidesPart } from '../i18n/en/slides.ts';
import type { Words } from '../i18n/words.ts';

/** The words slides are made of: those of the page, and those that only slides need. */
export type SlideWords = { page: Words; slides: Words<SlidesPart> };
