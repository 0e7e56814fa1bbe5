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
