import type { Words } from '../i18n/words.ts';

/** "14:05", of the reader's own clock. @param at milliseconds since 1970 */
export function formatTimeOfDay(words: Words, at: number): string {
  return new Intl.DateTimeFormat(words.locale, { hour: '2-digit', minute: '2-digit' }).format(at);
}

/** "2:05": minutes and seconds, as on a stopwatch. @param seconds whole, not negative */
export function formatTimeSpan(words: Words, seconds: number): string {
  const two = new Intl.NumberFormat(words.locale, { minimumIntegerDigits: 2 });
  return `${Math.floor(seconds / 60)}:${two.format(seconds % 60)}`;
}
