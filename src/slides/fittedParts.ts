import { type Growth, growthOf, type Heading, leastOf, type Measure, shareOf } from './room.ts';
import { splitToFit } from './split.ts';

type Rules<Item> = {
  heading: Heading;
  /** The height that items take together. */
  measure: (items: readonly Item[]) => Measure;
  /** True where a new part may well begin: another year, another kind. */
  beginsPart?: (item: Item, before: Item) => boolean;
  /** How much larger than usual a part may be set. */
  mostGrowth: number;
};

export type Part<Item> = { items: Item[]; grow: Growth };

/** A list in parts that each fill a slide, none of them overfull, and set larger where there is room. */
export function fittedParts<Item>(items: readonly Item[], rules: Rules<Item>): Part<Item>[] {
  const { heading, measure, beginsPart, mostGrowth } = rules;
  const parts = splitToFit(items, {
    shareOf: (some) => shareOf(measure(some), heading),
    ...(beginsPart && { beginsPart }),
  });
  // One size for all parts of a subject: a list does not change its type from slide to slide.
  const grow = leastOf(parts.map((part) => growthOf(measure(part), heading, mostGrowth)));
  return parts.map((part) => ({ items: part, grow }));
}
