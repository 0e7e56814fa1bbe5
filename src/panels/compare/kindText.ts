import { kindWords } from '../../analysis/comparison/kindWords.ts';
import type { ComparisonWords } from '../../analysis/comparison/valueTexts.ts';
import { areaTitles } from './areaTitles.ts';

/** A kind of change, or a part of the page, as it stands in the address, in words. */
export function kindText(words: ComparisonWords, kind: string): string {
  const place = areaTitles.find(({ area }) => area === kind);
  return place
    ? words.comparison.t('changes.allOf', { part: words.page.t(place.title) })
    : kindWords(words, `kind.${kind}`);
}
