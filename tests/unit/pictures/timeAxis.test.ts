import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../../src/domain/calendarDate.ts';
import { axisShapes, ticksOf } from '../../../src/pictures/timeAxis.ts';
import { endFractionOf, fractionOf, timeSpanOf } from '../../../src/pictures/timeSpan.ts';
import { heldMeeting, jointMeeting, plannedMeeting, reportOf, stated } from '../../support/datedReports.ts';
import { english } from '../../support/english.ts';

/** Ticks as their labels, "-" for one without; in bold between stars. */
const labels = (from: CalendarDay, to: CalendarDay, width: number): string =>
  ticksOf(english, { from, to }, width)
    .map(({ label, strong }) => (label === '' ? '-' : strong ? `*${label}*` : label))
    .join(' ');

describe('The axis of time', () => {
  it('has a tick each month where there is room, a year where it begins, and says at the left which year it is', () => {
    expect(labels('2018-03-01', '2018-06-30', 640)).toBe('*Mar 2018* Apr May Jun');
    expect(labels('2017-11-01', '2018-02-28', 640)).toBe('*Nov 2017* Dec *2018* Feb');
    expect(labels('2018-01-01', '2018-04-30', 640)).toBe('*2018* Feb Mar Apr');
    expect(labels('2018-03-01', '2018-03-31', 640)).toBe('*Mar 2018*');
    expect(labels('2018-02-01', '2018-02-28', 40)).toBe('-');
  });

  it('has fewer the longer the time is, by the steps of a calendar', () => {
    const inYears = (to: CalendarDay) => labels('2000-01-01', to, 640);
    expect(inYears('2000-09-30')).toBe('*2000* Feb Mar Apr May Jun Jul Aug Sept');
    expect(inYears('2000-12-31')).toBe('*2000* Mar May Jul Sept Nov');
    expect(inYears('2001-08-31')).toBe('*2000* Mar May Jul Sept Nov *2001* Mar May Jul');
    expect(inYears('2002-04-30')).toBe('*2000* Apr Jul Oct *2001* Apr Jul Oct *2002* -');
    expect(inYears('2003-12-31')).toBe('*2000* Jul *2001* Jul *2002* Jul *2003* Jul');
    expect(inYears('2006-12-31')).toBe('*2000* *2001* *2002* *2003* *2004* *2005* *2006*');
    expect(inYears('2015-12-31')).toBe('*2000* *2002* *2004* *2006* *2008* *2010* *2012* *2014*');
    expect(inYears('2040-12-31')).toBe('*2000* *2005* *2010* *2015* *2020* *2025* *2030* *2035* -');
    expect(inYears('2080-12-31')).toBe('*2000* *2010* *2020* *2030* *2040* *2050* *2060* *2070* -');
    expect(inYears('2190-12-31').split(' ')).toHaveLength(10);
    expect(inYears('2400-12-31')).toBe('*2000* *2050* *2100* *2150* *2200* *2250* *2300* *2350* -');
    expect(inYears('2900-12-31').split(' ')).toHaveLength(10);
    expect(inYears('5900-12-31').split(' ')).toHaveLength(8);
    expect(inYears('9999-12-31').split(' ')).toHaveLength(8);
    expect(labels('1000-01-01', '9999-12-31', 320).split(' ')).toHaveLength(9);
  });

  it('counts its steps from the beginning of a year, not from that of the time shown', () => {
    expect(labels('2017-05-01', '2018-06-30', 500)).toBe('*May 2017* - Sept Nov *2018* Mar May');
    expect(labels('2017-02-01', '2018-12-31', 832)).toBe(
      '*Feb 2017* - May Jul Sept Nov *2018* Mar May Jul Sept Nov',
    );
  });

  it('keeps the tick and leaves out the label where it would meet the one before, the next year or the edge', () => {
    expect(labels('2017-12-01', '2018-03-31', 300)).toBe('*Dec 2017* - Feb Mar');
    expect(labels('2017-10-01', '2018-10-31', 840)).toBe(
      '*Oct 2017* - Dec *2018* Feb Mar Apr May Jun Jul Aug Sept Oct',
    );
    expect(labels('2017-10-01', '2018-09-10', 835)).toMatch(/ Jul Aug -$/);
  });

  it('sets each tick where its month begins', () => {
    const ticks = ticksOf(english, { from: '2018-03-01', to: '2018-06-30' }, 640);
    expect(ticks.map(({ at }) => at * 122)).toEqual([0, 31, 61, 92]);
  });

  it('draws a rule, a stroke for each tick, and its label under it', () => {
    const ticks = [
      { at: 0, label: '2018', strong: true },
      { at: 0.5, label: 'Feb', strong: false },
      { at: 0.75, label: '', strong: false },
    ];
    const stroke = { role: 'control', width: 1 };
    const line = { kind: 'line', x1: 0, x2: 0, y1: 100, y2: 106, stroke };
    const text = { kind: 'text', x: 0, y: 121, anchor: 'start', size: 14 };
    expect(axisShapes(ticks, 100)).toEqual([
      { kind: 'span-line', from: 0, to: 1, y: 100, stroke: { role: 'rule', width: 1 } },
      {
        kind: 'place',
        at: 0,
        marks: [line, { ...text, runs: [{ text: '2018', role: 'ink', bold: true }] }],
      },
      {
        kind: 'place',
        at: 0.5,
        marks: [line, { ...text, runs: [{ text: 'Feb', role: 'ink-2', bold: false }] }],
      },
      { kind: 'place', at: 0.75, marks: [line] },
    ]);
  });
});

describe('The time that a picture shows', () => {
  const held = heldMeeting('Geneva', '2017-10-17', '2017-11-02');

  it('is whole months, from that of the first date to that of the last', () => {
    expect(timeSpanOf(reportOf({ meetings: [held] }))).toEqual({ from: '2017-10-01', to: '2017-11-30' });
    const established = reportOf({ established: stated('2017-02'), meetings: [held] });
    expect(timeSpanOf(established)).toEqual({ from: '2017-02-01', to: '2017-11-30' });
    const within = reportOf({ meetings: [held, heldMeeting('Bern', '2017-10-18')] });
    expect(timeSpanOf(within)?.to).toBe('2017-11-30');
  });

  it('reaches to the last day of a meeting to come, the end of the lifetime, or a meeting with others', () => {
    const days = { firstDay: '2018-01-30', lastDay: '2018-02-02', precision: 'week' } as const;
    const plannedMeetings = [plannedMeeting({ days: stated(days) }), plannedMeeting({})];
    expect(timeSpanOf(reportOf({ meetings: [held], plannedMeetings }))?.to).toBe('2018-02-28');
    expect(timeSpanOf(reportOf({ meetings: [held], lifetimeMonths: stated(12) }))?.to).toBe('2018-10-31');
    const jointMeetings = [jointMeeting('ETSI', stated('2018-04'))];
    expect(timeSpanOf(reportOf({ meetings: [held], jointMeetings }))?.to).toBe('2018-04-30');
  });

  it('is none where there is no date', () => {
    expect(timeSpanOf(reportOf({ plannedMeetings: [plannedMeeting({})] }))).toBeNull();
  });

  it('has its days side by side, from the left edge to the right', () => {
    const span = { from: '2018-04-01', to: '2018-04-30' } as const;
    expect([fractionOf(span, '2018-04-01'), endFractionOf(span, '2018-04-30')]).toEqual([0, 1]);
    expect(fractionOf(span, '2018-04-16')).toBe(0.5);
    expect(endFractionOf(span, '2018-04-15')).toBe(0.5);
  });
});
