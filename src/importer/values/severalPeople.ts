import { foldPunctuation } from '../text/fold.ts';
import { isCountry } from './countries.ts';
import { headAndBracket, partsOutsideBrackets } from './lists.ts';
import { abbreviated } from './matching.ts';
import { looksLikeName, withoutTitle } from './names.ts';
import { withoutInterim, withoutInterimMark } from './people.ts';

/** Not within another one: "Ann Roe (Tea Institute (TI), Korea (Rep. of))". */
const afterBracket =
  /(?<!\([^()]{0,150}\([^()]{0,60}\))(?:(?<=\)),? (?:and|&) |(?<=[)\]]), (?=[^(),]{3,60} [([]))/;
const between = /,? (?:and|&) | \/ /g;

/** A name of two words or more: one word may as well be what a body is called. */
export function beginsWithName(text: string): boolean {
  const [first = ''] = partsOutsideBrackets(text);
  const called = withoutTitle(headAndBracket(first).head);
  return called.includes(' ') && looksLikeName(called) && !isCountry(called);
}

const ofAbbreviation = new RegExp(`(?<=${abbreviated})\\.$`, 'u');
/** A line that is a person and nothing else: "Ann Roe (Acme, Norway)", "Bob Lee, Bo Lab", "Cy Ek (Tea) (a.i.)". */
export function isOnePerson(text: string): boolean {
  const { words } = withoutInterim(text);
  return beginsWithName(words) && !/[.!?]$|: /.test(words.replace(ofAbbreviation, ''));
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
  return text.includes(', ') &&
    / (?:and|&) /.test(text.slice(text.indexOf(', ') + 1)) &&
    names.every(beginsWithName)
    ? names
    : null;
}

/**
 * "Ann Roe, Bo Lab", "Ann Roe – Bo Lab" of several people, without a semicolon: the second may be one of them, or where the
 * first is from. So may the third of "Ann Roe, Acme, Bo Lab, KT".
 */
const inDoubt = (text: string): boolean => {
  const parts = foldPunctuation(text)
    .trim()
    .replace(/[.;]$/, '')
    .split(text.includes(', ') ? ', ' : / -{1,2} /);
  const arePairs = parts.length > 3 && !parts.some(isCountry);
  return (
    parts.length > 1 &&
    parts.every(
      (part, index) => (beginsWithName(part) || (arePairs && index % 2 > 0)) && !/[()]| and /.test(part),
    )
  );
};

/** `isNext` where an "and" says that it is a further one. */
type Part = { words: string; inside: string | null; isNext: boolean };

function partOf(words: string, isNext: boolean): Part {
  return { words, inside: headAndBracket(words).inside, isNext };
}

function partsAtAnd(part: string, isNext: boolean): Part[] {
  for (const { 0: found, index } of part.matchAll(/ (?:and|&) /g)) {
    const [before, after] = [part.slice(0, index), part.slice(index + found.length)];
    if (beginsWithName(before) && beginsWithName(after))
      return [partOf(before, isNext), ...partsAtAnd(after, true)];
  }
  return [partOf(part, isNext)];
}

/** "Ann Roe, Bob Lee (Bo Lab, Oman) and Cy Ek" in its parts, of which an "and" before a name begins one. */
function partsOfList(text: string): Part[] {
  return partsOutsideBrackets(text.replace(/[.;]$/, '')).flatMap((part) => {
    const words = part.replace(/^(?:and|&) /, '');
    return partsAtAnd(words, words !== part);
  });
}

/**
 * "Ann Roe, Bob Lee (Bo Lab, Oman), Cy Ek": names, only some of which say in brackets where somebody is from. None where
 * one may be where the one before is from; null where the list is another.
 */
function someInBrackets(text: string): string[] | null {
  const parts = partsOfList(text);
  const isBare = (index: number) => parts[index]?.inside === null;
  if (!parts.some((_, index) => isBare(index)) || parts.every((_, index) => isBare(index))) return null;
  const mayBeFrom = parts.map(({ isNext }, index) => index > 0 && !isNext && isBare(index - 1));
  // "Ann Roe, Bo Lab (Oman)" is one, "Ann Roe, Bob Lee (Bo Lab, Oman)" are two.
  if (parts.some(({ inside }, index) => mayBeFrom[index] && isCountry(inside ?? ''))) return null;
  const isJoined = parts.some(({ isNext }) => isNext);
  const isSomebody = ({ words, inside }: Part, index: number) =>
    beginsWithName(words) && (!mayBeFrom[index] || (inside === null ? isJoined : inside.includes(', ')));
  if (parts.every(isSomebody)) return parts.map(({ words }) => words);
  const isDoubtful = parts.some(
    ({ words, inside }, index) => mayBeFrom[index] && inside !== null && beginsWithName(words),
  );
  return isDoubtful ? [] : null;
}

const bareBehind = /^(?<first>[^(),]{3,60} ?\([^()]{2,120}\)), (?<next>\p{Lu}[^(),;]{2,60}?)\.?$/u;

/** "Ann Roe (Acme), Bob Lee": a bracket has told where the first is from. Null where no second name stands there. */
export function besideBracket(text: string): { first: string; next: string } | null {
  const { first = '', next = '' } = bareBehind.exec(text.trim())?.groups ?? {};
  return isBareName(next) && beginsWithName(first) ? { first, next } : null;
}

/** "Ann Roe (Acme, Norway), Bob Lee": nobody is from where somebody else is called. */
function holdsAnother(one: string, many: boolean): boolean {
  const [first = '', ...more] = partsOutsideBrackets(one);
  const { inside } = headAndBracket(first);
  const isWhole = inside !== null && (many || isCountry(partsOutsideBrackets(inside).at(-1) ?? ''));
  // "Ann Roe (acting), Tea Board, Norway"
  const isFrom = withoutInterimMark(first) !== first && endsInCountry(one.replace(/\.$/, ''));
  return isWhole && more.filter(beginsWithName).length > Number(isFrom);
}

const isTitled = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof)\b/;
const isBareName = (text: string): boolean => beginsWithName(text) && !/[,(]/.test(text);

const endsInCountry = (text: string): boolean => isCountry(partsOutsideBrackets(text).at(-1) ?? '');
/** "Tea Lab, Norway" below "Ann Roe". */
const mayBeFrom = (line: string, before = ''): boolean =>
  isBareName(before) && endsInCountry(line) && !isTitled.test(line);

/**
 * People in lines of a cell: "Acme, Norway" below "Ann Roe" is where she is from. `many` where the words before say that they
 * are several; none where a line may be either.
 */
export function linesOfPeople(lines: readonly string[], many: boolean): string[] {
  const people: string[] = [];
  for (const line of lines) {
    const before = people.at(-1)?.replace(/,$/, '') ?? '';
    const isFrom = !many && mayBeFrom(line, before);
    const isOpen =
      before.length <= 160 && beginsWithName(before) && !before.includes('(') && !endsInCountry(before);
    if (isOpen && (isFrom || !(beginsWithName(line) || isTitled.test(line))))
      people[people.length - 1] = `${before}${/^[([]/.test(line) ? '' : ','} ${line}`;
    else people.push(line);
  }
  return people.some((line, index) => mayBeFrom(line, people[index - 1])) ? [] : people;
}

/** "Ann Roe; Bar Inc.": what can be no name goes on with the one before. */
function atSemicolons(text: string, many: boolean): string[] {
  const people: string[] = [];
  for (const part of partsOutsideBrackets(text, ';')) {
    const [first = ''] = partsOutsideBrackets(part.replace(/^(?:and|&) /i, '').replace(/(?<=\))\.$/, ''));
    // "Ann Roe / Acme / Norway", "Ann Roe – Acme"
    const [name = ''] = foldPunctuation(headAndBracket(first).head).split(/ (?:\/|-{1,2}) /);
    const ends = isCountry(name.replace(/\.$/, ''));
    // "Ann Roe; Acme, Norway", "Chair: Ann Roe; Acme"
    const isOfOne = part.includes(', ') || !(many || part.includes('('));
    const isFrom = ends || (!name.includes(' ') && isOfOne && isBareName(people.at(-1) ?? ''));
    const goesOn = people.length > 0 && (isFrom || !looksLikeName(withoutTitle(name))) && !/\d/.test(name);
    const whole = goesOn ? `${people.pop()}, ${part}` : part;
    // "Ann Roe; Tea Lab; Norway"
    if (ends && !many && mayBeFrom(whole.replace(/\.$/, ''), people.at(-1)))
      people.push(`${people.pop()}, ${whole}`);
    else people.push(whole);
  }
  return people;
}

