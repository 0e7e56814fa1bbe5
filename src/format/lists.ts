import type { Language } from '../i18n/languages.ts';
import { setApart, type Words } from '../i18n/words.ts';
import { formatCount } from './counts.ts';

type Speaking = Pick<Words, 'language'>;

/** Languages whose signs between words are not those of English. */
const signs: Partial<Record<Language, { comma: string; list?: string }>> = {
  ar: { comma: '، ' },
  zh: { comma: '，', list: '、' },
};

export const commaOf = ({ language }: Speaking): string => signs[language]?.comma ?? ', ';

/** "Geneva, May 2017": what belongs together, without a word between. */
export const joined = (words: Speaking, parts: readonly string[], sign = commaOf(words)): string =>
  parts.map((part) => setApart(words.language, part)).join(sign);

/** "D1.1, D1.2": things of one kind, without a word between. */
export const enumerated = (words: Speaking, items: readonly string[]): string =>
  joined(words, items, signs[words.language]?.list);

/** "Geneva and Bern" */
export function formatList(
  { language, locale }: Pick<Words, 'language' | 'locale'>,
  items: readonly string[],
): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    items.map((item) => setApart(language, item)),
  );
}

/** "D1.1, D1.2 and 2,498 more": a list no longer than a reader would go, and what it leaves out is counted. */
export function formatFirst(words: Words, items: readonly string[], most: number): string {
  // To count out two or three takes no less room than to name them.
  if (items.length <= most + 3) return enumerated(words, items);
  return words.t('list.more', {
    first: enumerated(words, items.slice(0, most)),
    rest: formatCount(words, items.length - most),
  });
}

/** "Geneva and Bern" within a sentence, which thousands of names would make endless: then the first, and how many more. */
export const formatSome = (words: Words, items: readonly string[], most = 24): string =>
  items.length > most ? formatFirst(words, items, most) : formatList(words, items);

/** "Swisscom, Switzerland": what the report gives of where somebody comes from, set as the report sets it. */
export function formatOrigin(of: { affiliation: string | null; country: string | null }): string {
  return [of.affiliation, of.country].filter((part) => part !== null).join(', ');
}
