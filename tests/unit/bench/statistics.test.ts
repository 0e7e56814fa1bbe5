import { describe, expect, it } from 'vitest';
import { median, ratio, spread } from '../../bench/statistics.mjs';
import { tableOf } from '../../bench/table.mjs';

describe('the figures of the bench', () => {
  it('take the middle of what was measured, whatever its order, and leave out what was not', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([7, Number.NaN])).toBe(7);
    expect(median([])).toBeNaN();
  });

  it('say the least and the greatest where they differ', () => {
    expect(spread([412.4, 380.2, 655.6], 0)).toBe('412 (380–656)');
    expect(spread([3, 3, 3], 0)).toBe('3');
    expect(spread([], 0)).toBe('–');
  });

  it('compare medians, and stay silent where there is nothing to compare', () => {
    expect(ratio([280, 1, 999], [1000])).toBe('0.28');
    expect(ratio([1], [0])).toBe('');
    expect(ratio([1], [])).toBe('');
  });

  it('stand in columns', () => {
    expect(tableOf(['', 'ms'], [['rows', '5']])).toBe('|      | ms |\n|------|----|\n| rows | 5  |');
  });
});
