/** What the name of every saved file begins with: "fg-dlt-" for "FG DLT". */
export function fileStem(acronym: string): string {
  const letters = acronym
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${letters === '' ? 'focus-group' : letters}-`;
}
