import { foldPunctuation } from '../text/fold.ts';
import type { FoundSentence } from './desk.ts';

/** "FG Chairman", "FG Vice-Chairmen" name an office of this one, "FG Meetings" what it did. */
const named =
  /\bFG[ -](?!(?:(?:Co|Vice|Deputy|Acting|Interim)[ -]?)?(?:[Cc]hair|[Ll]ead)|Management|Secretar|Meeting|Plenar|Event|Work|Deliver|Officer|Report)[A-Z][\w&-]{1,20}/g;
const thisGroup = /\b(?:the|this|our) (?:focus )?group\b/i;
/** An acronym without what tells its spellings apart: "FG-TK" is "FG TK". */
export const keyOf = (acronym: string): string => acronym.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** "FG-TK" is a name of "FG TK". */
export function isNameOf(name: string, acronym: string): boolean {
  return acronym !== '' && keyOf(name) === keyOf(acronym);
}

/** Whether a sentence is about another focus group, such as the one before: "FG CARS was chaired by …". */
export function isOfOtherGroup(text: string, acronym: string): boolean {
  // Most sentences name none.
  if (acronym === '' || !text.includes('FG')) return false;
  const words = foldPunctuation(text);
  const names = words.match(named) ?? [];
  return (
    names.length > 0 &&
    !thisGroup.test(words) &&
    names.every((name) => !keyOf(name).startsWith(keyOf(acronym)))
  );
}

/** Whoever a sentence may go on to speak of; the parent is named beside the group too often to be meant. */
const bodies =
  /\b(?<other>(?:(?:correspondence|ad[- ]hoc|drafting|editorial|editing|steering|working|topic|task|sub)[ -]?(?:group|team|committee)|predecessor|workshop)(?!s))|\bgroup\b|\bFG(?:[ -][A-Z][\w&-]{1,20})?/gi;
/** Whether the body that words name first, or last, is not the group; null where they name none. */
function namesOther(words: string, which: 0 | -1, acronym: string): boolean | null {
  const named = [...words.matchAll(bodies)].at(which);
  return named ? named.groups?.['other'] !== undefined || isOfOtherGroup(named[0], acronym) : null;
}

const speaksOfIt = /^(?:[^,;]{1,60}, )?its?\b/i;
/** So many sentences may speak of whom the one before them named. */
const mostBetween = 3;

/** "FG TK follows FG POTS. Its Chairman was …": whom the words before named last, and that is somebody else. */
export function isOfOneBefore({ sentence, passage }: FoundSentence, acronym: string): boolean {
  if (!speaksOfIt.test(sentence.text)) return false;
  const at = passage.sentences.indexOf(sentence);
  const before = passage.sentences.slice(Math.max(0, at - mostBetween), at);
  return namesOther(foldPunctuation(before.map(({ text }) => text).join(' ')), -1, acronym) === true;
}

const lifetime = 'life-?\\s?(?:time|span)';
const hasLifetime = new RegExp(
  `^(?<who>[^,;:]{1,80}?) (?:has|have|had) an? (?:[\\w-]{1,20} ){0,3}${lifetime}\\b|\\b${lifetime} of (?<whose>(?:[\\w-]{1,20} ){1,7}?)(?:is|are|was|were|has|have|will|shall)\\b`,
  'i',
);
/** "The lifetime of one year is …" is nobody's. */
const notNamed = /\b(?:it|its|this|that|which|\d+|months?|years?)\b/i;

/** "Working documents have a lifetime of 6 months", "the lifetime of a server is four years" */
export function isLifetimeOfOther(text: string, acronym: string): boolean {
  const { who, whose = who } = hasLifetime.exec(foldPunctuation(text))?.groups ?? {};
  return whose !== undefined && !notNamed.test(whose) && namesOther(whose, 0, acronym) !== false;
}
