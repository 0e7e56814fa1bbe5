import { matchFolded } from '../values/matching.ts';
import type { Desk } from './desk.ts';
import { takeLeader } from './groupOfficers.ts';
import type { GroupRegister } from './groupRegister.ts';
import { keepWords } from './leaderInWords.ts';
import { interim } from './leadership.ts';
import { type Passage, sentencesApart } from './outline.ts';

/*
 * "Working Group 1, Terms, is led by Ann Roe (Acme, Norway). Working Group 2 …": a group in each sentence of a paragraph.
 */

const led =
  /^(?:and )?(?:the )?(?:WG|TG|working group|topic group|task group)[ -]?(?<number>\d{1,2}|[A-Z])(?: ?:? "(?<quoted>[^"]{3,120})",? |(?:, (?:on )?| on | \((?:on )?| - )(?<title>[^,;:()]{3,120}?(?:, [^,;:()]{3,60}? and [^,;:()]{3,60}?)?)(?:, |\),? | - ))(?:which )?(?:is|was) (?:led|chaired|coordinated|co-ordinated|convened) by (?<leader>[^;]{3,200}?)\.?$/di;

type GroupTold = { number: string; title: string; leader: string; passage: Passage };

/** The groups that the sentences of a paragraph tell with their titles and leaders. */
function groupsInSentences(passage: Passage): GroupTold[] {
  if (passage.kind !== 'paragraph') return [];
  return sentencesApart(passage).flatMap((part) => {
    const { number, quoted, title = quoted, leader } = matchFolded(led, part.text)?.groups ?? {};
    return number === undefined || title === undefined || leader === undefined
      ? []
      : [{ number, title, leader, passage: part }];
  });
}

/** "Working Group 1, Terms, is led by Ann Roe." among other sentences. */
export function readSentences(
  { desk, register }: { desk: Desk; register: GroupRegister },
  passage: Passage,
): boolean {
  const told = groupsInSentences(passage);
  for (const { number, title, leader, passage: part } of told) {
    const group = register.group(number, title, part.source);
    desk.ledger.use(part, group);
    if (!takeLeader(desk, group, { leader, forNow: interim.test(leader), several: false }, part))
      keepWords(desk, part, leader, title);
  }
  return told.length > 0;
}

const groupBefore = /^(?:WG|TG|(?:working|topic|task) group)[ -]?\d{1,2}(?![\d.])/i;
const verb = /\b(?:is|are|was|were|has|have|had|will|met|held)\b|[.;]$/i;

/** "WG1, Terms (Ann Roe)" among groups or officers: whether somebody is named there or the title goes on cannot be told. */
export function tellUnread(desk: Desk, { text, source, sentences }: Passage): void {
  const isShort = text.length <= 150 && groupBefore.test(text) && !verb.test(text);
  if (isShort && /\)$|[:;] ./.test(text) && sentences.every(desk.ledger.isFree))
    desk.tell('warning', 'finding.wordsLeft', { words: text }, source);
}
