const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));|&/gi;

function isCharacter(code: number): boolean {
  return (code > 0 && code < 0xd800) || (code > 0xdfff && code <= 0x10ffff);
}

/**
 * Text with its references resolved: the five that XML knows and those by number. Calls `refuse` with the place of any
 * other, for only a document type declaration could explain it.
 */
export function resolveReferences(text: string, refuse: (at: number) => never): string {
  if (!text.includes('&')) return text;
  return text.replace(reference, (_, decimal?: string, hex?: string, name?: string, at = 0) => {
    if (name !== undefined) return named[name] ?? refuse(at);
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return isCharacter(code) ? String.fromCodePoint(code) : refuse(at);
  });
}
