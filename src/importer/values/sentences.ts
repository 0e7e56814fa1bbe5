import { foldPunctuation } from '../text/fold.ts';

/** What is longer is no sentence, name or item, and is not searched for facts: the search could take too long. */
export const longestSentence = 2000;

const abbreviations = new Set(
  'e.g. i.e. cf. no. nos. nr. mr. mrs. ms. dr. prof. st. rep. dem. approx. incl. excl. resp. esp. ca. vs. inc. ltd. co. corp. dept. univ. rec. fig. vol. sec. ed. eds.'.split(
    ' ',
  ),
);

const shortMonth = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$/i;

/** "Ann Roe, Jr. (Acme)" */
const behindName = /^(?:jr|sr|esq|ph\.?d)\.$/i;

/** Behind a month a figure goes on: "in Jan. 2020", "Dec. 6-8". */
function endsInAbbreviation(before: string, next: string): boolean {
  const word = before.slice(before.lastIndexOf(' ') + 1).replace(/^[("'[]+/, '');
  if (shortMonth.test(word)) return /\d/.test(next);
  if (behindName.test(word)) return next === '(';
  return abbreviations.has(word.toLowerCase()) || /^(?:\p{L}\.)+$/u.test(word);
}

/** The sentences of a paragraph, in its own characters. An abbreviation or an initial ends none. Of very many, `most` and some more. */
export function sentencesOf(text: string, most = Number.POSITIVE_INFINITY): string[] {
  const folded = foldPunctuation(text);
  const sentences: string[] = [];
  let start = 0;
  for (const end of folded.matchAll(/[.!?]["')\]]?\s(?=["'([]?[\p{Lu}\d])/gu)) {
    const stop = end.index + end[0].length;
    // Only the last word before the stop matters; a window keeps the work linear.
    const before = folded.slice(Math.max(start, end.index - 30), end.index + 1);
    if (endsInAbbreviation(before, folded.charAt(stop))) continue;
    sentences.push(text.slice(start, stop).trim());
    start = stop;
    if (sentences.length > most) break;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => sentence !== '');
}
