import type { ProgressReport } from '../domain/progressReport.ts';
import { isUnread } from './doubtsLeft.ts';
import { type Desk, sentencesIn, wordsTold } from './sections/desk.ts';
import { foldPunctuation } from './text/fold.ts';
import { noteSigns } from './text/noteSigns.ts';

/*
 * Whatever words a sentence has for it: one that nobody read, and that names somebody or something the report has a value
 * of, may say that the value holds no longer. It is told as a note, when no other reader of what is left has told it.
 */

/** "¹ Replaced by Ann Roe", "[1] Retired in May": whatever has the mark is not just what it seems. */
const note = new RegExp(`^(?:[${noteSigns}]{1,3}|\\[\\d{1,2}\\]) ?\\p{L}`, 'u');
/** Of "Ms Roe's departure" the name, of "Mr O'Shea" all of it. */
const wordsIn = /[\p{L}-]+(?:'\p{L}{2,})?/gu;
const titles: ReadonlySet<string> = new Set(['Mr', 'Mrs', 'Ms', 'Dr', 'Prof']);
const groupNamed = /(?<![\w/-])[WT]G[ -]?(\d{1,2})\b(?! of )/g;

/**
 * What the report has values of, and a sentence may name: whoever holds an office, by the whole name or with a title, and a
 * working group that was not read.
 */
function namesOf({ leadership, workingGroups }: ProgressReport): (words: string) => boolean {
  const leaders = workingGroups.flatMap(({ leader }) => ('value' in leader ? leader.value : []));
  const names = new Map<string, string[]>();
  for (const { name } of [...leadership.map(({ person }) => person), ...leaders]) {
    const whole = foldPunctuation(name);
    const last = whole.match(wordsIn)?.at(-1) ?? '';
    const alike = names.get(last);
    if (alike === undefined) names.set(last, [whole]);
    else if (!alike.includes(whole)) alike.push(whole);
  }
  const numbers = new Set(workingGroups.map(({ number }) => number));
  return (words) => {
    const parts = words.match(wordsIn) ?? [];
    const namesOfficer = parts.some(
      (part, at) =>
        (titles.has(parts[at - 1] ?? '') && names.has(part)) ||
        names.get(part)?.some((name) => name.includes(' ') && words.includes(name)),
    );
    return namesOfficer || [...words.matchAll(groupNamed)].some(([, number = '']) => !numbers.has(number));
  };
}

/** After all others that tell of words left. */
export function tellNamesLeft(desk: Desk, report: ProgressReport): void {
  const told = wordsTold(desk);
  const isNamed = namesOf(report);
  for (const found of sentencesIn(desk)) {
    const { text, source } = found.sentence;
    const words = foldPunctuation(text);
    const isTold = told.has(text) || told.has(source.quote);
    if (!isTold && (note.test(words) || isNamed(words)) && isUnread(desk, found))
      desk.tell('note', 'finding.doubtLeft', { quote: text }, source);
  }
}
