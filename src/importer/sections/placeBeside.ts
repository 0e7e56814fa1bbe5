import { foldPunctuation } from '../text/fold.ts';
import { headAndBracket } from '../values/lists.ts';
import { trimEdges } from '../values/matching.ts';

const leadingWords = /^(?:(?:in|at|on|from|held|online in) )+/i;

/** "(Muscat, Oman)" as what stands in it. */
export function withoutBrackets(words: string): string {
  const { head, inside } = headAndBracket(words);
  return head === '' && inside !== null ? inside : words;
}

/** The place in "Geneva, 17-19 October 2017": what is left when the days are taken out. */
export function placeBeside(text: string, days: { start: number; end: number }): string {
  const before = trimEdges(text.slice(0, days.start));
  const after = trimEdges(text.slice(days.end));
  const words = [before, after].filter((part) => part !== '').join(', ');
  const place = trimEdges(withoutBrackets(words).replace(leadingWords, ''));
  const unbalanced = foldPunctuation(place).split('(').length > foldPunctuation(place).split(')').length;
  return unbalanced && place.includes('(') ? `${place})` : place;
}
