import { readGroupNumber } from '../values/codes.ts';
import { matchFolded } from '../values/matching.ts';

const office =
  /^(?<before>.{0,40}?) ?(?<deputy>vice[ -]?|deputy[ -]?)?(?:co-?)?(?:chair(?:s|man|men|woman|women|persons?)?|lead(?:er)?s?|conven[eo]rs?|coordinators?)(?: (?:(?:of|for) (?:the )?)?(?<after>.{1,40}))?$/di;
const namesGroup = /^(?:S?WG|TG|(?:sub-?)?working group|topic group|task group)/i;

export type GroupOffice = { number: string; deputy: boolean };

/** "WG1 Chair", "Vice-chair of Working Group 2": an office in a group of the group, whose leaders are told with it. */
export function groupOfficeIn(label: string): GroupOffice | null {
  const words = label.trim().replace(/\b(?:acting|interim) |\((?:acting|interim|a\.i\.)\)$/gi, '');
  const { before = '', after = '', deputy } = matchFolded(office, words.trim())?.groups ?? {};
  const group = [after, before].find((words) => namesGroup.test(words));
  const number = group === undefined ? null : readGroupNumber(group);
  return number === null ? null : { number, deputy: deputy !== undefined };
}

const alone =
  /^(?:S?WG|TG|(?:sub-?)?working group|topic group|task group)(?: no\.?)?(?:[ -]?(?<number>\d{1,3}[A-Za-z]?)|[ -](?<letter>[A-Z]))$/di;

export type NamedGroup = { number: string; label: string };

/** "WG1" or "Working Group 1:", which say that it is a group and nothing else. */
export function groupNamedAlone(text: string): NamedGroup | null {
  const label = text.trim().replace(/ ?[.:]$/, '');
  const { number, letter } = matchFolded(alone, label)?.groups ?? {};
  const told = number ?? letter;
  return told === undefined || /^[a-z]$/.test(told) ? null : { number: told, label };
}

const prepare = '(?:develop|prepar|produc|draft|edit)';
/** "develops the following", "is responsible for these" */
const prepares = `(?:(?:is|are|has|will|be|been) ){0,3}(?:(?:has|responsible for|work(?:s|ing)? on|${prepare}(?:s|es?|ed|ing)?) )?(?:(?:the|these) )?(?:following )?`;
const ofDeliverables = new RegExp(
  `^(?:\\d[\\d.]* )?(?:(?:the )?(?:following )?(?:draft )?deliverables (?:of|for|from|(?:are )?(?:being )?${prepare}ed by) (?:the )?(?<behind>.{2,30}?)|(?:the )?(?<before>.{2,30}?) ${prepares}(?:draft )?deliverables):?$`,
  'di',
);

/** "WG1 deliverables", "Deliverables of Working Group 1:" or "WG1 develops the following deliverables:", over a list of them. */
export function groupOfDeliverables(text: string): NamedGroup | null {
  const { before, behind } = matchFolded(ofDeliverables, text.trim())?.groups ?? {};
  return groupNamedAlone(before ?? behind ?? '');
}

/** "WG1", "Working group 2: Terms": a group and no office in it. */
export function namesGroupAlone(label: string): boolean {
  return namesGroup.test(label.trim()) && /\d|[WT]G[ -]?[A-Z]/.test(label) && groupOfficeIn(label) === null;
}
