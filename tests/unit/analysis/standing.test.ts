import { describe, expect, it } from 'vitest';
import { isOverdue, standingOf } from '../../../src/analysis/standing.ts';
import {
  heldMeeting,
  jointMeeting,
  plannedMeeting,
  reportOf,
  stated,
  toBeConfirmed,
} from '../../support/datedReports.ts';

const report = reportOf({
  meetings: [heldMeeting('Geneva', '2017-10-17', '2017-10-19')],
  lifetimeMonths: stated(18),
});

describe('standingOf', () => {
  it('counts the first and the last day to the lifetime', () => {
    expect(standingOf(report, '2017-10-16').kind).toBe('before');
    expect(standingOf(report, '2017-10-17').kind).toBe('within');
    expect(standingOf(report, '2019-04-17').kind).toBe('within');
    expect(standingOf(report, '2019-04-18')).toEqual({ kind: 'ended', months: 0, days: 1 });
  });

  it('counts whole months since the end', () => {
    expect(standingOf(report, '2019-05-16')).toMatchObject({ months: 0 });
    expect(standingOf(report, '2019-05-17')).toMatchObject({ months: 1 });
    expect(standingOf(report, '2026-11-24')).toMatchObject({ months: 91 });
  });

  it('says nothing where the report gives no meeting or no length', () => {
    expect(standingOf(reportOf({}), '2018-01-01').kind).toBe('unknown');
    expect(standingOf(reportOf({ meetings: report.meetings }), '2018-01-01').kind).toBe('unknown');
  });
});

describe('isOverdue', () => {
  const days = { firstDay: '2018-05-28', lastDay: '2018-05-30', precision: 'days' } as const;
  const planned = { kind: 'planned', meeting: plannedMeeting({ days: toBeConfirmed(days) }) } as const;

  it('holds once the last planned day has passed, not on it', () => {
    expect(isOverdue(planned, '2018-05-30')).toBe(false);
    expect(isOverdue(planned, '2018-05-31')).toBe(true);
  });

  it('holds for a joint meeting once its month has passed', () => {
    const joint = { kind: 'joint', meeting: jointMeeting('ISO/TC 307', stated('2018-05')) } as const;
    expect(isOverdue(joint, '2018-05-31')).toBe(false);
    expect(isOverdue(joint, '2018-06-01')).toBe(true);
  });

  it('never holds for a meeting that was held or has no date', () => {
    expect(isOverdue({ kind: 'held', meeting: heldMeeting('Bern', '2018-02-05') }, '2030-01-01')).toBe(false);
    expect(isOverdue({ kind: 'planned', meeting: plannedMeeting({}) }, '2030-01-01')).toBe(false);
    const undated = jointMeeting('ISO/TC 307', { status: 'not-stated' });
    expect(isOverdue({ kind: 'joint', meeting: undated }, '2030-01-01')).toBe(false);
  });
});
