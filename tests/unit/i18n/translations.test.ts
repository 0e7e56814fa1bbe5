import { describe, expect, it } from 'vitest';
import { languages, locales, ownNames } from '../../../src/i18n/languages.ts';
import type { Message } from '../../../src/i18n/words.ts';
import { filesUnder } from '../../support/sourceTree.ts';
import { catalogueParts, formsOf, gapsIn, partsIn, textsOf } from '../../support/translations.ts';
import { awaitedParts } from './awaitedParts.ts';
import { sameIn, sameInAll } from './sameAsEnglish.ts';

const others = languages.filter((language) => language !== 'en');
const english = new Map(partsIn('en').map(({ part, messages }) => [part, messages]));
const translated = catalogueParts
  .filter(({ language }) => language !== 'en')
  .map((one): [string, typeof one] => [`${one.language}/${one.part}.ts`, one]);

/** The numbers up to a thousand that ask for each form. */
function numbersOf(language: string, form: string): number[] {
  const rules = new Intl.PluralRules(language);
  return Array.from({ length: 1000 }, (_, n) => n).filter((n) => rules.select(n) === form);
}

describe('the languages', () => {
  it('are the six of the United Nations, each called by its own name, with digits that all can read', () => {
    expect([...languages]).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh']);
    for (const language of languages) {
      expect(ownNames[language]).not.toBe('');
      const { locale, numberingSystem } = new Intl.NumberFormat(locales[language]).resolvedOptions();
      expect([locale.split('-')[0], numberingSystem]).toEqual([language, 'latn']);
    }
  });

  it('have every part of the catalogue, but for those still awaited', () => {
    const wanted = others.flatMap((language) => [...english.keys()].map((part) => `${language}/${part}`));
    const had = translated.map(([, { language, part }]) => `${language}/${part}`);
    expect([...had, ...awaitedParts].sort()).toEqual(wanted.sort());
  });

  it.each(translated)('%s is held to the English by its type', (_, { language, part }) => {
    const text = filesUnder('src')[`src/i18n/${language}/${part}.ts`] ?? '';
    expect(text).toContain(`import type { ${part} as english } from '../en/${part}.ts';`);
    expect(text).toContain(`satisfies Translation<typeof english, '${language}'>;`);
  });
});

describe.each(translated)('%s', (_, { language, part, messages }) => {
  const own = Object.entries(messages);
  const inEnglish = (key: string): Message => english.get(part)?.[key] ?? '';

  it('has the keys of the English, in its order', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english.get(part) ?? {}));
  });

  it('asks for what the English asks for; a form for one number alone may put it in words', () => {
    const uneven = own.flatMap(([key, message]) =>
      formsOf(message).flatMap(([form, text]) => {
        const wanted = gapsIn(textsOf(inEnglish(key)).at(-1) ?? '');
        const isExact = form !== '' && numbersOf(language, form).length === 1;
        const had = gapsIn(text);
        const missing = wanted.filter((gap) => !had.includes(gap) && !(isExact && gap === '{n}'));
        const added = had.filter((gap) => !wanted.includes(gap));
        return missing.length + added.length > 0 ? [`${key} ${form}: ${text}`] : [];
      }),
    );
    expect(uneven).toEqual([]);
  });

  it('has the plural forms that CLDR asks for, and no others', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const wrong = own.filter(
      ([key, message]) =>
        typeof inEnglish(key) !== typeof message ||
        (typeof message !== 'string' &&
          Object.keys(message).sort().join() !== [...pluralCategories].sort().join()),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('says something in every message, without blanks around it or a gap written wrong', () => {
    const texts = own.flatMap(([, message]) => textsOf(message));
    expect(texts.filter((text) => text.trim() === '' || text !== text.trim())).toEqual([]);
    expect(texts.filter((text) => /[{}]/.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
  });

  it('says nothing as the English does, but for what was looked at', () => {
    const same = own
      .filter(([key, message]) => textsOf(inEnglish(key)).join() === textsOf(message).join())
      .map(([key]) => key);
    const reviewed: readonly string[] = [
      ...sameInAll,
      ...Object.entries(sameIn).flatMap(([of, keys]) => (of === language ? keys : [])),
    ];
    expect(same.filter((key) => !reviewed.includes(key))).toEqual([]);
  });

  it('uses no digits but those that all can read, and no straight quotation marks', () => {
    const texts = own.flatMap(([, message]) => textsOf(message));
    expect(texts.filter((text) => /[\u0660-\u0669\u06f0-\u06f9"]/.test(text))).toEqual([]);
  });
});

/** A blank that could end a line before a sign, one beside a sign that brings its own room, and signs of other languages. */
const setWrongly: Partial<Record<(typeof languages)[number], RegExp>> = {
  ar: /[,;?](?!\d)/,
  fr: /(?<![\u00a0\u202f])[;!?»]|[^\u00a0\u202f\d]:|«(?!\u00a0|\u202f)|'/,
  ru: / …|[“”]/,
  zh: /[\p{Script=Han}}][,;:?!()]|[,;:?!(][\p{Script=Han}{]|(?<!…)…(?!…)|[，；：。？（）“”…] | [，；：。？（）…]/u,
};

/** Where a message explains a short sign, and the sign that it explains. */
const explained = {
  'key.tbc': 'status.tbc',
  'key.tbd': 'status.tbd',
  'key.interim': 'status.interim',
  'groups.noteInterim': 'status.interim',
  'exports.key.tbc': 'status.tbc',
  'exports.signs': 'status.tbc',
};

describe.each(languages)('in %s', (language) => {
  const messages: Record<string, Message> = Object.assign(
    {},
    ...partsIn(language).map((one) => one.messages),
  );

  it('what explains a sign explains the one that is shown', () => {
    const wrong = Object.entries(explained).filter(
      ([key, sign]) => !String(messages[key]).includes(String(messages[sign])),
    );
    expect(wrong).toEqual([]);
  });

  it('signs stand as the language sets them', () => {
    const texts = Object.values(messages).flatMap(textsOf);
    expect(texts.filter((text) => setWrongly[language]?.test(text))).toEqual([]);
  });
});

describe.each(languages)('The meetings planned, in %s,', (language) => {
  it('are counted first, and what is to be confirmed of them follows', () => {
    const page = partsIn(language).find(({ part }) => part === 'page')?.messages ?? {};
    const planned = new Map(formsOf(page['overview.planned'] ?? ''));
    for (const [form, text] of formsOf(page['overview.plannedTbc'] ?? ''))
      expect(text, form).toMatch(new RegExp(`^${planned.get(form)?.replace(/[{}]/g, '\\$&')}`));
    expect(planned.size).toBeGreaterThan(0);
  });
});
