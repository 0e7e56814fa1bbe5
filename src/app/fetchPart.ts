/*
 * A browser may remember that an import failed, and never ask for the file again however often a reader tries: most did until
 * 2026. So script is imported only once it is there, with all that it imports in turn; a host that lets nothing be kept is
 * asked twice.
 */
const coming = new Map<string, Promise<void>>();

async function ask(href: string): Promise<void> {
  // What the browser fetches ahead need not be asked for again.
  if (document.querySelector(`link[rel=modulepreload][href="${href}"]`)) return;
  const response = await fetch(href).catch(() => undefined);
  // In the browsers' own words, for who reads the console.
  if (!response?.ok) throw new TypeError(`Failed to fetch dynamically imported module: ${href}`);
  // Only what was read to its end is kept.
  await response.arrayBuffer();
}

/** Fetches a script without running it; rejects where it cannot be had. */
export function bring(href: string): Promise<void> {
  const known = coming.get(href);
  if (known) return known;
  const asked = ask(href);
  coming.set(href, asked);
  asked.catch(() => coming.delete(href));
  return asked;
}

/** @param hrefs a script, then the scripts that it imports */
export async function fetchScript(...hrefs: [script: string, ...imported: string[]]): Promise<unknown> {
  await Promise.all(hrefs.map(bring));
  return import(/* @vite-ignore */ hrefs[0]);
}

const fetchPart = (...[part, ...imported]: [part: string, ...imported: string[]]): Promise<unknown> =>
  fetchScript(`./assets/${part}`, ...imported.map((file) => `./assets/${file}`));

// In the files of the page it stands in the place of `import()`: see build/partsOnUse.ts.
Object.assign(globalThis, { fetchPart });
