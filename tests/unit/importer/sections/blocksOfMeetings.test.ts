import { describe, expect, it } from 'vitest';
import type { Stated } from '../../../../src/domain/provenance.ts';
import type { Assembled } from '../../../../src/importer/assembleReport.ts';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { cell, findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const figureOf = (value: Stated<number>): number | string => ('value' in value ? value.value : value.status);
const meetingsIn = ({ report }: Assembled) =>
  report.meetings.map((one) => [
    one.place,
    one.firstDay,
    ...[one.inputDocuments, one.outputDocuments, one.remoteParticipants, one.totalParticipants].map(figureOf),
  ]);
const [none] = ['not-stated'];
const told = (block: Block) => reportOf(h('Meetings'), block);

describe('a table of meetings whose head comes again', () => {
  it('has a block of other meetings below it, whose figures are theirs', () => {
    const read = told(
      table(
        ['', 'Lima, 8-9 June 2021', 'Oslo, 5-6 October 2021'],
        ['Contributions', '7', '14'],
        ['Total participants', '27', '41'],
        ['', 'Rome, 7-8 February 2022'],
        ['Contributions', '19'],
        ['Total participants', '33'],
      ),
    );
    expect(meetingsIn(read)).toEqual([
      ['Lima', '2021-06-08', 7, none, none, 27],
      ['Oslo', '2021-10-05', 14, none, none, 41],
      ['Rome', '2022-02-07', 19, none, none, 33],
    ]);
    expect(findingsOf(read)).toEqual([]);
  });

  it('has one where their days stand under a label, too', () => {
    const read = told(
      table(
        ['Meeting', 'A', 'B'],
        ['Dates', '8-9 June 2021', '5-6 October 2021'],
        ['Venue', 'Lima', 'Oslo'],
        ['Attendees', '27', '41'],
        ['Meeting', 'C', 'D'],
        ['Dates', '7-8 February 2022', '3-4 May 2022'],
        ['Venue', 'Rome', 'Bern'],
        ['Attendees', '33', '64 on site, 51 remote'],
      ),
    );
    expect(meetingsIn(read)).toEqual([
      ['Lima', '2021-06-08', none, none, none, 27],
      ['Oslo', '2021-10-05', none, none, none, 41],
      ['Rome', '2022-02-07', none, none, none, 33],
      ['Bern', '2022-05-03', none, none, 51, none],
    ]);
  });

  it.each([
    ['', ''],
    ['Meeting', 'Meeting'],
    ['Meeting', ''],
  ])('has one where days head the columns again, over other figures: “%s”, “%s”', (label, again) => {
    const read = told(
      table(
        [label, 'Rome, 3-5 May 2018', 'Lima, 5 July 2018'],
        ['Participants', '40', '31'],
        [again, 'Oslo, 6 September 2018', 'Bern, 7 November 2018'],
        ['Input documents', '3', '4'],
      ),
    );
    expect(meetingsIn(read)).toEqual([
      ['Rome', '2018-05-03', none, none, none, 40],
      ['Lima', '2018-07-05', none, none, none, 31],
      ['Oslo', '2018-09-06', 3, none, none, none],
      ['Bern', '2018-11-07', 4, none, none, none],
    ]);
  });

  it('has one of fewer meetings', () => {
    const read = told(
      table(
        ['', 'Rome, 3-5 May 2018', 'Lima, 5 July 2018'],
        ['Participants', '40', '31'],
        ['', 'Oslo, 6 September 2018', ''],
        ['Input documents', '3', ''],
      ),
    );
    expect(meetingsIn(read).map((one) => one.slice(0, 3))).toEqual([
      ['Rome', '2018-05-03', none],
      ['Lima', '2018-07-05', none],
      ['Oslo', '2018-09-06', 3],
    ]);
  });

  it('has none where only a label of figures comes again: which of both holds is in doubt', () => {
    const read = told(
      table(
        ['', 'Lima, 8-9 June 2021', 'Oslo, 5-6 October 2021'],
        ['Contributions', '7', '14'],
        ['', '', ''],
        ['Contributions', '19', '20'],
      ),
    );
    expect(meetingsIn(read).map((one) => one.slice(2, 3))).toEqual([[none], [none]]);
  });
});

describe('two rows of labels over a table of meetings', () => {
  it('name its columns together, be they shortened to “In” and “Out”', () => {
    const rows = [
      ['', '', '', 'Total', 'Remote', 'In', 'Out'],
      ['1', '8-9 June 2021', 'Lima', '27', '9', '7', '3'],
    ];
    const read = told({
      kind: 'table',
      rows: 3,
      columns: 7,
      cells: [
        ...['Meeting', 'Date', 'Place'].map((words, column) => cell(0, column, words)),
        cell(0, 3, 'Participants', { columnSpan: 2 }),
        cell(0, 5, 'Documents', { columnSpan: 2 }),
        ...rows.flatMap((row, at) => row.map((words, column) => cell(at + 1, column, words))),
      ],
    });
    expect(meetingsIn(read)).toEqual([['Lima', '2021-06-08', 7, 3, 9, 27]]);
    expect(findingsOf(read)).toEqual([]);
  });

  it('may give the number of each meeting, and then its place and days', () => {
    const read = told(
      table(
        ['', '1st meeting', '2nd meeting'],
        ['', 'Lima, 8-9 June 2021', 'Oslo, 5-6 October 2021'],
        ['Input documents', '7', '14'],
        ['Participants', '27', '41'],
      ),
    );
    expect(meetingsIn(read)).toEqual([
      ['Lima', '2021-06-08', 7, none, none, 27],
      ['Oslo', '2021-10-05', 14, none, none, 41],
    ]);
    expect(findingsOf(read)).toEqual([]);
  });
});

it('A meeting over its figures was held, though it was originally planned elsewhere', () => {
  const read = reportOf(
    h('Meetings'),
    p('2nd meeting, virtual, 12-13 March 2020 (originally planned for Oslo)'),
    li('Number of participants: 53'),
    li('Number of input documents: 19'),
  );
  expect(meetingsIn(read)).toEqual([['virtual', '2020-03-12', 19, none, none, 53]]);
  expect(read.report.plannedMeetings).toEqual([]);
});

describe('a row of periods over those of the meetings', () => {
  it.each([
    ['2020', '2021'],
    ['Meetings covered by the previous report', 'New'],
  ])('names none of them: “%s | %s”', (first, second) => {
    const rows = [
      ['', first, first, second],
      ['', 'Lima, 8-9 June 2020', 'Oslo, 5-6 October 2020', 'Rome, 7-8 February 2021'],
      ['Contributions', '7', '14', '19'],
      ['Total participants', '27', '41', '33'],
    ];
    expect(meetingsIn(told(table(...rows)))).toEqual([
      ['Lima', '2020-06-08', 7, none, none, 27],
      ['Oslo', '2020-10-05', 14, none, none, 41],
      ['Rome', '2021-02-07', 19, none, none, 33],
    ]);
  });
});

describe('a row “Held | Planned” over those of the meetings', () => {
  it.each([
    ['', 'Held', 'Planned'],
    ['Meeting', 'Meetings held', 'Planned meetings'],
    ['', 'Past', 'Upcoming'],
  ])('says of each which it is, and loses no figure: “%s | %s | %s”', (corner, held, planned) => {
    const rows = [
      ['', held, held, planned],
      [corner, '8-9 June 2020', '5-6 October 2020', '7-8 February 2021'],
      ['Place', 'Lima, Peru', 'Oslo, Norway', 'Rome, Italy'],
      ['Contributions', '7', '14', ''],
      ['Total participants', '27', '41', ''],
    ];
    const read = told(table(...rows));
    expect(meetingsIn(read)).toEqual([
      ['Lima, Peru', '2020-06-08', 7, none, none, 27],
      ['Oslo, Norway', '2020-10-05', 14, none, none, 41],
    ]);
    expect(read.report.plannedMeetings).toMatchObject([
      { place: { status: 'stated', value: 'Rome, Italy' }, days: { value: { firstDay: '2021-02-07' } } },
    ]);
    expect(read.report.unplaced).toEqual([]);
  });
});

describe('the place of e-meetings in columns', () => {
  const first = '8-9 June 2020';
  const second = '5-6 October 2020';
  const online = (label: string) => cell(0, 0, label, { rowSpan: 2 });
  const merged: Block = {
    kind: 'table',
    rows: 3,
    columns: 3,
    cells: [
      online('Place/Date'),
      ...['e-meeting', 'e-meeting'].map((text, at) => cell(0, at + 1, text)),
      ...[first, second].map((text, at) => cell(1, at + 1, text)),
      ...['Total participants', '27', '41'].map((text, at) => cell(2, at, text)),
    ],
  };
  const figures = ['Total participants', '27', '41'];

  it.each([
    [table(['', 'e-meeting', 'e-meeting'], ['Place/Date', first, second], figures)],
    [table(['Place and date', 'e-meeting', 'e-meeting'], ['Dates', first, second], figures)],
    [table(['Place/Date', 'e-meeting', 'e-meeting'], ['', first, second], figures)],
    [table(['', 'e-meeting', 'e-meeting'], ['', first, second], figures)],
    [merged],
  ])('is no date, wherever the table says that they were online: %j', (block) => {
    const read = told(block);
    expect(meetingsIn(read)).toEqual([
      ['e-meeting', '2020-06-08', none, none, none, 27],
      ['e-meeting', '2020-10-05', none, none, none, 41],
    ]);
    expect(findingsOf(read)).not.toContain('finding.meetingWithoutPlace');
  });
});

describe('a block “Next meeting” below the meetings of a table', () => {
  const held = [
    ['Meeting', 'Date', 'Place', 'Participants'],
    ['1', '8-9 June 2020', 'Lima, Peru', '27'],
  ];
  const next = ['2', '5-6 October 2020', 'Oslo, Norway'];
  const columns = [
    ['Meeting', 'First'],
    ['Date', '8-9 June 2020'],
    ['Place', 'Lima, Peru'],
    ['Participants', '27'],
  ];

  it.each([
    [table(...held, ['Next meeting', 'Date', 'Place', 'Host'], [...next, ''])],
    [table(...held, ['Next meetings', 'Date', 'Place', 'Expected participants'], [...next, '50'])],
    [
      table(
        ...held,
        ['Planned meetings', 'Place', 'Date', ''],
        ['2', 'Oslo, Norway', '5-6 October 2020', ''],
      ),
    ],
    [
      table(
        ...held,
        Array.from({ length: 4 }, () => 'Next meeting'),
        [...next, ''],
      ),
    ],
    [table(...held, ['Next meeting', ...next.slice(1), ''])],
    [table(...columns, ['Next meeting', 'Second'], ['Date', '5-6 October 2020'], ['Place', 'Oslo, Norway'])],
    [table(...columns, ['Next meeting', '5-6 October 2020, Oslo, Norway'], ['Host', 'Acme'])],
  ])('has what is to come, and nothing that was held: %j', (block) => {
    const read = told(block);
    expect(meetingsIn(read)).toEqual([['Lima, Peru', '2020-06-08', none, none, none, 27]]);
    expect(read.report.plannedMeetings).toMatchObject([
      { place: { status: 'stated', value: 'Oslo, Norway' }, days: { value: { firstDay: '2020-10-05' } } },
    ]);
    expect(read.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('names columns of its own, such as that of the hosts', () => {
    const read = told(table(...held, ['Next meeting', 'Date', 'Place', 'Host'], [...next, 'Acme']));
    expect(read.report.plannedMeetings.map(({ hosts }) => hosts)).toEqual([['Acme']]);
  });

  it('is no title where its row says that place and date are open', () => {
    const open = ['Next meeting', 'Date to be confirmed', 'Place to be confirmed', ''];
    const read = told(table(...held, open));
    expect(JSON.stringify(read.report)).toContain('Place to be confirmed');
  });

  it('has what is to come where it is the whole table', () => {
    const read = told(table(['Next meeting', 'Date', 'Place'], next));
    expect(meetingsIn(read)).toEqual([]);
    expect(read.report.plannedMeetings).toHaveLength(1);
  });
});

describe('a title that is not settled', () => {
  const lines = [p('Date: 4-5 May 2019'), p('Place: Lima')];

  it.each(['Fourth meeting (tentative)', 'Fourth meeting (TBC)', 'Tentative fourth meeting'])(
    'leaves its meeting to be confirmed: “%s”',
    (title) => {
      const { report } = reportOf(h('Meetings'), h(title, 2), ...lines);
      expect(report.meetings).toEqual([]);
      expect(report.plannedMeetings).toMatchObject([
        { place: { status: 'to-be-confirmed', value: 'Lima' }, days: { status: 'to-be-confirmed' } },
      ]);
    },
  );

  it('is told as in doubt over figures', () => {
    const read = reportOf(h('Meetings'), h('Fourth meeting (TBC)', 2), ...lines, p('Participants: 30'));
    expect(findingsOf(read)).toContain('finding.doubtLeft');
  });

  it.each(['Fourth meeting (kick-off)', 'Fourth meeting (report to be confirmed)'])(
    'is none that says something else: “%s”',
    (title) => {
      const { report } = reportOf(h('Meetings'), h(title, 2), ...lines);
      expect(report.meetings).toMatchObject([{ place: 'Lima', firstDay: '2019-05-04' }]);
    },
  );
});

describe('where and when a meeting was first to be held', () => {
  const of = (place: string, dates: string) =>
    reportOf(
      h('Meetings'),
      h('Second meeting', 2),
      li(`Place: ${place}`),
      li(`Dates: ${dates}`),
      li('Number of participants: 69'),
    );

  it.each([
    ['virtual (originally Vienna, 24-26 March 2020)', '28-30 April 2020'],
    ['virtual', '28-30 April 2020 (initially 24-26 March 2020)'],
    ['virtual (instead of Vienna, 24-26 March 2020)', '28-30 April 2020'],
  ])('in brackets is neither its place nor its days, and is kept: “%s”, “%s”', (place, dates) => {
    const row = table(['Place', 'Date', 'Participants'], [place, dates, '69']);
    for (const read of [of(place, dates), told(row)]) {
      expect(meetingsIn(read)).toEqual([['virtual', '2020-04-28', none, none, none, 69]]);
      const { remarks, unplaced } = read.report;
      expect([...remarks, ...unplaced].some(({ text }) => text.includes('24-26 March 2020'))).toBe(true);
    }
  });

  it('leaves a meeting out where no word says which of two days was the first plan', () => {
    const read = of('Vienna, 24-26 March 2020', '28-30 April 2020');
    expect(meetingsIn(read)).toEqual([]);
    expect(findingsOf(read)).toContain('finding.meetingWithoutDays');
    expect(read.report.unplaced.map(({ text }) => text)).toEqual([
      'Place: Vienna, 24-26 March 2020',
      'Dates: 28-30 April 2020',
    ]);
  });
});
