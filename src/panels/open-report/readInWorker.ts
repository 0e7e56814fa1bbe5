import { limits, mebibyte } from '../../importer/limits.ts';
import type { ReadReport } from '../../importer/readReport.ts';
import { addPiece } from './inPieces.ts';
import { newWorker } from './newWorker.ts';
import type { Asked, Told } from './reading.worker.ts';

/** A worker that takes longer is ended. */
const longest = 10_000;

/** What the page decided of the report that was read. */
export type Accepted = Omit<Extract<Asked, { kind: 'settle' }>, 'kind'>;

/** What the worker made of it. */
type Settled = Omit<Extract<Told, { kind: 'settled' }>, 'kind'>;

export type ReadingEnd =
  /** `settle` names an accepted report and keeps it, beside the page; null where that failed. It ends the worker. */
  | { kind: 'read'; read: ReadReport; settle: (accepted: Accepted) => Promise<Settled | null> }
  | Extract<Told, { kind: 'rejected' }>
  | { kind: 'failed' }
  | { kind: 'took too long' }
  | { kind: 'cancelled' };

function askToSettle(worker: Worker, accepted: Accepted): Promise<Settled | null> {
  return new Promise((resolve) => {
    const end = (settled: Settled | null) => {
      worker.terminate();
      resolve(settled);
    };
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.kind === 'settled') end(data);
    };
    worker.onerror = () => end(null);
    worker.postMessage({ kind: 'settle', ...accepted } satisfies Asked);
  });
}

/** The frame of what is read holds it all once its pieces are in. */
function isRead(frame: unknown): frame is ReadReport {
  return typeof frame === 'object' && frame !== null && 'report' in frame;
}

/** Reads a file beside the page, which stays free. Ends by itself after ten seconds, and at once when told to. */
export async function readInWorker(file: File, signal: AbortSignal): Promise<ReadingEnd> {
  // Past every limit there is no need to look inside.
  if (file.size > limits.jsonBytes) {
    const fillings = { file: file.name, limit: String(limits.jsonBytes / mebibyte) };
    return { kind: 'rejected', key: 'rejected.tooLarge', fillings };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  return new Promise((resolve) => {
    if (signal.aborted) return resolve({ kind: 'cancelled' });
    const worker = newWorker();
    const end = (how: ReadingEnd) => {
      clearTimeout(timer);
      if (how.kind !== 'read') worker.terminate();
      resolve(how);
    };
    const timer = setTimeout(() => end({ kind: 'took too long' }), longest);
    signal.addEventListener('abort', () => {
      worker.terminate();
      end({ kind: 'cancelled' });
    });
    let frame: unknown;
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.kind === 'frame') frame = data.frame;
      else if (data.kind === 'piece') addPiece(frame, data.piece);
      else if (data.kind === 'rejected') end(data);
      else if (data.kind === 'whole' && isRead(frame))
        end({ kind: 'read', read: frame, settle: (accepted) => askToSettle(worker, accepted) });
    };
    worker.onerror = () => end({ kind: 'failed' });
    worker.postMessage({ kind: 'read', bytes, fileName: file.name } satisfies Asked, [bytes.buffer]);
  });
}
