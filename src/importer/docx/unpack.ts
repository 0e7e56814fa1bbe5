import { Inflate } from 'fflate';
import { Rejection } from '../finding.ts';
import { limits, mebibyte } from '../limits.ts';
import type { ZipEntry } from './zipDirectory.ts';

/** About so much is to come out of the inflater at once: what it held meanwhile can be let go before it holds more. */
const wanted = 128 * 1024;
/** Packed bytes given to it at once: what comes out of them is at most a thousand times as much. */
const fewest = 256;
/** Most parts of a document are done in one or two steps: each costs the inflater a window of its own. */
const first = 4 * 1024;
const most = 32 * 1024;
const stored = 0;
const deflated = 8;

/** What may still be unpacked, in bytes, over all parts. */
export type Allowance = { left: number };

function spend(allowance: Allowance, size: number): void {
  allowance.left -= size;
  if (allowance.left < 0)
    throw new Rejection('rejected.tooLargeUnpacked', { limit: String(limits.unpackedBytes / mebibyte) });
}

/** The entry's packed bytes, behind its own header; null where they would stand outside of the file. */
function packedBytes(bytes: Uint8Array, { headerAt, packedSize }: ZipEntry): Uint8Array | null {
  if (headerAt < 0 || headerAt + 30 > bytes.length) return null;
  const header = new DataView(bytes.buffer, bytes.byteOffset + headerAt, 30);
  if (header.getUint32(0, true) !== 0x04034b50) return null;
  const start = headerAt + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  return start + packedSize > bytes.length ? null : bytes.subarray(start, start + packedSize);
}

/** Feeds the inflater step by step, in shorter ones where much comes out, so that a bomb is met while it is small. */
function inflate(packed: Uint8Array, take: (chunk: Uint8Array) => void): boolean {
  let came = 0;
  const inflater = new Inflate((chunk) => {
    came += chunk.length;
    take(chunk);
  });
  let step = first;
  for (let at = 0; at < packed.length; ) {
    came = 0;
    const end = at + step;
    inflater.push(packed.subarray(at, end), end >= packed.length);
    at = end;
    step = came > wanted ? Math.max(fewest, step / 2) : Math.min(most, step * 2);
  }
  return packed.length > 0;
}

/**
 * Unpacks one entry piece by piece, each counted before it is handed on. False where the entry is damaged or packed in
 * a way that Word does not use; what came until then has been handed on.
 * @throws Rejection where more is unpacked than is allowed
 */
export function unpack(
  bytes: Uint8Array,
  entry: ZipEntry,
  allowance: Allowance,
  take: (chunk: Uint8Array) => void,
): boolean {
  const packed = packedBytes(bytes, entry);
  const takeCounted = (chunk: Uint8Array) => {
    spend(allowance, chunk.length);
    take(chunk);
  };
  if (packed === null || (entry.method !== stored && entry.method !== deflated)) return false;
  if (entry.method === stored) {
    takeCounted(packed);
    return true;
  }
  try {
    return inflate(packed, takeCounted);
  } catch (error) {
    if (error instanceof Rejection) throw error;
    return false;
  }
}
