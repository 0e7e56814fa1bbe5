import type { Source } from '../../domain/provenance.ts';
import type { Both } from './both.ts';
import type { Added, Field, Fields, Gone, Revised, Thing, Things } from './change.ts';
import { isAlike } from './content.ts';
import type { Matched } from './matching.ts';
import { type Place, placeBeside, placeOfStated, standsAt, wouldStandAt } from './places.ts';

/** What one report lists and the other does not. `beside` tells where it would stand in a report that does not. */
export function addedAndGone<T extends Thing>(
  thing: T,
  { earlierOnly, laterOnly }: Matched<Things[T]>,
  beside: Both<(other: Things[T]) => Place>,
): (Added<T> | Gone<T>)[] {
  const gone = earlierOnly.map(
    (before): Gone<T> => ({
      kind: 'gone',
      thing,
      before,
      places: { earlier: standsAt(before.source), later: beside.later(before) },
    }),
  );
  const added = laterOnly.map(
    (after): Added<T> => ({
      kind: 'added',
      thing,
      after,
      places: { earlier: beside.earlier(after), later: standsAt(after.source) },
    }),
  );
  return [...gone, ...added];
}

/** Where a field's value stands: in its own place, or in that of the thing it belongs to. */
function placeOfValue(value: Fields[Field]['value'], thing: Source | null): Place {
  if (value === null) return wouldStandAt(thing);
  if (typeof value === 'object') {
    if ('status' in value) return placeOfStated(value, thing);
    if ('text' in value && value.text === null) return wouldStandAt(thing);
  }
  return thing ? standsAt(thing) : wouldStandAt(thing);
}

/** The revision of one field of a thing that both reports list, from one value to another. */
export function revised<F extends Field>(
  field: F,
  of: Both<Fields[F]['of']>,
  values: { before: Fields[F]['value']; after: Fields[F]['value'] },
  sources: Both<Source | null>,
): Revised<F> {
  const { before, after } = values;
  const places = {
    earlier: placeOfValue(before, sources.earlier),
    later: placeOfValue(after, sources.later),
  };
  return { kind: 'revised', field, of, before, after, places };
}

/** The revision of a field, if there is one: none where it says the same in both reports. */
export function revision<F extends Field>(
  field: F,
  of: Both<Fields[F]['of']>,
  read: (thing: Fields[F]['of']) => Fields[F]['value'],
  sources: Both<Source | null>,
): Revised<F>[] {
  const values = { before: read(of.earlier), after: read(of.later) };
  return isAlike(values.before, values.after) ? [] : [revised(field, of, values, sources)];
}

export const sourcesOf = (of: Both<{ source: Source }>): Both<Source> => ({
  earlier: of.earlier.source,
  later: of.later.source,
});

/** The place beside what each report lists, found once for a whole list; `or` where a report lists nothing there. */
export function besideLists(
  { earlier, later }: Both<readonly { source: Source }[]>,
  or: Both<readonly { source: Source }[]> = { earlier: [], later: [] },
): Both<() => Place> {
  const places = {
    earlier: placeBeside(earlier.length > 0 ? earlier : or.earlier),
    later: placeBeside(later.length > 0 ? later : or.later),
  };
  return { earlier: () => places.earlier, later: () => places.later };
}
