import { importing } from '../../i18n/en/importing.ts';
import { opening } from '../../i18n/en/opening.ts';
import { type ImportingPart, type OpeningPart, type Words, wordsOf } from '../../i18n/words.ts';

/** What is said here, beside the words of the page: loaded with the dialog. */
export const openingWords = ({ language, locale }: Words): Words<OpeningPart> =>
  wordsOf<OpeningPart>(language, locale, opening);

/** What a reader of files says: findings, and why a file is turned down. */
export const importingWords = ({ language, locale }: Words): Words<ImportingPart> =>
  wordsOf<ImportingPart>(language, locale, importing);
