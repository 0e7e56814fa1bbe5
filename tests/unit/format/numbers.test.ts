import { describe, expect, it } from 'vitest';
import { formatCount } from '../../../src/format/counts.ts';
import {
  formatChange,
  formatPoints,
  formatRelativeChange,
  formatShare,
  isSigned,
  pointsOf,
} from '../../../src/format/numbers.ts';
import { locales } from '../../../src/i18n/languages.ts';
import { fc } from '../../support/properties.ts';
import { english } from '../../support/words.ts';

describe('a number', () => {
  it('is grouped by thousands', () => {
    expect([0, 81, 1234, 1234567].map((value) => formatCount(english, value))).toEqual([
      '0',
      '81',
      '1,234',
      '1,234,567',
    ]);
  });

  it('is below a thousand what every language of the interface writes', () => {
    for (const locale of Object.values(locales)) {
      const words = { ...english, locale };
      for (const value of [0, 7, 10, 999]) {
        expect(formatCount(words, value)).toBe(new Intl.NumberFormat(locale).format(value));
      }
    }
  });

  it('has a true minus, never a hyphen', () => {
    expect(formatCount(english, -2)).toBe('\u22122');
    fc.assert(
      fc.property(fc.integer(), (value) => {
        const shown = [formatCount, formatChange, formatShare, formatRelativeChange, formatPoints].map(
          (format) => format(english, value),
        );
        expect(shown.filter((text) => text.includes('-') || text.includes('\u2212') !== value < 0)).toEqual(
          [],
        );
      }),
    );
  });
});

describe('a change', () => {
  it('carries its sign, and none where nothing changed', () => {
    expect([5, -17, 0, 1200].map((value) => formatChange(english, value))).toEqual([
      '+5',
      '−17',
      '0',
      '+1,200',
    ]);
  });

  it('is a whole per cent of what was before', () => {
    expect([5 / 7, -17 / 81, 0, -1].map((value) => formatRelativeChange(english, value))).toEqual([
      '+71%',
      '−21%',
      '0%',
      '−100%',
    ]);
  });

  it('that has a sign needs no other, in Arabic neither', () => {
    const arabic = { ...english, locale: locales.ar };
    expect([5, -17].map((value) => isSigned(formatChange(english, value)))).toEqual([true, true]);
    expect([5, -17].map((value) => isSigned(formatChange(arabic, value)))).toEqual([true, true]);
    expect([formatChange(english, 0), 'D1.1 +', '17'].map(isSigned)).toEqual([false, false, false]);
  });

  it('that is too small to show has no sign', () => {
    expect(formatRelativeChange(english, -0.001)).toBe('0%');
    expect(formatPoints(english, -0.0001)).toBe('0');
  });
});

describe('a share', () => {
  it('is a whole per cent', () => {
    expect([23 / 64, 24 / 81, 0, 1].map((value) => formatShare(english, value))).toEqual([
      '36%',
      '30%',
      '0%',
      '100%',
    ]);
  });

  it('changes by points, to one place', () => {
    expect(formatPoints(english, 23 / 64 - 24 / 81)).toBe('+6.3');
    expect(formatPoints(english, -0.05)).toBe('−5');
    expect([23 / 64 - 24 / 81, 24 / 81 - 23 / 64, 0].map(pointsOf)).toEqual([6.3, 6.3, 0]);
  });
});
