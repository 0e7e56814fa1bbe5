import { Rejection } from '../finding.ts';
import { decodeUnicode } from '../text/decodeText.ts';
import type { Archive } from './archive.ts';
import { readXml, type XmlReader } from './xmlReader.ts';

/**
 * A part of a package as XML; null where there is none of that name.
 * @throws Rejection where it cannot be unpacked, or is in no encoding that XML reads without being told
 */
export function readPartXml(archive: Archive, part: string): XmlReader | null {
  const bytes = archive.read(part);
  if (bytes === null) return null;
  const text = decodeUnicode(bytes);
  if (text === null) throw new Rejection('rejected.damagedPart', { part });
  return readXml(text, part);
}
