import type { ProgressReport } from '../../domain/progressReport.ts';
import { formatDate } from '../../format/dates.ts';
import { knownValue } from '../figure.ts';
import { plannedEndOf } from '../lifetime.ts';
import type { Revised } from './change.ts';
import { changeTexts } from './changeTexts.ts';
import type { Comparison, GroupComparison } from './compareReports.ts';
import { codeInBoth } from './deliverables.ts';
import { namesText, namingSentences } from './summaryNames.ts';
import { meetingSentences } from './summaryOfMeetings.ts';
import { workSentences } from './summaryOfWork.ts';
import { apart, type ComparisonWords, statedText } from './valueTexts.ts';

/** The lifetime before and after, and the end planned by it where both reports have a first meeting. */
function lifetimeSentence(
  words: ComparisonWords,
  { reports }: GroupComparison,
  { before, after }: Revised<'lifetime'>,
): string {
  const months = (n: number): string => words.page.t('fact.lifetimeMonths', { n });
  const fillings = {
    before: statedText(words, before, months),
    after: statedText(words, after, months),
  };
  const end = knownValue(plannedEndOf(reports.earlier));
  const newEnd = knownValue(plannedEndOf(reports.later));
  if (end === null || newEnd === null || end === newEnd)
    return words.comparison.t('summary.lifetime', fillings);
  return words.comparison.t('summary.lifetimeEnd', {
    ...fillings,
    end: formatDate(words.page, end),
    newEnd: formatDate(words.page, newEnd),
  });
}

/** The parent group and the date of establishment, before and after. */
function factSentences(words: ComparisonWords, { changes }: GroupComparison): string[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'revised' || (change.field !== 'parent' && change.field !== 'established')) return [];
    const fact = words.page.t(`fact.${change.field}`);
    const { before, after } = changeTexts(words, change);
    return [words.comparison.t('summary.fact', { fact, before, after })];
  });
}

function lifetimeSentences(words: ComparisonWords, comparison: GroupComparison): string[] {
  return comparison.changes.flatMap((change) =>
    change.kind === 'revised' && change.field === 'lifetime'
      ? [lifetimeSentence(words, comparison, change)]
      : [],
  );
}

function changedSentences(words: ComparisonWords, comparison: GroupComparison): string[] {
  const n = comparison.changes.length;
  if (n === 0) return [words.comparison.t('summary.nothing')];
  return [
    ...meetingSentences(words, comparison),
    ...workSentences(words, comparison),
    ...namingSentences(words, comparison.changes),
    ...factSentences(words, comparison),
    ...lifetimeSentences(words, comparison),
    words.comparison.t('summary.all', { n }),
  ];
}

/** What changed, as the sentences of one paragraph. */
export function comparisonSummary(words: ComparisonWords, comparison: Comparison): string[] {
  const { t } = words.comparison;
  if (comparison.kind === 'different-groups') {
    const { earlier, later } = comparison.reports;
    const nameOf = ({ focusGroup }: ProgressReport): string => apart(focusGroup.acronym);
    return [t('summary.different', { earlier: nameOf(earlier), later: nameOf(later) })];
  }
  const codes = comparison.withoutPrefix.map(codeInBoth);
  return [
    ...changedSentences(words, comparison),
    ...(codes.length > 0 ? [t('summary.prefix', { codes: namesText(words, codes.map(apart)) })] : []),
    ...(comparison.leftOut.size > 0 ? [t('summary.ours')] : []),
  ];
}
