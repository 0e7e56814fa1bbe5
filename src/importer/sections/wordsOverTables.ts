import { foldPunctuation } from '../text/fold.ts';
import { readGroupNumber } from '../values/codes.ts';
import { headRowOf } from './grid.ts';
import { leadToTable } from './leadIns.ts';
import { namesOtherEvent } from './otherEvents.ts';
import { isOfOtherGroup, keyOf } from './otherGroup.ts';
import { isOthersMeeting, namesOthersMeeting } from './othersMeetings.ts';
import { partAbove, type Section, type TablePassage } from './outline.ts';

/*
 * The words over a table say whose things stand in it: "Meetings of WG1", "The officers of SG13 are:", "Outreach events".
 */

/** What is longer tells of more than one table. */
const longestOver = 300;

/** The words that lead to a table, a title above it or in its first row, and its caption. */
export function wordsOver(section: Section, table: TablePassage): string[] {
  const before = partAbove(section, table);
  const title = before?.kind === 'paragraph' && !/[.;]$/.test(before.text) ? before.text : '';
  const first = table.grid.at(headRowOf(table.grid) - 1, 0)?.text ?? '';
  return [first, title, leadToTable(section, table), table.caption]
    .map((words) => foldPunctuation(words).trim())
    .filter((words) => words !== '' && words.length <= longestOver);
}

/** "Officers of the parent group", "SG13 deliverables" */
const ofOthers =
  /(?<!\bby (?:the )?)\b(?:\w{1,15}s|management|leadership|chairmen) of (?:the )?(?:ITU-T )?(?:SG ?\d|Study Group|TSAG|(?:parent|sister|related|other|external) (?:group|bod|organ)|(?:program|organi)\w{1,5} committee)|^(?:the )?(?:SG ?\d{1,2}|TSAG) (?:officer|manage|leader|chair|deliver)/i;
const elsewhere =
  /^(?:the )?ad[- ]hoc |\b(?:held|meetings) (?:of|by) (?:the )?(?:[WT]G|editor|parent|sister|related|other)|\battended by .{0,40}\b(?:FG|group)\b/i;
/** "Meetings of GSMA": a name that is none of the group's. */
const named = /\b[Mm]eetings? of (?:the )?(?:ITU-T )?(?!Focus|Group)([A-Z][\w-]{1,20})\b(?! \d)/;

/** Whether words over a table are about what others have: "Deliverables of FG POTS on which this work builds:". */
export const leadsToOthers = (words: string, acronym: string): boolean =>
  ofOthers.test(words) || isOfOtherGroup(words, acronym);

/** The same of meetings, or of events that are none. */
export function leadsToOthersMeetings(words: string, acronym: string): boolean {
  const [, whose = acronym] = named.exec(words) ?? [];
  return (
    namesOthersMeeting(words, acronym) ||
    isOthersMeeting(words, { start: 0, end: words.length }, acronym) ||
    namesOtherEvent(words) ||
    leadsToOthers(words, acronym) ||
    elsewhere.test(words) ||
    (acronym !== '' && !keyOf(acronym).includes(keyOf(whose)))
  );
}

export const ownGroup = /\bFG\b|\bfocus group\b/i;
const groupWords = /\b(?:WG|TG|[Ww]orking [Gg]roup|[Tt]opic [Gg]roup)[ -]?(?:\d{1,3}|[A-Z])\b/g;

/** The number of a group within the group, "own" for the group itself, "others"; null where nothing says it. */
export type Owner = string | null;

/** Whose officers words announce. */
export function officersIn(text: string, acronym: string): Owner {
  const words = foldPunctuation(text);
  const [first, ...more] = new Set(words.match(groupWords));
  const own = words.search(ownGroup);
  // "WG1 of FG TK" is the one, "FG TK and its WG1" the other.
  if (first !== undefined && (own < 0 || own > words.indexOf(first)))
    return (more.length === 0 && readGroupNumber(first)) || 'others';
  if (leadsToOthers(words, acronym) || namesOtherEvent(words)) return 'others';
  return own < 0 ? null : 'own';
}
