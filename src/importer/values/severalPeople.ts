import { isCountry } from './countries.ts';
import { headAndBracket, partsOutsideBrackets } from './lists.ts';
import { looksLikeName, withoutTitle } from './names.ts';

const afterBracket = /(?<=\)),? (?:and|&) |(?<=[)\]]), (?=[^(),]{3,60} [([])/;
const between = /,? (?:and|&) | \/ /g;

/** A name of two words or more: one word may as well be what a body is called. */
function beginsWithName(text: string): boolean {
  const [first = ''] = partsOutsideBrackets(headAndBracket(text.trim()).head);
  const called = withoutTitle(first);
  return called.includes(' ') && looksLikeName(called) && !isCountry(called);
}

/** A line that is a person and nothing else: "Ann Roe (Acme, Norway)", "Bob Lee, Bo Lab". */
export function isOnePerson(text: string): boolean {
  return beginsWithName(text) && !/[.!?]$|: /.test(text.replace(/\b(?:Inc|Ltd|Co|Corp)\.$/, ''));
}

/** "Ann Roe and Bob Lee", but not "Ann Roe, Acme and Sons". `many` where the words before say that they are several. */
function atAnd(text: string, many: boolean): string[] {
  for (const { 0: found, index } of text.matchAll(between)) {
    const before = text.slice(0, index);
    const after = text.slice(index + found.length);
    const last = partsOutsideBrackets(before).at(-1) ?? '';
    if (!beginsWithName(before) || !beginsWithName(after) || / (?:of|for|on) /.test(last)) continue;
    if (before.split('(').length > before.split(')').length) continue;
    // "Ann Roe, Acme, Norway, and Bob Lee, Bo Lab": a country ends what is said of one.
    if (!many && before.includes(',') && !before.endsWith(')') && !isCountry(last)) continue;
    return [before, ...atAnd(after, many)];
  }
  return [text];
}

/** "Ann Roe, Bob Lee and Cy Ek": where all are said to be people and none can be a country. */
function allNames(text: string): string[] | null {
  const names = text.split(/,? (?:and|&) |, /);
  return names.length > 1 &&
    text.includes(', ') &&
    / (?:and|&) /.test(text.slice(text.indexOf(', ') + 1)) &&
    names.every(beginsWithName)
    ? names
    : null;
}

/** "Ann Roe, Bo Lab" of several people, without a semicolon: the second may be one of them, or where the first is from. */
const inDoubt = (text: string): boolean => {
  const parts = text.trim().replace(/[.;]$/, '').split(', ');
  return parts.length > 1 && parts.every((part) => beginsWithName(part) && !/[()]| and /.test(part));
};

/** "Ann Roe; Bar Inc.": what can be no name goes on with the one before. */
function atSemicolons(text: string): string[] {
  const people: string[] = [];
  for (const part of partsOutsideBrackets(text, ';')) {
    const [name = ''] = partsOutsideBrackets(headAndBracket(part.replace(/^(?:and|&) /i, '')).head);
    const goesOn = people.length > 0 && !looksLikeName(withoutTitle(name)) && !/\d/.test(name);
    if (goesOn) people.push(`${people.pop()}, ${part}`);
    else people.push(part);
  }
  return people;
}

/** "Ann Roe, Tea Lab (TL), Korea (Republic of)": the country belongs to the one before. */
function withCountries(parts: string[]): string[] {
  const people: string[] = [];
  for (const part of parts)
    if (people.length > 0 && isCountry(part.trim())) people.push(`${people.pop()}, ${part}`);
    else people.push(part);
  return people;
}

/**
 * Several people in one cell: "A (X) and B (Y)", "A, X; B, Y". `many` where the words before say that they are several; none
 * where it cannot be told who of them is one.
 */
export function splitPeople(text: string, many = false): string[] {
  if (many && inDoubt(text)) return [];
  return atSemicolons(text)
    .flatMap((one) => withCountries(one.replace(/^(?:and|&) /i, '').split(afterBracket)))
    .flatMap((one) => (many ? allNames(one) : null) ?? atAnd(one, many))
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
