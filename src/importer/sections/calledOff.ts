import { oncePer } from '../../analysis/oncePer.ts';
import type { Source } from '../../domain/provenance.ts';
import { foldPunctuation } from '../text/fold.ts';
import { findDays } from '../values/dates.ts';
import { findMonth } from '../values/months.ts';
import type { Desk } from './desk.ts';
import { type Part, type Passage, type Section, type Sentence, wordsBeside } from './outline.ts';

const off =
  /(?<!\bnot )(?<!\bnot been )\b(?:cancell?ed|cancell?ation|called off)\b|\b(?:did|could|will|would) (?:not|n't) (?:be held|take place|meet)\b|\b(?:was|were) not held\b|\bhas not taken place\b/i;
/** "The postponed meeting was held": here it tells which one. */
const putOff = /(?<!\b(?:the|an?|not) )\b(?:postponed|postponement)\b/i;
const untilThen = /^ (?:[a-z]{1,12} ){0,2}(?:to|until|till|by|for) /i;
/** Of the meeting that the sentence before has told of. */
const ofTheSame = /^(?:it|this|that|they|both|(?:the|this|that) meetings?)\b/i;
/** The words between "postponed to" and the new days: "the week of" and the like. */
const farthest = 20;

const whenIn = (words: string): { start: number; end: number } | null => findDays(words) ?? findMonth(words);

/** "Postponed to 3-5 June 2021" gives the days that hold, where no others stand beside them. */
function hasNewDays(words: string, at: number, end: number): boolean {
  const after = words.slice(end);
  const lead = untilThen.exec(after)?.[0] ?? '';
  const rest = after.slice(lead.length);
  const found = lead === '' ? null : whenIn(rest);
  if (found === null || found.start > farthest) return false;
  return whenIn(words.slice(0, at)) === null && whenIn(rest.slice(found.end)) === null;
}

/** True where words say that a meeting was cancelled, or put off without days that hold instead. */
export function saysCalledOff(text: string): boolean {
  const words = foldPunctuation(text);
  if (off.test(words)) return true;
  const late = putOff.exec(words);
  return late !== null && !hasNewDays(words, late.index, late.index + late[0].length);
}

/** "The meetings below were cancelled.": it introduces them without a colon. */
const offBelow =
  /\b(?:meetings? (?:listed |given )?below|following (?:\S{1,30} ){0,2}meetings?) (?:has|have|had|was|were|did|could) (?:been |not |be |to ){0,3}(?:cancel|called off|postponed|held|take place)/i;

/** The words that introduce the list an item stands in; of all items at once, as a list may be very long. */
const leadsOf = oncePer((section: Section): ReadonlyMap<Part, string> => {
  const leads = new Map<Part, string>();
  let lead = '';
  for (const part of section.parts)
    if (part.kind === 'item') leads.set(part, lead);
    else {
      const last = part.kind === 'paragraph' ? (part.sentences.at(-1)?.text ?? '') : '';
      lead =
        part.kind === 'paragraph' && part.text.endsWith(':') ? part.text : offBelow.test(last) ? last : '';
    }
  return leads;
});

/** The same of a sentence: by itself, by the one after it, by what introduces its list, or by the heading over it. */
export function isCalledOff(section: Section, passage: Passage, sentence: Sentence): boolean {
  if (saysCalledOff(sentence.text) || saysCalledOff(section.title)) return true;
  const next = wordsBeside(passage, sentence, 1);
  if (ofTheSame.test(next) && saysCalledOff(next) && whenIn(next) === null) return true;
  return passage.kind === 'item' && saysCalledOff(leadsOf(section).get(passage) ?? '');
}

/** Said once, however many readers meet the words. */
export function tellCalledOff(desk: Desk, quote: string, source: Source): void {
  const key = 'finding.meetingCalledOff';
  if (desk.isTold(quote, key)) return;
  desk.tell('warning', key, { quote }, source);
}
