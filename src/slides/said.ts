import { type Figure, knownValue } from '../analysis/figure.ts';
import { formatCount } from '../format/counts.ts';
import type { SlideWords } from './slideWords.ts';

/** A figure or fact in words, with its status: the hand that draws it adds the sign. `text` is empty without a value. */
export type Said = {
  text: string;
  status: Figure<unknown>['status'];
  /** True where it follows from something that is not exact or not certain. */
  about: boolean;
  /** A value corrected by hand: what it was. */
  was: string | null;
  /** True where the text is the report's own words, rather than a figure or a date as the language writes it. */
  isReports: boolean;
};

/** What the report tells in so many words. */
export const plainly = (text: string): Said => ({
  text,
  status: 'stated',
  about: false,
  was: null,
  isReports: false,
});

export const inReportsWords = (said: Said): Said => ({ ...said, isReports: true });

export function saidOf<T>(figure: Figure<T>, textOf: (value: T) => string): Said {
  const value = knownValue(figure);
  return {
    text: value === null ? '' : textOf(value),
    status: figure.status,
    about: figure.status === 'approximate' || (figure.status === 'derived' && figure.approximate),
    was: figure.status === 'corrected' && figure.was !== null ? textOf(figure.was) : null,
    isReports: false,
  };
}

/** As it is read aloud, and as it stands in a sentence: "about 57", "Moscow, to be confirmed". */
export function spoken({ slides: { t } }: SlideWords, said: Said): string {
  const value = said.about ? t('say.about', { value: said.text }) : said.text;
  switch (said.status) {
    case 'stated':
    case 'approximate':
    case 'derived':
      return value;
    case 'to-be-confirmed':
      return t('say.tbc', { value });
    case 'to-be-determined':
      return t('say.tbd');
    case 'corrected':
      return said.was === null ? value : t('say.corrected', { value, was: said.was });
    case 'not-stated':
      return t('say.notStated');
    default:
      return said.status satisfies never;
  }
}

/** A number of things or people within a sentence. */
export const spokenCount = (words: SlideWords, figure: Figure): string =>
  spoken(
    words,
    saidOf(figure, (n) => formatCount(words.page, n)),
  );

/** A code as it is said: "D1.10" is "D one dot ten". What follows no such pattern is left as it is. */
export function spokenCode({ slides: { t } }: SlideWords, code: string): string {
  if (!/^\p{L}{1,3}\d/u.test(code)) return code;
  const numbers = t('say.numbers').split(' ');
  return (code.match(/\p{L}+|\d+|\./gu) ?? [])
    .map((piece) => {
      if (piece === '.') return t('say.codeDot');
      return /^\d/.test(piece) ? (numbers[Number(piece)] ?? piece) : piece;
    })
    .join(' ');
}

/** Text without the stop at its end, to stand before the stop of a sentence. */
export const unstopped = (text: string): string => text.replace(/[.;]$/, '');
