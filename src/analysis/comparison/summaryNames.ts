import { formatList } from '../../format/lists.ts';
import { labelOf, sentenceOf } from '../../format/sentences.ts';
import { setApart } from '../../i18n/words.ts';
import { knownValue } from '../figure.ts';
import type { Change } from './change.ts';
import { kindOf } from './kinds.ts';
import { subjectOf } from './subject.ts';
import { subjectText } from './subjectTexts.ts';
import { apart, type ComparisonWords } from './valueTexts.ts';

/** A sentence names no more than these; the others are counted. */
const mostNames = 5;

/** "Geneva, Bern and 3 more" */
export function namesText(words: ComparisonWords, names: readonly string[]): string {
  const more = names.length - mostNames;
  const rest = more > 0 ? [words.comparison.t('summary.andMore', { n: more })] : [];
  return formatList(words.page, [...names.slice(0, mostNames), ...rest]);
}

/** The kinds of change that are told by name, and the sentence for each where it is not the kind itself. */
const namings = [
  ['kind.added.group', 'summary.groupsNew'],
  ['kind.gone.group', 'summary.groupsGone'],
  ['kind.added.office', null],
  ['kind.gone.office', null],
  ['kind.revised.office-role', null],
  ['kind.revised.leader', 'summary.leaders'],
  ['kind.leader.named', null],
  ['kind.leader.unnamed', null],
  ['kind.interim.ended', 'summary.interimEnded'],
  ['kind.added.recipient', 'summary.recipientsNew'],
  ['kind.gone.recipient', 'summary.recipientsGone'],
] as const;

function nameIn(words: ComparisonWords, change: Change): string {
  const subject = subjectOf(change);
  if (subject.thing !== 'group') return apart(subjectText(words, subject));
  const leader = kindOf(change) === 'kind.interim.ended' ? knownValue(subject.value.leader) : null;
  return leader ? apart(leader.name) : words.page.t('wg.short', { number: subject.value.number });
}

/** Who and what is new, gone or in another office, by name. */
export function namingSentences(words: ComparisonWords, changes: readonly Change[]): string[] {
  const { page, comparison } = words;
  const kinds = changes.map(kindOf);
  return namings.flatMap(([kind, key]) => {
    const named = changes.filter((_, index) => kinds[index] === kind);
    if (named.length === 0) return [];
    const names = namesText(
      words,
      named.map((change) => nameIn(words, change)),
    );
    if (key) return [comparison.t(key, { n: named.length, names })];
    return [sentenceOf(page, labelOf(page, comparison.t(kind)) + setApart(page.language, names))];
  });
}
