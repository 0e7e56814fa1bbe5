import { type Language, languageOfTag } from '../i18n/languages.ts';
import { languageOf } from '../url/language.ts';

/*
 * Which language a reader wants: the address says it, or else the choice kept on this machine, or else the browser.
 */
const key = 'language';
/** The choice made on this page, should the machine keep none. */
let chosen: Language | undefined;

export function keepLanguage(language: Language): void {
  chosen = language;
  try {
    localStorage.setItem(key, language);
  } catch {
    // Storage is off or full: the choice lasts as long as the page.
  }
}

function keptLanguage(): Language | undefined {
  try {
    return chosen ?? languageOfTag(localStorage.getItem(key) ?? '');
  } catch {
    return undefined;
  }
}

export function languageFor(fragment: string): Language {
  const spoken = navigator.languages.flatMap((tag) => languageOfTag(tag) ?? []);
  return languageOf(fragment) ?? keptLanguage() ?? spoken[0] ?? 'en';
}
