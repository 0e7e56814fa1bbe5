import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay, calendarDay } from '../../../../src/domain/calendarDate.ts';
import { formatCount } from '../../../../src/format/counts.ts';
import { formatDays } from '../../../../src/format/dates.ts';
import { findDays } from '../../../../src/importer/values/dates.ts';
import { readCount } from '../../../../src/importer/values/numbers.ts';
import { english } from '../../../support/english.ts';
import { fc } from '../../../support/properties.ts';

const aDay: fc.Arbitrary<CalendarDay> = fc
  .tuple(
    fc.integer({ min: 1950, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => calendarDay(year, month, date));

describe('what the page writes', () => {
  it('of the days of a meeting, the importer reads back, wherever in a sentence it stands', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 40 }), fc.boolean(), (first, length, inSentence) => {
        const last = addDays(first, length);
        const written = formatDays(english, first, last);
        const found = findDays(inSentence ? `The meeting of ${written} in Geneva.` : written);
        expect(found?.days).toMatchObject({ firstDay: first, lastDay: last });
      }),
    );
  });

  it('of a number, the importer reads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (count) => {
        expect(readCount(formatCount(english, count))).toMatchObject({ value: count });
      }),
    );
  });
});
