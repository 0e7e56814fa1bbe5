import type { Page } from '@playwright/test';
import { calendar } from '../../src/i18n/en/calendar.ts';
import { comparison } from '../../src/i18n/en/comparison.ts';
import { exports } from '../../src/i18n/en/exports.ts';
import { importing } from '../../src/i18n/en/importing.ts';
import { opening } from '../../src/i18n/en/opening.ts';
import { page as start } from '../../src/i18n/en/page.ts';
import { presenting } from '../../src/i18n/en/presenting.ts';
import { slides } from '../../src/i18n/en/slides.ts';
import type { Message } from '../../src/i18n/words.ts';

/*
 * A language that nobody speaks: English between brackets, its vowels doubled, which makes it two fifths longer. What
 * stands on the page outside of brackets has escaped the catalogue, and what does not fit will not fit in Russian.
 */
const parts: Record<string, Record<string, Message>> = {
  calendar,
  comparison,
  exports,
  importing,
  opening,
  page: start,
  presenting,
  slides,
};
export const begin = '⟦';
export const end = '⟧';

export const lengthened = (text: string): string =>
  text
    .split(/(\{\w+\})/)
    .map((piece) => (piece.startsWith('{') ? piece : piece.replace(/[aeiou]/gi, '$&$&')))
    .join('');

const pseudoText = (text: string): string => `${begin}${lengthened(text)}${end}`;

const pseudoMessage = (message: Message): Message =>
  typeof message === 'string' ? pseudoText(message) : { other: pseudoText(message.other) };

const pseudoPart = (messages: Record<string, Message>): Record<string, Message> =>
  Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, pseudoMessage(message)]));

/** A file of the built product that holds words and nothing else exports them under a short name. */
const wordsAlone = /^(?:(?!\bimport\b)[\s\S])*export\{\w+ as (\w+)\};?\s*$/;

/** Puts the language in the place of another, whose words are no longer fetched. */
export async function speakPseudo(page: Page): Promise<void> {
  await page.route(/\/assets\/\w+-[\w-]{7}\.js$/, async (route) => {
    const [, name = ''] = /\/(\w+)-[\w-]{7}\.js$/.exec(route.request().url()) ?? [];
    const part = parts[name];
    if (!part) return route.continue();
    const response = await route.fetch();
    const [, exported] = wordsAlone.exec(await response.text()) ?? [];
    if (exported === undefined) return route.fulfill({ response });
    const body = `const p=${JSON.stringify(pseudoPart(part))};export{p as ${exported}};`;
    return route.fulfill({ response, body });
  });
}

/** What is read on the page outside of any message: texts in their order, and names told to assistive technology. */
export function escapedFrom(page: Page): Promise<string[]> {
  return page.evaluate(
    ([open = '', close = '']) => {
      const found: string[] = [];
      let depth = 0;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('script, style, noscript, [lang="en"]')) continue;
        let outside = '';
        for (const sign of node.textContent ?? '') {
          if (sign === open) depth += 1;
          else if (sign === close) depth -= 1;
          else if (depth === 0) outside += sign;
        }
        found.push(outside);
      }
      for (const element of document.querySelectorAll('*')) {
        if (element.closest('[lang="en"]')) continue;
        for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-roledescription']) {
          const value = element.getAttribute(name);
          if (value?.includes(open) === false) found.push(value);
        }
      }
      return found;
    },
    [begin, end],
  );
}
