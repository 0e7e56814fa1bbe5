import { describe, expect, it } from 'vitest';
import { languageOfTag, languages } from '../../../src/i18n/languages.ts';
import { languageOf, withLanguage } from '../../../src/url/language.ts';
import { fc } from '../../support/properties.ts';

describe('the language in the address', () => {
  it('is one that there is, or none', () => {
    expect(languageOf('#/?lang=fr')).toBe('fr');
    expect(languageOf('#/present/3?wg=1&lang=zh&q=a')).toBe('zh');
    for (const fragment of ['', '#/', '#/?lang=', '#/?lang=tlh', '#/?lang=FR', '#meetings', '#/?q=lang=fr'])
      expect(languageOf(fragment)).toBeNull();
  });

  it('is put there, changed and taken away with all else left as it is', () => {
    expect(withLanguage('#/', 'fr')).toBe('#/?lang=fr');
    expect(withLanguage('#/present/3?wg=1,3&lang=fr&q=a', 'ar')).toBe('#/present/3?wg=1,3&q=a&lang=ar');
    expect(withLanguage('#/?lang=fr', null)).toBe('#/');
    expect(withLanguage('#/compare?lang=tlh&with=1k9', null)).toBe('#/compare?with=1k9');
    expect(withLanguage('#/?languages=2&q=lang', 'es')).toBe('#/?languages=2&q=lang&lang=es');
    expect(withLanguage('#meetings', null)).toBe('#meetings');
  });

  it('leaves no empty part behind where the address was written by hand', () => {
    expect(withLanguage('#/?lang&q=a', 'fr')).toBe('#/?q=a&lang=fr');
    expect(withLanguage('#/?lang', null)).toBe('#/');
    expect(withLanguage('#/?&q=a&&lang=ru&', null)).toBe('#/?q=a');
    expect(withLanguage('#/?', 'zh')).toBe('#/?lang=zh');
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...languages), fc.string(), (language, query) => {
        const fragment = `#/?q=${encodeURIComponent(query)}`;
        const told = withLanguage(fragment, language);
        expect(languageOf(told)).toBe(language);
        expect(withLanguage(told, null)).toBe(fragment);
      }),
    );
  });
});

it('A tag of a browser names a language by its first part', () => {
  expect(['fr-CH', 'zh-Hant-TW', 'EN', 'ar'].map(languageOfTag)).toEqual(['fr', 'zh', 'en', 'ar']);
  expect(['de', '', 'tlh-x', 'arn'].map(languageOfTag)).toEqual([undefined, undefined, undefined, undefined]);
});
