/** Labels that stand beside poles over a line, as flags do, in lanes: 0 is the one nearest the line. */
export type Flag<Item> = { item: Item /** Pixels from the left. */; x: number; width: number };
export type PlacedFlag<Item> = Flag<Item> & { faces: 'right' | 'left'; lane: number };

const gap = 10;

type Cloth = { from: number; to: number };

function clothOf({ x, width, faces }: Omit<PlacedFlag<unknown>, 'item'>): Cloth {
  return faces === 'right' ? { from: x, to: x + width } : { from: x - width, to: x };
}

/** True where cloth meets cloth, or where the pole of the higher flag passes through the cloth of the lower. */
function clash(one: PlacedFlag<unknown>, other: PlacedFlag<unknown>): boolean {
  const [low, high] = one.lane <= other.lane ? [one, other] : [other, one];
  const lower = clothOf(low);
  if (low.lane < high.lane) return high.x > lower.from - gap && high.x < lower.to + gap;
  const upper = clothOf(high);
  return lower.from < upper.to + gap && upper.from < lower.to + gap;
}

/**
 * Places flags so that none covers another or its pole, from the last to the first: a flag that would reach into the
 * ones after it stands higher. Null where that takes more lanes than there are.
 */
export function placeFlags<Item>(
  flags: readonly Flag<Item>[],
  { width, lanes }: { width: number; lanes: number },
): PlacedFlag<Item>[] | null {
  const placed: PlacedFlag<Item>[] = [];
  for (const flag of [...flags].sort((one, other) => other.x - one.x)) {
    const found = candidatesOf(flag, width, lanes).find((one) => !placed.some((other) => clash(one, other)));
    if (!found) return null;
    placed.push(found);
  }
  return placed.reverse();
}

/** Where a flag could stand within the width, best first: low, and facing right. */
function candidatesOf<Item>(flag: Flag<Item>, width: number, lanes: number): PlacedFlag<Item>[] {
  const candidates: PlacedFlag<Item>[] = [];
  for (let lane = 0; lane < lanes; lane++) {
    for (const faces of ['right', 'left'] as const) {
      const one = { ...flag, faces, lane };
      const { from, to } = clothOf(one);
      if (from >= 0 && to <= width) candidates.push(one);
    }
  }
  return candidates;
}
