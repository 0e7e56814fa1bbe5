import { foldPunctuation } from '../text/fold.ts';

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
