import { useEffect, useMemo } from 'react';
import {
  type ChangesView,
  type Pair,
  parseChanges,
  parsePair,
  stringifyComparison,
} from '../../url/comparisonAddress.ts';

/** Leads to another address; `correct` puts the one that stands there right, silently. */
export type ToAddress = (address: string, how: 'push' | 'replace' | 'correct') => void;

export type AtAddress = {
  fragment: string;
  /** Fingerprint of the open report; null for the bundled one. */
  report: string | null;
  to: ToAddress;
};

export type ShowChanges = (changes: ChangesView, how?: 'push' | 'replace') => void;

/** The pair and the view as the address tells them, and the ways to others. */
export function useComparisonAddress(
  { fragment, report, to }: AtAddress,
  known: { groups: readonly string[]; kinds: readonly string[] },
) {
  const pair = useMemo(() => parsePair(fragment), [fragment]);
  const view = useMemo(() => parseChanges(fragment, known), [fragment, known]);
  const address = stringifyComparison(pair, view, report);
  useEffect(() => to(address, 'correct'));
  const showView: ShowChanges = (next, how = 'push') => to(stringifyComparison(pair, next, report), how);
  return {
    pair,
    view,
    /** `shown`: what is then shown, where it is not what was shown before. */
    showPair: (next: Pair, shown = view) => to(stringifyComparison(next, shown, report), 'push'),
    showView,
  };
}