/** "Ann Roe, Tea Lab (TL), Korea (Republic of)", "…, Oman (from May 2018)": the country belongs to the one before. */
function withCountries(parts: string[]): string[] {
  const people: string[] = [];
  for (const part of parts)
    if (people.length > 0 && [part.trim(), headAndBracket(part.replace(/[.;]$/, '')).head].some(isCountry))
      people.push(`${people.pop()}, ${part}`);
    else people.push(part);
  return people;
}

/** "Ann Roe – Acme, Bob Lee – Bo Lab": where each of several has a dash of their own. */
function apartByDashes(text: string): string[] {
  const people: string[] = [];
  for (const part of partsOutsideBrackets(text)) {
    const [name = '', from] = foldPunctuation(part).split(/ (?:\/|-{1,2}) /);
    const isNext = people.length === 0 || (beginsWithName(name) && from !== undefined && !isCountry(from));
    if (isNext) people.push(part);
    else people.push(`${people.pop()}, ${part}`);
  }
  return / (?:\/|-{1,2}) /.test(foldPunctuation(people[0] ?? '')) ? people : [text];
}

const beforeTitle = /,(?: and)? (?=(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? \p{Lu})/u;

/** "Ann Roe – Acme – Norway / Bob Lee – Bo Lab – Oman" */
function apartBySlashes(text: string): string[] {
  const parts = text.split(' / ');
  const names = parts.map((part) => foldPunctuation(part).split(/ -{1,2} /));
  return names.every(([name = '', from]) => from !== undefined && beginsWithName(name)) ? parts : [text];
}

/** "Ann Roe and Bob Lee (both Acme, Norway)" */
const ofAll = / \((?:both|all) (?:of |from |with )?([^()]{2,120})\)\.?$/;

/** "Mr Bob Lee, Ms Ann Roe": each with a title of their own, and nothing told of where the first is from. */
function apartByTitles(text: string): string[] {
  const parts = text.split(beforeTitle);
  return isTitled.test(text) && parts.every(isBareName) ? parts : [text];
}

/**
 * Several people in one cell: "A (X) and B (Y)", "A, X; B, Y". `many` where the words before say that they are several; none
 * where it cannot be told who of them is one.
 */
export function splitPeople(text: string, many = false): string[] {
  const apart = [apartByTitles(text), apartBySlashes(text)].find(({ length }) => length > 1);
  if (apart !== undefined) return apart.flatMap((one) => splitPeople(one));
  const { index, 0: bracket = '' } = ofAll.exec(text) ?? {};
  if (index !== undefined)
    return splitPeople(text.slice(0, index), many).map((one) => `${one} (${bracket.replace(ofAll, '$1')})`);
  if (many && inDoubt(text)) return [];
  const listed = many && !text.includes(';') ? someInBrackets(text) : null;
  if (listed !== null) return listed;
  const people = atSemicolons(text, many)
    .flatMap((one) => (many ? apartByDashes(one) : one))
    .flatMap((one) => withCountries(one.replace(/^(?:and|&) /i, '').split(afterBracket)))
    .flatMap((one) => (many ? allNames(one) : null) ?? atAnd(one, many))
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return people.some((one) => holdsAnother(one, many)) ? [] : people;
}
