import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  calendarDay,
  daysBetween,
  daysInMonth,
  firstDayOf,
  isCalendarDay,
  isCalendarMonth,
  lastDayOf,
  monthOf,
} from '../../../src/domain/calendarDate.ts';
import { fc } from '../../support/properties.ts';

const anyDay = fc
  .record({ year: fc.integer({ min: 1900, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc.integer({ min: 1, max: daysInMonth(year, month) }).map((day) => calendarDay(year, month, day)),
  );

describe('a calendar day', () => {
  it.each(['2017-10-17', '2016-02-29', '2000-02-29', '2018-12-31'])('%s exists', (day) => {
    expect(isCalendarDay(day)).toBe(true);
  });

  it.each([
    '2018-02-29',
    '1900-02-29',
    '2018-04-31',
    '2018-00-10',
    '2018-13-01',
    '2018-01-00',
    '2018-1-1',
    '2017-10-17T00:00',
    ' 2017-10-17',
    '17 October 2017',
    '2017-10',
    '',
  ])('“%s” is no day', (text) => {
    expect(isCalendarDay(text)).toBe(false);
  });

  it('is a day for every day that a month has, and for none beyond', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year = 0, month = 0] = day.split('-').map(Number);
        expect(isCalendarDay(day)).toBe(true);
        expect(isCalendarDay(calendarDay(year, month, daysInMonth(year, month) + 1))).toBe(false);
      }),
    );
  });
});

describe('a calendar month', () => {
  it('exists from January to December', () => {
    expect(['2017-01', '2017-12'].every(isCalendarMonth)).toBe(true);
    expect(['2017-00', '2017-13', '2017', '2017-1', '2017-10-17', '12017-05'].some(isCalendarMonth)).toBe(
      false,
    );
  });

  it('ends with its last day, whatever the year', () => {
    expect(
      ['2018-02', '2020-02', '2017-12', '2018-06'].map((month) => lastDayOf(month as '2018-02')),
    ).toEqual(['2018-02-28', '2020-02-29', '2017-12-31', '2018-06-30']);
    expect(lastDayOf('2017-10-17')).toBe('2017-10-17');
  });

  it('is what a day lies in, and begins with its first', () => {
    expect(monthOf('2017-10-17')).toBe('2017-10');
    expect(monthOf('2017-05')).toBe('2017-05');
    expect(firstDayOf('2017-05')).toBe('2017-05-01');
    expect(firstDayOf('2017-10-17')).toBe('2017-10-17');
  });
});

describe('months added to a day', () => {
  it('keep the day of the month', () => {
    expect(addMonths('2017-10-17', 18)).toBe('2019-04-17');
    expect(addMonths('2017-12-31', 1)).toBe('2018-01-31');
    expect(addMonths('2017-12-01', 12)).toBe('2018-12-01');
  });

  it('end on the last day of a month that is shorter', () => {
    expect(addMonths('2017-08-31', 18)).toBe('2019-02-28');
    expect(addMonths('2018-08-31', 18)).toBe('2020-02-29');
    expect(addMonths('2018-08-31', 1)).toBe('2018-09-30');
  });

  it('give a day that exists, in the month that is meant', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 600 }), (day, months) => {
        const [year = 0, month = 0] = day.split('-').map(Number);
        const later = addMonths(day, months);
        const [toYear = 0, toMonth = 0] = later.split('-').map(Number);
        expect(isCalendarDay(later)).toBe(true);
        expect(toYear * 12 + toMonth).toBe(year * 12 + month + months);
      }),
    );
  });
});

describe('days added to a day', () => {
  it('go over the ends of months and years, both ways', () => {
    expect(addDays('2017-12-30', 3)).toBe('2018-01-02');
    expect(addDays('2018-03-01', -1)).toBe('2018-02-28');
    expect(addDays('2018-03-01', 0)).toBe('2018-03-01');
  });

  it('are counted from one day to another', () => {
    expect(daysBetween('2017-10-17', '2017-10-19')).toBe(2);
    expect(daysBetween('2018-01-01', '2017-01-01')).toBe(-365);
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -50_000, max: 50_000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });
});
