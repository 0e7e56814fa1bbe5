import { oncePer } from '../../analysis/oncePer.ts';
import { foldPunctuation } from '../text/fold.ts';
import { readWholeNumber, spelledOut } from '../values/numbers.ts';
import { aheadMark } from '../values/statuses.ts';
import { aheadBefore, aheadBehind, aheadOfMeetings, isHeadingOfBoth } from './aheadWords.ts';
import { isLeadIn, itemsAfter } from './desk.ts';
import { type Passage, partAbove, type Section, type Sentence, type TablePassage } from './outline.ts';

const ahead = new RegExp(
  `${aheadBefore}|\\b(?:following(?! is| are)|subsequent) (?:\\S{1,30} ){0,3}meetings?\\b|${aheadBehind}`,
  'i',
);
export const willMeet =
  /\b(?:will (?:be (?:held|hosted|in|on|at|virtual|online|an? (?:e-?|(?:fully )?(?:virtual|online) )meeting)|take place|meet|hold|convene|have)|(?:shall|(?:is|are) (?:still |now )?(?:due |set |going )?to) (?:be (?:held|hosted)|take place|meet|convene|happen)|(?:is|are) (?:[a-z]{2,15} )?(?:(?:planned|scheduled|foreseen|expected)(?! to (?:run|last|operate|exist)\b)|proposed (?=for|on|in|to be held)|(?:intended|envisaged|envisioned|anticipated)(?= (?:in|on|at|from)\b))|(?:next|final|last) (?:\S{1,20} ){0,2}(?:meeting|plenary) (?:takes place|is held)|to be held|(?:plans?|intends?) to (?:meet|hold|convene))\b/i;
/** "It was agreed to hold the third meeting …", "… would be held", "… was confirmed for": whether it has been held since is left open. */
export const agreedToMeet =
  /\b(?:(?:agreed|decided|resolved|proposed|intended|offered|accepted|recommended|invited|undertook) (?:to|on) (?:the )?(?:h(?:old|ost)(?:ing)?|meet|have (?:its|the|an?)|(?:conven|organi[sz]|schedul)(?:e|ing))|(?:would|should|might|could|may|meetings?|plenary|sessions?) (?:be (?:held|hosted|convened|organi[sz]ed)|takes? place)|meeting (?:was|has been|had been) (?:[a-z]{2,12} )?(?:agreed|confirmed|fixed|set|proposed) (?:for|on|in))\b/i;
/** "The following meetings were held", "past and future meetings": not only of what is to come. */
const done = /\b(?:(?<!\bbe )(?:held|convened|organi[sz]ed)|met|took place|taken place|past|previous)\b/i;
/** "Planned:", "Forthcoming meetings": a title over the lines after it. */
const aheadTitle = new RegExp(
  `^(?!.{0,99}\\b(?:is|are|was|were|will)\\b)(?:${aheadOfMeetings}|(?:${aheadMark}|future|next|(?:still |yet )?to (?:come|be held))(?: (?:meetings?|dates?)){0,2})(?: (?:for|in|of) [^:]{1,60})? ?[:-]?$`,
  'i',
);
/** A meeting of others, or something else that has a date and a place. */
export const notOfTheGroup =
  /\b(?:workshops?|joint|webinars?|seminars?|trainings?|forums?|symposi(?:um|a)|conferences?|working (?:groups?|part(?:y|ies))|sub-?groups?|topic groups?|[WT]G[ -]?\d)\b/i;

/** Whether words speak of meetings to come. An ordinal says nothing of it, nor does “following” beside what was held. */
export function isAhead(text: string): boolean {
  const words = foldPunctuation(text);
  return ahead.test(words) && (willMeet.test(words) || !done.test(words));
}

/** The same of a title among the meetings, which need not name them: "Planned:". */
export function isAheadTitle(text: string): boolean {
  return aheadTitle.test(foldPunctuation(text).trim());
}

/** Whether words speak of what was held. */
export function saysHeld(text: string): boolean {
  return done.test(foldPunctuation(text));
}

