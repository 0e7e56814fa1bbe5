import type { ComparisonWords } from '../../analysis/comparison/valueTexts.ts';
import { comparison } from '../../i18n/en/comparison.ts';
import { areaTitles } from './areaTitles.ts';

const isKey = (key: string): key is keyof typeof comparison => Object.hasOwn(comparison, key);

/** A kind of change, or a part of the page, as it stands in the address, in words. */
export function kindText(words: ComparisonWords, kind: string): string {
  const place = areaTitles.find(({ area }) => area === kind);
  if (place) return words.comparison.t('changes.allOf', { part: words.page.t(place.title) });
  const key = `kind.${kind}`;
  return isKey(key) ? words.comparison.tell(key, {}) : kind;
}
