/*
 * A large value on its way from a worker to the page: taken at once, it would keep the page from answering for as long as
 * it takes to unpack. So it travels as a frame without its long lists, and their items after it, some at a time.
 */

export type Piece = {
  /** Where the list lies in the value, step by step. */
  path: readonly (string | number)[];
  items: unknown[];
};
export type InPieces = { frame: unknown; pieces: Piece[] };

/** About so many values and letters (by the hundred) in a piece: what the page takes in some milliseconds. */
const largest = 4_000;

/** Past the largest nobody asks how heavy a value is: it is looked at no further. */
function weightOf(value: unknown): number {
  if (typeof value === 'string') return 1 + value.length / 100;
  if (typeof value !== 'object' || value === null) return 1;
  let weight = 1;
  for (const inner of Object.values(value)) {
    weight += weightOf(inner);
    if (weight > largest) break;
  }
  return weight;
}

/** Takes a value apart; small ones stay whole. */
export function inPieces(value: unknown): InPieces {
  const pieces: Piece[] = [];

  function frameOf(inner: unknown, path: Piece['path']): unknown {
    if (typeof inner !== 'object' || inner === null || weightOf(inner) <= largest) return inner;
    if (!Array.isArray(inner))
      return Object.fromEntries(
        Object.entries(inner).map(([key, one]) => [key, frameOf(one, [...path, key])]),
      );
    cutUp(inner, path);
    return [];
  }

  function cutUp(list: readonly unknown[], path: Piece['path']): void {
    let weight = Number.POSITIVE_INFINITY;
    for (const [index, item] of list.entries()) {
      const itemWeight = weightOf(item);
      if (weight + itemWeight > largest) {
        pieces.push({ path, items: [] });
        weight = 0;
      }
      weight += itemWeight;
      const items = pieces.at(-1)?.items;
      // What is cut out of an item follows in pieces of its own, and then a new one begins.
      const before = pieces.length;
      items?.push(itemWeight <= largest ? item : frameOf(item, [...path, index]));
      if (pieces.length > before) weight = Number.POSITIVE_INFINITY;
    }
  }
  return { frame: frameOf(value, []), pieces };
}

/** Puts a piece into its place in the frame. */
export function addPiece(frame: unknown, { path, items }: Piece): void {
  let at: unknown = frame;
  for (const step of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined;
  if (Array.isArray(at)) at.push(...items);
}
