import { Rejection } from '../finding.ts';
import { limits } from '../limits.ts';

/*
 * The directory of a zip archive (PKWARE APPNOTE 6.3), which stands at its end. Numbers are little-endian. What an entry
 * claims about sizes is used for finding bytes, never for reserving room.
 */

/** One part of an archive as its directory tells it: where its bytes stand, still packed. */
export type ZipEntry = {
  name: string;
  method: number;
  crc: number;
  packedSize: number;
  /** Where the entry's own header stands. */
  headerAt: number;
};

const endMark = 0x06054b50;
const end64LocatorMark = 0x07064b50;
const end64Mark = 0x06064b50;
const entryMark = 0x02014b50;
const endSize = 22;
const longestComment = 0xffff;
const encryptedFlag = 1;
const overflow = 0xffffffff;

export const damagedZip = (): Rejection => new Rejection('rejected.damagedZip');

function findEnd(view: DataView): number {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at--)
    if (view.getUint32(at, true) === endMark) return at;
  throw damagedZip();
}

/** A number of 8 bytes; past what a file here can have, whatever is past it will do. */
const readUint64 = (view: DataView, at: number): number =>
  view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;

type DirectoryPlace = { offset: number; size: number; count: number; end: number };

function placeOfDirectory(view: DataView): DirectoryPlace {
  const end = findEnd(view);
  const short = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
    end,
  };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== end64LocatorMark) return short;
  const stated = readUint64(view, locator + 8);
  const at = [stated, locator - 56].find(
    (place) => place >= 0 && place + 56 <= locator && view.getUint32(place, true) === end64Mark,
  );
  if (at === undefined) throw damagedZip();
  return {
    count: readUint64(view, at + 32),
    size: readUint64(view, at + 40),
    offset: readUint64(view, at + 48),
    end: at,
  };
}

/** In zip64 the true values stand in an extra field, in this order, each only where its short form overflows. */
function widen(view: DataView, from: number, to: number, short: number[]): number[] {
  if (!short.includes(overflow)) return short;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return short.map((value) => {
      if (value !== overflow) return value;
      if (next + 8 > to) throw damagedZip();
      next += 8;
      return readUint64(view, next - 8);
    });
  }
  return short;
}

function readEntry(view: DataView, at: number, shift: number): { entry: ZipEntry; next: number } {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw damagedZip();
  if (view.getUint16(at + 8, true) & encryptedFlag) throw new Rejection('rejected.locked');
  const sizes = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  const [, packedSize = 0, offset = 0] = widen(view, nameEnd, extraEnd, sizes);
  const name = new TextDecoder().decode(
    new Uint8Array(view.buffer, view.byteOffset + at + 46, nameEnd - at - 46),
  );
  const [method, crc] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
  return { entry: { name, method, crc, packedSize, headerAt: offset + shift }, next };
}

/**
 * Every entry of an archive, also where something stands before it, so that its offsets are off by as much.
 * @throws Rejection where there is no directory, an entry is encrypted, or there are too many
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, size, count, end } = placeOfDirectory(view);
  const isEntryAt = (at: number) => at >= 0 && at + 46 <= end && view.getUint32(at, true) === entryMark;
  const start = [offset, end - size].find(isEntryAt);
  if (count > limits.parts) throw new Rejection('rejected.tooManyParts');
  const entries: ZipEntry[] = [];
  for (let at = start ?? end; isEntryAt(at); ) {
    const { entry, next } = readEntry(view, at, (start ?? offset) - offset);
    entries.push(entry);
    if (entries.length > limits.parts) throw new Rejection('rejected.tooManyParts');
    at = next;
  }
  const packed = entries.reduce((sum, entry) => sum + entry.packedSize, 0);
  // Entries that share bytes would make a small file cost the work of a large one.
  if (entries.length < count || packed > bytes.length) throw damagedZip();
  return entries;
}
