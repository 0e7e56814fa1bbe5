/*
 * A letter or digit with which a name would go on; Chinese sets names between its own letters without a space. Made once: an
 * expression for each text would cost more than all the looking for names.
 */
const goesOn = /^(?!\p{sc=Han})[\p{L}\p{N}]/u;
const cameOn = /(?!\p{sc=Han})[\p{L}\p{N}]$/u;

/**
 * A text of the interface in pieces: every second one is a name out of the report that stands in it, so that it can be told
 * to be in the report's language. The longest name first; what only begins like one is none.
 */
export function ownPieces(text: string, names: readonly string[]): string[] {
  const found: [from: number, to: number][] = [];
  const byLength = [...new Set(names)].sort((one, other) => other.length - one.length);
  for (const name of byLength) {
    if (!name) continue;
    for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + name.length)) {
      const to = from + name.length;
      const isWhole =
        !cameOn.test(text.slice(Math.max(0, from - 2), from)) && !goesOn.test(text.slice(to, to + 2));
      if (isWhole && found.every(([begin, end]) => to <= begin || from >= end)) found.push([from, to]);
    }
  }
  const ends = found.flat().sort((one, other) => one - other);
  return [0, ...ends].map((from, index) => text.slice(from, ends[index]));
}
