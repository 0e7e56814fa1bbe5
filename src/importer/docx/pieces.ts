import type { Count } from '../count.ts';
import type { Table } from '../sourceDocument.ts';
import type { Story } from './content.ts';
import type { Styles } from './styles.ts';
import type { XmlElement } from './xmlReader.ts';

/** A paragraph with all that tells a heading or an item from others. */
export type Paragraph = {
  kind: 'paragraph';
  text: string;
  /** 0 for body text, 1 … 9 for a heading. */
  level: number;
  numbered: boolean;
  /** Every word of it is bold. */
  bold: boolean;
  hasPicture: boolean;
};
export type Piece = Paragraph | Table;

/** The body of a document, a header or a note on the way, with what is gathered beside it. */
export type DocumentStory = Story & {
  styles: Styles;
  /** The words of footnotes and endnotes by the name and id of the reference to them. */
  notes: ReadonlyMap<string, string>;
  count: Count;
  /** What is struck out, in brackets, before what else its paragraph says; of the whole document. */
  struck: string[];
  /** Tables and text boxes that are open. */
  nesting: number;
  /** How many notes were referred to so far: the number a reader sees. */
  noteCount: number;
  /** Notes referred to since the last paragraph or table ended, with their numbers. */
  openNotes: string[];
  /** True where words stand in a file set into the document, which is not read. */
  hasEmbedded: boolean;
  /**
   * Reads the blocks in the element just opened: cells and text boxes hold what a body holds. Other elements in it are
   * given to `visit`.
   */
  readPieces(visit?: (element: XmlElement) => void): Piece[];
};

/** The words of pieces that stand within a cell or a note: a table within it gives its cells' words in reading order. */
export function paragraphsOf(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'table') return piece.cells.flatMap(({ paragraphs }) => paragraphs);
    return piece.text === '' ? [] : [piece.text];
  });
}

export function holdsPicture(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) =>
    piece.kind === 'table' ? piece.cells.some(({ hasPicture }) => hasPicture) : piece.hasPicture,
  );
}
