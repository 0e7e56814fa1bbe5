/**
 * Text as the search sees it: no accents, and one form for all cases. Capitals come first, since they alone write ß as
 * SS, ﬁ as FI, and ı as I. `origins[i]` is where folded character i stands in the text.
 */
function fold(text: string): { folded: string; origins: number[] } {
  let folded = '';
  const origins: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().toLowerCase();
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

/** Text prepared once for many searches. Where it is plain, as most of a long table is, small letters are all it takes. */
export function searchable(...texts: string[]): string {
  const text = texts.join('\n');
  return /^[\n -~]*$/.test(text) ? text.toLowerCase() : fold(text).folded;
}

export const matches = (prepared: string, words: readonly string[]): boolean =>
  words.every((word) => prepared.includes(word));

/** The text cut where a word of the query begins or ends: pieces found and pieces between. */
export function markMatches(text: string, words: readonly string[]): { text: string; found: boolean }[] {
  const { folded, origins } = fold(text);
  const found = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      // The end is where the next character of the text begins, so that neither its combining marks nor the rest of a
      // letter found in part, such as the second s of ß, are cut off.
      let end = at + word.length;
      while (origins[end] === origins[end - 1]) end += 1;
      found.fill(true, origins[at], origins[end]);
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
