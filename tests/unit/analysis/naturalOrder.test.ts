import { describe, expect, it } from 'vitest';
import { compareNaturally } from '../../../src/analysis/naturalOrder.ts';

const sorted = (...texts: string[]): string[] =>
  texts.sort((one, other) => compareNaturally('en-GB', one, other));

describe('the natural order', () => {
  it('counts as a person counts', () => {
    expect(sorted('D1.10', 'D1.9', 'D1.1', 'D10.1', 'D2.1')).toEqual([
      'D1.1',
      'D1.9',
      'D1.10',
      'D2.1',
      'D10.1',
    ]);
  });

  it('looks at case and accents only between equals', () => {
    expect(sorted('Zürich', 'zebra', 'Émile', 'emil', 'Eva')).toEqual([
      'emil',
      'Émile',
      'Eva',
      'zebra',
      'Zürich',
    ]);
  });

  it('is that of the language', () => {
    expect(['Ö', 'Z'].sort((one, other) => compareNaturally('sv', one, other))).toEqual(['Z', 'Ö']);
    expect(['Ö', 'Z'].sort((one, other) => compareNaturally('de', one, other))).toEqual(['Ö', 'Z']);
  });
});
