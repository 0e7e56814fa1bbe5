import type { ReadReport } from '../../importer/readReport.ts';

/** How far the opening of a report has come. What is on the page changes only once a review is accepted. */
export type Step =
  | { kind: 'choosing' }
  | { kind: 'reading'; fileName: string }
  | { kind: 'turned down'; message: string }
  | { kind: 'reviewing'; fileName: string; read: ReadReport };
