import { foldPunctuation } from '../text/fold.ts';
import { isCountry } from './countries.ts';

const twoNames =
  'Trinidad and Tobago|Bosnia and Herzegovina|Antigua and Barbuda|Saint Kitts and Nevis|Sao Tome and Principe';
const word = "\\p{Lu}[\\p{L}'.-]{0,30}";
const small = '(?:(?:de|la|le|of|the|du|da|do|dos|del|al|el|ad) )?';
const words = `(?:${twoNames}|${word}(?: ${small}(?:[dl]')?${word}){0,4}(?: \\((?!held\\))[\\p{L}. ]{2,30}\\))?)`;
const online =
  '[Oo]nline|[Vv]irtual(?:ly)?|[Rr]emotely|[Ee]-?[Mm]eeting|[Tt]eleconference|[Ee]lectronic(?:ally)?';
const names = `(?<place>(?:${words}(?:, ${words}){0,2})|${online})`;

const afterDays = new RegExp(`^[ ,(]*(?:(?:in|at|as an?) (?:the )?)?${names}`, 'du');
const beforeDays = new RegExp(
  `(?<![\\p{L}'-])${names}[ ,]*(?:on|from|during|between)?(?: the)?[ ,(]*$`,
  'du',
);
const anywhereIn = new RegExp(` (?:in|at) (?:the )?${names}`, 'du');

/** A comma may be followed by a country or by the rest of the sentence: only a country belongs to the place. */
function placeOfParts(place: string): string {
  const parts = place.split(', ');
  if (isCountry(parts.slice(1).join(', '))) return place;
  return isCountry(parts.at(-1) ?? '') ? place : (parts[0] ?? '');
}

/** "Rome or Paris", "not in Rome": which it was is not said. */
const oneOf = /(?<![\p{L}'-])(?:or|either|not|not in) $/u;
const orAnother = /^,? or(?![\p{L}'-])/u;

type Cut = { place: string | null; isOpen: boolean };

function cut(text: string, pattern: RegExp): Cut {
  const folded = foldPunctuation(text);
  const [start, end] = pattern.exec(folded)?.indices?.groups?.['place'] ?? [0, 0];
  if (end === 0) return { place: null, isOpen: false };
  const isOpen = oneOf.test(folded.slice(0, start)) || orAnother.test(folded.slice(end));
  return { place: placeOfParts(text.slice(start, end).replace(/\.$/, '')), isOpen };
}

/** Words of a sentence that begin with a capital but name no place. */
const noPlace =
  /^(?:The|This|It|Its|Meetings?|During|First|Second|Third|FG|Focus|Table|ITU|WG|TBC|TBD|TBA|Following|Since|January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})/u;

/** The place a sentence gives beside days: "on 4-5 June 2019 in Lima, Peru", "in Geneva (4-5 June 2019)". */
export function placeInProse(text: string, days: { start: number; end: number }): string | null {
  const before = text.slice(Math.max(0, days.start - 120), days.start);
  const candidates = [
    cut(text.slice(days.end, days.end + 120), afterDays),
    cut(before, beforeDays),
    cut(text.slice(0, 400), anywhereIn),
  ];
  const found = candidates.find(({ place }) => place !== null && !noPlace.test(place));
  return found === undefined || found.isOpen ? null : found.place;
}
