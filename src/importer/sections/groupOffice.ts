import { readGroupNumber } from '../values/codes.ts';
import { matchFolded } from '../values/matching.ts';

const office =
  /^(?<before>.{0,40}?) ?(?<deputy>vice[ -]?|deputy[ -]?)?(?:co-?)?(?:chair(?:s|man|men|woman|women|persons?)?|lead(?:er)?s?|conveners?|coordinators?)(?: (?:(?:of|for) (?:the )?)?(?<after>.{1,40}))?$/di;
const namesGroup = /^(?:S?WG|TG|(?:sub-?)?working group|topic group|task group)/i;

export type GroupOffice = { number: string; deputy: boolean };

/** "WG1 Chair", "Vice-chair of Working Group 2": an office in a group of the group, whose leaders are told with it. */
export function groupOfficeIn(label: string): GroupOffice | null {
  const { before = '', after = '', deputy } = matchFolded(office, label.trim())?.groups ?? {};
  const group = [after, before].find((words) => namesGroup.test(words));
  const number = group === undefined ? null : readGroupNumber(group);
  return number === null ? null : { number, deputy: deputy !== undefined };
}

/** "WG1", "Working group 2: Terms": a group and no office in it. */
export function namesGroupAlone(label: string): boolean {
  return namesGroup.test(label.trim()) && /\d|[WT]G[ -]?[A-Z]/.test(label) && groupOfficeIn(label) === null;
}
