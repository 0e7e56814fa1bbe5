import { StrictMode } from 'react';
import { page } from '../i18n/en/page.ts';
import { type PagePart, wordsOf } from '../i18n/words.ts';
import { WordsContext } from '../ui/wordsContext.ts';
import { App } from './App.tsx';

/** English as the United Nations write it: day before month. */
export const english = wordsOf<PagePart>('en', 'en-GB', page);

/** The same tree for the prerenderer and the browser. */
export function Page() {
  return (
    <StrictMode>
      <WordsContext value={english}>
        <App />
      </WordsContext>
    </StrictMode>
  );
}
