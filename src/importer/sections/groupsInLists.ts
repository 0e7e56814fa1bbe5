import type { GroupHeading } from '../values/codes.ts';
import { matchFolded } from '../values/matching.ts';
import { splitLeader } from './leaderInWords.ts';
import type { Passage } from './outline.ts';

const listOfGroups = /^(?:\d[\d.]* )?(?:the )?(?:working|topic|sub-?|task) ?groups?$/i;
const lettered = /^(?<number>[A-Z]|\d{1,2})(?: ?:| -{1,2}) (?<title>[A-Z].*)$/ds;

/** "A: Captioning" in a list below "Working groups", whose heading says what the letter is. */
export function letteredGroup({ kind, text, source }: Passage): GroupHeading | null {
  if (kind !== 'item' || !listOfGroups.test(source.section.trim())) return null;
  const { number, title } = matchFolded(lettered, text)?.groups ?? {};
  return number === undefined || title === undefined ? null : { number, title, rest: '' };
}

const called =
  /^(?<label>[A-Z][\w&/-]{0,30}(?: [\w&/-]{1,30}){0,5} (?:WG|TG|working group|topic group))(?=,| \(| -| is )(?<rest>.*)$/dis;

/** "Security WG, chaired by Ann Roe": a group with a name for a number, known by who leads it. */
export function calledGroup(text: string): GroupHeading | null {
  const { label, rest } = matchFolded(called, text)?.groups ?? {};
  if (label === undefined || rest === undefined || /^(?:the|this|each|every|an?) /i.test(label)) return null;
  const { before, leader } = splitLeader(rest);
  return leader === null || before.length > 3 ? null : { number: label, title: label, rest };
}
