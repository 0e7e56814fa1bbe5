/** Labels that stand by poles over a line, as flags do, in lanes: 0 is the one nearest the line. */
export type Flag<Item> = { item: Item /** Pixels from the left. */; x: number; width: number };

/** `before`: the cloth begins at the pole; `behind`: it ends there; `over`: the pole ends under it. */
export type Hanging = 'before' | 'behind' | 'over';
/** `from` is where the cloth begins, in pixels. */
export type PlacedFlag<Item> = Flag<Item> & { hanging: Hanging; from: number; lane: number };

const gap = 10;
/** Nearer to the edge than this a pole stands beside its cloth, not under it. */
const fromEdge = 32;

/** True where cloth meets cloth, or where the pole of the higher flag passes through the cloth of the lower. */
function clash(one: PlacedFlag<unknown>, other: PlacedFlag<unknown>): boolean {
  const [low, high] = one.lane <= other.lane ? [one, other] : [other, one];
  const lowTo = low.from + low.width;
  if (low.lane < high.lane) return high.x > low.from - gap && high.x < lowTo + gap;
  return low.from < high.from + high.width + gap && high.from < lowTo + gap;
}

type Room = { width: number; lanes: number };

/** So many flags are hung at most in looking for the fewest lanes. */
const mostSteps = 500;

/**
 * Places flags so that none covers another or its pole, in the fewest lanes: a flag that would reach into the ones after
 * it hangs to the other side of its pole, or stands higher. What does not meet at this width does not at a greater one,
 * where the poles draw apart. Null where it takes more lanes than there are.
 */
export function placeFlags<Item>(flags: readonly Flag<Item>[], room: Room): PlacedFlag<Item>[] | null {
  for (let lanes = 1; lanes <= room.lanes; lanes++) {
    const placed = place(flags, { ...room, lanes });
    if (placed) return placed;
  }
  return null;
}

const hangings: readonly Hanging[] = ['before', 'over', 'behind'];
/** From the last flag to the first, each where it hangs best of what leaves room for the others. */
function place<Item>(flags: readonly Flag<Item>[], room: Room): PlacedFlag<Item>[] | null {
  const candidates = [...flags].sort((one, other) => other.x - one.x).map((flag) => candidatesOf(flag, room));
  let left = mostSteps;
  function placeRest(placed: PlacedFlag<Item>[]): PlacedFlag<Item>[] | null {
    const choice = candidates[placed.length];
    if (!choice) return placed;
    for (const one of choice) {
      if (placed.some((other) => clash(one, other))) continue;
      if (left === 0) return null;
      left -= 1;
      const all = placeRest([...placed, one]);
      if (all) return all;
    }
    return null;
  }
  return placeRest([])?.reverse() ?? null;
}

/** Where a flag could hang within the width: before its pole at best, and as low as may be. */
function candidatesOf<Item>(flag: Flag<Item>, { width, lanes }: Room): PlacedFlag<Item>[] {
  const fromOf = { before: flag.x, over: width - flag.width, behind: flag.x - flag.width };
  const candidates = hangings.flatMap((hanging) =>
    Array.from({ length: lanes }, (_, lane) => ({ ...flag, hanging, from: fromOf[hanging], lane })),
  );
  return candidates.filter(
    ({ hanging, from, x }) =>
      from >= 0 && from + flag.width <= width && (hanging !== 'over' || (from < x && x < width - fromEdge)),
  );
}
