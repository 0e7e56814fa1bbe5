import { markMatches } from '../analysis/search.ts';

/** Text with the words of the search marked. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  if (words.length === 0) return text;
  return markMatches(text, words).map((piece, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place
    piece.found ? <mark key={index}>{piece.text}</mark> : piece.text,
  );
}
