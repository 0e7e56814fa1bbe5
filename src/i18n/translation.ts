import type { Language } from './languages.ts';
import type { Message, NamesIn, Part } from './words.ts';

/** The plural forms that CLDR gives each language; a test compares them with those of `Intl.PluralRules`. */
type Forms = {
  ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  en: 'one' | 'other';
  es: 'one' | 'many' | 'other';
  fr: 'one' | 'many' | 'other';
  ru: 'one' | 'few' | 'many' | 'other';
  zh: 'other';
};
/** The forms that stand for one number alone, which may then be a word: "meeting", "two meetings". */
type Exact = { ar: 'zero' | 'one' | 'two'; en: 'one'; es: 'one'; fr: never; ru: never; zh: never };

type Intersected<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;
/** A text that holds each of the placeholders. */
type Holding<Names extends string> = [Names] extends [never]
  ? string
  : Intersected<Names extends unknown ? `${string}{${Names}}${string}` : never>;

type Translated<English extends Message, Own extends Language> = English extends { other: infer Text }
  ? {
      [Form in Forms[Own]]: Text extends string
        ? Holding<Form extends Exact[Own] ? Exclude<NamesIn<Text>, 'n'> : NamesIn<Text>>
        : never;
    }
  : English extends string
    ? Holding<NamesIn<English>>
    : never;

/**
 * A part of the catalogue in another language: the same keys, the same placeholders, and the plural forms of that
 * language. What is forgotten or misspelt does not compile; that nothing is added, a test sees to.
 */
export type Translation<English extends Part, Own extends Language> = {
  [Key in keyof English]: Translated<English[Key], Own>;
};
