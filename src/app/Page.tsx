import { StrictMode } from 'react';
import { WordsContext } from '../ui/wordsContext.ts';
import { App } from './App.tsx';
import { useLanguage } from './language.ts';

/** The same tree for the prerenderer and the browser. */
export function Page() {
  const { words } = useLanguage();
  return (
    <StrictMode>
      <WordsContext value={words}>
        <App />
      </WordsContext>
    </StrictMode>
  );
}
