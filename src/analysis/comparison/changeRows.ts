import { compareNaturally } from '../naturalOrder.ts';
import { matches, searchable } from '../search.ts';
import { type Area, areaOf, groupsOf } from './areas.ts';
import type { Change } from './change.ts';
import { type ChangeTexts, changeTexts } from './changeTexts.ts';
import { kindOf } from './kinds.ts';
import type { ComparisonWords } from './valueTexts.ts';

/** The kind of a change as it stands in an address: `added.meeting`. */
export const shortKind = (change: Change): string => kindOf(change).slice('kind.'.length);

/** A change with what it is filtered by. */
export type ChangeRow = {
  change: Change;
  /** Place in the whole list, from 0. */
  place: number;
  kind: string;
  area: Area;
  groups: readonly string[];
};

export const changeRowsOf = (changes: readonly Change[]): ChangeRow[] =>
  changes.map((change, place) => ({
    change,
    place,
    kind: shortKind(change),
    area: areaOf(change),
    groups: groupsOf(change),
  }));

/** The words of changes, each put together once and only when it is asked for: of very many few are seen. */
export type TextsOf = (change: Change) => ChangeTexts;

export function textsOnce(words: ComparisonWords): TextsOf {
  const made = new WeakMap<Change, ChangeTexts>();
  return (change) => {
    const known = made.get(change);
    if (known) return known;
    const texts = changeTexts(words, change);
    made.set(change, texts);
    return texts;
  };
}

const prepared = new WeakMap<ChangeTexts, string>();

/** All columns of a change, prepared once for many searches. */
function searchTextOf(texts: ChangeTexts): string {
  const known = prepared.get(texts);
  if (known !== undefined) return known;
  const text = searchable(texts.kind, texts.subject, texts.before, texts.after);
  prepared.set(texts, text);
  return text;
}

export type ChangeFilter = {
  /** Numbers of working groups; none means all. */
  groups: readonly string[];
  /** A kind, or an area for all its kinds; null for all. */
  kind: string | null;
  /** Folded words that must all be found, in any column. */
  words: readonly string[];
};

export function filterChanges(
  rows: readonly ChangeRow[],
  { groups, kind, words }: ChangeFilter,
  textsOf: TextsOf,
): ChangeRow[] {
  return rows.filter(
    (row) =>
      (groups.length === 0 || row.groups.some((group) => groups.includes(group))) &&
      (kind === null || row.kind === kind || row.area === kind) &&
      (words.length === 0 || matches(searchTextOf(textsOf(row.change)), words)),
  );
}

/** Rows in the natural order of the language by each key in turn; what is equal in all keeps its order. */
export function sortChanges(
  rows: readonly ChangeRow[],
  sort: readonly { column: keyof ChangeTexts; descending: boolean }[],
  textsOf: TextsOf,
  locale: string,
): ChangeRow[] {
  return [...rows].sort((one, other) => {
    for (const { column, descending } of sort) {
      const order = compareNaturally(locale, textsOf(one.change)[column], textsOf(other.change)[column]);
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  });
}

/** How many changes there are of each kind, in the order in which the kinds are met. */
export function kindCounts(rows: readonly ChangeRow[]): { kind: string; area: Area; count: number }[] {
  const counts = new Map<string, { kind: string; area: Area; count: number }>();
  for (const { kind, area } of rows) {
    const found = counts.get(kind);
    if (found) found.count++;
    else counts.set(kind, { kind, area, count: 1 });
  }
  return [...counts.values()];
}