/** "The following meetings are planned.": it introduces what comes after it without a colon. */
const following = /\bfollowing (?:\S{1,30} ){0,3}meetings\b|\bmeetings\b.{1,60}\bfollowing\b/i;

/** "This is the meeting schedule.", "Below is the calendar of meetings." */
export const itself = /^(?:this|here|below|the following) is (?:\S{1,20} ){1,8}\S{1,20}\.$/i;

/** The sentence that introduces a table. */
function sentenceOver(section: Section, table: TablePassage): Sentence | undefined {
  const before = partAbove(section, table);
  const sentence = before?.kind === 'paragraph' ? before.sentences.at(-1) : undefined;
  const text = sentence?.text ?? '';
  const introduces =
    isLeadIn(text) ||
    isAheadTitle(text) ||
    itself.test(text) ||
    /\btable\b/i.test(text) ||
    following.test(text);
  return introduces ? sentence : undefined;
}

const tellsWhich = (caption: string): boolean =>
  isAhead(caption) || isAheadTitle(caption) || saysHeld(caption);

/** What tells of a table's meetings whether they were held: its caption, or else the sentence that introduces it, if any. */
export function leadToTable(section: Section, table: TablePassage): string {
  const { caption } = table;
  return tellsWhich(caption) ? caption : (sentenceOver(section, table)?.text ?? caption);
}

/** "All meetings that were held are in the table below." over a table that is called "Planned meetings", and not "See Table 1 …" over the second. */
export function leadAgainst(section: Section, table: TablePassage): Sentence | undefined {
  const { caption } = table;
  const sentence = tellsWhich(caption) ? sentenceOver(section, table) : undefined;
  const text = sentence?.text ?? '';
  const number = /\btable (\d{1,3})\b/i.exec(text)?.[1] ?? table.number;
  if (Number(number) !== table.number) return undefined;
  const isAgainst = saysHeld(caption) ? isAhead(text) : saysHeld(text) && !isHeadingOfBoth(text);
  return isAgainst ? sentence : undefined;
}

/** The items that a sentence introduces as meetings of the group that were held, whatever the section is about. */
export const heldItemsOf = oncePer((section: Section): ReadonlySet<Passage> => {
  const items = new Set<Passage>();
  let isHeld = false;
  for (const part of section.parts) {
    const lead = part.kind === 'paragraph' ? (part.sentences.at(-1)?.text ?? '') : '';
    // "A: Lima, 4-5 June 2019" is a line of the list, too.
    const isLine = isHeld && part.kind === 'paragraph' && /^[A-Z]: /.test(part.text);
    if (part.kind !== 'item' && !isLine)
      isHeld =
        isLeadIn(lead) &&
        (/^meetings ?:$/i.test(lead) || (/\bmeetings\b|\bmet\b/i.test(lead) && done.test(lead))) &&
        !willMeet.test(lead) &&
        !notOfTheGroup.test(lead);
    else if (isHeld) items.add(part);
  }
  return items;
});

/** "met three times:", "five objectives:"; of "Table 2", of a time and of "of the seven groups" nothing is listed. */
const counted = new RegExp(
  `(?<![\\w-]|(?:table|group|\\bof(?: the)?)[ -])(${spelledOut}|\\d{1,2}) (?!of |(?:month|year|week|day)s)(?:[\\w-]{1,20} ){0,2}[\\w-]{1,20}(?:s|men)\\b`,
  'gi',
);

/** Whether words count others than stand in the list or the table that they lead to. */
export function countsOthers(section: Section, passage: Passage, text: string): boolean {
  const next = section.parts[passage.at + 1];
  if (!isLeadIn(text) || next === undefined || next.kind === 'paragraph' || next.kind === 'picture')
    return false;
  // A table may have them in its rows or its columns, with labels or without, with sums or what is still to come.
  const most = next.kind === 'table' ? Math.max(next.grid.rows, next.grid.columns) : 0;
  const listed = itemsAfter(section, passage).length;
  const told = [...text.matchAll(counted)].map(([, count = '']) => readWholeNumber(count) ?? 0);
  return told.length > 0 && told.every((count) => count > most && count !== listed);
}
