import { foldPunctuation } from '../text/fold.ts';
import { month } from './monthNames.ts';

/** How reports say that something is not settled yet, as a pattern for the flag `u`. Before a word "tentative" is no mark. */
export const openMark =
  "(?<![\\p{L}\\p{N}'-])(?:(?:tentative|provisional)(?:ly)?(?![\\p{L}\\p{N}]| [\\p{L}\\p{N}])|(?:unconfirmed|not (?:yet )?confirmed)(?![\\p{L}\\p{N}])|TB[CDA](?![\\p{L}\\p{N}])|t\\.b\\.[cda]\\.|if (?:confirmed|approved|agreed|needed|necessary)(?![\\p{L}\\p{N}])|subject to (?:\\S{1,20} )?(?:confirmation|approval|agreement)|to be (?:confirmed|determined|decided|defined|announced|advised|agreed|fixed|identified|published|issued|posted|provided|appointed|nominated|elected|selected|named))";

/** The same with who is to settle it: "subject to confirmation by the host (Acme)", and in brackets when: "(TBC at the next meeting)". */
export const openPhrase = `${openMark}(?:(?<=confirmation|approval|agreement) (?:by|of|from|with) (?:the )?[\\p{L}\\p{N}'-]{1,20}(?: [\\p{L}\\p{N}'-]{1,20}){0,4}(?: \\([^()]{1,40}\\))?| (?:by|with|from|of|before|after|during|once|when|(?:at|in) (?:the|its|an?)) [^();]{1,80}(?=\\)))?`;

/** How they say that a meeting is still to come, in a word beside it. */
export const aheadMark = '(?:(?:tentatively |still )?(?:planned|scheduled|foreseen)|upcoming|forthcoming)';

const aheadWords = new RegExp(`(?:^|[([,:-] ?)${aheadMark}(?: ?[\\]):,;.(-]| (?:for|in|on|to|\\d)|$)`, 'i');
const openWords = new RegExp(openMark, 'iu');

/** "Planned for June", "Geneva (planned)", but not "Planned outputs were agreed". */
export function saysAhead(text: string): boolean {
  return aheadWords.test(foldPunctuation(text));
}

/** Whether a mark of what is not settled stands among words; a group may be called "FG TBA". */
export function hasOpenMark(text: string): boolean {
  return openWords.test(foldPunctuation(text).replace(/\bFG[ -][\w-]+/g, ''));
}

/** A word of a name, unlike “TBA”. */
export const nameLikeMark = /\bTb[acd]\b/g;

const proposal =
  /^(?!.*\b(?:agreed|approved|adopted|accepted|confirmed|appointed|elected|endorsed|deliverables?|work items?)\b).*\b(?:propos(?:ed|es|als?)|candidates?|nominees?)\b/is;

/** "Proposed convenor", "The following structure will be proposed:", of whom or what is not settled yet. */
export function isProposed(words: string): boolean {
  return proposal.test(words);
}

/** Alone in its place. Behind other words it is said of them: "Name the terms to be developed". */
const undrafted =
  '(?:(?:still|yet) )?to be (?:drafted|developed|prepared|written|completed|elaborated|formulated|finali[sz]ed|discussed)(?: (?:by|at|in|on|during) [^.;]{2,60})?';
const openAlone = new RegExp(
  `^[[(]?(?:${openMark}|${undrafted}|(?:in|under) preparation|pending|forthcoming|hosts? (?:sought|wanted|needed))[\\])]?[.;,]?$`,
  'iu',
);
const openBefore = new RegExp(`^[[(]?${openMark}[\\])]?[:,]? ?`, 'iu');
const openAfter = new RegExp(` ?[,;-]? ?[[(]?${openPhrase}[\\])]?[.;,]?$`, 'iu');
const silence =
  /^(?:-{1,3}|\.{3}|…|n\/a|n\.a\.|na|not (?:available|applicable|stated|known|recorded)|unknown|click(?: or tap)?(?: here)? to [a-z ]{1,30}\.?|(?:choose|select) an item\.?)?$/i;

/** "TBC" or "TBD" and nothing else: there is no value yet. */
export function isOpen(text: string): boolean {
  return openAlone.test(foldPunctuation(text).trim());
}

/** Blank, a dash, "n/a": the report does not say. */
export function isSilent(text: string): boolean {
  return silence.test(foldPunctuation(text).trim());
}

/** Words with the mark "TBC" before or after them, without it. */
export function withoutOpenMark(text: string): { words: string; open: boolean } {
  const trimmed = text.trim();
  const before = openBefore.exec(foldPunctuation(trimmed));
  if (before !== null) return { words: trimmed.slice(before[0].length).trim(), open: true };
  const after = openAfter.exec(foldPunctuation(trimmed));
  if (after !== null) return { words: trimmed.slice(0, after.index).trim(), open: true };
  return { words: trimmed, open: false };
}

/** A time as it stands behind a status. */
export const when = `(?:(?:\\d{1,2} )?(?:(?:early |late |mid-)?${month} )?|Q[1-4][ /]|(?:the )?end of )(?:19|20)\\d\\d`;
/** "in May 2021", "at the 4th meeting" */
export const inTime = `(?:,? (?:(?:in|on|by|since|for|at) )?${when}| (?:at|by) (?:the|its) [\\w-]{1,12} meeting)?`;
/** How far a deliverable is, in words that are no title. */
export const settled =
  '(?:completed|finali[sz]ed|finished|approved|agreed|adopted|published|delivered|withdrawn|discontinued|suspended|postponed|stopped|abandoned|dormant|on hold|on-?going|in progress|work in progress|under (?:development|study|review|preparation|approval)|in preparation|(?:not (?:yet )?)?(?:started|begun))';
export const share = '(?:at |about |approx\\. )?\\d{1,3} ?%(?: (?:complete|completed|done|finished|ready))?';

const statusAlone = new RegExp(`^(?:${settled}${inTime}|${share})[.;]?$`, 'i');
const statusFirst = new RegExp(`^(?:${settled}|${share}(?=$|[,;.]))(?![\\w-])`);

/** "completed", "at 60%", "completed, D2 started": beside a code they say how far it is, and not what it is called. */
export function beginsWithStatus(text: string): boolean {
  const words = foldPunctuation(text).trim();
  return statusAlone.test(words) || statusFirst.test(words);
}
