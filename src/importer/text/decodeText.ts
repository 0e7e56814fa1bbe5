import { type Finding, type Reading, Rejection } from '../finding.ts';
import { decodeWindows1252, isWindows1252 } from './windows1252.ts';

/** How much of a text may be control characters before it counts as none. */
const mostControls = 0.01;
/** No Western word has four accented letters in a row; in Cyrillic, Greek or Chinese encodings every word is of such bytes. */
const notWestern = /[\u00a1-\u00ff]{4}/;
const replacement = 0xfffd;

const isControl = (byte: number): boolean => byte < 0x09 || (byte > 0x0d && byte < 0x20) || byte === 0x7f;

function shareOf(bytes: Uint8Array, holds: (byte: number) => boolean): number {
  let count = 0;
  for (const byte of bytes) if (holds(byte)) count++;
  return count / bytes.length;
}

/** UTF-16 without its mark: every second byte is nought. */
function looksUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 1024);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) > head.length * 0.3 && Math.min(even, odd) < head.length * 0.05;
}

function decodeStrictly(encoding: 'utf-8' | 'utf-16le', bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Not every engine knows UTF-16 with the high byte first. */
function swapped(bytes: Uint8Array): Uint8Array {
  return bytes.map((_, index) => bytes[index ^ 1] ?? 0);
}

/** Text in UTF-8, or in UTF-16 with its mark; null where it is in neither, or broken. */
export function decodeUnicode(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe)
    return third === 0 && fourth === 0 ? null : decodeStrictly('utf-16le', bytes);
  if (first === 0xfe && second === 0xff)
    return bytes.length % 2 === 1 ? null : decodeStrictly('utf-16le', swapped(bytes));
  return decodeStrictly('utf-8', bytes);
}

const noteOf = (
  severity: Finding['severity'],
  key: Finding['key'],
  fillings: Finding['fillings'],
): Finding => ({ severity, key, fillings, source: null });

/** Text that is no sound UTF-8: where most of what lies beyond ASCII is, it is UTF-8 with broken places. */
function decodeOther(bytes: Uint8Array): Reading<string> {
  const text = new TextDecoder().decode(bytes);
  let [sound, broken] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === replacement) broken++;
    else if (unit > 0x7f) sound++;
  }
  if (sound > broken)
    return {
      value: text,
      findings: [noteOf('warning', 'reading.brokenUtf8', { count: String(broken) })],
    };
  if (!isWindows1252(bytes)) throw new Rejection('rejected.encoding');
  const western = decodeWindows1252(bytes);
  if (notWestern.test(western)) throw new Rejection('rejected.encoding');
  return { value: western, findings: [noteOf('note', 'reading.windows1252', {})] };
}

/**
 * A text in the encoding it shows: UTF-8, UTF-16 with its mark, or windows-1252.
 * @throws Rejection where it is no text, or in an encoding that is not known
 */
export function decodeText(bytes: Uint8Array): Reading<string> {
  const hasUtf16Mark = (bytes[0] ?? 0) >= 0xfe && (bytes[0] ?? 0) + (bytes[1] ?? 0) === 0x1fd;
  if (!hasUtf16Mark) {
    if (looksUtf16(bytes)) throw new Rejection('rejected.encoding');
    if (shareOf(bytes, isControl) > mostControls) throw new Rejection('rejected.notText');
  }
  const text = decodeUnicode(bytes);
  if (text !== null) return { value: text, findings: [] };
  if (hasUtf16Mark) throw new Rejection('rejected.encoding');
  return decodeOther(bytes);
}
