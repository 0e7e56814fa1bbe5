import { page } from '../../src/i18n/en/page.ts';
import { type PagePart, wordsOf } from '../../src/i18n/words.ts';

/** The page's words as the dashboard shows them. */
export const english = wordsOf<PagePart>('en', 'en-GB', page);
