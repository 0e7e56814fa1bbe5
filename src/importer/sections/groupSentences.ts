import { matchFolded } from '../values/matching.ts';
import type { Passage } from './outline.ts';

/*
 * "Working Group 1, Terms, is led by Ann Roe (Acme, Norway). Working Group 2 …": a group in each sentence of a paragraph.
 */

const led =
  /^(?:and )?(?:the )?(?:WG|TG|working group|topic group|task group)[ -]?(?<number>\d{1,2}|[A-Z])(?:, (?:on )?| on | \((?:on )?| - )(?<title>[^,;:()]{3,120}?(?:, [^,;:()]{3,60}? and [^,;:()]{3,60}?)?)(?:, |\),? | - )(?:which )?(?:is|was) (?:led|chaired|coordinated|co-ordinated|convened) by (?<leader>[^;]{3,200}?)\.?$/di;

export type GroupTold = { number: string; title: string; leader: string; passage: Passage };

/** The groups that the sentences of a paragraph tell with their titles and leaders. */
export function groupsInSentences(passage: Passage): GroupTold[] {
  if (passage.kind !== 'paragraph') return [];
  return passage.sentences.flatMap((sentence) => {
    const { number, title, leader } = matchFolded(led, sentence.text)?.groups ?? {};
    if (number === undefined || title === undefined || leader === undefined) return [];
    const part: Passage = { ...passage, ...sentence, sentences: [sentence] };
    return [{ number, title, leader, passage: part }];
  });
}
