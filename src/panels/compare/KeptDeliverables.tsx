import { useMemo } from 'react';
import type { GroupComparison } from '../../analysis/comparison/compareReports.ts';
import { deliverableFatesOf } from '../../analysis/comparison/deliverableFates.ts';
import { codeInBoth } from '../../analysis/comparison/deliverables.ts';
import { namesText } from '../../analysis/comparison/summaryNames.ts';
import { labelOf } from '../../format/sentences.ts';
import { useComparing } from './comparing.ts';

/** How many deliverables stayed as they were, the first of them by code. */
export function KeptDeliverables({ comparison }: { comparison: GroupComparison }) {
  const { words } = useComparing();
  const kept = useMemo(
    () => deliverableFatesOf(comparison).flatMap((one) => (one.fate === 'kept' ? [codeInBoth(one.of)] : [])),
    [comparison],
  );
  if (kept.length === 0) return null;
  return (
    <p>
      {labelOf(words.page, words.comparison.t('since.kept', { n: kept.length }))}
      {namesText(words, kept)}
    </p>
  );
}
