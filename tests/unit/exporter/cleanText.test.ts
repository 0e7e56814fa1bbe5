import { describe, expect, it } from 'vitest';
import { cleanText, containDirection, inlineText } from '../../../src/exporter/cleanText.ts';
import { anyText, fc } from '../../support/properties.ts';

describe('text for a file', () => {
  it('loses what no format can hold, and nothing else', () => {
    expect(cleanText('a\u0000b\u0085c\ufffed\tе\n')).toBe('abcd\tе\n');
    expect(cleanText('a\ud800b 👩‍🚀')).toBe('a\ufffdb 👩‍🚀');
  });

  it('is well-formed Unicode whatever it was', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(encodeURIComponent(cleanText(text))).toBeTypeOf('string');
      }),
    );
  });
});

describe('marks of direction', () => {
  it('turn nothing beyond the text they stand in', () => {
    expect(containDirection('a\u202eb')).toBe('a\u202eb\u202c');
    expect(containDirection('\u2067a\u202bb')).toBe('\u2067a\u202bb\u202c\u2069');
    expect(containDirection('a\u2069\u202cb')).toBe('ab');
    expect(containDirection('\u2067a\u2069 b')).toBe('\u2067a\u2069 b');
  });

  it('may stand in a line of ours', () => {
    expect(inlineText(' a\u202e\nb ')).toBe('a\u202e b\u202c');
  });
});
