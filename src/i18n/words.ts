import type { en } from './en.ts';

/** A sentence with `{placeholders}`; where the number `{n}` decides its form, one sentence a CLDR category. */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

type English = typeof en;
export type MessageKey = keyof English;
export type Catalogue = Record<MessageKey, Message>;

type PlaceholdersIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersIn<Rest>
  : never;
type TextOf<Key extends MessageKey> = English[Key] extends { other: infer Text } ? Text : English[Key];
/** A message with plural forms asks for `n` even where it does not print it. */
type NamesIn<Key extends MessageKey> =
  | PlaceholdersIn<TextOf<Key>>
  | (English[Key] extends { other: string } ? 'n' : never);
/** What a message asks for, read from the English text: a forgotten or misspelt one does not compile. */
type Fillings<Key extends MessageKey, Filling> = {
  [Name in NamesIn<Key>]: Name extends 'n' ? number : Filling;
};
/** A message that is complete as it stands. */
export type PlainKey = {
  [Key in MessageKey]: [NamesIn<Key>] extends [never] ? Key : never;
}[MessageKey];

type Rest<Key extends MessageKey, Filling> = [NamesIn<Key>] extends [never]
  ? []
  : [fillings: Fillings<Key, Filling>];

/** The interface's words in one language. */
export type Words = {
  /** Language of the catalogue, as in the address: "en". */
  language: string;
  /** Locale for dates, numbers and lists: "en-GB". */
  locale: string;
  /** A message as text. */
  t<Key extends MessageKey>(key: Key, ...rest: Rest<Key, string | number>): string;
  /** A message in pieces, for fillings that are more than text, such as elements. */
  parts<Key extends MessageKey, Filling>(
    key: Key,
    ...rest: Rest<Key, Filling | string | number>
  ): (Filling | string | number)[];
};

export function wordsOf(language: string, locale: string, catalogue: Catalogue): Words {
  const pluralRules = new Intl.PluralRules(locale);

  function piecesOf(key: MessageKey, fillings: Record<string, unknown>): unknown[] {
    const message = catalogue[key];
    const text =
      typeof message === 'string'
        ? message
        : (message[pluralRules.select(Number(fillings['n']))] ?? message.other);
    return text
      .split(/\{(\w+)\}/)
      .map((piece, index) => (index % 2 === 0 ? piece : fillings[piece]))
      .filter((piece) => piece !== '');
  }

  return {
    language,
    locale,
    t: (key, ...[fillings]) => piecesOf(key, fillings ?? {}).join(''),
    parts: <Filling>(key: MessageKey, ...[fillings]: [Record<string, unknown>?]) =>
      piecesOf(key, fillings ?? {}) as (Filling | string | number)[],
  };
}
