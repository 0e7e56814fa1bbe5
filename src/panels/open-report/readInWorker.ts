import { limits, mebibyte } from '../../importer/limits.ts';
import type { ReadingResult } from './reading.worker.ts';
import workerAddress from './reading.worker.ts?worker&url';

/** A worker that takes longer is ended. */
const longest = 10_000;

/** Under Trusted Types the address of a worker comes from a named policy; this one knows a single address. */
function trustedAddress(): string {
  const policy = window.trustedTypes?.createPolicy('reading', { createScriptURL: () => workerAddress });
  // The type of Worker's argument does not know of trusted addresses, which it takes as they are.
  return policy ? (policy.createScriptURL('') as unknown as string) : workerAddress;
}

/** Built, the worker is one script: a page opened from a disk may start no other kind. */
const kind = import.meta.env.DEV ? 'module' : 'classic';

let address: string | undefined;

export type ReadingEnd =
  | ReadingResult
  | { kind: 'failed' }
  | { kind: 'took too long' }
  | { kind: 'cancelled' };

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
    address ??= trustedAddress();
    const worker = new Worker(address, { type: kind });
    const end = (how: ReadingEnd) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(how);
    };
    const timer = setTimeout(() => end({ kind: 'took too long' }), longest);
    signal.addEventListener('abort', () => end({ kind: 'cancelled' }));
    worker.addEventListener('message', ({ data }: MessageEvent<ReadingResult>) => end(data));
    worker.addEventListener('error', () => end({ kind: 'failed' }));
    worker.postMessage({ bytes, fileName: file.name }, [bytes.buffer]);
  });
}
