import { describe, expect, it } from 'vitest';
import { matchByKeys } from '../../../../src/analysis/comparison/matching.ts';

type Card = { suit: string; name: string };
const card = (text: string): Card => ({ suit: text.charAt(0), name: text.slice(1) });
const cards = (text: string): Card[] => text.split(' ').filter(Boolean).map(card);
const textOf = ({ suit, name }: Card): string => suit + name;

function match(earlier: string, later: string, fits?: (one: Card, other: Card) => boolean): string {
  const found = matchByKeys(
    cards(earlier),
    cards(later),
    [textOf, ({ suit }) => (suit === '?' ? null : suit)],
    fits,
  );
  const pairs = found.pairs.map((pair) => `${textOf(pair.earlier)}=${textOf(pair.later)}`);
  return [pairs, found.earlierOnly.map(textOf), found.laterOnly.map(textOf)]
    .map((list) => list.join(' '))
    .join(' | ');
}

describe('matching two lists', () => {
  it('lets the surest key go first, and the next one have what it left', () => {
    expect(match('a1 a2', 'a2 a3')).toBe('a2=a2 a1=a3 |  | ');
  });

  it('pairs the first with the first where several share a key', () => {
    expect(match('a1 a2 a3', 'a7 a8')).toBe('a1=a7 a2=a8 | a3 | ');
  });

  it('leaves apart what has no key in common, or none at all', () => {
    expect(match('a1 ?1', 'b1 ?2')).toBe(' | a1 ?1 | b1 ?2');
  });

  it('leaves apart what does not fit', () => {
    expect(match('a1', 'a9', () => false)).toBe(' | a1 | a9');
  });
});
