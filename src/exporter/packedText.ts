/*
 * Bytes as text that may stand in JSON within a script. Hosts compress the page once more: Base64's 64 signs, in no order, then
 * take a hundredth more than the bytes, since their threes come again by chance. With 90 signs they hardly do. To leave nothing
 * to lose, 38 of them stand for six bits, and pairs of the other 52 for six bits and one more.
 */
const signs = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter(
  (sign) => !/["&<>\\]/.test(sign),
);
const short = 38;

export function textOfBytes(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let count = 0;
  let at = 0;
  /** Bits that there are no more of are 0. */
  const next = (many: number): number => {
    while (count < many) {
      bits = bits * 256 + (bytes[at++] ?? 0);
      count += 8;
    }
    count -= many;
    const value = bits >>> count;
    bits -= value << count;
    return value;
  };
  while (at < bytes.length || count > 0) {
    const value = next(6);
    text += signs[value < short ? value : 2 * value - short + next(1)];
    // What is left of the last byte's zeros stands for nothing.
    if (at > bytes.length) break;
  }
  return text;
}

/** The bytes again, and perhaps one more at the end that is 0. */
export function bytesOfText(text: string): Uint8Array {
  const values = new Uint8Array(128);
  signs.forEach((sign, value) => {
    values[sign.charCodeAt(0)] = value;
  });
  const bytes = new Uint8Array(text.length);
  let bits = 0;
  let count = 0;
  let at = 0;
  for (let place = 0; place < text.length; place++) {
    const value = values[text.charCodeAt(place)] ?? 0;
    const isShort = value < short;
    bits = isShort ? bits * 64 + value : bits * 128 + value + short;
    count += isShort ? 6 : 7;
    if (count < 8) continue;
    count -= 8;
    bytes[at++] = bits >>> count;
    bits &= (1 << count) - 1;
  }
  return bytes.subarray(0, at);
}
