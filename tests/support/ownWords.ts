import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Language } from '../../src/i18n/languages.ts';
import { catalogues } from './catalogues.ts';
import { bundledReport, laterEdition } from './everyView.ts';

/** Codes of the report's format, which the interface puts in words of its own. */
const codes = ['format', 'status', 'role', 'kind', 'precision', 'firstDay', 'lastDay', 'established'];

function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return codes.includes(key) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, Array.isArray(value) ? key : name));
}

/** What the reports of a walk through every view say, each text once; an author's labels of places among them. */
const said = [
  ...new Set(
    [bundledReport, laterEdition].flatMap((file) => textsIn(JSON.parse(readFileSync(file, 'utf8')))),
  ),
];

/** Names and sentences of the reports, but for codes, which no language changes, and for words that it has itself. */
function tellingIn(language: Language): string[] {
  const own = textsIn(catalogues[language]).join('\n');
  return said.filter((text) => /[a-z]{3}/u.test(text) && !own.includes(text));
}

/**
 * Words that bear the wrong language: those of the interface marked as the report's, and names, titles and sentences of the
 * report that are not. English words of the report are not told from those of an English interface.
 */
export async function wrongLanguages(page: Page, language: Language, within: string): Promise<string[]> {
  return page.evaluate(
    ([own, selector, all, names]) => {
      const isWord = /[\p{L}\p{N}]/u;
      const plain = (text: string): string =>
        text
          .replace(/[\u2066-\u2069\u200e\u200f]/gu, '')
          .replace(/\s+/gu, ' ')
          .trim();
      const sayings = all.map(plain).join('\n');
      const sought = names.map(plain);
      const stands = (text: string, name: string): boolean => {
        const at = text.indexOf(name);
        return at >= 0 && !isWord.test(text[at - 1] ?? '') && !isWord.test(text[at + name.length] ?? '');
      };
      // A text that was cut short stands for its beginning; signs between what is said of one thing are nobody's.
      const isSaid = (text: string): boolean =>
        sayings.includes(text.replace(/…$/u, '').trim()) ||
        text.split(/, /u).every((piece) => sayings.includes(piece));
      const found = new Set<string>();
      const look = (element: Element | null, words: string): void => {
        const text = plain(words);
        if (!element || !/\p{L}{2}/u.test(text)) return;
        // A picture that is hidden from who reads by ear has its words beside it.
        if (element.closest('svg[aria-hidden=true]')) return;
        if (element.closest('script, style, noscript, textarea, template, #language-menu')) return;
        const marked = element.closest('[lang]')?.getAttribute('lang') ?? '';
        const isReports = marked === '' || (marked === 'en' && own !== 'en');
        if (isReports && !isSaid(text)) found.add(`told as the report’s: ${text}`);
        if (isReports || own === 'en') return;
        const name = sought.find((one) => stands(text, one));
        if (name !== undefined) found.add(`not told as the report’s: ${name} in: ${text}`);
      };
      for (const root of document.querySelectorAll(selector === 'html' ? 'body' : selector)) {
        const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode(); text; text = texts.nextNode())
          look(text.parentElement, text.textContent ?? '');
      }
      return [...found];
    },
    [language, within, said, tellingIn(language)] as const,
  );
}
