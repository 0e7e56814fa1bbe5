/** What windows-1252 holds from 0x80 to 0x9F; a blank where it holds nothing. Node's own decoder gives control characters. */
const middle = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
/** So many letters are made at once as fit on the stack of any worker. */
const chunkSize = 0x2000;

const unitOf = (byte: number): number =>
  byte >= 0x80 && byte < 0xa0 ? middle.charCodeAt(byte - 0x80) : byte;

/** True where every byte has a letter or sign in windows-1252. */
export function isWindows1252(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80 || unitOf(byte) !== 0x20);
}

export function decodeWindows1252(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += chunkSize) {
    const units = Uint16Array.from(bytes.subarray(at, at + chunkSize), unitOf);
    chunks.push(String.fromCharCode(...units));
  }
  return chunks.join('');
}
