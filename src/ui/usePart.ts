import { use } from 'react';
import type { PartOnUse } from '../i18n/partOnUse.ts';
import type { Part, Words } from '../i18n/words.ts';
import { useWords } from './wordsContext.ts';

/** A part of the words in the language now shown. What uses it waits, within a `Suspense`, until they are there. */
export function usePart<English extends Part>(part: PartOnUse<English>): Words<English> {
  const page = useWords();
  const waiting = part.load(page.language);
  if (waiting) use(waiting);
  return part.beside(page);
}
