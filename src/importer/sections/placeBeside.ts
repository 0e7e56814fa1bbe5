import { foldPunctuation } from '../text/fold.ts';
import { trimEdges } from '../values/matching.ts';

const leadingWords = /^(?:(?:in|at|on|from|held|online in) )+/i;

/** The place in "Geneva, 17-19 October 2017": what is left when the days are taken out. */
export function placeBeside(text: string, days: { start: number; end: number }): string {
  const before = trimEdges(text.slice(0, days.start));
  const after = trimEdges(text.slice(days.end));
  const words = [before, after].filter((part) => part !== '').join(', ');
  const place = trimEdges(words.replace(leadingWords, ''));
  const unbalanced = foldPunctuation(place).split('(').length > foldPunctuation(place).split(')').length;
  return unbalanced && place.includes('(') ? `${place})` : place;
}
