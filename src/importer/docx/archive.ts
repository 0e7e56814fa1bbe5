import { Rejection } from '../finding.ts';
import { limits } from '../limits.ts';
import { crc32 } from './crc32.ts';
import { unpack } from './unpack.ts';
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

/** Unpacks every part and keeps none, to know how much they hold: parts that are never read may hide a bomb too. */
function measure(bytes: Uint8Array, entries: Iterable<ZipEntry>): Map<ZipEntry, number> {
  const sizes = new Map<ZipEntry, number>();
  const allowance = { left: limits.unpackedBytes };
  for (const entry of entries) {
    const before = allowance.left;
    unpack(bytes, entry, allowance, () => {});
    sizes.set(entry, before - allowance.left);
  }
  return sizes;
}

function readPart(bytes: Uint8Array, entry: ZipEntry, size: number): Uint8Array {
  const part = new Uint8Array(size);
  let filled = 0;
  const isSound = unpack(bytes, entry, { left: size }, (chunk) => {
    part.set(chunk, filled);
    filled += chunk.length;
  });
  if (!isSound || crc32(part) !== entry.crc)
    throw new Rejection('rejected.damagedPart', { part: entry.name });
  return part;
}

/**
 * Opens an archive, its limits enforced over all parts; a part's soundness is checked when it is read.
 * @throws Rejection where the archive is damaged, encrypted, or past a limit
 */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = entriesByName(bytes);
  const sizes = measure(bytes, entries.values());
  return {
    has: (name) => entries.has(keyOf(name)),
    read(name) {
      const entry = entries.get(keyOf(name));
      return entry ? readPart(bytes, entry, sizes.get(entry) ?? 0) : null;
    },
  };
}
