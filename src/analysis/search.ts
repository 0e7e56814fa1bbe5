/** Text as the search sees it: lower case, no accents. `origins[i]` is where folded character i stands in the text. */
function fold(text: string): { folded: string; origins: number[] } {
  let folded = '';
  const origins: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    folded += plain;
    for (let unit = 0; unit < plain.length; unit++) origins.push(at);
    at += character.length;
  }
  origins.push(at);
  return { folded, origins };
}

/** The words of a query, folded; each must be found for a row to stay. */
export function queryWords(query: string): string[] {
  return [...new Set(fold(query).folded.split(/\s+/).filter(Boolean))];
}

/** Text prepared once for many searches. */
export const searchable = (...texts: string[]): string => fold(texts.join('\n')).folded;

export const matches = (prepared: string, words: readonly string[]): boolean =>
  words.every((word) => prepared.includes(word));

/** The text cut where a word of the query begins or ends: pieces found and pieces between. */
export function markMatches(text: string, words: readonly string[]): { text: string; found: boolean }[] {
  const { folded, origins } = fold(text);
  const found = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      // The end is taken from the character after the last one found, so that combining marks are not cut off.
      found.fill(true, origins[at], origins[at + word.length]);
    }
  }
  const pieces: { text: string; found: boolean }[] = [];
  for (let from = 0, at = 1; at <= text.length; at++) {
    if (at < text.length && found[at] === found[from]) continue;
    pieces.push({ text: text.slice(from, at), found: found[from] ?? false });
    from = at;
  }
  return pieces;
}
