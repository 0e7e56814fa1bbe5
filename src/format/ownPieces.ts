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
  const ends: number[] = [];
  const inText = names.filter((name) => name && text.includes(name));
  for (const name of inText.sort((one, other) => other.length - one.length)) {
    for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + 1)) {
      const to = from + name.length;
      // Even many ends before it, and none within: it lies in no other name.
      const isFree =
        ends.filter((end) => end <= from).length % 2 === 0 && !ends.some((end) => end > from && end < to);
      if (isFree && !cameOn.test(text.slice(0, from)) && !goesOn.test(text.slice(to))) ends.push(from, to);
    }
  }
  ends.sort((one, other) => one - other);
  return [0, ...ends].map((from, index) => text.slice(from, ends[index]));
}
