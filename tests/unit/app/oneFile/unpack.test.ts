import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unpacking } from '../../../../src/app/oneFile/unpack.ts';
import { packTightly } from '../../../../src/build/packTightly.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = bytesOf(readFileSync('src/i18n/en/page.ts', 'utf8').repeat(3));

/** Without any order, yet the same each time. */
function noise(length: number): number[] {
  let last = 1;
  return Array.from({ length }, () => {
    last = (last * 48_271) % 2_147_483_647;
    return last % 256;
  });
}

const samples = {
  'a single byte': Uint8Array.of(7),
  'one byte over and over': new Uint8Array(70_000).fill(42),
  'bytes without any order': Uint8Array.from(noise(20_000)),
  'what comes again near and far, whole and reversed': Uint8Array.from(
    [1, 2, 3, 40, 500, 6000].flatMap((length) => {
      const some = noise(length);
      return [...some, ...some.toReversed(), ...some, ...noise(length * 3), ...some];
    }),
  ),
  'text in many scripts': bytesOf('Группа 焦点组 مجموعة 👩‍🚀 group '.repeat(400)),
  'source code': page,
};

describe('what the one file packed', () => {
  it.each(Object.entries(samples))('comes out as it went in: %s', async (_, bytes) => {
    expect(unpacking(await packTightly(bytes))(bytes.length)).toEqual(bytes);
  });

  it('comes out bit by bit, as far as it is asked for', async () => {
    const unpack = unpacking(await packTightly(page));
    expect(unpack(100).subarray(0, 100)).toEqual(page.subarray(0, 100));
    expect(unpack(100).subarray(page.length - 20)).toEqual(new Uint8Array(20));
    expect(unpack(20_000).subarray(0, 20_000)).toEqual(page.subarray(0, 20_000));
    expect(unpack(page.length)).toEqual(page);
  });
});
