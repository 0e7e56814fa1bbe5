import { formatList } from '../../format/lists.ts';
import type { GroupComparison } from './compareReports.ts';
import { type DeliverableFate, deliverableFatesOf } from './deliverableFates.ts';
import { writtenCode } from './deliverables.ts';
import { namesText } from './summaryNames.ts';
import { apart, type ComparisonWords } from './valueTexts.ts';

const isRevised =
  (field: string) =>
  (one: DeliverableFate): boolean =>
    one.fate === 'revised' && one.revisions.some((revision) => revision.field === field);

/** What became of the deliverables; one that was retitled and moved is counted under both, which is said. */
function deliverables(words: ComparisonWords, comparison: GroupComparison): string[] {
  const { t } = words.comparison;
  const fates = deliverableFatesOf(comparison);
  const count = (has: (one: DeliverableFate) => boolean): number => fates.filter(has).length;
  const clauses = [
    { key: 'since.kept', n: count(({ fate }) => fate === 'kept') },
    { key: 'summary.retitled', n: count(isRevised('deliverable-title')) },
    { key: 'summary.moved', n: count(isRevised('deliverable-group')) },
    { key: 'summary.columns', n: count(isRevised('deliverable-extra')) },
    { key: 'summary.new', n: count(({ fate }) => fate === 'new') },
    { key: 'summary.notListed', n: count(({ fate }) => fate === 'not-listed') },
  ] as const;
  const told = clauses.filter(({ n }) => n > 0).map(({ key, n }) => t(key, { n }));
  const several = fates.flatMap((one) =>
    one.fate === 'revised' && new Set(one.revisions.map(({ field }) => field)).size > 1
      ? [apart(writtenCode(one.of.later))]
      : [],
  );
  return [
    ...(told.length > 0 ? [t('summary.deliverables', { fates: formatList(words.page, told) })] : []),
    ...(several.length > 0 ? [t('summary.several', { codes: namesText(words, several) })] : []),
  ];
}

function revisedGroups(words: ComparisonWords, { changes }: GroupComparison): string[] {
  const groups = changes.flatMap((change) =>
    change.kind === 'revised' && (change.field === 'group-title' || change.field === 'mission')
      ? [change.of.later]
      : [],
  );
  const n = new Set(groups).size;
  return n > 0 ? [words.comparison.t('summary.groupsRevised', { n })] : [];
}

/** What became of deliverables and working groups, in sentences. */
export const workSentences = (words: ComparisonWords, comparison: GroupComparison): string[] => [
  ...deliverables(words, comparison),
  ...revisedGroups(words, comparison),
];
