import { describe, expect, it } from 'vitest';
import { bracketed } from '../../../src/format/brackets.ts';
import { enumerated, formatList, formatOrigin } from '../../../src/format/lists.ts';
import { english } from '../../support/words.ts';

describe('a list', () => {
  it('is joined as its language joins', () => {
    expect(formatList(english, [])).toBe('');
    expect(formatList(english, ['Geneva'])).toBe('Geneva');
    expect(formatList(english, ['Geneva', 'Bern'])).toBe('Geneva and Bern');
    expect(formatList(english, ['Geneva', 'Bern', 'Moscow'])).toBe('Geneva, Bern and Moscow');
  });
});

describe('what is put beside something', () => {
  it('has the signs of its language', () => {
    const chinese = { language: 'zh' } as const;
    expect(`Abbie Barbir${bracketed(english, 'a.i.')}`).toBe('Abbie Barbir (a.i.)');
    expect(`Abbie Barbir${bracketed(chinese, '临时')}`).toBe('Abbie Barbir（临时）');
    expect(enumerated(english, ['D1.1', 'D1.2'])).toBe('D1.1, D1.2');
    expect(enumerated(chinese, ['D1.1', 'D1.2'])).toBe('D1.1、D1.2');
  });
});

describe('where somebody comes from', () => {
  it('is told as far as the report tells it', () => {
    expect(formatOrigin({ affiliation: 'Swisscom', country: 'Switzerland' })).toBe('Swisscom, Switzerland');
    expect(formatOrigin({ affiliation: null, country: 'China' })).toBe('China');
    expect(formatOrigin({ affiliation: 'Aetna', country: null })).toBe('Aetna');
    expect(formatOrigin({ affiliation: null, country: null })).toBe('');
  });
});
