import type { Words } from '../i18n/words.ts';

/** The direction in which the language of the interface is written. */
export function directionOf({ language }: Pick<Words, 'language'>): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
