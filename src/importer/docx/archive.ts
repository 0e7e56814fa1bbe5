import { Rejection } from '../finding.ts';
import { limits } from '../limits.ts';
import { crc32 } from './crc32.ts';
import { type Allowance, unpack } from './unpack.ts';
import { readZipDirectory, type ZipEntry } from './zipDirectory.ts';

/** The parts of a package by name. */
export type Archive = {
  has(name: string): boolean;
  /** A part's bytes; null where there is none of that name. */
  read(name: string): Uint8Array | null;
};

/** Names of parts are compared without regard to case (ECMA-376, part 2); a leading stroke or a backslash means nothing. */
const keyOf = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

function entriesByName(bytes: Uint8Array): Map<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  for (const entry of readZipDirectory(bytes)) {
    const key = keyOf(entry.name);
    if (key === '' || key.endsWith('/')) continue;
    if (entries.has(key)) throw new Rejection('rejected.damagedTwice', { part: entry.name });
    entries.set(key, entry);
  }
  return entries;
}

/** What may be read is XML, and its name says so. */
const mayBeRead = (key: string): boolean => /\.(?:xml|rels)$/.test(key);

/** A part that was unpacked: its size as counted, and its bytes where it is kept for the reader. */
type Unpacked = { entry: ZipEntry; size: number; isSound: boolean; chunks: Uint8Array[] | null };

/** Word's XML unpacks to some ten times its size, a bomb to a thousand: what passes this is kept no longer. */
const mostTimes = 50;

/** Unpacks a part, counting as it comes: parts that are never read may hold a bomb too, and are let go at once. */
function unpackPart(bytes: Uint8Array, entry: ZipEntry, allowance: Allowance, mostKept: number): Unpacked {
  const before = allowance.left;
  let chunks: Uint8Array[] | null = mostKept > 0 ? [] : null;
  const isSound = unpack(bytes, entry, allowance, (chunk) => {
    if (before - allowance.left > mostKept) chunks = null;
    chunks?.push(chunk);
  });
  return { entry, size: before - allowance.left, isSound, chunks };
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let filled = 0;
  for (const chunk of chunks) {
    whole.set(chunk, filled);
    filled += chunk.length;
  }
  return whole;
}

/**
 * Opens an archive: unpacks each part, its limits enforced over all of them. A part's soundness is checked when it is read.
 * @throws Rejection where the archive is damaged, encrypted, or past a limit
 */
export function openArchive(bytes: Uint8Array): Archive {
  const allowance: Allowance = { left: limits.unpackedBytes };
  const parts = new Map(
    [...entriesByName(bytes)].map(
      ([key, entry]) =>
        [
          key,
          unpackPart(bytes, entry, allowance, mayBeRead(key) ? mostTimes * entry.packedSize : 0),
        ] as const,
    ),
  );
  return {
    has: (name) => parts.has(keyOf(name)),
    read(name) {
      const part = parts.get(keyOf(name));
      if (!part) return null;
      const { entry, size } = part;
      const { chunks, isSound } = part.chunks ? part : unpackPart(bytes, entry, { left: size }, size);
      // Nobody reads a part twice: to keep it would take its room twice.
      part.chunks = null;
      const whole = joined(chunks ?? [], size);
      if (!isSound || crc32(whole) !== entry.crc)
        throw new Rejection('rejected.damagedPart', { part: entry.name });
      return whole;
    },
  };
}
