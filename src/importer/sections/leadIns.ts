import { oncePer } from '../../analysis/oncePer.ts';
import { foldPunctuation } from '../text/fold.ts';
import { isLeadIn } from './desk.ts';
import type { Passage, Section, TablePassage } from './outline.ts';

const ahead =
  /\b(?:next|future|upcoming|further|forthcoming|planned|following|subsequent) (?:\S+ ){0,3}meetings?\b|\bmeetings? (?:is|are) (?:[a-z]{2,15} )?(?:planned|scheduled|foreseen)/i;
export const willMeet =
  /\b(?:will (?:be held|take place|meet|be hosted|hold|convene|have)|(?:is|are) (?:[a-z]{2,15} )?(?:planned|scheduled|foreseen|expected)|to be held|(?:plans?|intends?) to (?:meet|hold|convene))\b/i;
/** "The following meetings were held", "past and future meetings": not only of what is to come. */
const done = /\b(?:held|met|convened|took place|taken place|organi[sz]ed|past|previous)\b/i;
/** A meeting of others, or something else that has a date and a place. */
export const notOfTheGroup =
  /\b(?:workshops?|joint|webinars?|seminars?|trainings?|forums?|symposi(?:um|a)|conferences?|working (?:groups?|part(?:y|ies))|sub-?groups?|topic groups?|[WT]G[ -]?\d)\b/i;

/** Whether words speak of meetings to come. An ordinal says nothing of it, nor does “following” beside what was held. */
export function isAhead(text: string): boolean {
  const words = foldPunctuation(text);
  return ahead.test(words) && (willMeet.test(words) || !done.test(words));
}

/** The sentence that introduces a table, or nothing. */
export function leadToTable(section: Section, table: TablePassage): string {
  const before = section.parts[section.parts.indexOf(table) - 1];
  const text = before?.kind === 'paragraph' ? (before.sentences.at(-1)?.text ?? '') : '';
  return isLeadIn(text) || /\btable\b/i.test(text) ? text : '';
}

/** The items that a sentence introduces as meetings of the group that were held, whatever the section is about. */
export const heldItemsOf = oncePer((section: Section): ReadonlySet<Passage> => {
  const items = new Set<Passage>();
  let isHeld = false;
  for (const part of section.parts) {
    const lead = part.kind === 'paragraph' ? (part.sentences.at(-1)?.text ?? '') : '';
    if (part.kind !== 'item')
      isHeld =
        isLeadIn(lead) &&
        /\bmeetings\b|\bmet\b/i.test(lead) &&
        done.test(lead) &&
        !willMeet.test(lead) &&
        !notOfTheGroup.test(lead);
    else if (isHeld) items.add(part);
  }
  return items;
});
