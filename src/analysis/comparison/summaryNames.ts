import { formatList } from '../../format/lists.ts';
import { knownValue } from '../figure.ts';
import type { Change, Field, Thing } from './change.ts';
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

const isAdded = (thing: Thing) => (change: Change) => change.kind === 'added' && change.thing === thing;
const isGone = (thing: Thing) => (change: Change) => change.kind === 'gone' && change.thing === thing;
const isRevised = (field: Field) => (change: Change) => change.kind === 'revised' && change.field === field;

/** By whether either report names a leader. */
const isLeader = (wasNamed: boolean, isNamed: boolean) => (change: Change) =>
  change.kind === 'revised' &&
  change.field === 'leader' &&
  (knownValue(change.before) !== null) === wasNamed &&
  (knownValue(change.after) !== null) === isNamed;

const hasInterimEnded = (change: Change): boolean =>
  change.kind === 'revised' && change.field === 'leader-interim' && !change.after;

/** The sentences that name what changed. */
const namings = [
  { key: 'summary.groupsNew', isMeant: isAdded('group') },
  { key: 'summary.groupsGone', isMeant: isGone('group') },
  { key: 'summary.officersNew', isMeant: isAdded('office') },
  { key: 'summary.officersLeft', isMeant: isGone('office') },
  { key: 'summary.officersChanged', isMeant: isRevised('office-role') },
  { key: 'summary.leaders', isMeant: isLeader(true, true) },
  { key: 'summary.leadersNamed', isMeant: isLeader(false, true) },
  { key: 'summary.leadersUnnamed', isMeant: isLeader(true, false) },
  { key: 'summary.interimEnded', isMeant: hasInterimEnded },
  { key: 'summary.recipientsNew', isMeant: isAdded('recipient') },
  { key: 'summary.recipientsGone', isMeant: isGone('recipient') },
] as const;

function nameIn(words: ComparisonWords, change: Change): string {
  const subject = subjectOf(change);
  if (subject.thing !== 'group') return apart(subjectText(words, subject));
  const leader = hasInterimEnded(change) ? knownValue(subject.value.leader) : null;
  return leader ? apart(leader.name) : words.page.t('wg.short', { number: subject.value.number });
}

/** Who and what is new, gone or in another office, by name. */
export function namingSentences(words: ComparisonWords, changes: readonly Change[]): string[] {
  return namings.flatMap(({ key, isMeant }) => {
    const names = changes.filter(isMeant).map((change) => nameIn(words, change));
    if (names.length === 0) return [];
    return [words.comparison.t(key, { n: names.length, names: namesText(words, names) })];
  });
}
