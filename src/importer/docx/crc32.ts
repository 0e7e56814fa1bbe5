const polynomial = 0xedb88320;

/** What eight bits do to the checksum, and what they do with 1, 2 or 3 bytes between: so four bytes are taken at once. */
const table = new Int32Array(4 * 256);
for (let index = 0; index < 256; index++) {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
  table[index] = value;
}
const at = (place: number): number => table[place] ?? 0;
for (let index = 256; index < table.length; index++) {
  const before = at(index - 256);
  table[index] = at(before & 0xff) ^ (before >>> 8);
}

/** The checksum that a zip keeps of each part (CRC-32, ISO 3309), as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  const byte = (place: number): number => bytes[place] ?? 0;
  let crc = -1;
  let place = 0;
  for (; place + 4 <= bytes.length; place += 4) {
    crc ^= byte(place) | (byte(place + 1) << 8) | (byte(place + 2) << 16) | (byte(place + 3) << 24);
    crc =
      at(768 + (crc & 0xff)) ^
      at(512 + ((crc >>> 8) & 0xff)) ^
      at(256 + ((crc >>> 16) & 0xff)) ^
      at(crc >>> 24);
  }
  for (; place < bytes.length; place++) crc = at((crc ^ byte(place)) & 0xff) ^ (crc >>> 8);
  return ~crc >>> 0;
}
