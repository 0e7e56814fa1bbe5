import { describe, expect, it, vi } from 'vitest';
import { naturalOrder } from '../../../src/analysis/naturalOrder.ts';
import { atOnce, rankingOf } from '../../../src/analysis/ranks.ts';
import { fc, reportText } from '../../support/properties.ts';

const ranksOf = (texts: readonly string[]): number[] => [...atOnce(rankingOf(texts, 'en-GB'))];

describe('the ranks of texts', () => {
  it('are their places in the natural order, the same for equals', () => {
    expect(ranksOf(['D1.10', 'D1.9', 'D1.9', 'D1.1'])).toEqual([2, 1, 1, 0]);
    expect(ranksOf([])).toEqual([]);
  });

  it('are the same for texts that people count alike, however they are written', () => {
    expect(ranksOf(['D2', 'D1', 'D01', 'D1'])).toEqual([1, 0, 0, 0]);
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

  it('of very many texts take no more than 30,000 comparisons in one step', () => {
    const texts = Array.from({ length: 50_000 }, (_, index) => `D${(index * 7919) % 50_000}`);
    const compare = vi.spyOn(Intl.Collator.prototype, 'compare', 'get');
    let compared = 0;
    compare.mockReturnValue((one: string, other: string) => {
      compared += 1;
      return Number(one.slice(1)) - Number(other.slice(1));
    });
    // A language that nobody has asked for yet.
    const steps = rankingOf(texts, 'nb');
    let most = 0;
    for (let done: boolean | undefined = false; !done; ) {
      compared = 0;
      done = steps.next().done;
      most = Math.max(most, compared);
    }
    compare.mockRestore();
    expect(most).toBeGreaterThan(1_000);
    expect(most).toBeLessThan(30_000);
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
