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
  /** What was entered under `told` tells of `kept`, which stands in the report in its stead. */
  tellAs(told: object, kept: object): void;
  markStructure(places: Place[]): void;
  isFree(piece: Piece): boolean;
  /** Of a heading, whose words are no piece: whether any were entered. */
  isPlaceUsed(place: Place): boolean;
  /** What was taken from a piece, without structure. */
  valuesOf(piece: Piece): readonly object[];
  /** Keeps the labels of a cell that no value could be read from, for when it is told as unplaced. */
  leave(cell: GridCell, source: Source): void;
  sourceOfLeft(cell: GridCell): Source | null;
  /** What was used, in the order of the document; values are found in the report by identity. */
  usedIn(report: ProgressReport): Use[];
};

export function newLedger(): Ledger {
  const entered = new Map<Piece, object[]>();
  const left = new Map<GridCell, Source>();
  const keptFor = new Map<object, object>();
  const entries: { place: Place; value: object | null }[] = [];
  const blocks = new Set<number>();

  function enter(piece: Piece, value: object | null): void {
    const before = entered.get(piece);
    if (before === undefined) entered.set(piece, value === null ? [] : [value]);
    else if (value !== null) before.push(value);
    entries.push({ place: piece.place, value });
    blocks.add(piece.place.block);
  }
  return {
    use(piece, value) {
      for (const one of 'sentences' in piece ? piece.sentences : [piece]) enter(one, value ?? null);
    },
    tellAs: (told, kept) => keptFor.set(told, kept),
    markStructure(places) {
      for (const place of places) {
        entries.push({ place, value: null });
        blocks.add(place.block);
      }
    },
    isPlaceUsed: ({ block }) => blocks.has(block),
    isFree: (piece) => !entered.has(piece),
    valuesOf: (piece) => [...new Set(entered.get(piece)?.map((value) => keptFor.get(value) ?? value))],
    leave: (cell, source) => left.set(cell, source),
    sourceOfLeft: (cell) => left.get(cell) ?? null,
    usedIn(report) {
      const held = entries.map(({ place, value }) => ({
        place,
        value: value === null ? null : (keptFor.get(value) ?? value),
      }));
      const paths = pathsIn(report, new Set(held.map(({ value }) => value)));
      const uses = held.map(({ place, value }) => ({
        place,
        path: value === null ? '' : (paths.get(value) ?? ''),
      }));
      return withoutNeedless(uses.sort(byPlace));
    },
  };
}

/** The path in a report of each of these objects that stands there: "meetings.0.inputDocuments". A place is no value. */
function pathsIn(report: ProgressReport, sought: ReadonlySet<object | null>): Map<object, string> {
  const paths = new Map<object, string>();
  function walk(value: object, path: string): void {
    if (sought.has(value)) paths.set(value, path);
    for (const [key, child] of Object.entries(value))
      if (typeof child === 'object' && child !== null && key !== 'source')
        walk(child, path === '' ? key : `${path}.${key}`);
  }
  walk(report, '');
  return paths;
}

/** By place; there, what only gives structure comes last. */
function byPlace({ place: one, path }: Use, { place: other, path: otherPath }: Use): number {
  return (
    one.block - other.block ||
    (one.cell ?? 0) - (other.cell ?? 0) ||
    Number(path === '') - Number(otherPath === '')
  );
}

/** Of a place that fills something it need not be told that it gives structure, too. */
function withoutNeedless(uses: readonly Use[]): Use[] {
  let first: Use | undefined;
  return uses.filter((use) => {
    if (use.place.block !== first?.place.block || use.place.cell !== first.place.cell) first = use;
    return use.path !== '' || first.path === '';
  });
}
