/** A letter or digit with which a name would go on; Chinese sets names between its own letters without a space. */
const goesOn = '(?!\\p{sc=Han})[\\p{L}\\p{N}]';

/**
 * A text of the interface in pieces: every second one is a name out of the report that stands in it, so that it can be told
 * to be in the report's language. The longest name first; what only begins like one is none.
 */
export function ownPieces(text: string, names: readonly string[]): string[] {
  const sought = names
    .filter((name) => name && text.includes(name))
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  if (!sought[0]) return [text];
  return text.split(RegExp(`(?<!${goesOn})(${sought.join('|')})(?!${goesOn})`, 'u'));
}
