import { describe, expect, it } from 'vitest';
import {
  markLines,
  markMatches,
  matches,
  queryWords,
  searchable,
  searchableLines,
} from '../../../src/analysis/search.ts';
import { fc } from '../../support/properties.ts';

const finds = (query: string, text: string): boolean => matches(searchable(text), queryWords(query));
/** The text with what is found in brackets. */
const marked = (query: string, text: string): string =>
  markMatches(text, queryWords(query))
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join('');

describe('a search', () => {
  it('asks for each word, anywhere, in any order', () => {
    expect(queryWords('  Policy  and\tpolicy ')).toEqual(['policy', 'and']);
    expect(finds('frame pol', 'Policy Reference Framework')).toBe(true);
    expect(finds('frame dog', 'Policy Reference Framework')).toBe(false);
  });

  it('of nothing, of blanks, or of a lone accent finds everything', () => {
    expect(['', '  \n', '\u0301'].map((query) => finds(query, 'Policy'))).toEqual([true, true, true]);
  });

  it.each([
    ['case', 'DLT', 'dlt'],
    ['accents in the text', 'zurich', 'Zürich'],
    ['accents in the query', 'Zürich', 'Zurich'],
    ['accents written as marks of their own', 'orléans', 'Orle\u0301ans'],
    ['several marks on one letter', 'viet', 'Việt Nam'],
    ['the dot on a Turkish I', 'istanbul', 'İSTANBUL'],
    ['the missing dot on a Turkish ı', 'isik', 'ışık'],
    ['a sharp s', 'strasse', 'Straße'],
    ['a sharp s in the query', 'Straße', 'STRASSE'],
    ['ligatures', 'office', 'oﬃce'],
    ['the end of a Greek word', 'ΟΔΟΣ', 'οδος'],
    ['Arabic vowel marks', 'محمد', 'مُحَمَّد'],
    ['an Arabic hamza', 'اداب', 'آداب'],
    ['Cyrillic case', 'МОСКВА', 'Москва'],
    ['a breve that Cyrillic writes', 'йорк', 'Йорк'],
  ])('does not mind %s', (_, query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it('finds Chinese and Korean words within longer ones', () => {
    expect(finds('信息', '中国信息通信研究院')).toBe(true);
    expect(finds('서우', '서울')).toBe(true);
  });

  it('takes signs as they are', () => {
    expect(finds('(e.g.,', 'Applications (e.g., telco)')).toBe(true);
    expect(finds('.*', 'Applications')).toBe(false);
  });
});

describe('what a search found', () => {
  it('is marked in the text as it is written', () => {
    expect(marked('pol', 'Policy and polity')).toBe('[Pol]icy and [pol]ity');
    expect(marked('zurich', 'in Zürich')).toBe('in [Zürich]');
    expect(marked('orlé', 'Orle\u0301ans')).toBe('[Orle\u0301]ans');
    expect(marked('strasse', 'Lange Straße 3')).toBe('Lange [Straße] 3');
    expect(marked('محمد', 'مُحَمَّد')).toBe('[مُحَمَّد]');
    expect(marked('b', 'a𝒳b')).toBe('a𝒳[b]');
  });

  it('is marked as one where words overlap or touch', () => {
    expect(marked('abc bcd', 'xabcdx')).toBe('x[abcd]x');
    expect(marked('aa', 'aaa')).toBe('[aaa]');
  });

  it('is marked to the end of a letter of which a part was found', () => {
    expect(marked('stras', 'Straße')).toBe('[Straß]e');
    expect(marked('서우', '서울')).toBe('[서울]');
  });

  it('is nothing where nothing is looked for', () => {
    expect(markMatches('Policy', [])).toEqual([{ text: 'Policy', found: false }]);
    expect(markMatches('', ['a'])).toEqual([]);
  });

  const letters = fc.string({
    unit: fc.constantFrom(...'aAbéßİıﬁΣςσ가각', 'e\u0301', '𝒳', ' ', 'ُ', 'م'),
    maxLength: 12,
  });

  it('loses no character of the text, and cuts none in two', () => {
    fc.assert(
      fc.property(letters, letters, (text, query) => {
        const pieces = markMatches(text, queryWords(query)).map((piece) => piece.text);
        const ends = [...text.matchAll(/\P{M}\p{M}*|^\p{M}+/gu)].map(
          ({ 0: letter, index }) => index + letter.length,
        );
        let end = 0;
        for (const piece of pieces) {
          end += piece.length;
          expect(ends).toContain(end);
        }
        expect(pieces.join('')).toBe(text);
      }),
    );
  });

  it('holds a mark exactly where the text matches a word', () => {
    fc.assert(
      fc.property(letters, letters, (text, query) => {
        const words = queryWords(query).slice(0, 1);
        const isMarked = markMatches(text, words).some((piece) => piece.found);
        expect(isMarked).toBe(words.length > 0 && matches(searchable(text), words));
      }),
    );
  });
});

describe('a search in many texts at once', () => {
  const linesWith = (texts: readonly string[], word: string): number[] => {
    const lines = searchableLines(texts);
    const marks = new Uint8Array(texts.length);
    markLines(lines, word, marks);
    return [...marks];
  };

  it('marks each text that has the word, at its beginning, at its end, and twice', () => {
    expect(linesWith(['abc', 'cab', 'b', 'ab ab', ''], 'ab')).toEqual([1, 1, 0, 1, 0]);
    expect(linesWith([], 'ab')).toEqual([]);
  });

  it('finds in each what a search in it alone finds, also where a text has lines of its own', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'B', 'é', 'Σ', 'ß', ' ', '\n'), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), text, (texts, query) => {
        for (const word of queryWords(query)) {
          const alone = texts.map((one) => Number(matches(searchable(one), [word])));
          expect(linesWith(texts, word)).toEqual(alone);
        }
      }),
    );
  });
});

it('Plain text is prepared for a search as any other text is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      // Beside a letter with an accent nothing is plain any more.
      expect(`${searchable(text)}\ne`).toBe(searchable(text, 'é'));
    }),
  );
});
