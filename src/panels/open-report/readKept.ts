import type { OpenedReport } from '../../importer/openedReport.ts';
import { addPiece } from './inPieces.ts';
import { newWorker } from './newWorker.ts';
import type { Asked, Told } from './reading.worker.ts';
import { readStored, type Stored } from './storedReports.ts';

/** The frame of a kept report holds it all once its pieces are in: it was checked before it was taken apart. */
const isOpened = (frame: unknown): frame is OpenedReport =>
  typeof frame === 'object' && frame !== null && 'fingerprint' in frame;

/** Reads a kept report and checks it, beside the page, which stays free; where no worker can be had, on the page. */
export function readKept(fingerprint: string): Promise<Stored> {
  return new Promise((resolve) => {
    const worker = newWorker();
    const end = (stored: Stored | Promise<Stored>) => {
      worker.terminate();
      resolve(stored);
    };
    let frame: unknown;
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.kind === 'frame') frame = data.frame;
      else if (data.kind === 'piece') addPiece(frame, data.piece);
      else if (data.kind === 'unkept') end(data.why);
      else if (data.kind === 'whole' && isOpened(frame)) end(frame);
    };
    worker.onerror = () => end(readStored(fingerprint));
    worker.postMessage({ kind: 'fetch', fingerprint } satisfies Asked);
  });
}
