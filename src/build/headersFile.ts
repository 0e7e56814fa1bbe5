/** What a host is to send with the files whose address fits `address`, where `*` stands for anything. */
export type HeaderRule = { address: string; headers: [name: string, value: string][] };

/** Reads the format of `_headers`: an address at the margin, its headers indented below it, `#` before a remark. */
export function readHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    const said = line.trim();
    if (said === '' || said.startsWith('#')) continue;
    const colon = said.indexOf(':');
    if (line.startsWith('/')) rules.push({ address: said, headers: [] });
    else rules.at(-1)?.headers.push([said.slice(0, colon).trim(), said.slice(colon + 1).trim()]);
  }
  return rules;
}

const fits = (address: string, path: string): boolean =>
  address.endsWith('*') ? path.startsWith(address.slice(0, -1)) : path === address;

/** The headers of one file, as a host sends them. */
export function headersOf(rules: readonly HeaderRule[], path: string): [name: string, value: string][] {
  return rules.filter(({ address }) => fits(address, path)).flatMap(({ headers }) => headers);
}
