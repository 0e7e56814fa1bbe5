import type { Source, Stated } from '../../domain/provenance.ts';
import { foldPunctuation } from '../text/fold.ts';
import { matchFolded } from '../values/matching.ts';
import { isOnePerson } from '../values/severalPeople.ts';
import { stated, toBeDetermined } from '../values/stated.ts';
import { openMark } from '../values/statuses.ts';
import { statedWords } from './cellValues.ts';

/*
 * Below the heading of a working group a sentence without a label may be its mission, or tell how things stand with it: "Study
 * kettles.", "More contributors are needed."
 */

const verbs =
  'address|agree|analy[sz]e|assess|build|classify|clarify|collect|compare|compile|consider|coordinate|cover|create|define|describe|design|develop|elaborate|enable|ensure|establish|evaluate|examine|explore|facilitate|find|focus|formulate|gather|harmoni[sz]e|identify|improve|investigate|map|measure|name|outline|prepare|produce|promote|propose|provide|recommend|research|review|specify|standardi[sz]e|study|support|survey|test';
const thirdPerson = verbs.replace(/y(?=[|]|$)/g, '(?:y|ies)');
/** "To name pots", "Study kettles", "Agrees on terms", "Developing a map of tea". */
const begins = new RegExp(
  `^(?:to \\p{Ll}|(?:${thirdPerson})(?:s|es|ing)? (?!(?:groups?|is|are|was|were|has|have|will|of)\\b)|(?:\\p{Ll}{3,12}|\\p{Lu}\\p{Ll}{2,12})ing (?:and|the|an?|on|at|with)\\b)`,
  'iu',
);
const aim =
  /\b(?:aims?|scope|missions?|mandate|goals?|objectives?|purpose|tasks?|focus(?:es)?|deals? with|responsible for|works? on|stud(?:y|ies)|develops?|address(?:es)?|covers|concerned with|in charge of|dedicated to)\b/i;
/** "The group sorts spoons." */
const doesThat =
  /^(?:it|(?:the|this) (?:(?:working|topic|sub-?) ?)?group|[WT]G ?-?\d{1,2}) (?:also |mainly )?(?!(?:is|was|has|does)\b)\p{Ll}{2,15}s\b/iu;

const beginsOther =
  /^(?:no|none|nothing|not|see|more|further|please|for (?:more|further|details?)|refer|as (?:of|yet)|currently|so far|at present|since|until|mr|ms|mrs|dr|prof|there (?:is|are|was|were))\b/i;
const officer =
  /\b(?:deput(?:y|ies)|vice|(?:co-?)?leaders?|(?:co-?)?chair(?:s|men|man|woman|persons?)?|conven[eo]rs?|editors?|rapporteurs?|secretar(?:y|iat)|contributors?|volunteers?|contact person)\b/i;
const standing =
  /\b(?:on hold|pending|dormant|inactive|suspended|stopped|paused|discontinued|closed|disbanded|merged|withdrawn|postponed|delayed|vacant|not (?:yet )?(?:started|begun|active|available|defined|assigned)|(?:is|are) (?:still |urgently |also |now )?(?:needed|sought|welcome|invited|required|requested|missing|ongoing|in progress))\b/i;

/** "(dormant)", "On hold until May 2021": no mission, though it stands in the place of one. */
export const standingAlone = new RegExp(
  `^(?:\\([^()]*\\)|(?:${standing.source})(?: (?:since|until) .{1,40})?)[.]?$`,
  'i',
);

/** Whether words without a label are the mission of a group, are none, or may be one. */
export function missionIn(text: string): 'mission' | 'doubt' | 'other' {
  const words = foldPunctuation(text).trim();
  const isLike = begins.test(words) || aim.test(words) || doesThat.test(words);
  const isOther =
    beginsOther.test(words) ||
    officer.test(words) ||
    standing.test(words) ||
    isOnePerson(text.trim().replace(/\.$/, ''));
  if (isLike !== isOther) return isLike ? 'mission' : 'other';
  return 'doubt';
}

const labelled =
  /[;,.] (?:its )?(?:missions?|scope|objectives?|mandate|purpose|tasks?) ?: (?<mission>[^;:]{3,400}?)\.?(?=;|$|[ ,]{1,2}[a-z-]{3,15} ?:)/di;

/** "Terms; chair: Ann Roe; mission: to name pots" without the mission, and its words. */
export function missionApart(text: string): { rest: string; mission: string | null } {
  const { start = 0, end = 0, groups } = matchFolded(labelled, text) ?? {};
  return { rest: text.slice(0, start) + text.slice(end), mission: groups?.['mission'] ?? null };
}

const purpose = '(?:mission|scope|objective|mandate|purpose|task|goal|text|wording)s?';
const draft = `(?:draft|proposed|preliminary|under (?:discussion|review|consideration)|${openMark})`;
const inBrackets = `[([]${draft}(?: ${purpose})?(?:[,;] [^()[\\]]{1,80}| (?:at|by|in|with) [^()[\\]]{1,60})?[)\\]]`;
/** "Draft, to be agreed: …", "(draft mission)", "Mission (draft): …"; "Draft a report" and "Draft, edit and send it" are tasks. */
const draftFirst = new RegExp(
  `^(?:(?:${purpose} )?${inBrackets} ?(?:[:-] ?)?|(?:the )?${draft}(?: ${purpose})?(?:, ${draft}[^:;()]{0,60})?(?: ?: | - |[.]?$))`,
  'iu',
);
/** "… (draft, to be agreed)", "… - draft", "…, to be agreed at the next meeting". */
const draftLast = new RegExp(
  ` (?:${inBrackets}|- ${draft})[.]?$|[,;] (?:${openMark}|under discussion)(?: at [^,;()]{2,60})?[.]?$`,
  'iu',
);

const draftsFollow = new RegExp(`(?<!\\p{L})(?:draft|proposed) ${purpose}(?!\\p{L})|${openMark}`, 'iu');

/** "The following draft objectives are to be agreed:" */
export function announcesDrafts(text: string): boolean {
  return draftsFollow.test(foldPunctuation(text));
}

/** Words of a mission or a task without what says that they are a draft; null where they are none. */
export function draftedIn(text: string): string | null {
  const words = text.trim();
  const [first = ''] = draftFirst.exec(foldPunctuation(words)) ?? [];
  const rest = words.slice(first.length);
  const last = draftLast.exec(foldPunctuation(rest));
  return first === '' && last === null ? null : rest.slice(0, last?.index);
}

/** "New in 2022, mission to be agreed", "To be determined at the next meeting": the mark is a part of the sentence. */
const cut = /(?:^|[ ,;])(?:missions?|scope|terms of reference|tasks?)$|^(?:at|in|by|on|during|with) /i;

/** The words of a mission; a draft is to be confirmed. */
export function statedMission(text: string, source: Source): Stated<string> {
  const drafted = draftedIn(text);
  if (drafted !== null) return drafted === '' ? toBeDetermined(source) : stated(drafted, source, true);
  const told = statedWords(text, source);
  if (told.status !== 'to-be-confirmed' || !cut.test(told.value)) return told;
  return text.startsWith(told.value) ? stated(text, source) : toBeDetermined(source);
}
