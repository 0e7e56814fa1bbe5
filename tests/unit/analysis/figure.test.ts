import { describe, expect, it } from 'vitest';
import { countOf, derive, type Figure, knownValue } from '../../../src/analysis/figure.ts';
import {
  approximate,
  corrected,
  notStated,
  source,
  stated,
  toBeConfirmed,
  toBeDetermined,
} from '../../support/builders.ts';
import { fc } from '../../support/properties.ts';

const sumOf = (...figures: [Figure, Figure]): Figure =>
  derive('change', figures, (one, other) => one + other);

describe('the value of a figure', () => {
  it('is known where the report gives one, whatever its status', () => {
    const figures = [
      stated(2),
      approximate(2),
      toBeConfirmed(2),
      corrected(2, 7),
      countOf([stated('a'), stated('b')]),
    ];
    expect(figures.map(knownValue)).toEqual([2, 2, 2, 2, 2]);
  });

  it('is not zero where the report gives none', () => {
    expect([knownValue(notStated), knownValue(toBeDetermined), knownValue(stated(0))]).toEqual([
      null,
      null,
      0,
    ]);
  });
});

describe('a derived figure', () => {
  it('keeps its rule and what it was made of', () => {
    const [one, other] = [stated(2), stated(3)];
    expect(sumOf(one, other)).toEqual({
      status: 'derived',
      value: 5,
      approximate: false,
      rule: 'change',
      operands: [one, other],
    });
  });

  it('is not stated where a part of it is missing', () => {
    expect(sumOf(stated(2), notStated)).toEqual(notStated);
    expect(sumOf(toBeDetermined, stated(2))).toEqual(notStated);
  });

  it('is not stated where nothing follows', () => {
    expect(derive('remote-share', [stated(0)], (total: number) => (total > 0 ? 1 : null))).toEqual(notStated);
  });

  it.each([
    ['stated', stated(1), false],
    ['corrected', corrected(1, null), false],
    ['counted', countOf([stated('a')]), false],
    ['approximate', approximate(1), true],
    ['to be confirmed', toBeConfirmed(1), true],
    ['derived from what is approximate', sumOf(approximate(1), stated(1)), true],
  ])('from one that is %s is approximate: %s', (_, figure, isApproximate) => {
    expect(sumOf(figure, stated(1))).toMatchObject({ status: 'derived', approximate: isApproximate });
  });

  it('has a value exactly where each part has one', () => {
    const anyFigure = fc.oneof(
      fc.nat().map((value): Figure => ({ status: 'stated', value, source })),
      fc.constant<Figure>(notStated),
      fc.constant<Figure>(toBeDetermined),
    );
    fc.assert(
      fc.property(anyFigure, anyFigure, (one, other) => {
        const values = [knownValue(one), knownValue(other)];
        const [first, second] = values;
        const sum = first == null || second == null ? null : first + second;
        expect(knownValue(sumOf(one, other))).toBe(sum);
      }),
    );
  });
});
