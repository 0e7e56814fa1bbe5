import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../../src/importer/text/decodeText.ts';
import { ascii, joined, utf16 } from '../../../support/badFile.ts';

const text = 'Zürich – “Genève”\n會議\n';

describe('Text is read in', () => {
  test.each([
    ['UTF-8', strToU8(text)],
    ['UTF-8 with its mark', strToU8(`\ufeff${text}`)],
    ['UTF-16, low byte first', joined(Uint8Array.of(0xff, 0xfe), utf16(text))],
    ['UTF-16, high byte first', joined(Uint8Array.of(0xfe, 0xff), utf16(text, true))],
  ])('%s, without a finding', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ value: text, findings: [] });
  });

  test('windows-1252, with a note', () => {
    const { value, findings } = decodeText(ascii('Z\xfcrich \x96 \x93Gen\xe8ve\x94 \x80 5\n'));
    expect(value).toBe('Zürich – “Genève” € 5\n');
    expect(findings).toMatchObject([{ severity: 'note', key: 'reading.windows1252' }]);
  });

  test('UTF-8 with broken places, which are marked and counted', () => {
    const { value, findings } = decodeText(
      joined(strToU8('Zürich – Genève 8'), Uint8Array.of(0xe2, 0x80), strToU8('1')),
    );
    expect(value).toBe('Zürich – Genève 8\ufffd1');
    expect(findings).toMatchObject([{ severity: 'warning', fillings: { count: '1' } }]);
  });

  test('a few control characters, which hostile text may hold', () => {
    expect(decodeText(ascii(`${'The group met in Geneva. '.repeat(9)}\0`)).findings).toEqual([]);
  });
});

const told = (key: string) => expect.objectContaining({ key });
const western = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

describe('Text in windows-1252', () => {
  test('has its own signs where other encodings have controls', () => {
    const signs = Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index).filter(
      (byte) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte),
    );
    expect(decodeText(joined(ascii('tea '), signs)).value).toBe(`tea ${western}`);
  });

  test.each([0x81, 0x8d, 0x8f, 0x90, 0x9d])('has no sign for %i', (byte) => {
    expect(() => decodeText(joined(ascii('tea '), Uint8Array.of(byte)))).toThrow(told('rejected.encoding'));
  });

  test('may be long', () => {
    const long = `${'tea '.repeat(20_000)}\xe9`;
    expect(decodeText(ascii(long)).value).toBe(long);
  });

  test('has up to three letters with accents in a row', () => {
    expect(decodeText(ascii('cr\xe9\xe9e \xe4\xf6\xfc')).value).toBe('créée äöü');
    expect(() => decodeText(ascii('\xe4\xf6\xfc\xdf'))).toThrow(told('rejected.encoding'));
  });

  test('is told from UTF-8 with broken places by what most of it is', () => {
    const [sound, broken] = [strToU8('é'), ascii('\xe9 ')];
    expect(decodeText(joined(sound, broken)).value).toBe('Ã©é ');
    expect(decodeText(joined(sound, sound, broken)).value).toBe('éé\ufffd ');
    expect(decodeText(joined(sound, sound, broken)).findings).toEqual([
      { severity: 'warning', key: 'reading.brokenUtf8', fillings: { count: '1' }, source: null },
    ]);
  });
});

describe('What is no text', () => {
  const letters = ascii('a'.repeat(98));

  test.each([0x00, 0x08, 0x0e, 0x1f, 0x7f])(
    'holds more than one control character %i in a hundred',
    (byte) => {
      expect(decodeText(joined(letters, ascii('b'), Uint8Array.of(byte))).findings).toEqual([]);
      expect(() => decodeText(joined(letters, Uint8Array.of(byte, byte)))).toThrow(told('rejected.notText'));
    },
  );

  test.each([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x7e])('does not begin with %i', (byte) => {
    expect(decodeText(joined(ascii('a'), Uint8Array.of(byte, byte))).findings).toEqual([]);
  });

  test('may look like UTF-16 without its mark, or have noughts anywhere', () => {
    for (const isHighFirst of [true, false])
      expect(() => decodeText(utf16('tea and milk', isHighFirst))).toThrow(told('rejected.encoding'));
    expect(() => decodeText(ascii('tea\0\0and\0milk\0\0\0'))).toThrow(told('rejected.notText'));
    expect(() => decodeText(new Uint8Array(99))).toThrow(told('rejected.notText'));
  });
});

test('UTF-16 may begin with any letter, and not with that of UTF-32', () => {
  const mark = Uint8Array.of(0xff, 0xfe);
  expect(decodeText(joined(mark, utf16('\u0100b'))).value).toBe('\u0100b');
  expect(() => decodeText(joined(mark, utf16('\0b')))).toThrow(told('rejected.encoding'));
  expect(() => decodeText(joined(Uint8Array.of(0xfe, 0xff), utf16('tea', true), ascii('x')))).toThrow(
    told('rejected.encoding'),
  );
  expect(decodeText(ascii('\xfe\xfe tea')).value).toBe('þþ tea');
});
