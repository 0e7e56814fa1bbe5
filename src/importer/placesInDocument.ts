import type { ProgressReport } from '../domain/progressReport.ts';
import type { Source } from '../domain/provenance.ts';
import type { Use } from './ledger.ts';
import type { Place } from './sourceDocument.ts';

/** What became of a place of the document: it fills something on the page, it found no place, or it gives structure. */
export type Fate = 'used' | 'unplaced' | 'structure';

export const keyOfPlace = ({ block, cell }: Place): string =>
  cell === undefined ? `${block}` : `${block}:${cell}`;

/** The object at a path such as "meetings.0.inputDocuments". */
function objectAt(report: ProgressReport, path: string): unknown {
  let at: unknown = report;
  for (const step of path.split('.')) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Object.hasOwn(at, step) ? Reflect.get(at, step) : undefined;
  }
  return at;
}

function sourceAt(report: ProgressReport, path: string): string | null {
  const found = objectAt(report, path);
  return typeof found === 'object' && found !== null && 'source' in found
    ? JSON.stringify(found.source)
    : null;
}

/** Where in the document a value stands whose source is given; null where that cannot be told. */
export function placeOfSource(report: ProgressReport, used: readonly Use[], source: Source): Place | null {
  const sought = JSON.stringify(source);
  return used.find(({ path }) => path !== '' && sourceAt(report, path) === sought)?.place ?? null;
}

/** Each place of the document that went somewhere, by `keyOfPlace`. What fills a value counts as used. */
export function fatesOf(used: readonly Use[]): Map<string, Fate> {
  const fates = new Map<string, Fate>();
  for (const { place, path } of used) {
    const fate: Fate = path === '' ? 'structure' : path.startsWith('unplaced.') ? 'unplaced' : 'used';
    const key = keyOfPlace(place);
    if (fate === 'used' || !fates.has(key)) fates.set(key, fate);
  }
  return fates;
}
