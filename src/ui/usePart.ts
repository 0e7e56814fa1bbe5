import { use } from 'react';
import type { PartOnUse } from '../i18n/partOnUse.ts';
import type { Part, Words } from '../i18n/words.ts';
import { useWords } from './wordsContext.ts';

/**
 * A part of the words in the language now shown. What uses it waits, within a `Suspense`, until they are there. It always
 * passes through `use`: a component that React replays without meeting the `use` it stopped at would lose its hooks.
 */
export function usePart<English extends Part>(part: PartOnUse<English>): Words<English> {
  const page = useWords();
  use(part.load(page.language));
  return part.beside(page);
}
