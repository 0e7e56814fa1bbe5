import type { Rolldown } from 'vite';

/** Some files of a bundle, with all that they import at once. */
export function filesBehind(files: readonly string[], bundle: Rolldown.OutputBundle): Set<string> {
  const found = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const chunk = bundle[file];
    if (chunk?.type === 'chunk') waiting.push(...chunk.imports);
  }
  return found;
}

/** Files behind the chunks of these names. */
const filesOfChunks = (names: readonly string[], bundle: Rolldown.OutputBundle): Set<string> =>
  filesBehind(
    Object.values(bundle)
      .filter((one) => one.type === 'chunk' && names.includes(one.name))
      .map(({ fileName }) => fileName),
    bundle,
  );

/** What the page starts with, and its later parts. */
export const filesAtStart = (bundle: Rolldown.OutputBundle): Set<string> =>
  filesOfChunks(['start', 'later'], bundle);
