import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDays,
  formatMeetingDays,
  formatMonthName,
  formatShortMonth,
  formatYear,
} from '../../../src/format/dates.ts';
import { english } from '../../support/words.ts';

describe('a date', () => {
  it('stands as day, month and year, or as a month where no day is known', () => {
    expect(formatDate(english, '2017-10-17')).toBe('17 October 2017');
    expect(formatDate(english, '2018-02-05')).toBe('5 February 2018');
    expect(formatDate(english, '2017-05')).toBe('May 2017');
  });

  it('is short where an axis has no room', () => {
    expect(formatShortMonth(english, '2017-10-17')).toBe('Oct 2017');
    expect(formatShortMonth(english, '2018-05')).toBe('May 2018');
  });
});

describe('a month on an axis', () => {
  it('is its short name, beside its year', () => {
    expect([formatMonthName(english, '2017-10'), formatYear(english, '2017-10')]).toEqual(['Oct', '2017']);
  });
});

describe('the days of a meeting', () => {
  it('share their month and year, with the dash closed up', () => {
    expect(formatDays(english, '2017-10-17', '2017-10-19')).toBe('17–19 October 2017');
    expect(formatDays(english, '2018-02-05', '2018-02-07')).toBe('5–7 February 2018');
  });

  it('stand apart across months and across years', () => {
    expect(formatDays(english, '2019-11-29', '2019-12-01')).toBe('29 November – 1 December 2019');
    expect(formatDays(english, '2019-12-30', '2020-01-02')).toBe('30 December 2019 – 2 January 2020');
  });

  it('are one date where the meeting lasts a day', () => {
    expect(formatDays(english, '2018-05-28', '2018-05-28')).toBe('28 May 2018');
  });

  it('say so where the report names a week', () => {
    const days = { firstDay: '2018-09-17', lastDay: '2018-09-21' } as const;
    expect(formatMeetingDays(english, { ...days, precision: 'week' })).toBe('week of 17–21 September 2018');
    expect(formatMeetingDays(english, { ...days, precision: 'days' })).toBe('17–21 September 2018');
  });

  it('hold no space that only some fonts and versions know', () => {
    const shown =
      formatDays(english, '2019-11-29', '2019-12-01') + formatDays(english, '2017-10-17', '2017-10-19');
    expect(shown).not.toMatch(/[\u2009\u202f\u00a0]/);
  });
});
