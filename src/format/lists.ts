import type { Words } from '../i18n/words.ts';
import { formatCount } from './numbers.ts';

/** "Geneva and Bern" */
export function formatList({ locale }: Pick<Words, 'locale'>, items: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}

/** "D1.1, D1.2 and 2,498 more": a list no longer than a reader would go, and what it leaves out is counted. */
export function formatFirst(words: Words, items: readonly string[], most: number): string {
  // To count out two or three takes no less room than to name them.
  if (items.length <= most + 3) return items.join(', ');
  return words.t('list.more', {
    first: items.slice(0, most).join(', '),
    rest: formatCount(words, items.length - most),
  });
}

/** "Swisscom, Switzerland": what the report gives of where somebody comes from. */
export function formatOrigin(of: { affiliation: string | null; country: string | null }): string {
  return [of.affiliation, of.country].filter((part) => part !== null).join(', ');
}
