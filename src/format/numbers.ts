import type { Words } from '../i18n/words.ts';

const formats = new Map<string, Intl.NumberFormat>();

function format(words: Words, value: number, options: Intl.NumberFormatOptions): string {
  const key = `${words.locale} ${JSON.stringify(options)}`;
  let numbers = formats.get(key);
  if (!numbers) {
    numbers = new Intl.NumberFormat(words.locale, options);
    formats.set(key, numbers);
  }
  // A hyphen is too short to be read as a minus from the back of a hall.
  return numbers.format(value).replace('-', '\u2212');
}

/** "+5", "−17", "0" */
export const formatChange = (words: Words, value: number): string =>
  format(words, value, { signDisplay: 'exceptZero' });

/** True of a change as it is written, which in Arabic begins with a mark of direction. */
export const isSigned = (text: string): boolean => /^\u200e?[+\u2212]/.test(text);

/** A share from 0 to 1 as a whole per cent: "36%". */
export const formatShare = (words: Words, value: number): string =>
  format(words, value, { style: 'percent', maximumFractionDigits: 0 });

/** A relative change as a whole per cent: "+71%". */
export const formatRelativeChange = (words: Words, value: number): string =>
  format(words, value, { style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' });

/** A difference of two shares as the words beside it count it: 6.3 points. */
export const pointsOf = (value: number): number => Math.round(Math.abs(value) * 1000) / 10;

/** A difference of two shares, in percentage points to one place: "+6.3". */
export const formatPoints = (words: Words, value: number): string =>
  format(words, value * 100, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
