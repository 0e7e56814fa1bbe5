import type { Page } from '@playwright/test';
import type { Language } from '../../src/i18n/languages.ts';

/** Letters in which a language is written and a report in English is not. */
const letters: Partial<Record<Language, string>> = {
  ar: '\\p{Script=Arabic}',
  ru: '\\p{Script=Cyrillic}',
  zh: '\\p{Script=Han}',
};

/**
 * Words that bear the wrong language, where letters tell: those of the interface marked as the report's, and sentences of
 * the report that are not. A name within a sentence may stand unmarked, as WCAG has it.
 */
export async function wrongLanguages(page: Page, language: Language): Promise<string[]> {
  const script = letters[language];
  if (script === undefined) return [];
  return page.evaluate((own) => {
    const found: string[] = [];
    const ofInterface = new RegExp(own, 'u');
    const sentence = /(?:[A-Za-z’'-]+,? ){5,}[A-Za-z]+/;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement;
      const words = text.textContent ?? '';
      if (!element || element.closest('script, style, noscript, textarea, [aria-live]')) continue;
      const marked = element.closest('[lang]')?.getAttribute('lang') ?? '';
      const isReports = marked === 'en' || marked === '';
      if (isReports && ofInterface.test(words)) found.push(`marked as the report’s: ${words}`);
      if (!isReports && sentence.test(words)) found.push(`not marked as the report’s: ${words}`);
    }
    return found;
  }, script);
}
