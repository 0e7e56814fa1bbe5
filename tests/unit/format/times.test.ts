import { expect, it } from 'vitest';
import { formatTimeOfDay, formatTimeSpan } from '../../../src/format/times.ts';
import { deckWords } from '../../support/deckReports.ts';

it('A stretch of time is minutes and seconds as on a stopwatch', () => {
  expect([0, 5, 65, 3600].map((seconds) => formatTimeSpan(deckWords.page, seconds))).toEqual([
    '0:00',
    '0:05',
    '1:05',
    '60:00',
  ]);
});

it('The time of day is hours and minutes', () => {
  expect(formatTimeOfDay(deckWords.page, 0)).toMatch(/^\d\d:\d\d$/);
});
