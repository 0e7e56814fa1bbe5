/*
 * A document as it was read from a file, before anything in it is understood. Every reader of a file format gives this,
 * every reader of a section takes it, and "Show in report" shows it.
 */

/** A cell in the place where it begins. Merged cells stand once; the grid places they cover are told by the spans. */
export type Cell = {
  /** Place in the table's grid, from 0. */
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** The words, paragraph by paragraph, blanks folded, in NFC; empty where the cell says nothing. */
  paragraphs: string[];
  /** True where the cell holds a picture, whose words cannot be read. */
  hasPicture: boolean;
};

export type Table = { kind: 'table'; rows: number; columns: number; cells: Cell[] };

export type Block =
  /** `level` from 1, where the file tells one. A heading without a style is found by its shape. */
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; text: string }
  /** An item of a list, without its dash, bullet or number. */
  | { kind: 'item'; text: string }
  | Table
  /** A picture, in whose place words may have stood. */
  | { kind: 'picture' };

export type SourceDocument = { blocks: Block[] };

/** A place in a document: a block by its index, and in a table the cell by its index in `cells`. */
export type Place = { block: number; cell?: number };

/** True where a document holds a word or a picture anywhere. */
export function saysSomething(blocks: readonly Block[]): boolean {
  return blocks.some(
    (block) =>
      block.kind !== 'table' || block.cells.some((cell) => cell.paragraphs.length > 0 || cell.hasPicture),
  );
}
