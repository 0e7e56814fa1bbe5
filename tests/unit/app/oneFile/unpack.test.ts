import { readFileSync } from 'node:fs';
import { compress } from 'lzma1';
import { describe, expect, it } from 'vitest';
import { unpacking } from '../../../../src/app/oneFile/unpack.ts';
import { fc } from '../../../support/properties.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = bytesOf(readFileSync('src/i18n/en/page.ts', 'utf8').repeat(3));

describe('what the one file packed', () => {
  it('comes out as it went in, whatever it is', () => {
    const repeating = fc
      .array(fc.uint8Array({ maxLength: 40 }), { maxLength: 60 })
      .map((some) => Uint8Array.from([...some, ...some.toReversed(), ...some].flatMap((one) => [...one])));
    fc.assert(
      fc.property(repeating, (bytes) => {
        expect(unpacking(compress(bytes, 1))(bytes.length)).toEqual(bytes);
      }),
    );
    expect(unpacking(compress(page, 9))(page.length)).toEqual(page);
  });

  it('comes out bit by bit, as far as it is asked for', () => {
    const unpack = unpacking(compress(page, 9));
    expect(unpack(100).subarray(0, 100)).toEqual(page.subarray(0, 100));
    expect(unpack(100).subarray(page.length - 20)).toEqual(new Uint8Array(20));
    expect(unpack(20_000).subarray(0, 20_000)).toEqual(page.subarray(0, 20_000));
    expect(unpack(page.length)).toEqual(page);
  });
});
