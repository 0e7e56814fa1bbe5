import { expect, it } from 'vitest';
import { jsonInScript } from '../../../src/exporter/onePage.ts';
import { bytesOfText, textOfBytes } from '../../../src/exporter/packedText.ts';
import { fc } from '../../support/properties.ts';

it('Bytes written as text are the same when read, whatever they are, and one more at most, which is 0', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const read = bytesOfText(textOfBytes(bytes));
      expect([...read.subarray(0, bytes.length)]).toEqual([...bytes]);
      expect([...read.subarray(bytes.length)]).toSatisfy((rest: number[]) => rest.length <= 1 && !rest[0]);
    }),
  );
});

it('They stand in a script as they are, in no more signs than Base64 would take', () => {
  const bytes = Uint8Array.from({ length: 3000 }, (_, at) => (at * at * 31 + at * 7) % 256);
  const text = textOfBytes(bytes);
  expect(jsonInScript(text)).toBe(`"${text}"`);
  expect(text.length).toBeLessThan(4000);
});

it('They end where they end: three zeros are four signs, and nothing is none', () => {
  expect(textOfBytes(Uint8Array.of(0, 0, 0))).toHaveLength(4);
  expect(textOfBytes(new Uint8Array())).toBe('');
});
