/*
 * LZMA, as far as the one file needs it: it packs the page's script a fifth tighter than what browsers unpack by
 * themselves. The build writes it with lc = 2, lp = 0, pb = 0, and its size in four bytes before it: script has no columns, so
 * nothing hangs on where a byte stands. Names and layout follow the specification in the LZMA SDK.
 */
const sizeBytes = 4;
const half = 1024;
const states = 12;

/** Where the probabilities of each kind stand in the one list of them. */
const isMatch = 0;
const isRep = isMatch + states;
const isRepG0 = isRep + states;
const isRepG1 = isRepG0 + states;
const isRepG2 = isRepG1 + states;
const isRep0Long = isRepG2 + states;
const slots = isRep0Long + states;
const special = slots + 4 * 64;
const align = special + 128;
const lengths = align + 16;
const repLengths = lengths + 2 + 16 + 256;
const literals = repLengths + 2 + 16 + 256;
const allProbabilities = literals + 4 * 0x300;

type Coder = {
  bit: (at: number) => number;
  tree: (base: number, bits: number) => number;
  reverseTree: (base: number, bits: number) => number;
  plainBits: (bits: number) => number;
};

/** The range coder: bits, each as likely as the bits before it were in its place. */
function coderOf(packed: Uint8Array): Coder {
  const probabilities = new Uint16Array(allProbabilities).fill(half);
  // The first byte after the size says nothing.
  let at = sizeBytes + 1;
  let range = 0xffffffff;
  let code = 0;
  const next = () => packed[at++] ?? 0;
  for (let count = 0; count < 4; count++) code = code * 256 + next();
  const widen = () => {
    if (range >= 0x1000000) return;
    range *= 256;
    code = code * 256 + next();
  };
  const bit = (place: number): number => {
    const probability = probabilities[place] ?? half;
    const bound = (range >>> 11) * probability;
    const isOne = code >= bound;
    if (isOne) {
      range -= bound;
      code -= bound;
      probabilities[place] = probability - (probability >>> 5);
    } else {
      range = bound;
      probabilities[place] = probability + ((2048 - probability) >>> 5);
    }
    widen();
    return isOne ? 1 : 0;
  };
  return {
    bit,
    tree: (base, bits) => {
      let node = 1;
      for (let count = 0; count < bits; count++) node = node * 2 + bit(base + node);
      return node - (1 << bits);
    },
    reverseTree: (base, bits) => {
      let node = 1;
      let value = 0;
      for (let count = 0; count < bits; count++) {
        const one = bit(base + node);
        node = node * 2 + one;
        value += one << count;
      }
      return value;
    },
    plainBits: (bits) => {
      let value = 0;
      for (let count = 0; count < bits; count++) {
        range = Math.floor(range / 2);
        const one = code >= range ? 1 : 0;
        if (one) code -= range;
        widen();
        value = value * 2 + one;
      }
      return value;
    },
  };
}

/** The length of a match, at least 2. */
function lengthOf({ bit, tree }: Coder, base: number): number {
  if (!bit(base)) return 2 + tree(base + 2, 3);
  if (!bit(base + 1)) return 10 + tree(base + 10, 3);
  return 18 + tree(base + 18, 8);
}

/** How far back a match lies, less one. */
function distanceOf({ tree, reverseTree, plainBits }: Coder, length: number): number {
  const slot = tree(slots + Math.min(length - 2, 3) * 64, 6);
  if (slot < 4) return slot;
  const bits = (slot >>> 1) - 1;
  const start = (2 + (slot & 1)) * 2 ** bits;
  if (slot < 14) return start + reverseTree(special + start - slot, bits);
  return start + plainBits(bits - 4) * 16 + reverseTree(align, 4);
}

/** What was packed, unpacked as far as it is asked for: each call gives the whole, right up to `end`. */
export function unpacking(packed: Uint8Array): (end: number) => Uint8Array {
  const size = new DataView(packed.buffer, packed.byteOffset).getUint32(0, true);
  const out = new Uint8Array(size);
  const coder = coderOf(packed);
  const { bit } = coder;
  /** The last four distances, the latest first. */
  let recent: [number, number, number, number] = [0, 0, 0, 0];
  let state = 0;
  let done = 0;

  function literal(): void {
    const base = literals + 0x300 * ((out[done - 1] ?? 0) >>> 6);
    let symbol = 1;
    if (state >= 7) {
      let expected = out[done - recent[0] - 1] ?? 0;
      while (symbol < 0x100) {
        const bitExpected = expected >>> 7;
        expected = (expected << 1) & 0xff;
        const one = bit(base + ((1 + bitExpected) << 8) + symbol);
        symbol = symbol * 2 + one;
        if (one !== bitExpected) break;
      }
    }
    while (symbol < 0x100) symbol = symbol * 2 + bit(base + symbol);
    out[done++] = symbol & 0xff;
    state = state < 4 ? 0 : state - (state < 10 ? 3 : 6);
  }

  function copy(length: number): void {
    const end = Math.min(size, done + length);
    for (; done < end; done++) out[done] = out[done - recent[0] - 1] ?? 0;
  }

  function newMatch(): void {
    const length = lengthOf(coder, lengths);
    recent = [distanceOf(coder, length), recent[0], recent[1], recent[2]];
    state = state < 7 ? 7 : 10;
    copy(length);
  }

  /** Brings one of the last distances to the front; true where one byte is all that is copied. */
  function chooseRecent(): boolean {
    const [a, b, c, d] = recent;
    if (!bit(isRepG0 + state)) return !bit(isRep0Long + state);
    if (!bit(isRepG1 + state)) recent = [b, a, c, d];
    else if (!bit(isRepG2 + state)) recent = [c, a, b, d];
    else recent = [d, a, b, c];
    return false;
  }

  function matchAgain(): void {
    const isShort = chooseRecent();
    const length = isShort ? 1 : lengthOf(coder, repLengths);
    state = isShort ? (state < 7 ? 9 : 11) : state < 7 ? 8 : 11;
    copy(length);
  }

  return (end) => {
    while (done < Math.min(end, size)) {
      if (!bit(isMatch + state)) literal();
      else if (bit(isRep + state)) matchAgain();
      else newMatch();
    }
    return out;
  };
}
