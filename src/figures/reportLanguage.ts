import { createContext, use } from 'react';
import { useWords } from '../ui/wordsContext.ts';

/** The language of the report shown: "en", or "" where it is not known, as HTML has it. */
export const ReportLanguageContext = createContext('');

/** What an element with words of the report bears as `lang`; nothing where they are in the language around them. */
export function useReportLang(): string | undefined {
  const { language } = useWords();
  const own = use(ReportLanguageContext);
  return own === language ? undefined : own;
}
