import { foldPunctuation } from '../text/fold.ts';
import { ordinal } from '../values/numbers.ts';
import { keyOf } from './otherGroup.ts';

const namesMeeting =
  /(?<![\p{L}-])(?:e-?|tele)?(?:meetings?|plenar(?:y|ies)|sessions?|assembl(?:y|ies)|conference calls?|teleconferences?|kick-?off)(?![\p{L}-])/iu;
/** "The second was held in Lima", "its last one": of the meetings that were told of before. */
const oneOfThem = new RegExp(
  `(?<![\\p{L}-])(?:${ordinal}|last|latest|next|other)(?: one)?(?= (?:was|were|is|in|at|on|from|took|and|of)(?![\\p{L}-])|[,;)]|$)`,
  'iu',
);
const itself =
  /(?<![\p{L}-])(?:the|this|our) (?:ITU-T )?(?:focus )?group(?![\p{L}-])|(?<![\p{L}-])focus group(?![\p{L}-])|(?<![\p{L}-])FG(?![\p{L}])|^(?:it|they|we|both|this|these|that|those|has|have|met)(?![\p{L}-])|(?<![\p{L}-])(?:it|they|we|which|who) (?:(?:has|have|had|also|then) ){0,2}(?:met|held|convened|gathered)(?![\p{L}-])/iu;
/** Parts of the group, or of others: "the ad hoc group on codecs of FG TK". */
const partOfIt =
  /(?<![\p{L}-])(?:ad[- ]hoc|rapporteur|correspondence|drafting|editing|expert|advisory|task|steering|project|writing|review|sub-?|working|topic|management|liaison)[ -]?(?:groups?|teams?|committees?|forces?|panels?)(?![\p{L}-]).{0,80}? (?:has |have |also |was |were ){0,2}(?:met|convened|gathered|held|took place)(?![\p{L}-])/iu;
/** "The group held a hearing": it did so, and it was no meeting. */
const itHeld =
  /(?:^|[^\p{L}-])(?:held|convened|organi[sz]ed|hosted|conducted|arranged) (?:(?:an?|the|its|their|one|two|three|several|some|also) )/iu;

/**
 * Whether a sentence tells of a meeting of the group: it names one, or says that the group met. Whatever else was held or
 * organized with days and a place, a side event or the call of some experts, is none.
 */
export function saysGroupMet(text: string, acronym: string): boolean {
  const words = foldPunctuation(text).trim();
  if (partOfIt.test(words)) return false;
  if (namesMeeting.test(words) || oneOfThem.test(words)) return true;
  const isNamed = keyOf(acronym).length > 2 && keyOf(words).includes(keyOf(acronym));
  return (isNamed || itself.test(words)) && !itHeld.test(words);
}
