import { createContext, use } from 'react';
import { type PresentingPart, presenting } from '../i18n/en/presenting.ts';
import { type SlidesPart, slides } from '../i18n/en/slides.ts';
import { type Words, wordsOf } from '../i18n/words.ts';

/** The words that come with the presentation, beside those of the page. */
export type PresentingWords = { slides: Words<SlidesPart>; stage: Words<PresentingPart> };

export const presentingWordsOf = ({ language, locale }: Words): PresentingWords => ({
  slides: wordsOf<SlidesPart>(language, locale, slides),
  stage: wordsOf<PresentingPart>(language, locale, presenting),
});

export const PresentingContext = createContext<PresentingWords | null>(null);

export function usePresentingWords(): PresentingWords {
  const words = use(PresentingContext);
  if (!words) throw new Error('No PresentingContext around this component');
  return words;
}
