import { describe, expect, it } from 'vitest';
import { naturalOrder } from '../../../src/analysis/naturalOrder.ts';
import { atOnce, rankingOf } from '../../../src/analysis/ranks.ts';
import { fc, reportText } from '../../support/properties.ts';

const ranksOf = (texts: readonly string[]): number[] => [...atOnce(rankingOf(texts, 'en-GB'))];

describe('the ranks of texts', () => {
  it('are their places in the natural order, the same for equals', () => {
    expect(ranksOf(['D1.10', 'D1.9', 'D1.9', 'D1.1'])).toEqual([2, 1, 1, 0]);
    expect(ranksOf([])).toEqual([]);
  });

  it('order any two texts as comparing them does', () => {
    const compare = naturalOrder('en-GB');
    fc.assert(
      fc.property(fc.array(reportText, { maxLength: 12 }), (texts) => {
        const ranks = ranksOf(texts);
        for (const [one, text] of texts.entries()) {
          for (const [other, beside] of texts.entries()) {
            const order = (ranks[one] ?? 0) - (ranks[other] ?? 0);
            expect(Math.sign(order)).toBe(Math.sign(compare(text, beside)));
          }
        }
      }),
    );
  });

  it('of many texts come in steps, and are the same as of all at once', () => {
    const texts = Array.from({ length: 25_000 }, (_, index) => `D${(index * 7919) % 25_000}`);
    const steps = rankingOf(texts, 'en-GB');
    let taken = 0;
    while (!steps.next().done) taken += 1;
    expect(taken).toBeGreaterThan(2);
    const ranks = ranksOf(texts);
    expect(texts.every((text, index) => text === `D${ranks[index]}`)).toBe(true);
  });
});
