import { describe, expect, it } from 'vitest';
import type { Assembled } from '../../../../src/importer/assembleReport.ts';
import { findingsOf, h, p, reportOf, table } from '../../../support/documents.ts';

const meetingsIn = ({ report }: Assembled) =>
  report.meetings.map(({ place, firstDay, totalParticipants: total }) => [
    place,
    firstDay,
    'value' in total ? total.value : total.status,
  ]);
const plannedIn = ({ report }: Assembled) =>
  report.plannedMeetings.map(({ place, days }) => [
    'value' in place ? place.value : place.status,
    'value' in days ? days.value.firstDay : days.status,
  ]);
const told = (...lines: string[]) => reportOf(h('Meetings'), ...lines.map(p));

describe('meetings told in lines, each under a title of its own', () => {
  it.each([
    ['Second meeting (Lima, 1-3 June 2018)', 'Third meeting: Rome, 4-6 May 2019'],
    ['Second meeting (Lima, 1-3 June 2018)', 'Third meeting - Rome, 4-6 May 2019'],
    ['Second meeting: Lima, 1-3 June 2018', 'Third meeting (Rome, 4-6 May 2019)'],
    ['Second meeting, Lima, 1-3 June 2018', 'Meeting no. 3: Rome, 4-6 May 2019'],
    ['Lima, 1-3 June 2018', 'Rome, 4-6 May 2019'],
    ['1-3 June 2018, Lima', 'Third meeting: Rome, 4-6 May 2019'],
  ])('“%s” and “%s” keep their figures apart', (one, other) => {
    const read = told(one, 'Participants: 118', other, 'Participants: 18');
    expect(meetingsIn(read)).toEqual([
      ['Lima', '2018-06-01', 118],
      ['Rome', '2019-05-04', 18],
    ]);
  });

  it.each(['Third meeting (planned): Rome, 4-6 May 2019', 'Next meeting: Rome, 4-6 May 2019'])(
    'the figures above “%s” are of the one that was held',
    (next) => {
      const read = told('Second meeting (Lima, 1-3 June 2018)', 'Participants: 118', next);
      expect(meetingsIn(read)).toEqual([['Lima', '2018-06-01', 118]]);
      expect(plannedIn(read)).toEqual([['Rome', '2019-05-04']]);
    },
  );
});

describe('a column for each meeting, under several rows without a label', () => {
  const counts = ['Participants', '118', '18'];
  it.each([
    [
      ['', '1', '2'],
      ['', 'Lima', 'Online'],
      ['', '1-3 June 2018', '4-6 May 2019'],
    ],
    [
      ['', 'Lima', 'Online'],
      ['', '1-3 June 2018', '4-6 May 2019'],
    ],
    [
      ['Meeting', '1st', '2nd'],
      ['', '1-3 June 2018', '4-6 May 2019'],
      ['', 'Lima', 'Online'],
    ],
  ])('has the place and the days that those rows tell: %j over %j', (...rows) => {
    const read = reportOf(h('Meetings'), table(...rows, counts));
    expect(meetingsIn(read)).toEqual([
      ['Lima', '2018-06-01', 118],
      ['Online', '2019-05-04', 18],
    ]);
    expect(read.report.unplaced).toEqual([]);
  });

  it.each([
    [
      ['', 'Acme', 'Bolab'],
      ['', 'Lima', 'Online'],
      ['', '1-3 June 2018', '4-6 May 2019'],
    ],
    [
      ['', 'Lima', '2nd'],
      ['', '1-3 June 2018', '4-6 May 2019'],
    ],
  ])('has none where it cannot be told which row is what: %j over %j', (...rows) => {
    const read = reportOf(h('Meetings'), table(...rows, counts));
    expect(meetingsIn(read)).toEqual([]);
    expect(findingsOf(read)).toContain('finding.unreadTable');
  });

  it('keeps a number below the days, which may be a figure', () => {
    const days = ['', 'Lima, 1-3 June 2018', 'Rome, 4-6 May 2019'];
    const read = reportOf(h('Meetings'), table(days, ['', '22', '33'], counts));
    expect(read.report.unplaced.map(({ text }) => text)).toEqual(['22', '33']);
  });
});

it('The head of a table that comes again on a new page begins nothing, be there a sum at the end or not', () => {
  const head = ['Date', 'Place', 'Participants'];
  const rows = [head, ['1-3 June 2018', 'Lima', '118'], head, ['4-6 May 2019', 'Rome', '18']];
  for (const sums of [[], [['Total', '', '136']]]) {
    const read = reportOf(h('Meetings'), table(...rows, ...sums));
    expect(meetingsIn(read)).toEqual([
      ['Lima', '2018-06-01', 118],
      ['Rome', '2019-05-04', 18],
    ]);
    expect(findingsOf(read)).toEqual([]);
    expect(read.report.unplaced.map(({ text }) => text)).toEqual(sums.map(() => 'Total | 136'));
  }
});
