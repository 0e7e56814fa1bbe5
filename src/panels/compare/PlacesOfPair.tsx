import { type ReactNode, useMemo } from 'react';
import type { Source } from '../../domain/provenance.ts';
import { ReportOfPlaceContext } from '../../figures/PlaceText.tsx';
import { commaOf } from '../../format/lists.ts';
import { labelOf } from '../../format/sentences.ts';
import type { Pair } from '../../url/comparisonAddress.ts';
import { type Compared, nameOf, useComparisonWords } from './comparing.ts';
import { orderOf, sidedBy } from './order.ts';

/** All places in a report, as the objects that its figures keep on their whole way. */
export function sourcesIn(part: object, found = new WeakSet<object>()): WeakSet<object> {
  for (const [key, value] of Object.entries(part)) {
    if (typeof value !== 'object' || value === null) continue;
    if (key === 'source') found.add(value);
    else sourcesIn(value, found);
  }
  return found;
}

type Props = { open: Compared; beside: Compared; said: Pair['later']; children: ReactNode };

/** Answers in which each place names the report that it is in, as the answer to a change does. */
export function PlacesOfPair({ open, beside, said, children }: Props) {
  const words = useComparisonWords();
  const reportOf = useMemo(() => {
    const sides = sidedBy(orderOf(open, beside, said), open, beside);
    // A report is gone through once somebody asks.
    let known: WeakSet<object>[] | undefined;
    return (source: Source): string => {
      known ??= sides.map(({ compared }) => sourcesIn(compared.report));
      const side = sides.find((_, index) => known?.[index]?.has(source));
      if (!side) return '';
      const role = labelOf(words.page, words.comparison.t(`pair.${side.role}`));
      return role + nameOf(words, side.compared) + commaOf(words.page);
    };
  }, [words, open, beside, said]);
  return <ReportOfPlaceContext value={reportOf}>{children}</ReportOfPlaceContext>;
}
