import { describe, expect, it } from 'vitest';
import {
  type ChangesView,
  changeColumns,
  type Pair,
  parseChanges,
  parsePair,
  stringifyComparison,
  toggleSort,
} from '../../../src/url/comparisonAddress.ts';
import { screenOf } from '../../../src/url/screen.ts';
import { defaultView, parseView, reportOf } from '../../../src/url/viewAddress.ts';
import { fc } from '../../support/properties.ts';

const known = { groups: ['1', '2', '3'], kinds: ['meetings', 'added.meeting', 'revised.lifetime'] };
const all: ChangesView = { view: defaultView, kind: null, sort: [] };
const alone: Pair = { other: null, later: null };

describe('the address of a comparison', () => {
  it('is short where nothing is chosen', () => {
    expect(stringifyComparison(alone, all, null)).toBe('#/compare');
    expect(stringifyComparison(alone, all, '1k9x3q')).toBe('#/compare?report=1k9x3q');
  });

  it('names the pair, the filters and the order in words that a reader can change by hand', () => {
    const address = stringifyComparison(
      { other: '7ab', later: 'with' },
      {
        view: { ...defaultView, workingGroups: ['1', '3'], query: 'policy' },
        kind: 'added.meeting',
        sort: [
          { column: 'kind', descending: true },
          { column: 'after', descending: false },
        ],
      },
      '1k9',
    );
    expect(address).toBe(
      '#/compare?wg=1,3&q=policy&report=1k9&with=7ab&later=with&kind=added.meeting&changes=-kind,after',
    );
  });

  it('begins its parameters where the view of the dashboard has none, and goes on behind those it has', () => {
    expect(stringifyComparison({ other: '7ab', later: null }, all, null)).toBe('#/compare?with=7ab');
    expect(stringifyComparison(alone, { ...all, kind: 'meetings' }, null)).toBe('#/compare?kind=meetings');
    expect(stringifyComparison({ other: '7ab', later: null }, all, '1k9')).toBe(
      '#/compare?report=1k9&with=7ab',
    );
  });

  it('falls back where it is damaged, or names what is not there', () => {
    const damaged = '#/compare?with=%20../x&later=never&kind=added.nothing&changes=-when,-kind,kind&wg=9';
    expect(parsePair(damaged)).toEqual(alone);
    expect(parseChanges(damaged, known)).toEqual({ ...all, sort: [{ column: 'kind', descending: true }] });
  });

  it('leaves the order of the dashboard’s table to itself', () => {
    const address = '#/compare?sort=-number&changes=subject';
    expect(parseView(address, []).sort).toEqual([{ column: 'number', descending: true }]);
    expect(parseChanges(address, known).sort).toEqual([{ column: 'subject', descending: false }]);
  });

  it('is read back as it was written', () => {
    const fingerprint = fc.string({ unit: fc.constantFrom(...'0189az'), minLength: 1, maxLength: 24 });
    const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
    const sort = fc
      .uniqueArray(fc.constantFrom(...changeColumns))
      .chain((columns) =>
        fc.tuple(
          ...columns.map((column) => fc.record({ column: fc.constant(column), descending: fc.boolean() })),
        ),
      );
    const changes = fc.record({
      view: fc.record({
        workingGroups: fc.shuffledSubarray(known.groups),
        query: fc.string().filter((query) => !query.includes('\uFFFD')),
        sort: fc.constant([]),
        grouped: fc.boolean(),
      }),
      kind: orNull(fc.constantFrom(...known.kinds)),
      sort,
    });
    const pair = fc.record({
      other: orNull(fingerprint),
      later: orNull(fc.constantFrom('report' as const, 'with' as const)),
    });
    fc.assert(
      fc.property(pair, changes, orNull(fingerprint), (told, chosen, report) => {
        const address = stringifyComparison(told, chosen, report);
        expect(screenOf(address)).toEqual({ kind: 'compare' });
        expect(reportOf(address)).toBe(report);
        expect(parsePair(address)).toEqual(told);
        expect(parseChanges(address, known)).toEqual(chosen);
      }),
    );
  });
});

describe('pressing a heading of the changes', () => {
  const ascending = { column: 'kind', descending: false };
  const descending = { column: 'kind', descending: true };
  const other = { column: 'after', descending: true };

  it('sorts ascending, then descending, then not at all', () => {
    expect(toggleSort([], 'kind', false)).toEqual([ascending]);
    expect(toggleSort([ascending], 'kind', false)).toEqual([descending]);
    expect(toggleSort([descending], 'kind', false)).toEqual([]);
    expect(toggleSort([other], 'kind', false)).toEqual([ascending]);
  });

  it('keeps the other keys in their places where several are asked for', () => {
    expect(toggleSort([other], 'kind', true)).toEqual([other, ascending]);
    expect(toggleSort([ascending, other], 'kind', true)).toEqual([descending, other]);
    expect(toggleSort([descending, other], 'kind', true)).toEqual([other]);
  });
});
