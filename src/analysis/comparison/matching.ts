/** Two lists side by side: pairs in the order of the later one, and what one list has and the other has not. */
export type Matched<A, B = A> = { pairs: { earlier: A; later: B }[]; earlierOnly: A[]; laterOnly: B[] };

/** A key by which things can be the same; null where a thing has none. */
export type Key<T> = (thing: T) => string | null;

/** One key's turn: the first of those that share a key with the first, the second with the second. */
function pairOff<A, B>(rest: { earlier: A[]; later: B[] }, keyOf: Key<A | B>): Map<B, A> {
  const waiting = new Map<string, A[]>();
  for (const thing of rest.earlier.toReversed()) {
    const key = keyOf(thing);
    if (key === null) continue;
    const sharers = waiting.get(key);
    if (sharers) sharers.push(thing);
    else waiting.set(key, [thing]);
  }
  const found = new Map<B, A>();
  for (const thing of rest.later) {
    const key = keyOf(thing);
    const partner = key === null ? undefined : waiting.get(key)?.pop();
    if (partner !== undefined) found.set(thing, partner);
  }
  return found;
}

/**
 * Pairs the things of two lists by keys, the surest key first: what one key leaves over is offered to the next, and a
 * pair for which `fits` says no stays apart. Each key costs one walk over what is left. Turning the lists round turns
 * the pairs round.
 */
export function matchByKeys<A extends object, B extends object = A>(
  earlier: readonly A[],
  later: readonly B[],
  keys: readonly Key<A | B>[],
  fits: (one: A, other: B) => boolean = () => true,
): Matched<A, B> {
  const partners = new Map<B, A>();
  let rest = { earlier: [...earlier], later: [...later] };
  for (const keyOf of keys) {
    if (rest.earlier.length === 0 || rest.later.length === 0) break;
    const taken = new Set<A>();
    for (const [two, one] of pairOff(rest, keyOf)) {
      if (!fits(one, two)) continue;
      partners.set(two, one);
      taken.add(one);
    }
    rest = {
      earlier: rest.earlier.filter((thing) => !taken.has(thing)),
      later: rest.later.filter((thing) => !partners.has(thing)),
    };
  }
  const pairs = later.flatMap((thing) => {
    const partner = partners.get(thing);
    return partner === undefined ? [] : [{ earlier: partner, later: thing }];
  });
  return { pairs, earlierOnly: rest.earlier, laterOnly: rest.later };
}
