import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDate, formatDays, formatMeetingDays, formatShortMonth } from '../../../src/format/dates.ts';
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

describe('a date read far from Geneva', () => {
  const here = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = here ?? 'UTC';
    vi.resetModules();
  });

  it.each([
    ['Pacific/Honolulu', 600],
    ['America/New_York', 300],
    ['Asia/Kolkata', -330],
    ['Pacific/Kiritimati', -840],
  ])('stays the day that the report says, in %s', async (zone, minutes) => {
    process.env['TZ'] = zone;
    expect(new Date(2018, 0, 1).getTimezoneOffset(), 'the zone is in force').toBe(minutes);
    vi.resetModules();
    const dates = await import('../../../src/format/dates.ts');
    expect(dates.formatDate(english, '2017-10-17')).toBe('17 October 2017');
    expect(dates.formatDate(english, '2017-05')).toBe('May 2017');
    expect(dates.formatShortMonth(english, '2018-01-01')).toBe('Jan 2018');
    expect(dates.formatDays(english, '2017-12-31', '2018-01-01')).toBe('31 December 2017 – 1 January 2018');
  });
});
