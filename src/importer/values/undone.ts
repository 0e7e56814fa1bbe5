import { foldPunctuation } from '../text/fold.ts';
import { begins, ends } from './matching.ts';

/*
 * Sentences tell what was not done and what is yet to be done in nearly the words of what was done. Whoever takes a fact
 * from words about sending or meeting asks here first.
 */

const no =
  'no(?!\\.| fewer| less)|not(?! only)|never|none|neither|nor|nobody|cannot|without|instead of|rather than';
const helping = '(?:do|does|did|has|have|had|is|are|was|were|ca|wo|could|should|would)';
const refused =
  '(?:declin(?:es?|ed|ing)|refrain(?:s|ed)?|refus(?:es?|ed|al)|cancell?ed|postponed|withdr[ae]wn?|withheld)';
/** With a capital they begin a sentence or a clause; elsewhere it is a name or "No" before a number. */
const denied = new RegExp(
  `${begins}(?:${no}|${helping}n't|${refused})${ends}|(?:^|[:;(] ?)(?:No(?!\\.| fewer| less)|Not(?! only)|Never|None|Neither|Nobody|Instead of|Rather than)${ends}`,
  'u',
);
const modal = 'will|shall|should|would|could|may|might|must|can';
/** In small letters: "May" is a month. */
const ahead = new RegExp(
  `${begins}(?:${modal}|to (?:be|see|have)|going to|plan(?:s|ned)?|intend(?:s|ed)?|expect(?:s|ed)?|propos(?:es?|ed)|consider(?:s|ed)?|foresee[ns]?|scheduled?|hop(?:es?|ed)|need(?:s|ed)?|wish(?:es|ed)?|aim(?:s|ed)?)${ends}(?! by|,)`,
  'u',
);
const doing = '(?:send|sent|transmit(?:ted)?|address(?:ed)?|issued?|forward(?:ed)?|exchanged?)';
const toDo = new RegExp(`${begins}to (?:\\p{L}+ )?${doing}${ends}`, 'iu');
/** What may be said of the statement behind the names: "to SG17 was not sent", "to SG11 are planned". */
const notDone = new RegExp(
  `${begins}(?:not|never|cannot|${modal}|to|${helping}n't)(?: \\p{L}+){0,2} ${doing}${ends}|${begins}(?:is|are|was|were|be|been|being) (?:\\p{L}+ )?(?:planned|foreseen|scheduled|expected|intended|envisaged|considered|proposed|drafted|prepared|pending|cancell?ed|postponed|withdrawn|withheld|under|in preparation)${ends}|${begins}(?:in|under) (?:preparation|discussion)[.;]?$`,
  'u',
);

/**
 * Whether words tell what was not done or is yet to be done; `before` are those that lead up to the names, `after` the
 * rest, where much may be said of the named ones instead.
 */
export function isUndone(before: string, after: string): boolean {
  const folded = foldPunctuation(before);
  const lead = folded.slice(folded.lastIndexOf(';') + 1);
  return denied.test(lead) || ahead.test(lead) || toDo.test(lead) || notDone.test(foldPunctuation(after));
}

/** Names between which a "not" stands: some of them are no recipients. */
export function isDenied(words: string): boolean {
  return denied.test(foldPunctuation(words));
}

const markOfUndone =
  /(?:[([](?:[^()[\]]{1,30}, )?| - )(?:still |as )?(?:a )?(?:draft|planned|pending|in preparation|under (?:preparation|review|discussion)|withdrawn|cancell?ed|postponed|to be (?:sent|issued)|not (?:yet )?(?:been )?(?:sent|issued)|TB[CD])(?!\p{L})/iu;

/** "OGC (draft)", "SG13 (to be sent)": a mark on one name of a list. */
export function isMarkedUndone(name: string): boolean {
  return markOfUndone.test(foldPunctuation(name));
}

/** Without such marks in brackets, so that nothing is taken from them for the other names. */
export function withoutMarksOfUndone(words: string): string {
  return words.replace(/ ?[([][^()[\]]{1,60}[)\]]/g, (bracket) => (isMarkedUndone(bracket) ? '' : bracket));
}

const meeting = '(?:meetings?|workshops?|sessions?)';
const off = new RegExp(
  `${begins}(?:cancell?ed|called off|abandoned|declined|premature|unnecessary|no need|(?:not|never) (?:\\p{L}+ ){0,2}(?:necessary|needed|arranged|possible))${ends}|${begins}(?:not|never|cannot|${helping}n't)(?: \\p{L}+){0,2} (?:held|hold|take|taken|took|meet|met|convened?|organi[sz]ed?|planned|foreseen|scheduled|happen(?:ed)?)${ends}|${begins}no (?:\\S+ ){0,3}${meeting}${ends}`,
  'iu',
);

/** "was cancelled", "is not planned", "no joint meeting": as it is said of a meeting that there was or will be none. */
export function isNotHeld(words: string): boolean {
  return off.test(foldPunctuation(words));
}

/** "was postponed", with or without a new day. */
export function isPutOff(words: string): boolean {
  return /\bpostponed\b|\bput off\b/i.test(foldPunctuation(words));
}
