type Rules<Item> = {
  /** The share of one slide that items take together: 1 fills it. */
  shareOf: (items: readonly Item[]) => number;
  /** True where a new part may well begin: another year, another kind. */
  beginsPart?: (item: Item, before: Item) => boolean;
};

/** How many items from the first on fit together; at least one, since nothing is left out. */
function fitting<Item>(items: readonly Item[], shareOf: Rules<Item>['shareOf']): number {
  let count = 1;
  while (count < items.length && shareOf(items.slice(0, count + 1)) <= 1) count += 1;
  return count;
}

/** Where to end a part of at most `most` items: before a natural beginning in its second half, or so that parts are even. */
function cutOf<Item>(items: readonly Item[], most: number, beginsPart: Rules<Item>['beginsPart']): number {
  for (let cut = most; cut > most / 2; cut--) {
    const [item, before] = [items[cut], items[cut - 1]];
    if (item !== undefined && before !== undefined && beginsPart?.(item, before)) return cut;
  }
  return Math.ceil(items.length / Math.ceil(items.length / most));
}

/** A list in parts that each fit on a slide: few and even, ended where the matter ends. */
export function splitToFit<Item>(items: readonly Item[], { shareOf, beginsPart }: Rules<Item>): Item[][] {
  const parts: Item[][] = [];
  let rest = items;
  while (rest.length > 0) {
    const most = fitting(rest, shareOf);
    const cut = most === rest.length ? most : cutOf(rest, most, beginsPart);
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return parts;
}

/** A long text in pieces of at most so many characters, ended after sentences; after words where a sentence is longer. */
export function piecesOf(text: string, most: number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > most) {
    const head = rest.slice(0, most + 1);
    const sentence = Math.max(...['. ', '! ', '? ', '; ', '。'].map((end) => head.lastIndexOf(end) + 1));
    const word = head.lastIndexOf(' ');
    const cut = sentence > most / 3 ? sentence : word > 0 ? word : most;
    pieces.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return rest === '' ? pieces : [...pieces, rest];
}
