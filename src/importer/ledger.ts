import type { ProgressReport } from '../domain/progressReport.ts';
import type { Source } from '../domain/provenance.ts';
import type { GridCell } from './sections/grid.ts';
import type { Passage, Sentence } from './sections/outline.ts';
import type { Place } from './sourceDocument.ts';

/** A place of the document and where its words went: a path in the report, "" where they only give structure. */
export type Use = { place: Place; path: string };

/** What stands in the document and can be used: a sentence, or a cell of a table. */
type Piece = Sentence | GridCell;

/** Who reads a piece enters it here; what is not entered at the end found no place. */
export type Ledger = {
  /** Enters a piece under a value that will stand in the report, or as structure. */
  use(piece: Piece | Passage, value?: object): void;
  markStructure(places: Place[]): void;
  isFree(piece: Piece): boolean;
  /** What was taken from a piece, without structure. */
  valuesOf(piece: Piece): readonly object[];
  /** Keeps the labels of a cell that no value could be read from, for when it is told as unplaced. */
  leave(cell: GridCell, source: Source): void;
  sourceOfLeft(cell: GridCell): Source | null;
  /** What was used, in the order of the document; values are found in the report by identity. */
  usedIn(report: ProgressReport): Use[];
};

export function newLedger(): Ledger {
  const entered = new Map<Piece, Set<object>>();
  const left = new Map<GridCell, Source>();
  const entries: { place: Place; value: object | null }[] = [];

  function enter(piece: Piece, value: object | null): void {
    const values = entered.get(piece) ?? new Set();
    entered.set(piece, values);
    if (value !== null) values.add(value);
    entries.push({ place: piece.place, value });
  }
  return {
    use(piece, value) {
      for (const one of 'sentences' in piece ? piece.sentences : [piece]) enter(one, value ?? null);
    },
    markStructure(places) {
      for (const place of places) entries.push({ place, value: null });
    },
    isFree: (piece) => !entered.has(piece),
    valuesOf: (piece) => [...(entered.get(piece) ?? [])],
    leave: (cell, source) => left.set(cell, source),
    sourceOfLeft: (cell) => left.get(cell) ?? null,
    usedIn(report) {
      const paths = pathsIn(report);
      const uses = entries.map(({ place, value }) => ({
        place,
        path: value === null ? '' : (paths.get(value) ?? ''),
      }));
      const told = new Set(uses.filter(({ path }) => path !== '').map(({ place }) => keyOf(place)));
      return uses.filter(({ place, path }) => path !== '' || !told.has(keyOf(place))).sort(byPlace);
    },
  };
}

/** The path of every object in a report: "meetings.0.inputDocuments". */
function pathsIn(report: ProgressReport): Map<object, string> {
  const paths = new Map<object, string>();
  function walk(value: unknown, path: string): void {
    if (typeof value !== 'object' || value === null) return;
    paths.set(value, path);
    for (const [key, child] of Object.entries(value)) walk(child, path === '' ? key : `${path}.${key}`);
  }
  walk(report, '');
  return paths;
}

function keyOf({ block, cell }: Place): string {
  return `${block}:${cell ?? ''}`;
}

function byPlace({ place: one }: Use, { place: other }: Use): number {
  return one.block - other.block || (one.cell ?? 0) - (other.cell ?? 0);
}
