/** The languages of the interface, as the address names them: the six in which the United Nations work. */
export const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
export type Language = (typeof languages)[number];

/** What a language is called by those who read it. */
export const ownNames: Readonly<Record<Language, string>> = {
  ar: 'العربية',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  ru: 'Русский',
  zh: '中文',
};

/** For dates, numbers, lists and sorting. English as the United Nations write it, and digits that all can read. */
export const locales: Readonly<Record<Language, string>> = {
  ar: 'ar-u-nu-latn',
  en: 'en-GB',
  es: 'es-u-nu-latn',
  fr: 'fr-u-nu-latn',
  ru: 'ru-u-nu-latn',
  zh: 'zh-Hans-u-nu-latn',
};

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

/** The language that a tag such as "fr-CH" names; undefined where the interface does not speak it. */
export function languageOfTag(tag: string): Language | undefined {
  const [primary] = tag.toLowerCase().split('-');
  return languages.find((language) => language === primary);
}
