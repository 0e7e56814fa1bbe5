/** 1 MiB in bytes. */
export const mebibyte = 1024 * 1024;

/**
 * What a file may ask of a reader. Each is enforced before the work is done: sizes that an archive claims for itself
 * count for nothing until they are counted.
 */
export const limits = {
  /** A .docx or .txt, in bytes. */
  documentBytes: 10 * mebibyte,
  /** A .json, in bytes. */
  jsonBytes: 64 * mebibyte,
  /** All parts of a .docx together, unpacked, in bytes. */
  unpackedBytes: 50 * mebibyte,
  /** Parts of a .docx. */
  parts: 2_000,
  /** Elements within elements, or values within values. */
  nesting: 64,
  /** Rows of all tables of a .docx or .txt. */
  tableRows: 20_000,
  /** Paragraphs and cells of a .docx or .txt. */
  places: 400_000,
  /** Sentences of its paragraphs. */
  sentences: 500_000,
  /** Deliverables of all working groups of a .json. */
  deliverables: 100_000,
} as const;
