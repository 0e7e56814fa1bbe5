import { foldPunctuation } from '../text/fold.ts';
import { withoutStop } from './matching.ts';

/** Parts between commas (or another separator), brackets left whole; without the blanks around them. */
export function partsOutsideBrackets(text: string, separators = ','): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '(' || letter === '[') depth += 1;
    else if ((letter === ')' || letter === ']') && depth > 0) depth -= 1;
    if (at < text.length && (depth > 0 || !separators.includes(letter))) continue;
    parts.push(text.slice(start, at).trim());
    start = at + 1;
  }
  return parts.filter((part) => part !== '');
}

const joined = / (?:and|&|as well as) /dgu;

/** "SG13", "ISO/TC 307", "Study Group 2", "W3C & IEC": a "&" beside anything else may be one of a name. */
const besideSign = /^(?:the )?(?:(?:ITU-T )?(?:Study|Focus) Groups? )?(?:[^\p{Ll}]{2,}|\d)$/u;

/** "Bank" of "the Bank of Tea". */
const headOf = (words: string): string | undefined =>
  /^(?:the )?(?:\p{Lu}\S* ){0,3}?(\p{Lu}\p{L}+) (?:of|for|on) /u.exec(words)?.[1];
/** "The Promotion of Tea" is what a body does. */
const activity = /(?:[ae]nce|ing|ment|[st]ion)$/;

/** "Alliance of Tea (AT)": its acronym ends a name, while "Institute of Tea Leaves (TL)" may go on behind it. */
const endsInAcronym = /^(?:[Tt]he )?(\p{Lu})[^()]* \(\1[^()]{1,12}\)$/u;

export const bodyWord =
  '(?:Authority|Agency|Association|Administration|Board|Bureau|Commission|Council|Directorate|Institute|Office|Organi[sz]ation|Society)';
const perhapsOne = new RegExp(
  `\\S \\p{Lu}\\p{Ll}+(?<!${bodyWord}) and (?:\\p{Lu}\\p{Ll}+ ){1,2}${bodyWord}(?: \\([^()]{2,20}\\))?$`,
  'u',
);

/** "the Tea Post and Pot Authority": what its last "and" joins is one name, or two. */
export const endsInDoubt = (words: string): boolean => perhapsOne.test(words);

/** Where an "and" outside brackets joins two names, and not two words of one ("Academy of Science and Technology"). */
function splitAtAnd(part: string): string[] {
  for (const match of foldPunctuation(part).matchAll(joined)) {
    const before = part.slice(0, match.index);
    const after = part.slice(match.index + match[0].length);
    if (match[0] === ' & ' && ![before, after].every((one) => besideSign.test(one))) continue;
    const open = before.split('(').length > before.split(')').length;
    const outside = before.replace(/\([^()]*\)/g, '');
    const head = headOf(after);
    // "Bank of Tea and the Guild of Pots"
    const isBody =
      head !== undefined && (head === headOf(before) || (/^the /.test(after) && !activity.test(head)));
    if (
      open ||
      (!after.includes(' and ') && match[0] === ' and ' && endsInDoubt(part)) ||
      (!isBody && !endsInAcronym.test(before) && / (?:of|for|on) /.test(outside))
    )
      continue;
    return [before, ...splitAtAnd(after)].map((one) => one.trim());
  }
  return [part];
}

/** "Ministry of Health, Labour and Welfare": one body, whose name has a list in it. */
const listInName =
  /\b(?:Ministry|Ministries|Department|Secretariat|Bureau|Directorate) (?:of|for) (?:the )?\p{Lu}\p{Ll}+(?:,? (?:and )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?){0,5},? and \p{Lu}\p{Ll}+/gu;
/** Stands where a list inside a name has its commas and its "and" while the names are told apart. */
const [comma, and] = ['\u{e000}', '\u{e001}'];

/** "A, B, and C (D, E)" as its names. */
export function namesIn(text: string): string[] {
  const kept = text.replace(listInName, (name) => name.replaceAll(', ', comma).replaceAll(' and ', and));
  return partsOutsideBrackets(kept, ',;')
    .map((part) => part.replace(/^(?:and|&|as well as) /i, ''))
    .flatMap(splitAtAnd)
    .map((name) => name.replaceAll(comma, ', ').replaceAll(and, ' and '))
    .map((name) => withoutStop(name.replace(/^(?:the|other) /i, '')).trim())
    .filter((name) => name !== '');
}

/** "Acme & Bo Union" at the end of a list without an "and": one name, or the last two. */
export const mayBeTwo = (name: string, list: string): boolean =>
  list.endsWith(name) && !/ and /.test(list) && /^(?!.* (?:of|for|on) )[^()]* & /.test(name);

/** "Study Groups (2, 11)" or "Ann Roe [Acme]" as its head and what stands in the brackets at its end. */
export function headAndBracket(text: string): { head: string; inside: string | null } {
  const trimmed = text.trim();
  if (!/[)\]]$/.test(trimmed)) return { head: trimmed, inside: null };
  let depth = 0;
  for (let at = trimmed.length - 1; at >= 0; at -= 1) {
    if (')]'.includes(trimmed.charAt(at))) depth += 1;
    if ('(['.includes(trimmed.charAt(at))) depth -= 1;
    if (depth === 0) return { head: trimmed.slice(0, at).trim(), inside: trimmed.slice(at + 1, -1).trim() };
  }
  return { head: trimmed, inside: null };
}

/** Words of a list that was numbered by hand, without "1) ", "(2) ", "a) " before them. */
export const withoutItemMark = (text: string): string =>
  text.replace(/^(?:\((?:\d{1,2}|[a-z])\)|\d{1,2}[.)]|[a-z]\)) (?=[\p{Lu}\d])/u, '');
