import { type Language, languages } from '../i18n/languages.ts';
import { paramsOf } from './viewAddress.ts';

/** The language that a fragment such as `#/?lang=fr` asks for; null where it asks for none that there is. */
export function languageOf(fragment: string): Language | null {
  const asked = paramsOf(fragment).get('lang');
  return languages.find((language) => language === asked) ?? null;
}

/** The same fragment asking for a language, or for none: `#/present/3?wg=1&lang=fr`. */
export function withLanguage(fragment: string, language: Language | null): string {
  const at = fragment.indexOf('?');
  const path = at < 0 ? fragment : fragment.slice(0, at);
  const kept = (at < 0 ? [] : fragment.slice(at + 1).split('&')).filter(
    (param) => param !== '' && param !== 'lang' && !param.startsWith('lang='),
  );
  const params = language === null ? kept : [...kept, `lang=${language}`];
  return params.length === 0 ? path : `${path}?${params.join('&')}`;
}
