import { foldPunctuation } from '../text/fold.ts';
import { isOnePerson } from '../values/severalPeople.ts';

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
