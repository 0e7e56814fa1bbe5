/*
 * OLE compound files: the containers of Office before 2007, and of documents behind a password since. A directory of
 * 128-byte entries, each beginning with its name in UTF-16, tells what is inside.
 */

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const entrySize = 128;
/** The first sector follows the header; Word puts the start of its main stream there. */
const firstSector = 512;

export function isOleFile(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function hasEntry(bytes: Uint8Array, name: string): boolean {
  for (let at = firstSector; at + name.length * 2 <= bytes.length; at += entrySize) {
    let index = 0;
    while (index < name.length && bytes[at + index * 2] === name.charCodeAt(index)) index++;
    if (index === name.length) return true;
  }
  return false;
}

/** Word's own flag for a document behind a password: bit 8 of the word at offset 10 of its main stream. */
function isLockedDoc(bytes: Uint8Array): boolean {
  const isMainStream = bytes[firstSector] === 0xec && bytes[firstSector + 1] === 0xa5;
  return isMainStream && ((bytes[firstSector + 11] ?? 0) & 1) === 1;
}

/** What an OLE compound file holds. Where its directory cannot be found it counts as a .doc, the likeliest. */
export function oleKindOf(bytes: Uint8Array): 'locked' | 'oldDoc' | 'oldDocLocked' | 'oldOffice' {
  if (hasEntry(bytes, 'EncryptedPackage') || hasEntry(bytes, 'EncryptionInfo')) return 'locked';
  if (isLockedDoc(bytes)) return 'oldDocLocked';
  const isOther = ['Workbook', 'Book', 'PowerPoint Document'].some((name) => hasEntry(bytes, name));
  return isOther && !hasEntry(bytes, 'WordDocument') ? 'oldOffice' : 'oldDoc';
}
