import { countIn } from '../i18n/counts.ts';
import type { Words } from '../i18n/words.ts';

/** "1,234"; apart from the other numbers, of which the page needs none at its start. */
export const formatCount = (words: Words, value: number): string =>
  // A hyphen is too short to be read as a minus from the back of a hall.
  countIn(words.locale, value).replace('-', '\u2212');
