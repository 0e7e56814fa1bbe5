import type { Language } from '../../../src/i18n/languages.ts';

/** Messages that are signs or placeholders alone. */
export const sameInAll: readonly string[] = ['status.aboutSign'];

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
  // Chinese
  zh: [],
};
