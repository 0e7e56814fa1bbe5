import type { Both } from './both.ts';
import type { Added, Change, Field, Gone, Revised, Thing } from './change.ts';
import { type ChangeRow, shortKind } from './changeRows.ts';

const turned = <T>({ earlier, later }: Both<T>): Both<T> => ({ earlier: later, later: earlier });

const goneOf = <T extends Thing>({ thing, after, places }: Added<T>): Gone<T> => ({
  kind: 'gone',
  thing,
  before: after,
  places: turned(places),
});

const addedOf = <T extends Thing>({ thing, before, places }: Gone<T>): Added<T> => ({
  kind: 'added',
  thing,
  after: before,
  places: turned(places),
});

const turnedRevision = <F extends Field>({ field, of, before, after, places }: Revised<F>): Revised<F> => ({
  kind: 'revised',
  field,
  of: turned(of),
  before: after,
  after: before,
  places: turned(places),
});

/** The change that leads from the later report back to the earlier one. */
export function mirrorOf(change: Change): Change {
  switch (change.kind) {
    case 'added':
      return goneOf(change);
    case 'gone':
      return addedOf(change);
    case 'held':
      return { ...change, kind: 'unheld', places: turned(change.places) };
    case 'unheld':
      return { ...change, kind: 'held', places: turned(change.places) };
    case 'revised':
      return turnedRevision(change);
    default:
      return change satisfies never;
  }
}

/**
 * What shows the same changes once the reports have changed places: the mirrored kind, or the part of the page where
 * several kinds are mirrored. A part stays itself; null where there is no such change.
 */
export function mirroredKind(rows: readonly ChangeRow[], kind: string): string | null {
  const meant = rows.filter((row) => row.kind === kind);
  const [first, ...others] = new Set(meant.map(({ change }) => shortKind(mirrorOf(change))));
  if (first !== undefined && others.length === 0) return first;
  return meant[0]?.area ?? (rows.some(({ area }) => area === kind) ? kind : null);
}
