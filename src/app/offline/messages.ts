/** What the page says to its service worker. */
export type ToWorker =
  /** This version is wanted now, and not only once the pages of the older one are closed. */
  | { kind: 'take over' }
  /** Fetched before there was a worker that could have kept it. */
  | { kind: 'used'; urls: string[] }
  /** Answered with `kept`. */
  | { kind: 'what is kept' }
  /** Answered with `kept` after each file, and in the end. */
  | { kind: 'keep all' };

/** What it answers: how many bytes of the files that load on use are kept, of how many. */
export type FromWorker = { kind: 'kept'; bytes: number; of: number } | { kind: 'failed' };
