const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/iy;
const mostPieces = 10_000;

function isCharacter(code: number): boolean {
  return (code > 0 && code < 0xd800) || (code > 0xdfff && code <= 0x10ffff);
}

function characterOf(found: RegExpExecArray): string | null {
  const [, decimal, hex, name] = found;
  if (name !== undefined) return named[name] ?? null;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return isCharacter(code) ? String.fromCodePoint(code) : null;
}

/**
 * Text with its references resolved: the five that XML knows and those by number. Calls `refuse` with the place of any
 * other, for only a document type declaration could explain it.
 */
export function resolveReferences(text: string, refuse: (at: number) => never): string {
  const resolved: string[] = [];
  let pieces: string[] = [];
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    reference.lastIndex = at;
    const found = reference.exec(text) ?? refuse(at);
    pieces.push(text.slice(from, at), characterOf(found) ?? refuse(at));
    from = at + found[0].length;
    // A text of nothing but references would take a hundred times its room as pieces.
    if (pieces.length > mostPieces) {
      resolved.push(pieces.join(''));
      pieces = [];
    }
  }
  return from === 0 ? text : resolved.join('') + pieces.join('') + text.slice(from);
}
