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

/** The chunks of what the page starts with, and of its later parts. */
export const atStart: readonly string[] = ['start', 'later'];

/** Their files, with all that they import. */
export function filesAtStart(bundle: Rolldown.OutputBundle): Set<string> {
  const chunks = Object.values(bundle).filter((one) => one.type === 'chunk' && atStart.includes(one.name));
  return filesBehind(
    chunks.map(({ fileName }) => fileName),
    bundle,
  );
}
