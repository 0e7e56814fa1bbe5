import type { Person } from '../../domain/leadership.ts';
import { foldPunctuation } from '../text/fold.ts';
import { isCountry } from './countries.ts';
import { headAndBracket, partsOutsideBrackets } from './lists.ts';
import { matchFolded, trimEdges } from './matching.ts';
import { longestSentence } from './sentences.ts';

const interimMark = /[,;]? ?[[(]?(?:a\.i\.|ad[ -]interim|acting|interim)[\])]?(?![\w])/i;
const title = /^(?:Mr|Mrs|Ms|Miss)(?:\. ?| )/;
const listEnd = /[;,]? and$|[;,]$/;

/** Affiliation and country from what follows a name. A country is only what is known to be one. */
function placeOf(parts: string[]): Pick<Person, 'affiliation' | 'country'> {
  for (const taken of [1, 2]) {
    const country = parts.slice(-taken).join(', ');
    if (parts.length < taken || !isCountry(country)) continue;
    const affiliation = parts.slice(0, -taken).join(', ');
    return { affiliation: affiliation === '' ? null : affiliation, country };
  }
  return { affiliation: parts.length === 0 ? null : parts.join(', '), country: null };
}

function withoutListEnd(text: string): string {
  const bare = text.trim().replace(listEnd, '').trim();
  // A full stop ends the item, but belongs to an abbreviation or an initial.
  return /\b(?:\w|Inc|Ltd|Co|Corp|Rep)\.$/.test(foldPunctuation(bare)) ? bare : bare.replace(/\.$/, '');
}

function withoutInterim(text: string): { words: string; interim: boolean } {
  const mark = interimMark.exec(foldPunctuation(text));
  if (mark === null) return { words: text, interim: false };
  const rest = `${text.slice(0, mark.index)} ${text.slice(mark.index + mark[0].length)}`;
  return { words: rest.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim(), interim: true };
}

const dashed = /^(?<name>[^,(]{1,120}?) -{1,2} (?<rest>.+)$/d;

/**
 * "Name (affiliation, country) (a.i.)", "Name, affiliation, country", "Name – affiliation" or a bare name. Null where no
 * name stands: a name begins with a letter and holds no digit.
 */
export function readPerson(text: string): (Person & { interim: boolean }) | null {
  if (text.length > longestSentence) return null;
  const { words, interim } = withoutInterim(withoutListEnd(text));
  const whole = trimOpenEdges(words);
  const { head, inside } = headAndBracket(whole);
  const onlyName = inside !== null && partsOutsideBrackets(head).length === 1;
  const dash = matchFolded(dashed, whole);
  const parts = onlyName
    ? [head, ...partsOutsideBrackets(inside)]
    : dash !== null
      ? [dash.groups['name'] ?? '', ...partsOutsideBrackets(dash.groups['rest'] ?? '')]
      : partsOutsideBrackets(whole);
  const name = (parts[0] ?? '').replace(title, '').trim();
  if (!/^\p{L}/u.test(name) || /\d/.test(name)) return null;
  return { name, ...placeOf(parts.slice(1)), interim };
}

function trimOpenEdges(text: string): string {
  return text.endsWith(')') ? text.replace(/^[ :,;-]+/, '') : trimEdges(text);
}

/** Several people in one cell: "A (X) and B (Y)". Only what ends in a bracket is told apart without doubt. */
export function splitPeople(text: string): string[] {
  return text
    .split(/(?<=\)),? (?:and|&) |(?<=\)); |(?<=\)), (?=[^(),]{3,60} \()/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
