import { StrictMode } from 'react';
import { ReportLanguageContext } from '../figures/reportLanguage.ts';
import { WordsContext } from '../ui/wordsContext.ts';
import { App } from './App.tsx';
import { useLanguage } from './language.ts';
import { useShown } from './shownReport.ts';

/** The same tree for the prerenderer and the browser. */
export function Page() {
  const { words } = useLanguage();
  return (
    <StrictMode>
      <WordsContext value={words}>
        {/* The bundled report is in English; of another nobody says in which language it is. */}
        <ReportLanguageContext value={useShown().kind === 'bundled' ? 'en' : ''}>
          <App />
        </ReportLanguageContext>
      </WordsContext>
    </StrictMode>
  );
}
