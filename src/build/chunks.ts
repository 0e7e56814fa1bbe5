import type { Rolldown } from 'vite';

type Context = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

/** Everything a module imports at once, itself included: not what it fetches later. */
function reachedFrom(root: string, context: Context): Set<string> {
  const reached = new Set<string>();
  const waiting = [root];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return reached;
}

/** What the bundler itself adds, such as the bridge to CommonJS. */
const isOfBundler = (id: string): boolean => id.startsWith('\0rolldown');

/**
 * Keeps what the page starts with in one file, and its later parts, with whatever they bring along, in another. Left
 * alone, each module that two files share would become a file, and a request, of its own.
 */
export function chunkOf(entry: string, later: string) {
  let chunks: { start: Set<string>; later: Set<string> } | undefined;
  return (id: string, context: Context): string | null => {
    chunks ??= { start: reachedFrom(entry, context), later: reachedFrom(later, context) };
    if (chunks.start.has(id) || isOfBundler(id)) return 'start';
    return chunks.later.has(id) ? 'later' : null;
  };
}
