import { strToU8 } from 'fflate';

/** A file that must be turned down, or read with a word of caution. */
export type BadFile = {
  /** As the file is called; it often says something else than its content. */
  name: string;
  /** What is bad about it, as the end of a sentence that begins "A file that". */
  fault: string;
  /** Made when asked for: some are large. */
  bytes: () => Uint8Array;
  /** Words that the message must hold, besides the file's name. */
  words: readonly string[];
  /** True where the file is read, and a finding says the words. */
  isRead?: true;
};

/** A byte for each character, of which none is beyond Latin. */
export const ascii = (text: string): Uint8Array => strToU8(text, true);

export function joined(...pieces: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The bytes with one changed. */
export function spoilt(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = value;
  return copy;
}

/** Where a sequence of bytes stands last. */
export function lastIndexOf(bytes: Uint8Array, sequence: Uint8Array): number {
  for (let at = bytes.length - sequence.length; at >= 0; at--)
    if (sequence.every((byte, index) => bytes[at + index] === byte)) return at;
  throw new Error('The bytes do not hold the sequence');
}

/** Text in UTF-16 without a mark. */
export function utf16(text: string, highFirst = false): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !highFirst);
  return bytes;
}
