type Rules<Item> = {
  /** The share of one slide an item takes: 1 fills it. */
  shareOf: (item: Item) => number;
  /** True where a new part may well begin: another year, another kind. */
  beginsPart?: (item: Item, before: Item) => boolean;
};

/** How many items from the first on fit together; at least one, since nothing is left out. */
function fitting<Item>(items: readonly Item[], shareOf: (item: Item) => number): number {
  let used = 0;
  let count = 0;
  for (const item of items) {
    used += shareOf(item);
    if (used > 1 && count > 0) break;
    count += 1;
  }
  return count;
}

/** Where to end a part of at most `most` items: before a natural beginning in its second half, or so that parts are even. */
function cutOf<Item>(items: readonly Item[], most: number, { shareOf, beginsPart }: Rules<Item>): number {
  for (let cut = most; cut > most / 2; cut--) {
    const [item, before] = [items[cut], items[cut - 1]];
    if (item !== undefined && before !== undefined && beginsPart?.(item, before)) return cut;
  }
  const whole = items.reduce((sum, item) => sum + shareOf(item), 0);
  const parts = Math.max(Math.ceil(whole), Math.ceil(items.length / most));
  return Math.min(most, Math.ceil(items.length / parts));
}

/** A list in parts that each fit on a slide: as few and as even as can be, ended where the matter ends. */
export function splitToFit<Item>(items: readonly Item[], rules: Rules<Item>): Item[][] {
  const parts: Item[][] = [];
  let rest = items;
  while (rest.length > 0) {
    const most = fitting(rest, rules.shareOf);
    const cut = most === rest.length ? most : cutOf(rest, most, rules);
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
