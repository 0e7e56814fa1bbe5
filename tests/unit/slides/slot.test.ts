import { describe, expect, it } from 'vitest';
import report from '../../../src/data/report.json';
import type { SlideKind } from '../../../src/slides/slide.ts';
import { isEssential, paceOf, sharesOf, slotMinutes } from '../../../src/slides/slot.ts';
import { deckOf } from '../../support/deckReports.ts';
import { fc, runsFrom } from '../../support/properties.ts';

const kinds: SlideKind[] = ['purpose', 'glance', 'participants', 'group', 'leadership', 'next', 'sources'];
const aDeck = fc
  .array(fc.record({ kind: fc.constantFrom(...kinds), notes: fc.array(fc.lorem()) }), { maxLength: 90 })
  .map((slides) => [{ kind: 'title' as const, notes: ['Hello.'] }, ...slides]);

describe('a slot', () => {
  it('is divided so that the shares add up to it to the second, short of time or not', () => {
    fc.assert(
      fc.property(aDeck, fc.integer({ min: 3, max: 60 }), fc.boolean(), (slides, minutes, short) => {
        const shares = sharesOf(slides, { minutes, short });
        expect(shares.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(minutes * 60);
        shares.reduce((end, { begin, seconds }) => {
          expect(begin).toBe(end);
          expect(seconds).toBeGreaterThanOrEqual(0);
          return begin + seconds;
        }, 0);
      }),
      runsFrom(20180205),
    );
  });

  it('gives more to a slide of which more is said', () => {
    const [short, long] = sharesOf(
      [
        { kind: 'title', notes: ['Two words.'] },
        { kind: 'group', notes: ['Many words, '.repeat(30)] },
      ],
      { minutes: 5, short: false },
    );
    expect(long?.seconds).toBeGreaterThan(2 * (short?.seconds ?? 0));
  });

  it('that is short leaves out by kind, and gives their time to the rest', () => {
    const deck = deckOf(report);
    const shares = sharesOf(deck, { minutes: 5, short: true });
    const left = deck.filter((_, index) => !shares[index]?.dropped).map(({ id }) => id);
    expect(left).toEqual([
      'title',
      'glance',
      'timeline',
      'timeline-2',
      'group-1',
      'group-2',
      'group-3',
      'group-4',
      'group-5',
      'next',
    ]);
    expect(deck.filter(isEssential).map(({ id }) => id)).toEqual(left);
  });

  it('gives each slide a moment to look, and a second or so for each word, however the words are set apart', () => {
    const shares = sharesOf(
      [
        { kind: 'title', notes: ['One two three.', 'Four.'] },
        { kind: 'glance', notes: ['One  two\nthree four.'] },
        { kind: 'next', notes: ['One', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'] },
      ],
      { minutes: 13, short: false },
    );
    expect(shares.map(({ begin, seconds }) => [begin, seconds])).toEqual([
      [0, 240],
      [240, 240],
      [480, 300],
    ]);
  });

  it('that is short has no time for what none of its slides is needed for', () => {
    expect(sharesOf([{ kind: 'purpose', notes: ['One.'] }], { minutes: 5, short: true })).toEqual([
      { begin: 0, seconds: 0, dropped: true },
    ]);
  });

  it('has 3 to 60 minutes, whatever is typed', () => {
    expect([0, 3, 7.4, 61, Number.NaN].map(slotMinutes)).toEqual([3, 3, 7, 60, 10]);
  });
});

describe('the pace', () => {
  const shares = [
    { begin: 0, seconds: 60, dropped: false },
    { begin: 60, seconds: 120, dropped: false },
  ];

  it.each([
    [0, 30, 'on-time', 0],
    [0, 75, 'behind', 15],
    [1, 40, 'ahead', 20],
    [1, 170, 'on-time', 0],
    [1, 190, 'over', 10],
    [0, 60, 'on-time', 0],
    [0, 61, 'behind', 1],
    [1, 60, 'on-time', 0],
    [1, 59, 'ahead', 1],
    [1, 180, 'on-time', 0],
    [1, 181, 'over', 1],
    // A slide that the deck has not.
    [2, 30, 'on-time', 0],
  ])('at slide %i after %i seconds is %s by %i', (index, elapsed, state, seconds) => {
    expect(paceOf(shares, index, elapsed)).toEqual({ state, seconds });
  });
});
