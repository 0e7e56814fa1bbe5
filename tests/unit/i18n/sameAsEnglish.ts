import type { Language } from '../../../src/i18n/languages.ts';

/** Messages that are signs or placeholders alone. */
export const sameInAll: readonly string[] = ['status.aboutSign', 'stage.tab'];

/** Messages that a language rightly says as English does, each looked at. */
export const sameIn: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  // Arabic
  ar: [],
  // Spanish
  es: [],
  // French
  fr: [],
  // Russian
  ru: [],
  // Chinese: the keys as they are printed on keyboards
  zh: ['help.previous', 'help.first', 'help.last', 'help.leave'],
};
