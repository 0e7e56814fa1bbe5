import { describe, expect, it } from 'vitest';
import { plannedEndOf } from '../../../src/analysis/lifetime.ts';
import { isCalendarDay } from '../../../src/domain/calendarDate.ts';
import { aMeeting, approximate, notStated, stated, toBeConfirmed } from '../../support/builders.ts';
import { fc } from '../../support/properties.ts';
import { aReport, bundledReport } from '../../support/report.ts';

const living = (months: number, firstDay: '2017-10-17' | '2017-08-31' = '2017-10-17') =>
  aReport({ focusGroup: { lifetimeMonths: stated(months) }, meetings: [aMeeting({ firstDay })] });

describe('the planned end', () => {
  it('is the first day of the first meeting and the lifetime', () => {
    expect(plannedEndOf(bundledReport())).toMatchObject({
      status: 'derived',
      rule: 'planned-end',
      value: '2019-04-17',
      approximate: false,
    });
  });

  it('is the last day of a month that has no such day', () => {
    expect(plannedEndOf(living(18, '2017-08-31'))).toMatchObject({ value: '2019-02-28' });
  });

  it('is counted from the first meeting, not from one after it', () => {
    const meetings = [aMeeting({ firstDay: '2017-10-17' }), aMeeting({ firstDay: '2018-02-05' })];
    const report = aReport({ focusGroup: { lifetimeMonths: stated(1) }, meetings });
    expect(plannedEndOf(report)).toMatchObject({
      value: '2017-11-17',
      operands: [{ value: '2017-10-17' }, { value: 1 }],
    });
  });

  it('does not follow without a meeting or without a lifetime', () => {
    expect(plannedEndOf(aReport({ focusGroup: { lifetimeMonths: stated(18) } }))).toEqual(notStated);
    expect(plannedEndOf(aReport({ meetings: [aMeeting()] }))).toEqual(notStated);
  });

  it.each([approximate(18), toBeConfirmed(18)])(
    'is approximate where the lifetime is not certain',
    (lifetimeMonths) => {
      const report = aReport({ focusGroup: { lifetimeMonths }, meetings: [aMeeting()] });
      expect(plannedEndOf(report)).toMatchObject({ approximate: true });
    },
  );

  it('is a day of the calendar for any lifetime that the format allows, or does not follow', () => {
    const months = fc.oneof(fc.integer({ min: 1, max: 200_000 }), fc.maxSafeInteger().map(Math.abs));
    fc.assert(
      fc.property(months, (lifetime) => {
        const end = plannedEndOf(living(Math.max(1, lifetime)));
        if ('value' in end) expect(isCalendarDay(end.value), end.value).toBe(true);
      }),
    );
  });
});
