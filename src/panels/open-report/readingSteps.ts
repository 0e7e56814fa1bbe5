import type { ReadingEnd } from './readInWorker.ts';

/** How far the opening of a report has come. What is on the page changes only once a review is accepted. */
export type Step =
  /** `isAgain`: a reading was ended, and with it went what had the focus. */
  | { kind: 'choosing'; isAgain: boolean }
  | { kind: 'reading'; fileName: string }
  | { kind: 'turned down'; message: string }
  | ({ fileName: string; kind: 'reviewing' } & Omit<Extract<ReadingEnd, { kind: 'read' }>, 'kind'>);
