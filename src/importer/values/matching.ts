import { foldPunctuation } from '../text/fold.ts';
import { oncePerText } from '../text/oncePerText.ts';

/*
 * Documents write the same word with many characters. Patterns are tried on folded text; what is kept is cut from the
 * text itself, so that a name keeps its own dash and apostrophe.
 */

/** Around a whole word, in a pattern for the flag `u`; `\b` would find one behind "ü" or an apostrophe. */
export const begins = "(?<![\\p{L}\\p{N}'-])";
export const ends = "(?![\\p{L}\\p{N}'-])";

/** "Acme Inc", "Bo Lab e.V": the stop behind it is its own. */
export const abbreviated = '(?:(?<!\\p{L})\\p{L}\\.\\p{L}{1,2}|(?<!\\p{L})(?:Inc|Ltd|Co|Corp))';
const lastStop = new RegExp(`(?<!${abbreviated})\\.$`, 'u');

/** Without the stop that ends a list or a sentence. */
export const withoutStop = (text: string): string => text.replace(lastStop, '');

/** Where a pattern stands in a text, with its named groups in the text's own characters. */
export type Match = { start: number; end: number; groups: Readonly<Record<string, string | undefined>> };

/** `pattern` needs the flag `d`, which tells where groups stand, and `g` to be searched from `from` on. */
export function matchFolded(pattern: RegExp, text: string, from = 0): Match | null {
  pattern.lastIndex = from;
  const found = pattern.exec(foldPunctuation(text));
  if (found === null) return null;
  const groups: Record<string, string | undefined> = {};
  for (const [name, range] of Object.entries(found.indices?.groups ?? {})) {
    if (range !== undefined) groups[name] = text.slice(range[0], range[1]);
  }
  return { start: found.index, end: found.index + found[0].length, groups };
}

/** Without the blanks, commas, colons, dashes and brackets that are left where words were taken out. */
export function trimEdges(text: string): string {
  const folded = foldPunctuation(text);
  let start = 0;
  let end = folded.length;
  while (start < end && ' ,;:-.)\n'.includes(folded.charAt(start))) start += 1;
  while (end > start && ' ,;:-(\n'.includes(folded.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** A label or a title for comparison: lower case, single blanks, no colon at its end; "" where it is too long for one. */
export const labelOf = oncePerText((text) =>
  text.length > 200
    ? ''
    : foldPunctuation(text).toLowerCase().replace(/\s+/g, ' ').trim().replace(/[:.]$/, '').trim(),
);
