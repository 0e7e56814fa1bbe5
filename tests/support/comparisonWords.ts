import type { ComparisonWords } from '../../src/analysis/comparison/valueTexts.ts';
import { type ComparisonPart, comparison } from '../../src/i18n/en/comparison.ts';
import { page } from '../../src/i18n/en/page.ts';
import { type PagePart, wordsOf } from '../../src/i18n/words.ts';

/** The words of the page and of the comparison, in English. */
export const comparisonWords: ComparisonWords = {
  page: wordsOf<PagePart>('en', 'en-GB', page),
  comparison: wordsOf<ComparisonPart>('en', 'en-GB', comparison),
};
