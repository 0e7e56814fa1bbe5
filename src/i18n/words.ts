import { countIn } from './counts.ts';
import type { calendar } from './en/calendar.ts';
import type { exports } from './en/exports.ts';
import type { importing } from './en/importing.ts';
import type { opening } from './en/opening.ts';
import type { page } from './en/page.ts';
import { directionOf, type Language } from './languages.ts';

/** A sentence with `{placeholders}`; where the number `{n}` decides its form, one sentence a CLDR category. */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/**
 * A part of the interface's words in English, the language every other one is measured against. What the page shows at
 * the start is one part; each thing that loads when used brings a part of its own.
 */
export type Part = Record<string, Message>;
export type PagePart = typeof page;
export type CalendarPart = typeof calendar;
export type ExportsPart = typeof exports;
export type ImportingPart = typeof importing;
export type OpeningPart = typeof opening;
/** The messages of a part in some language. What a language must hold is told by `Translation`. */
export type Catalogue<English extends Part> = Record<keyof English, Message>;

type PlaceholdersIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersIn<Rest>
  : never;
type TextOf<Source extends Message> = Source extends { other: infer Text } ? Text : Source;
/** A message with plural forms asks for `n` even where it does not print it. */
export type NamesIn<Source extends Message> =
  | PlaceholdersIn<TextOf<Source>>
  | (Source extends { other: string } ? 'n' : never);
/** What a message asks for, read from the English text: a forgotten or misspelt one does not compile. */
type Fillings<Source extends Message, Filling> = {
  [Name in NamesIn<Source>]: Name extends 'n' ? number : Filling;
};
/** A message that is complete as it stands. */
export type PlainKey<English extends Part = PagePart> = {
  [Key in keyof English]: [NamesIn<English[Key]>] extends [never] ? Key : never;
}[keyof English];

type Rest<Source extends Message, Filling> = [NamesIn<Source>] extends [never]
  ? []
  : [fillings: Fillings<Source, Filling>];

/** The interface's words in one language: those of the page, or those of the part named. */
export type Words<English extends Part = PagePart> = {
  /** Language of the catalogue, as in the address: "en". */
  language: Language;
  /** Locale for dates, numbers and lists: "en-GB". */
  locale: string;
  /** A message as text. */
  t<Key extends keyof English>(key: Key, ...rest: Rest<English[Key], string | number>): string;
  /** A message in pieces, for fillings that are more than text, such as elements. */
  parts<Key extends keyof English, Filling>(
    key: Key,
    ...rest: Rest<English[Key], Filling | string | number>
  ): (Filling | string | number)[];
  /** A message whose key and fillings come as data, such as those of a finding. */
  tell(key: keyof English, fillings: Readonly<Record<string, string>>): string;
};

/** Words of the other direction, so that they do not disturb what stands around. What is set apart already stays. */
export const setApart = (language: Language, text: string): string =>
  (directionOf(language) === 'rtl' ? /^[^\u2068]*[^\P{L}\u0590-\u08ff]/u : /[\u0590-\u08ff]/).test(text)
    ? `\u2068${text}\u2069`
    : text;

export function wordsOf<English extends Part>(
  language: Language,
  locale: string,
  catalogue: Catalogue<English>,
): Words<English> {
  let pluralRules: Intl.PluralRules | undefined;

  /** A count is written as the language writes numbers, and words of the other direction are set apart. */
  function shownAs(name: string, filling: unknown): unknown {
    if (name === 'n') return countIn(locale, Number(filling));
    return typeof filling === 'string' ? setApart(language, filling) : filling;
  }

  /** The rules are made when a number first decides: they are dear at the start of a page. */
  function textOf(message: Message, n: number): string {
    if (typeof message === 'string') return message;
    pluralRules ??= new Intl.PluralRules(locale);
    return message[pluralRules.select(n)] ?? message.other;
  }

  function piecesOf(key: keyof English, fillings: Record<string, unknown> = {}): unknown[] {
    const message: Message = catalogue[key];
    return textOf(message, Number(fillings['n']))
      .split(/\{(\w+)\}/)
      .map((piece, index) => (index % 2 ? shownAs(piece, fillings[piece]) : piece))
      .filter((piece) => piece !== '');
  }

  const tell = (key: keyof English, fillings?: Record<string, unknown>): string =>
    piecesOf(key, fillings).join('');

  return {
    language,
    locale,
    t: (key, ...[fillings]) => tell(key, fillings),
    parts: <Filling>(key: keyof English, ...[fillings]: [Record<string, unknown>?]) =>
      piecesOf(key, fillings) as (Filling | string | number)[],
    tell,
  };
}
