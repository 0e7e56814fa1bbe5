import { isOleFile, oleKindOf } from './oleFile.ts';

/** What a file is, told by its bytes; its name may say anything. `zip` may be a .docx, `text` may yet prove none. */
export type FileKind =
  | 'zip'
  | 'json'
  | 'text'
  | 'empty'
  | 'pdf'
  | 'richText'
  | 'webPage'
  | 'xml'
  | ReturnType<typeof oleKindOf>;

/** How many bytes from the first that is no blank are looked at. */
const headSize = 1024;

const zipStarts = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];
/** A PDF's mark may stand behind some lines of a mail or a printer. */
const pdfStart = /(?:^|[\r\n])%PDF-/;
/** `{` begins nothing else that is read here; a `[` may also begin a note in brackets. */
const jsonStart = /^(?:\{|\[\s*[[{"\]])/;
const markupStart = /^<[!/?a-z]/i;

/** Offset of the first byte that is neither part of a byte order mark, nor a blank, nor half of one in UTF-16. */
function startOf(bytes: Uint8Array): number {
  const marks = [0xef, 0xbb, 0xbf, 0xfe, 0xff];
  let at = 0;
  while (at < 3 && marks.includes(bytes[at] ?? 0)) at++;
  while (at < bytes.length && ((bytes[at] ?? 0) <= 0x20 || bytes[at] === 0xa0)) at++;
  return at;
}

/** The beginning of the file as Latin letters: enough to know a signature, in UTF-16 too. */
function headOf(bytes: Uint8Array): string {
  const start = startOf(bytes);
  const head = String.fromCharCode(...bytes.subarray(start, start + headSize));
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isUtf16 ? head.replaceAll('\0', '') : head;
}

/** True where a zip's end record stands near the end: something else may stand before the zip. */
function hasZipEnd(bytes: Uint8Array): boolean {
  const first = Math.max(0, bytes.length - 65_557);
  for (let at = bytes.length - 22; at >= first; at--) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6)
      return true;
  }
  return false;
}

/** What a file is, by its bytes. Looks at its beginning and its end, so that it is quick for any size. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (isOleFile(bytes)) return oleKindOf(bytes);
  const head = headOf(bytes);
  if (zipStarts.some((start) => head.startsWith(start))) return 'zip';
  if (pdfStart.test(head)) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'richText';
  if (jsonStart.test(head)) return 'json';
  if (markupStart.test(head)) return head.startsWith('<?xml') && !/<html/i.test(head) ? 'xml' : 'webPage';
  return hasZipEnd(bytes) ? 'zip' : 'text';
}
