import { foldPunctuation } from '../text/fold.ts';
import { isCountry } from './countries.ts';
import { headAndBracket, partsOutsideBrackets } from './lists.ts';

/*
 * Behind a person a report may say more than where somebody is from: "Ann Roe (Acme, Norway), responsible for WG1". That is
 * no part of an affiliation.
 */

export const appointing = '(?:appointed|elected|nominated|selected|designated|confirmed)';
/** In small letters, as no name begins, or a group of the group's. */
const remark = `(?:(?:[Rr]e-?)?${appointing}|also|new|for|[WT]G ?\\d{1,2}|responsible|in charge|on (?:behalf|leave)|serving|(?:supported|assisted|helped|advised|represented) by|(?:together|jointly) with|who|chair|lead(?:er|s|ing)?)(?![\\p{L}-])`;
const inBrackets = new RegExp(
  ` ?[[(]${remark}[^()[\\]]{0,120}[)\\]]|[,;] ${remark}[^()[\\]]{0,120}(?=[)\\]])`,
  'gu',
);
const behind = new RegExp(`(?:[,;]| --?) ${remark}`, 'gu');
/** No name of a body, which may have a small letter before a capital, or a small word: "oneM2M", "de la Tea". */
const small = /^(?!(?:and|the|de|del|la|el|al|di|du|des|of|von|van)[ -])\p{Ll}[\p{Ll}'-]*(?![\p{L}\d])/u;

/** Up to the bracket that tells where somebody is from, where more stands behind it. */
function upToBracket(text: string): string {
  for (const { index } of text.matchAll(/[)\]]/g)) {
    const { head, inside } = headAndBracket(text.slice(0, index + 1));
    const parts = partsOutsideBrackets(inside ?? '');
    const isFrom = parts.length > 1 && isCountry(parts.at(-1) ?? '');
    const rest = text.slice(index + 1).replace(/^[,;]?(?: --?)? /, '');
    if (head.length > 2 && !head.includes(',') && rest !== '' && (isFrom || small.test(rest)))
      return text.slice(0, index + 1);
  }
  return text;
}

/** "Ann Roe, Acme, Norway, tea expert": behind the country a small letter begins no name. */
function upToCountry(text: string): string {
  const parts = partsOutsideBrackets(text);
  const end = parts.findIndex((part, at) => at > 2 && isCountry(parts[at - 1] ?? '') && small.test(part));
  return end < 0 ? text : parts.slice(0, end).join(', ');
}

/** Without the brackets that say something else: "Ann Roe (on leave), Acme (elected in 2022)". */
function withoutBrackets(text: string): string {
  let [kept, from] = ['', 0];
  for (const { 0: found, index } of foldPunctuation(text).matchAll(inBrackets)) {
    kept += text.slice(from, index);
    from = index + found.length;
  }
  return kept + text.slice(from);
}

/** Up to a remark behind where somebody is from, or without it where that stands behind it: "Ann Roe, on leave, Acme". */
function withoutRemark(text: string): string {
  for (const { index } of foldPunctuation(text).matchAll(behind)) {
    const before = text.slice(0, index);
    const next = text.indexOf(', ', index + 1);
    if (before.split('(').length === before.split(')').length)
      return /[,)]/.test(before) || next < 0 ? before : before + text.slice(next);
  }
  return text;
}

/** Somebody, and where they are from, without what else is said of them. */
export function withoutBesides(text: string): string {
  return upToCountry(upToBracket(withoutRemark(withoutBrackets(text))));
}
