import { searchable } from '../search.ts';

/** Words as a key: case, accents and blanks make no difference. */
export const wordsKey = (words: string): string => searchable(words).replace(/\s/gu, '');

/** The name of a body as a key: "ISO/TC 307" and "ISO TC 307", "FG DPM" and "FG-DPM" are the same. */
export const bodyKey = (name: string): string => wordsKey(name).replace(/[/‐‑-]/gu, '');

/** Several parts as one key, in which none runs into the next; null where one of them is not known. */
export const keyOf = (...parts: (string | null)[]): string | null =>
  parts.includes(null) ? null : JSON.stringify(parts);
