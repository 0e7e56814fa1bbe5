import { createContext, use, useMemo } from 'react';
import type { PresentingPart } from '../i18n/en/presenting.ts';
import type { SlidesPart } from '../i18n/en/slides.ts';
import { presentingPart } from '../i18n/presentingWords.ts';
import { slidesPart } from '../i18n/slidesWords.ts';
import type { Words } from '../i18n/words.ts';
import { usePart } from '../ui/usePart.ts';

/** The words that come with the presentation, beside those of the page. */
export type PresentingWords = {
  slides: Words<SlidesPart>;
  stage: Words<PresentingPart>;
};

/** The same, and the names out of the report shown that may stand among them. */
export type Presenting = PresentingWords & { names: readonly string[] };

/** They are fetched with the presentation; what asks for them waits until they are there. */
export function useFetchedWords(): PresentingWords {
  const slides = usePart(slidesPart);
  const stage = usePart(presentingPart);
  return useMemo(() => ({ slides, stage }), [slides, stage]);
}

export const PresentingContext = createContext<Presenting | null>(null);

export function usePresentingWords(): Presenting {
  const words = use(PresentingContext);
  if (!words) throw new Error('No PresentingContext around this component');
  return words;
}
