const isSeparator = (character: string): boolean => ' \u00a0-_:/.'.includes(character);

/** Where the text goes on after the words of `prefix`, whatever separates them; null where it does not begin so. */
function endOfPrefix(text: string, prefix: string): number | null {
  let at = 0;
  for (const character of prefix) {
    if (isSeparator(character)) continue;
    while (at < text.length && isSeparator(text.charAt(at))) at++;
    if (text.charAt(at) !== character) return null;
    at++;
  }
  while (at < text.length && isSeparator(text.charAt(at))) at++;
  return at < text.length ? at : null;
}

/** A code without the group's acronym before it, in capitals: "FG DLT D1.1", "FG-DLT-D1.1" and "D1.1" are "D1.1". */
export function bareCode(code: string, acronym: string): string {
  const capitals = code.trim().toUpperCase();
  return capitals.slice(endOfPrefix(capitals, acronym.toUpperCase()) ?? 0);
}
