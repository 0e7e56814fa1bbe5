import { describe, expect, it } from 'vitest';
import { readCount, readWholeNumber } from '../../../../src/importer/values/numbers.ts';

describe('a number of things or people', () => {
  it.each<[string, number]>([
    ['39', 39],
    ['0', 0],
    ['2,310', 2310],
    ['2 310', 2310],
    ['2\u00a0310', 2310],
    ['2\u202f310', 2310],
    ['2’310', 2310],
    ['1,234,567', 1234567],
    ['seven', 7],
    ['Twenty-one', 21],
    ['twenty‑one', 21],
    ['one hundred and forty', 140],
    ['24 participants', 24],
    ['9007199254740991', 9007199254740991],
  ])('is read from “%s”', (words, value) => {
    expect(readCount(words)).toEqual({ status: 'stated', value });
  });

  it.each<[string, number]>([
    ['more than 140', 140],
    ['about 30', 30],
    ['~5', 5],
    ['over 1,200', 1200],
    ['approx. 12', 12],
    ['140+', 140],
    ['at least seven', 7],
    ['some 140', 140],
    ['around 140', 140],
    ['nearly 140', 140],
    ['almost 140', 140],
    ['roughly 140', 140],
    ['no fewer than 140', 140],
  ])('is approximate in “%s”', (words, value) => {
    expect(readCount(words)).toEqual({ status: 'approximate', value });
  });

  it.each<[string, number]>([
    ['64 (TBC)', 64],
    ['64 TBC', 64],
    ['TBC: 64', 64],
    ['64 (to be confirmed)', 64],
  ])('is to be confirmed in “%s”', (words, value) => {
    expect(readCount(words)).toEqual({ status: 'to-be-confirmed', value });
  });

  it.each(['TBC', 'TBD', 'tbd', '(TBC)', 'To be determined', 'to be confirmed'])(
    'is still open in “%s”',
    (words) => {
      expect(readCount(words)).toEqual({ status: 'to-be-determined' });
    },
  );

  it.each(['', ' ', '-', '–', '—', 'n/a', 'N/A', 'not available'])('is not stated by “%s”', (words) => {
    expect(readCount(words)).toEqual({ status: 'not-stated' });
  });

  it.each([
    '2.310',
    '2,31',
    '12,34,567',
    '1,234 567',
    '3e2',
    '−7',
    '-7',
    '+7',
    '64¹',
    '64 *',
    '64*',
    '1O',
    '８１',
    '81/64',
    '24 81',
    '24\n310',
    '24 (9 new)',
    '007',
    '0x10',
    '1.0',
    '½',
    '9007199254740992',
    '99999999999999999999',
    'one two',
    'twenty-eleven',
    'a few',
    'fewer than 50',
    'less than 50',
    'under 50',
    'up to 50',
    'at most 50',
    'no more than 50',
    'max. 50',
    '< 50',
    '50 or fewer',
    'none',
    'Infinity',
    '٢٤',
  ])('is never guessed from “%s”', (words) => {
    expect(readCount(words)).toEqual({ status: 'unclear' });
  });
});

describe('a number in words', () => {
  it.each<[string, number | null]>([
    ['zero', 0],
    ['ninety-nine', 99],
    ['two hundred', 200],
    ['nine hundred and ninety-nine', 999],
    ['hundred', null],
    ['forty hundred', null],
    ['and', null],
    ['five twenty', null],
    ['', null],
  ])('“%s” is %s', (words, value) => {
    expect(readWholeNumber(words)).toBe(value);
  });
});
