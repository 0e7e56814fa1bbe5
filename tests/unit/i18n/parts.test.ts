import { describe, expect, it, vi } from 'vitest';
import { countIn } from '../../../src/i18n/counts.ts';
import { directionOf, languageOfTag, languages, locales, ownNames } from '../../../src/i18n/languages.ts';

type Speaking = { language: string; locale: string; t: unknown };
type Part = { load: (language: string) => Promise<void>; beside: (words: object) => Speaking };

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && 'load' in value && 'beside' in value;

/** What each file of parts gives, by the name of the part: `page`. */
const parts = Object.entries(
  import.meta.glob<Record<string, unknown>>('../../../src/i18n/*Words.ts', { eager: true }),
).flatMap(([path, module]) => {
  const name = /([a-zA-Z]+)Words\.ts$/.exec(path)?.[1] ?? '';
  return Object.values(module)
    .filter(isPart)
    .map((part) => ({ name, part }));
});
/** The catalogues as they lie in their files, by language and part: `fr/page`. */
const catalogues = new Map(
  Object.entries(import.meta.glob<Record<string, unknown>>('../../../src/i18n/*/*.ts', { eager: true })).map(
    ([path, module]) => [/(\w+\/\w+)\.ts$/.exec(path)?.[1] ?? '', Object.values(module)[0]],
  ),
);

/** A word of a catalogue that needs no filling, with what stands for it. */
function plainWord(catalogue: unknown): [key: string, word: string] {
  const found = Object.entries(Object(catalogue)).find(
    ([, word]) => typeof word === 'string' && !word.includes('{'),
  );
  if (!found) throw new Error('No word without a filling');
  return [found[0], String(found[1])];
}

describe('each part of the words', () => {
  it('there is one for each file of English', () => {
    const english = [...catalogues.keys()].filter((name) => name.startsWith('en/'));
    expect(parts.map(({ name }) => `en/${name}`).sort()).toEqual(english.sort());
  });

  it.each(parts)('$name speaks every language in its own words', async ({ name, part }) => {
    for (const language of languages) {
      await part.load(language);
      const words = part.beside({ language });
      const [key, word] = plainWord(catalogues.get(`${language}/${name}`));
      expect([words.language, words.locale]).toEqual([language, locales[language]]);
      expect(typeof words.t === 'function' ? words.t(key) : null, `${language} ${key}`).toBe(word);
    }
  });
});

describe('a language', () => {
  it('is known by the tags that browsers have for it', () => {
    expect(['fr', 'fr-CH', 'FR-ca', 'zh-Hant-TW', 'ar-EG'].map(languageOfTag)).toEqual([
      'fr',
      'fr',
      'fr',
      'zh',
      'ar',
    ]);
    expect(['de', '', 'english', 'x-fr'].map(languageOfTag)).toEqual(Array(4).fill(undefined));
  });

  it('has a name of its own, and is read from its own side', () => {
    expect(languages.map(directionOf)).toEqual(['rtl', 'ltr', 'ltr', 'ltr', 'ltr', 'ltr']);
    for (const language of languages) {
      const named = new Intl.DisplayNames(locales[language], { type: 'language' }).of(language) ?? '';
      expect(ownNames[language].toLocaleLowerCase(language)).toBe(named.toLocaleLowerCase(language));
    }
  });

  it('writes whole numbers as it groups them', () => {
    const numbers = [0, 7, 999, 1000, 1234567, -2, 1.5];
    for (const locale of Object.values(locales)) {
      const format = new Intl.NumberFormat(locale);
      expect(numbers.map((value) => countIn(locale, value))).toEqual(
        numbers.map((value) => format.format(value)),
      );
    }
  });

  it('asks the browser for no format until a number needs one, and then for one only: it is dear at the start', () => {
    const { NumberFormat } = Intl;
    const made = vi.spyOn(Intl, 'NumberFormat').mockImplementation(function make(locale) {
      return new NumberFormat(locale);
    });
    try {
      // A locale that nothing else counts in.
      const count = (value: number) => [countIn('de-AT-u-nu-latn', value).length > 0, made.mock.calls.length];
      expect([0, 7, 999].map(count)).toEqual([
        [true, 0],
        [true, 0],
        [true, 0],
      ]);
      expect([1000, 1001, -2, 1.5, 1_000_000].map(count)).toEqual(Array(5).fill([true, 1]));
    } finally {
      made.mockRestore();
    }
  });
});
