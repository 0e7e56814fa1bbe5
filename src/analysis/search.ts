/** As most of a long table is: small letters are all that it takes. */
const plain = /^[\t\n -~]*$/;

/**
 * Text as the search sees it: no accents, and one form for all cases. Capitals come first, since they alone write ß as
 * SS, ﬁ as FI, and ı as I. `origins[i]` is where folded character i stands in the text.
 */
function fold(text: string): { folded: string; origins: number[] } {
  if (plain.test(text))
    return { folded: text.toLowerCase(), origins: Array.from({ length: text.length + 1 }, (_, at) => at) };
  let folded = '';
  const origins: number[] = [];
  let at = 0;
  for (const character of text) {
    const unmarked = character.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().toLowerCase();
    folded += unmarked;
    for (let unit = 0; unit < unmarked.length; unit++) origins.push(at);
    at += character.length;
  }
  origins.push(at);
  return { folded, origins };
}

/** The words of a query, folded; each must be found for a row to stay. */
export function queryWords(query: string): string[] {
  return [...new Set(fold(query).folded.split(/\s+/).filter(Boolean))];
}

/** The same as `fold` for a text whose places are not asked for: at once, where plain ASCII needs but small letters. */
function foldWhole(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  const unmarked = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toUpperCase()
    .toLowerCase();
  // In small letters the sigma at the end of a word has a form of its own.
  return unmarked.replaceAll('ς', 'σ');
}

/** Text prepared once for many searches. */
export const searchable = (...texts: string[]): string => foldWhole(texts.join('\n'));

export const matches = (prepared: string, words: readonly string[]): boolean =>
  words.every((word) => prepared.includes(word));

/** Many texts prepared as one, each a line of it: a word is sought in all of them in a single walk. */
export type SearchableLines = { text: string; starts: Int32Array };

/** Each text becomes a line; a word of a query never reaches over a blank, and so over no end of a line. */
export function searchableLines(texts: readonly string[]): SearchableLines {
  const text = foldWhole(texts.map((one) => one.replaceAll('\n', ' ')).join('\n'));
  const starts = new Int32Array(texts.length);
  for (let line = 1; line < texts.length; line++) {
    starts[line] = text.indexOf('\n', starts[line - 1]) + 1;
  }
  return { text, starts };
}

/** Marks with a 1 the lines that hold the word. */
export function markLines({ text, starts }: SearchableLines, word: string, marks: Uint8Array): void {
  let line = 0;
  for (let at = text.indexOf(word); at >= 0 && line < starts.length; at = text.indexOf(word, starts[line])) {
    while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= at) line++;
    marks[line] = 1;
    line++;
  }
}

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
