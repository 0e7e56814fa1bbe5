import { afterEach, describe, expect, it, vi } from 'vitest';
import { english } from '../../support/words.ts';

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
