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

  it('stays whole where it fits, wherever a part may begin', () => {
    const rules = { shareOf: (items: readonly string[]) => items.length / 6, beginsPart: () => true };
    expect(splitToFit([...'aaab'], rules)).toEqual([[...'aaab']]);
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

describe('a list that just fits', () => {
  it('stays whole, as long as it does not fill more than the slide', () => {
    expect(splitToFit([0.25, 0.25, 0.5], { shareOf })).toEqual([[0.25, 0.25, 0.5]]);
    expect(splitToFit([0.5, 0.5, 0.5, 0.5], { shareOf })).toEqual([
      [0.5, 0.5],
      [0.5, 0.5],
    ]);
    expect(splitToFit<number>([], { shareOf })).toEqual([]);
  });
});

describe('a list that could end earlier', () => {
  const parts = (kinds: string, most: number) =>
    splitToFit([...kinds], {
      shareOf: (some) => some.length / most,
      beginsPart: (one, before) => one !== before,
    }).map((part) => part.join(''));

  it('ends as late as it can where the matter ends, and not in its first half', () => {
    expect(parts('aabbcccc', 6)).toEqual(['aabb', 'cccc']);
    expect(parts('aaabbbbb', 6)).toEqual(['aaab', 'bbbb']);
    expect(parts('aaaabbbb', 6)).toEqual(['aaaa', 'bbbb']);
    expect(parts('aabb', 2)).toEqual(['aa', 'bb']);
  });

  it('asks only where two meet', () => {
    const asked: string[] = [];
    splitToFit([...'abcdefg'], {
      shareOf: (some) => some.length / 4,
      beginsPart: (one, before) => {
        asked.push(before + one);
        return false;
      },
    });
    expect(asked).toEqual(['de', 'cd']);
  });
});

describe('a long text in pieces', () => {
  it('is whole where it just fits, and nothing where it is blank', () => {
    expect(piecesOf('0123456789', 10)).toEqual(['0123456789']);
    expect(piecesOf('  0123456789 ', 10)).toEqual(['0123456789']);
    expect(piecesOf('Abc. def g', 10)).toEqual(['Abc. def g']);
    expect(piecesOf('  ', 10)).toEqual([]);
    expect(piecesOf('', 10)).toEqual([]);
  });

  it('is cut within a word only where there is no other place', () => {
    expect(piecesOf('0123456789abc', 10)).toEqual(['0123456789', 'abc']);
    expect(piecesOf('0123456789 abc', 10)).toEqual(['0123456789', 'abc']);
    expect(piecesOf('a 23456789 abc', 10)).toEqual(['a 23456789', 'abc']);
    expect(piecesOf('a 0123456789', 10)).toEqual(['a', '0123456789']);
    expect(piecesOf('abcdef  ghijk', 8), 'no blanks around a piece').toEqual(['abcdef', 'ghijk']);
  });

  it.each(['.', '!', '?', ';'])('ends after a sentence that ends with %s', (stop) => {
    expect(piecesOf(`One two${stop} Three four`, 12)).toEqual([`One two${stop}`, 'Three four']);
  });

  it('ends after a Chinese sentence, which no space follows', () => {
    expect(piecesOf('一二三四。五六七八九', 8)).toEqual(['一二三四。', '五六七八九']);
  });

  it('lets no sentence end a piece that would be less than a third full', () => {
    expect(piecesOf('A. bcd efg hij', 12)).toEqual(['A. bcd efg', 'hij']);
    expect(piecesOf('Abc. efg hijkl', 12)).toEqual(['Abc. efg', 'hijkl']);
    expect(piecesOf('Abcd. efg hijkl', 12)).toEqual(['Abcd.', 'efg hijkl']);
  });

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
