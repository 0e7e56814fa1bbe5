import type { Person } from '../../domain/leadership.ts';
import { foldPunctuation } from '../text/fold.ts';
import { withoutBesides } from './besidesPerson.ts';
import { isCountry, isCountryCode } from './countries.ts';
import { headAndBracket, partsOutsideBrackets } from './lists.ts';
import { matchFolded, trimEdges } from './matching.ts';
import { looksLikeName, withoutTitle } from './names.ts';
import { longestSentence } from './sentences.ts';
import { isSilent } from './statuses.ts';

export const interimWord = '(?:a\\.i\\.|[Aa]d[ -]interim|[Aa]cting|[Ii]nterim)';
/** As a pattern: "(acting)". */
export const interimBracket = `[[(]${interimWord}[\\])]`;
/** In brackets of its own, or in those of the affiliation, which stay: "(Acme, acting)". */
const interimMark = new RegExp(`[,;]? ?(?:${interimBracket}|(?<![\\p{L}])${interimWord})(?![\\w])`, 'giu');
/** "Acting Guild" behind a comma is what a body is called. */
const bodyBehind = /^.?[,(] ?(?:A\.I\.|Acting|Interim) \p{Lu}/u;
const bracketedInterim = new RegExp(` ?${interimBracket}`, 'gi');
const listEnd = /[;,]? and$|[;,]$/;
const degree = /^(?:Ph\.? ?D|M\.? ?Sc|B\.? ?Sc|MBA|Jr|Sr|Esq|P\.? ?Eng)\.?$/i;
const beginning = '(?:since|from|as of) (?:\\d{1,2} )?(?:[A-Z][a-z]{2,8}\\.? )?\\d{4}';
/** "(Acme, Norway; since 2019)", "(Acme) (since May 2019)": since when is no part of where somebody is from. */
const sinceWhen = new RegExp(`[,;]? ${beginning}(?=\\)?$)| ?\\(${beginning}\\)`, 'g');

/** Without "(since May 2019)" and the like. */
export function withoutSince(text: string): string {
  return text.replace(sinceWhen, '');
}
/** How to reach somebody is no affiliation. */
const contact = /@|^(?:tel|phone|fax|mob|e-?mail)\b/i;

/** "Norway, Acme" as "Acme, Norway": some lists tell the country first. */
function countryLast(parts: string[]): string[] {
  for (const taken of [2, 1]) {
    const [first, rest] = [parts.slice(0, taken), parts.slice(taken)];
    if (rest.length > 0 && isCountry(first.join(', ')) && !rest.some(isCountry)) return [...rest, ...first];
  }
  return parts;
}

/** Affiliation and country from what follows a name. A country is only what is known to be one. */
function placeOf(told: string[]): Pick<Person, 'affiliation' | 'country'> {
  // "n/a" or a dash is where nobody is from.
  const parts = countryLast(told.filter((part) => !isSilent(part)));
  for (const taken of [1, 2]) {
    const country = parts.slice(-taken).join(', ');
    if (parts.length < taken || !(isCountry(country) || (parts.length > 1 && isCountryCode(country))))
      continue;
    const affiliation = parts.slice(0, -taken).join(', ');
    return { affiliation: affiliation === '' ? null : affiliation, country };
  }
  return { affiliation: parts.length === 0 ? null : parts.join(', '), country: null };
}

const countryBehind = /^(?<before>.{0,199}\S)(?: -{1,2} | ?[/;|] ?)(?<country>[^/;|]{2,60})$/d;
const countryBefore = /^(?<country>[^/;|]{2,60}?) ?[/;|] ?(?<after>.{1,200})$/;

/** "Acme (Norway)", "Acme / Norway" as "Acme, Norway"; what stands in the last bracket to reach somebody is left out. */
function lastBracketOpened(parts: string[]): string[] {
  const last = parts.at(-1) ?? '';
  const { before, country = '' } = matchFolded(countryBehind, last)?.groups ?? {};
  const { country: first = '', after = '' } = countryBefore.exec(last)?.groups ?? {};
  if (isCountry(first)) return [...parts.slice(0, -1), after, first];
  if (before !== undefined && isCountry(country)) return [...parts.slice(0, -1), before, country];
  const { head, inside } = headAndBracket(last);
  if (inside === null || isCountry(last)) return parts;
  if (contact.test(inside)) return [...parts.slice(0, -1), head];
  return isCountry(inside) ? [...parts.slice(0, -1), head, inside] : parts;
}

/** "ETRI, Korea" in a cell of its own. */
export function readAffiliation(words: string): Pick<Person, 'affiliation' | 'country'> {
  return placeOf(lastBracketOpened(partsOutsideBrackets(words)));
}

function withoutListEnd(text: string): string {
  const bare = text.trim().replace(listEnd, '').trim();
  // A full stop ends the item, but belongs to an abbreviation or an initial.
  return /\b(?:\w|Inc|Ltd|Co|Corp|Rep)\.$/.test(foldPunctuation(bare)) ? bare : bare.replace(/\.$/, '');
}

export function withoutInterim(text: string): { words: string; interim: boolean } {
  const folded = foldPunctuation(text);
  const mark = [...folded.matchAll(interimMark)].find(
    ({ index }) => !bodyBehind.test(folded.slice(Math.max(0, index - 1), index + 20)),
  );
  if (mark === undefined) return { words: text, interim: false };
  const rest = `${text.slice(0, mark.index)} ${text.slice(mark.index + mark[0].length)}`;
  return { words: rest.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim(), interim: true };
}

/** "Vice-Chairman (acting)" as "Vice-Chairman". */
export function withoutInterimMark(text: string): string {
  return text.replace(bracketedInterim, '').trim();
}

/** "Name – affiliation", "Name / affiliation", "Name of affiliation". */
const apart = /^(?<name>[^,([]{1,120}?) (?<mark>-{1,2}|\/|from|of) (?<rest>.+)$/d;

function partsApart(words: string): string[] | null {
  const { name, mark, rest } = matchFolded(apart, words)?.groups ?? {};
  if (name === undefined || rest === undefined || !looksLikeName(name)) return null;
  // "Name / affiliation / country"
  return [name, ...partsOutsideBrackets(mark === '/' ? rest.replaceAll(' / ', ', ') : rest)];
}

/** The name first, then what the words say of where the person is from. */
function partsOf(whole: string): string[] {
  const { head, inside } = headAndBracket(whole);
  if (inside !== null && partsOutsideBrackets(head).length === 1)
    return [...(partsApart(head) ?? [head]), ...partsOutsideBrackets(inside)];
  const [called = '', suffix = '', ...others] = partsOutsideBrackets(head);
  if (inside !== null && degree.test(suffix) && others.length === 0)
    return [called, suffix, ...partsOutsideBrackets(inside)];
  const parts = partsApart(whole);
  if (parts !== null) return parts;
  const [first = '', ...more] = partsOutsideBrackets(whole);
  const name = headAndBracket(first);
  // "Ann Roe (Acme), Norway"
  return name.inside === null || more.length === 0
    ? [first, ...more]
    : [name.head, ...partsOutsideBrackets(name.inside), ...more];
}

/**
 * "Name (affiliation, country) (a.i.)", "Name, affiliation, country", "Name – affiliation" or a bare name. Null where no
 * name stands: `looksLikeName`.
 */
export function readPerson(text: string): (Person & { interim: boolean }) | null {
  if (text.length > longestSentence) return null;
  const { words, interim } = withoutInterim(withoutSince(withoutListEnd(text)));
  const [first = '', second = '', ...more] = partsOf(trimOpenEdges(withoutBesides(words)));
  const called = withoutTitle(first);
  if (!looksLikeName(called) || isCountry(called)) return null;
  const name = degree.test(second) ? `${called}, ${second}` : called;
  const rest = degree.test(second) ? more : [second, ...more];
  return { name, ...placeOf(lastBracketOpened(rest.filter((part) => !contact.test(part)))), interim };
}

function trimOpenEdges(text: string): string {
  return text.endsWith(')') ? text.replace(/^[ :,;-]+/, '') : trimEdges(text);
}
