import { describe, expect, it } from 'vitest';
import { fileStem } from '../../../src/exporter/fileStem.ts';
import { writeCalendar } from '../../../src/exporter/writeCalendar.ts';
import { calendar } from '../../../src/i18n/en/calendar.ts';
import { type CalendarPart, wordsOf } from '../../../src/i18n/words.ts';
import { plannedMeeting, reportOf, stated, toBeConfirmed } from '../../support/datedReports.ts';

const words = wordsOf<CalendarPart>('en', 'en-GB', calendar);
const stamp = new Date('2018-03-01T09:30:00.000Z');
const days = { firstDay: '2018-05-28', lastDay: '2018-05-30', precision: 'days' } as const;
const week = { firstDay: '2018-09-17', lastDay: '2018-09-21', precision: 'week' } as const;

function linesOf(...plannedMeetings: ReturnType<typeof plannedMeeting>[]): string[] {
  const text = writeCalendar(reportOf({ plannedMeetings }), words, stamp);
  return text.replaceAll('\r\n ', '').split('\r\n');
}

describe('writeCalendar', () => {
  it('writes days without a time, the end being the day after the last', () => {
    const lines = linesOf(plannedMeeting({ place: stated('Moscow, Russia'), days: stated(days) }));
    expect(lines).toContain('DTSTART;VALUE=DATE:20180528');
    expect(lines).toContain('DTEND;VALUE=DATE:20180531');
    expect(lines).toContain('DTSTAMP:20180301T093000Z');
    expect(lines).toContain('LOCATION:Moscow\\, Russia');
    expect(lines).toContain('STATUS:CONFIRMED');
  });

  it('is tentative where date or place is to be confirmed or to be determined', () => {
    const open = [
      plannedMeeting({ place: stated('Bern'), days: toBeConfirmed(days) }),
      plannedMeeting({ place: toBeConfirmed('Bern'), days: stated(days) }),
      plannedMeeting({
        place: { status: 'to-be-determined', source: { section: 'Meetings' } },
        days: stated(days),
      }),
    ];
    expect(linesOf(...open).filter((line) => line === 'STATUS:TENTATIVE')).toHaveLength(3);
    expect(linesOf(...open)).toContain('SUMMARY:FG DLT meeting\\, Bern\\, to be confirmed');
  });

  it('sets a week as its days and says that it is a week', () => {
    const lines = linesOf(plannedMeeting({ place: stated('China'), days: stated(week) }));
    expect(lines).toContain('DTSTART;VALUE=DATE:20180917');
    expect(lines).toContain('DTEND;VALUE=DATE:20180922');
    expect(lines).toContain('SUMMARY:FG DLT meeting\\, China (in this week)');
  });

  it('leaves out what has no date', () => {
    expect(linesOf(plannedMeeting({ place: stated('Bern') }))).not.toContain('BEGIN:VEVENT');
  });

  it('ends lines in CRLF and folds them at 75 bytes without tearing a character', () => {
    const note = '会议与可信区块链峰会同期举行😀é'.repeat(12);
    const report = reportOf({ plannedMeetings: [plannedMeeting({ days: stated(days), note })] });
    const text = writeCalendar(report, words, stamp);
    const lines = text.split('\r\n');
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.replaceAll('\r\n ', '')).toContain(note);
  });

  it('cannot be made to write lines of its own by what a report holds', () => {
    const note = 'One;two,three\\four\r\nBEGIN:VALARM\u0007\nend';
    const lines = linesOf(plannedMeeting({ days: stated(days), note }));
    expect(lines).not.toContain('BEGIN:VALARM');
    expect(lines.find((line) => line.startsWith('DESCRIPTION'))).toContain(
      'One\\;two\\,three\\\\four\\nBEGIN:VALARM\\nend',
    );
  });

  it('keeps a meeting’s UID from file to file, and gives two on one day different ones', () => {
    const one = plannedMeeting({ place: stated('Bern'), days: stated(days) });
    const uids = linesOf(one, { ...one, place: stated('Rome') }).filter((line) => line.startsWith('UID:'));
    expect(uids).toEqual([
      'UID:fg-dlt-2018-05-28-1@planned-meetings',
      'UID:fg-dlt-2018-05-28-2@planned-meetings',
    ]);
    const confirmedLater = linesOf({ ...one, place: toBeConfirmed('Bern') });
    expect(confirmedLater).toContain('UID:fg-dlt-2018-05-28-1@planned-meetings');
  });
});

describe('fileStem', () => {
  it('makes a file name of an acronym', () => {
    expect(fileStem('FG DLT')).toBe('fg-dlt-');
    expect(fileStem(' FG-AI4H/x ')).toBe('fg-ai4h-x-');
    expect(fileStem('../..')).toBe('focus-group-');
  });
});

describe('lines of a calendar', () => {
  const textOf = (note: string): string =>
    writeCalendar(
      reportOf({ plannedMeetings: [plannedMeeting({ days: stated(days), note })] }),
      words,
      stamp,
    );
  const begin = 'DESCRIPTION:';
  const end = '\\nFrom the progress report of FG DLT.';

  it('are folded after the 75th byte, and not before', () => {
    const fits = 'x'.repeat(75 - begin.length - end.length);
    expect(textOf(fits)).toContain(`\r\n${begin}${fits}${end}\r\nSTATUS`);
    expect(textOf(`x${fits}`)).toContain(`\r\n${begin}x${fits}${end.slice(0, -1)}\r\n .\r\nSTATUS`);
  });

  it('hold 74 bytes more in each line that goes on', () => {
    const note = 'x'.repeat(75 - begin.length + 74 - end.length);
    expect(textOf(note)).toContain(
      `\r\n${begin}${'x'.repeat(75 - begin.length)}\r\n ${'x'.repeat(74 - end.length)}${end}\r\nSTATUS`,
    );
  });

  it('lose what is no text, and keep each line end as the sign for one', () => {
    const told = (note: string) =>
      textOf(note)
        .replaceAll('\r\n ', '')
        .split('\r\n')
        .find((line) => line.startsWith(begin));
    expect(told('a\u0000\u0009\u000b\u001f\u007fb')).toBe(`${begin}ab${end}`);
    expect(told('a\r\nb\rc\nd')).toBe(`${begin}a\\nb\\nc\\nd${end}`);
  });

  it('say of an open date what is open, and of a note nothing where there is none', () => {
    const open = linesOf(
      plannedMeeting({ place: stated('Bern'), days: toBeConfirmed(week), hosts: ['A', 'B'] }),
    );
    expect(open.find((line) => line.startsWith(begin))).toBe(
      `${begin}The date is to be confirmed.\\nThe report names the week only\\, not the days.\\nHosted by A and B.${end}`,
    );
  });
});
