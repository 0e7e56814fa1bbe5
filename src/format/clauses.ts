import type { Language } from '../i18n/languages.ts';
import type { Words } from '../i18n/words.ts';
import { joined } from './lists.ts';

type Speaking = Pick<Words, 'language'>;

const semicolons: Partial<Record<Language, string>> = { ar: '؛ ', fr: '\u00a0; ', zh: '；' };

export const semicolonOf = ({ language }: Speaking): string => semicolons[language] ?? '; ';

/** "Meetings, table 1; Liaisons": what stands for itself. */
export const joinedApart = (words: Speaking, parts: readonly string[]): string =>
  joined(words, parts, semicolonOf(words));
