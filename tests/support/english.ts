import { page } from '../../src/i18n/en/page.ts';
import { type PagePart, wordsOf } from '../../src/i18n/words.ts';

export const english = wordsOf<PagePart>('en', 'en-GB', page);
