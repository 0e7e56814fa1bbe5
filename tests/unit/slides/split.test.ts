import { describe, expect, it } from 'vitest';
import { piecesOf, splitToFit } from '../../../src/slides/split.ts';
import { fc } from '../../support/properties.ts';

const seed = 20180205;
const shareOf = (items: readonly number[]) => items.reduce((sum, item) => sum + item, 0);

describe('a list that is split', () => {
  it('keeps all its items in order, and no part is overfull unless one item alone is', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.01, max: 1.2, noNaN: true })), (items) => {
        const parts = splitToFit(items, { shareOf });
        expect(parts.flat()).toEqual(items);
        expect(parts.filter((part) => part.length > 1 && shareOf(part) > 1)).toEqual([]);
      }),
      { seed },
    );
  });

  it('falls into even parts rather than a full one and a rest', () => {
    const parts = splitToFit(
      Array.from({ length: 7 }, () => 0.16),
      { shareOf },
    );
    expect(parts.map(({ length }) => length)).toEqual([4, 3]);
  });

  it('ends where the matter ends, where that is near enough', () => {
    const years = [2019, 2019, 2019, 2019, 2020, 2020, 2020, 2020];
    const parts = splitToFit(years, {
      shareOf: (some) => some.length / 6,
      beginsPart: (one, before) => one !== before,
    });
    expect(parts.map(({ length }) => length)).toEqual([4, 4]);
  });
});

describe('a long text in pieces', () => {
  it('ends them after sentences, and after words where a sentence is too long', () => {
    expect(piecesOf('One is short. Two is longer. Three.', 30)).toEqual([
      'One is short. Two is longer.',
      'Three.',
    ]);
    expect(piecesOf('word word word word', 10)).toEqual(['word word', 'word word']);
  });

  it('loses no word, and keeps to its length', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}[.;]?$/), { maxLength: 80 }), (words) => {
        const pieces = piecesOf(words.join(' '), 40);
        expect(pieces.join(' ')).toBe(words.join(' '));
        expect(pieces.filter(({ length }) => length > 40)).toEqual([]);
      }),
      { seed },
    );
  });
});
