/*
 * How a regular expression may repeat. One that repeats without a bound what itself repeats without one, as in `(a+)+`, can
 * take time by the power of its text's length.
 */

type Open = { repeats: boolean };

/** How many characters a quantifier takes at a place, and whether it has no upper bound; null where none stands. */
function quantifierAt(source: string, at: number): { length: number; isUnbounded: boolean } | null {
  const [found] = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(at, at + 12)) ?? [];
  if (found === undefined) return null;
  return { length: found.length, isUnbounded: /^[*+]|,\}/.test(found) };
}

function endOfClass(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** True where a pattern repeats without a bound something that holds an unbounded repetition. */
export function repeatsRepetition(source: string): boolean {
  const open: Open[] = [{ repeats: false }];
  for (let at = 0; at < source.length; ) {
    const letter = source[at];
    if (letter === '(') {
      open.push({ repeats: false });
      at += source[at + 1] === '?' ? 2 : 1;
      continue;
    }
    const closed = letter === ')' ? open.pop() : undefined;
    at = letter === '[' ? endOfClass(source, at) : at + (letter === '\\' ? 2 : 1);
    const quantifier = quantifierAt(source, at);
    if (closed?.repeats && quantifier?.isUnbounded) return true;
    const around = open.at(-1);
    if (around && (closed?.repeats || quantifier?.isUnbounded)) around.repeats = true;
    at += quantifier?.length ?? 0;
  }
  return false;
}
