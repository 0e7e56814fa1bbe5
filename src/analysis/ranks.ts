import { naturalOrder } from './naturalOrder.ts';

/** So many texts are sorted in one step, or put in their place: some ten milliseconds. */
const stepSize = 2_000;

/** Two halves sorted each, and then merged. */
function* sorted(
  texts: string[],
  compare: (one: string, other: string) => number,
): Generator<void, string[]> {
  if (texts.length <= stepSize) {
    yield;
    return texts.sort(compare);
  }
  const middle = texts.length >> 1;
  const one = yield* sorted(texts.slice(0, middle), compare);
  const other = yield* sorted(texts.slice(middle), compare);
  const all: string[] = [];
  let beside = 0;
  for (const [at, text] of one.entries()) {
    for (let next = other[beside]; next !== undefined && compare(next, text) < 0; next = other[++beside])
      all.push(next);
    all.push(text);
    if (at % stepSize === 0) yield;
  }
  return all.concat(other.slice(beside));
}

/**
 * The place of each text in the natural order of all of them, from 0; equal texts share one. In steps, between which the
 * page is free: 100,000 texts take half a second.
 */
export function* rankingOf(texts: readonly string[], locale: string): Generator<void, Int32Array> {
  const compare = naturalOrder(locale);
  const order = yield* sorted([...new Set(texts)], compare);
  const ranks = new Map<string, number>();
  let rank = -1;
  let before = null;
  for (const text of order) {
    if (before === null || compare(before, text) !== 0) rank++;
    ranks.set(text, rank);
    before = text;
    if (ranks.size % stepSize === 0) yield;
  }
  return Int32Array.from(texts, (text) => ranks.get(text) ?? 0);
}

/** What a generator returns, its steps taken at once. */
export function atOnce<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
