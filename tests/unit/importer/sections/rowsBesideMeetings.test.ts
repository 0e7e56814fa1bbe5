import { describe, expect, it } from 'vitest';
import { findingsOf, h, reportOf, table } from '../../../support/documents.ts';

const labels = ['Place', 'Date', 'Participants', 'Contributions'];
const rows = [
  ['Lima', '8-9 June 2021', '30', '11'],
  ['Oslo', '4-6 October 2021', '28', '9'],
];
const daysIn = ({ report }: ReturnType<typeof reportOf>) => report.meetings.map(({ firstDay }) => firstDay);
const wordsIn = ({ report }: ReturnType<typeof reportOf>) =>
  report.unplaced.map(({ text }) => text).join(' | ');

describe('a meeting that is put off', () => {
  const days = ['', 'Lima, 8-9 June 2021', 'Oslo, 4-6 October 2021'];

  it.each(['Postponed to 7-9 March 2022', 'Postponed to March 2022', 'Was postponed until 7-9 March 2022'])(
    'is not held on its first days, with “%s” as its status',
    (status) => {
      const across = reportOf(
        h('Meetings'),
        table(days, ['Status', 'Held', status], ['Contributions', '11', '-']),
      );
      const down = reportOf(
        h('Meetings'),
        table(
          ['Place', 'Date', 'Status', 'Contributions'],
          ['Lima', '8-9 June 2021', 'Held', '11'],
          ['Oslo', '4-6 October 2021', status, ''],
        ),
      );
      for (const read of [across, down]) {
        expect(daysIn(read)).toEqual(['2021-06-08']);
        expect(findingsOf(read)).toContain('finding.meetingCalledOff');
        expect(wordsIn(read)).toContain(status);
      }
    },
  );

  it('is held on the days to which it was put off, where they stand over its figures', () => {
    const status = 'Postponed to 4-6 October 2021';
    const read = reportOf(h('Meetings'), table(days, ['Remarks', '', status], ['Contributions', '11', '9']));
    expect(daysIn(read)).toEqual(['2021-06-08', '2021-10-04']);
  });
});

describe('a meeting of others among plenaries', () => {
  it.each(['Management meeting', 'WG interim', 'WGs e-meeting', 'Editors', 'Working group interims'])(
    'is left out with a warning: “%s”',
    (name) => {
      const read = reportOf(
        h('Meetings'),
        table(
          ['', 'Plenary 1', name, 'Plenary 2'],
          ['Date', '8-9 June 2021', '5 July 2021', '4-6 October 2021'],
          ['Place', 'Lima', 'Online', 'Oslo'],
          ['Contributions', '11', '3', '9'],
        ),
      );
      expect(daysIn(read)).toEqual(['2021-06-08', '2021-10-04']);
      expect(findingsOf(read)).toContain('finding.otherEvent');
    },
  );

  it('may be named beside its days', () => {
    const heads = ['', 'Plenary, Lima, 8-9 June 2021', 'Editors, online, 5 July 2021'];
    const read = reportOf(h('Meetings'), table(heads, ['Contributions', '11', '3']));
    expect(daysIn(read)).toEqual(['2021-06-08']);
    expect(findingsOf(read)).toContain('finding.otherEvent');
  });
});

describe('a row of a table of meetings', () => {
  it.each([
    'Maximum',
    'Minimum',
    'Sub-total',
    'Total 2021',
    'Total 2020-2021',
    'Total for 2021',
    'Difference',
  ])('that sums up or compares is no meeting: “%s”', (word) => {
    const read = reportOf(h('Meetings'), table(labels, ...rows, [word, '', '58', '20']));
    expect(daysIn(read)).toEqual(['2021-06-08', '2021-10-04']);
    expect(read.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(wordsIn(read)).toContain('58');
  });

  it.each([
    'Note: the numbers of Oslo may change.',
    'All numbers are provisional.',
    '* Without observers',
    'Dates are to be confirmed by the hosts.',
  ])('that is a note is none, and may put figures in doubt: “%s”', (note) => {
    for (const heading of ['Meetings', 'Next meetings']) {
      const read = reportOf(h(heading), table(labels, ...rows, [note, '', '', '']));
      expect(read.report.meetings.length + read.report.plannedMeetings.length).toBe(2);
      expect(
        read.findings.filter(({ severity, key }) => severity === 'error' || key === 'finding.raggedRow'),
      ).toEqual([]);
      expect(wordsIn(read)).toContain(note);
      expect(findingsOf(read)).toContain('finding.doubtLeft');
    }
  });
});
