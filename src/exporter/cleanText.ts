/** Control characters but tab and line ends, and what Unicode keeps for no character at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: just these are to be removed
const nothing = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;
const halfPair = /\p{Cs}/gu;

/** The text without what XML, sheets and terminals cannot hold; half a character becomes the sign for a lost one. */
export const cleanText = (text: string): string => text.replace(nothing, '').replace(halfPair, '\ufffd');

const endOfEmbedding = '\u202c';
const endOfIsolate = '\u2069';
const closers: Record<string, string> = {
  '\u202a': endOfEmbedding,
  '\u202b': endOfEmbedding,
  '\u202d': endOfEmbedding,
  '\u202e': endOfEmbedding,
  '\u2066': endOfIsolate,
  '\u2067': endOfIsolate,
  '\u2068': endOfIsolate,
};

/** The text with every mark closed that turns the direction of what follows, so that it turns nothing but itself. */
export function containDirection(text: string): string {
  const open: string[] = [];
  let kept = '';
  for (const character of text) {
    const closer = closers[character];
    if (closer !== undefined) open.push(closer);
    else if (character === endOfEmbedding || character === endOfIsolate) {
      // What closes nothing of this text would close something around it.
      if (open.at(-1) !== character) continue;
      open.pop();
    }
    kept += character;
  }
  return kept + open.reverse().join('');
}

/** Text of the report as it may stand within a line of ours. */
export const inlineText = (text: string): string =>
  containDirection(cleanText(text).replace(/\s+/g, ' ').trim());
