import { createContext, use } from 'react';
import type { Words } from '../i18n/words.ts';

export const WordsContext = createContext<Words | null>(null);

/** The interface's words in the language now shown. */
export function useWords(): Words {
  const words = use(WordsContext);
  if (!words) throw new Error('No WordsContext around this component');
  return words;
}
