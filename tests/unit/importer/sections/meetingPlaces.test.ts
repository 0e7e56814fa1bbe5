import { describe, expect, it } from 'vitest';
import type { Assembled } from '../../../../src/importer/assembleReport.ts';
import { cell, findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const placesIn = ({ report }: Assembled) => report.meetings.map(({ place }) => place);
const unplacedIn = ({ report }: Assembled) => report.unplaced.map(({ text }) => text).join('\n');

describe('the number of a meeting behind its days', () => {
  it.each(['(No. 2)', '(Nr 2)', '(no. 2)', '(number two)', '(#2)', '(Meeting No. 2)'])(
    'is no place, held or planned: “%s”',
    (number) => {
      const words = `Lima, 4-5 June 2019 ${number}`;
      expect(placesIn(reportOf(h('Meetings'), li(words)))).toEqual(['Lima']);
      const rows = table(['Place and date', 'Participants'], [words, '45']);
      expect(placesIn(reportOf(h('Meetings'), rows))).toEqual(['Lima']);
      const [planned] = reportOf(h('Next meetings'), li(words)).report.plannedMeetings;
      expect(planned?.place).toMatchObject({ status: 'stated', value: 'Lima' });
    },
  );

  it('is none with its kind behind it in brackets', () => {
    const words = '7th meeting (final): Geneva, 4-5 June 2019';
    expect(placesIn(reportOf(h('Meetings'), li(words)))).toEqual(['Geneva']);
    const [planned] = reportOf(h('Next meetings'), li(words)).report.plannedMeetings;
    expect(planned?.place).toMatchObject({ value: 'Geneva' });
  });

  it.each(['Fourth meeting in June 2019 in Lima', 'Fourth meeting on 4-5 June 2019, Lima'])(
    'is none in “%s”',
    (words) => {
      const [planned] = reportOf(h('Next meetings'), li(words)).report.plannedMeetings;
      expect(planned?.place).toMatchObject({ value: 'Lima' });
    },
  );

  it('leaves a meeting without a place where none is told', () => {
    const read = reportOf(h('Meetings'), li('4-5 June 2019 (No. 2)'));
    expect(placesIn(read)).toEqual([]);
    expect(findingsOf(read)).toContain('finding.meetingWithoutPlace');
  });
});

describe('the place of a meeting in a table without a column for it', () => {
  const rows = table(
    ['#', 'When', 'Outputs', 'Delegates'],
    ['1', '2-4 Feb 2021', '3', '110'],
    ['2', '21-23 Sep 2021', '5', '81'],
    ['3', '25-28 Jan 2022', '', ''],
  );

  it.each([
    ['MEETINGS (all virtual)', 'virtual'],
    ['3.1 Online meetings', 'Online'],
    ['Meetings, all held remotely', 'remotely'],
    ['Meetings (virtual)', 'virtual'],
  ])('is that of its heading, “%s”', (heading, place) => {
    const read = reportOf(h(heading), rows);
    expect(placesIn(read)).toEqual([place, place, place]);
    expect(findingsOf(read)).not.toContain('finding.meetingWithoutPlace');
  });

  it('may stay untold, beside that it may be still to come', () => {
    const { findings } = reportOf(h('Meetings'), rows);
    const of = (key: string) => findings.filter((one) => one.key === key).map(({ source }) => source?.row);
    expect(of('finding.meetingWithoutPlace')).toEqual(['1', '2', '3']);
    expect(of('finding.heldInDoubt')).toEqual(['3']);
  });

  const under = (format: string, name: string) =>
    reportOf(
      h('Meetings'),
      table(['Meeting', 'Date', format === '' ? 'Topic' : 'Format'], [name, '8-9 June 2021', format]),
    );

  it.each([
    ['Virtual', 'Virtual'],
    ['Fully online', 'Fully online'],
    ['E-meeting', 'E-meeting'],
    ['Hybrid, Rome', 'Rome'],
    ['In person in Rome, Italy', 'Rome, Italy'],
    ['Physical (Rome)', 'Rome'],
    ['Rome (hybrid)', 'Rome (hybrid)'],
  ])('stands under “Format”, as in “%s”', (format, place) => {
    const read = under(format, 'Inaugural meeting');
    expect(placesIn(read)).toEqual([place]);
    expect(findingsOf(read)).not.toContain('finding.meetingWithoutPlace');
  });

  it.each([
    'Tue, 8 June 2021',
    'Tue-Wed 8-9 June 2021',
    'Thu 2021-06-08',
    'Tuesday, June 8, 2021',
    'Tue 8.6.2021',
  ])('is no day of the week: “%s”', (date) => {
    const read = reportOf(h('Meetings'), table(['No.', 'Date', 'Participants'], ['1', date, '17']));
    expect(placesIn(read)).toEqual([date]);
    expect(findingsOf(read)).toContain('finding.meetingWithoutPlace');
  });

  it.each([
    'Inaugural meeting',
    'Regular meeting',
    'Plenary',
    'Extraordinary meeting',
    'Second plenary meeting',
    'Kick-off',
    'FG TK plenary',
  ])('is not what the meeting is called: “%s”', (name) => {
    for (const format of ['', 'Hybrid']) {
      const read = under(format, name);
      expect(placesIn(read)).toEqual(['8-9 June 2021']);
      expect(findingsOf(read)).toContain('finding.meetingWithoutPlace');
    }
  });

  it.each([
    ['Jinan', 'Jinan'],
    ['Plenary (Rome)', 'Rome'],
    ['FG TK #2 (virtual)', 'virtual'],
    ['Virtual meeting', 'Virtual meeting'],
  ])('is in its name where that holds one: “%s”', (name, place) => {
    const read = under('', name);
    expect(placesIn(read)).toEqual([place]);
    expect(findingsOf(read)).not.toContain('finding.meetingWithoutPlace');
  });

  it('stands in brackets behind a letter or a number over a column', () => {
    const heads = ['A (e-meeting)', 'B (Rome, Italy + remote)', '3 (Lima)', 'D (Inaugural)'];
    const days = ['4-5 May 2021', '6-7 July 2021', '7-8 October 2021', '8-9 November 2021'];
    const read = reportOf(
      h('Meetings'),
      table(['Meeting', ...heads], ['Dates', ...days], ['Participants', '42', '18', '17', '16']),
    );
    expect(placesIn(read)).toEqual(['e-meeting', 'Rome, Italy', 'Lima', '8-9 November 2021']);
    expect(findingsOf(read).filter((key) => key === 'finding.meetingWithoutPlace')).toHaveLength(1);
  });

  it('may be what a name begins with, and then there is a warning', () => {
    const read = under('', 'Budapest meeting');
    expect(placesIn(read)).toEqual(['Budapest meeting']);
    expect(findingsOf(read)).toContain('finding.meetingWithoutPlace');
  });

  it('stands in the second of two columns that name the meeting', () => {
    const read = reportOf(
      h('Meetings'),
      table(['#', 'Meeting', 'Date', 'Participants'], ['1', 'Jinan', '9-10 December 2019', '68']),
    );
    expect(placesIn(read)).toEqual(['Jinan']);
    expect(unplacedIn(read)).toBe('');
  });
});

describe('a place that is marked as still open', () => {
  it.each(['Tokyo (planned)', 'Tokyo, scheduled', '(planned) Tokyo'])(
    'is without the mark: “%s”',
    (words) => {
      const read = reportOf(
        h('Meetings'),
        table(['Meeting', 'Date', 'Place'], ['2', '5-7 April 2022', words]),
      );
      expect(read.report.meetings).toEqual([]);
      expect(read.report.plannedMeetings).toMatchObject([{ place: { status: 'stated', value: 'Tokyo' } }]);
    },
  );

  it.each([
    ', subject to confirmation',
    ', subject to confirmation by the host',
    ', subject to final approval of TSAG',
    ' (tbc by ITU)',
    ' (to be confirmed at the Dakar meeting)',
    ' (to be agreed with the host)',
  ])('is to be confirmed where it is “%s”', (mark) => {
    const listed = reportOf(h('Next meetings'), li(`Tokyo, 5-7 April 2022${mark}`));
    expect(listed.report.plannedMeetings).toMatchObject([
      { place: { status: 'to-be-confirmed', value: 'Tokyo' }, days: { status: 'to-be-confirmed' } },
    ]);
    const row = ['2', '5-7 April 2022', `Tokyo${mark}`];
    const inTable = reportOf(h('Meetings'), table(['Meeting', 'Date', 'Place'], row));
    expect(inTable.report.plannedMeetings).toMatchObject([
      { place: { status: 'to-be-confirmed', value: 'Tokyo' } },
    ]);
  });
});

describe('a sentence about a meeting that is subject to confirmation', () => {
  it('names who is to confirm it, and not where it is', () => {
    const words =
      'The next meeting is planned to be in Tokyo, Japan, 16-18 June 2025, subject to confirmation by the host (Acme).';
    const read = reportOf(h('Meetings'), p(words));
    expect(read.report.plannedMeetings).toMatchObject([
      { place: { status: 'to-be-confirmed', value: 'Tokyo, Japan' }, days: { status: 'to-be-confirmed' } },
    ]);
    expect(read.report.remarks.map(({ text }) => text)).toEqual([words]);
  });
});

describe('a table of meetings', () => {
  const lima = {
    place: 'Lima',
    firstDay: '2017-07-17',
    inputDocuments: { value: 29 },
    totalParticipants: { value: 65 },
  };
  const rome = {
    place: 'Rome',
    firstDay: '2018-02-20',
    inputDocuments: { value: 38 },
    totalParticipants: { value: 55 },
  };

  it('may tell places and days under a blank label', () => {
    const read = reportOf(
      h('Meetings'),
      table(
        ['', 'Input documents', 'Total participants'],
        ['Lima, 17-19 July 2017', '29', '65'],
        ['Rome, 20-22 February 2018', '38', '55'],
      ),
    );
    expect(read.report.meetings).toMatchObject([lima, rome]);
    expect([findingsOf(read), unplacedIn(read)]).toEqual([[], '']);
  });

  it('may number them before the places', () => {
    const rows = [
      ['1st, Lima, 14-15 June 2023', '40'],
      ['Second – Riga, 4-5 July 2023', '50'],
    ];
    const read = reportOf(h('Meetings'), table(['Meeting', 'Participants'], ...rows));
    expect(read.report.meetings.map(({ place }) => place)).toEqual(['Lima', 'Riga']);
    expect(findingsOf(read)).not.toContain('finding.oddValue');
  });

  it('may have a title over the places and days, and one over rows of figures', () => {
    const cells = [
      cell(0, 0, '', { rowSpan: 2 }),
      cell(0, 1, 'Meetings held', { columnSpan: 2 }),
      cell(1, 1, 'Lima, 17-19 July 2017'),
      cell(1, 2, 'Rome, 20-22 February 2018'),
      ...['Documents', 'Input documents', 'Participants', 'Total participants'].flatMap((label, index) => {
        const row = index + 2;
        if (index % 2 === 0) return [cell(row, 0, label, { columnSpan: 3 })];
        const figures = index === 1 ? ['29', '38'] : ['65', '55'];
        return [cell(row, 0, label), ...figures.map((text, at) => cell(row, at + 1, text))];
      }),
    ];
    const read = reportOf(h('Meetings'), { kind: 'table', rows: 6, columns: 3, cells });
    expect(read.report.meetings).toMatchObject([lima, rome]);
    expect([findingsOf(read), unplacedIn(read)]).toEqual([[], '']);
  });

  it('needs no labels where it is of those to come', () => {
    const rows = [
      ['4', '12-14 May 2025', 'Lima'],
      ['5th', '12-14 July 2025', 'Rome'],
    ];
    for (const lead of [[h('Planned meetings')], [h('Meetings'), p('Planned:')]]) {
      const read = reportOf(...lead, table(...rows));
      expect(read.report.plannedMeetings).toMatchObject([
        { place: { value: 'Lima' }, days: { value: { firstDay: '2025-05-12' } } },
        { place: { value: 'Rome' }, days: { value: { firstDay: '2025-07-12' } } },
      ]);
    }
  });

  it('without labels stays unread where a row may tell of something else', () => {
    for (const more of ['Acme', '3 June 2025'])
      expect(
        reportOf(h('Planned meetings'), table(['4', '12-14 May 2025', 'Lima', more])).report.plannedMeetings,
      ).toEqual([]);
  });

  it.each([
    [
      'Participants (of which remote)',
      '55 (5)',
      { totalParticipants: { value: 55 }, remoteParticipants: { value: 5 } },
    ],
    [
      'Participants (of which remote)',
      '55',
      { totalParticipants: { value: 55 }, remoteParticipants: { status: 'not-stated' } },
    ],
    ['Participants', '140 (approx.)', { totalParticipants: { status: 'approximate', value: 140 } }],
    ['Documents received', '18', { inputDocuments: { value: 18 } }],
    ['Documents produced', '18', { outputDocuments: { value: 18 } }],
    ['of which remote', '5', { remoteParticipants: { value: 5 } }],
  ])('gives under “%s” by “%s” what it counts', (label, text, figures) => {
    const read = reportOf(
      h('Meetings'),
      table(['Meeting', 'Date', 'Place', label], ['1', '8-9 June 2021', 'Lima', text]),
    );
    expect(read.report.meetings).toMatchObject([figures]);
    expect(findingsOf(read)).toEqual([]);
  });

  it('leaves “55 (5)” where its label does not say who stands in brackets', () => {
    const row = ['1', '8-9 June 2021', 'Lima', '55 (5)'];
    const read = reportOf(h('Meetings'), table(['Meeting', 'Date', 'Place', 'Participants'], row));
    expect(read.report.meetings).toMatchObject([{ totalParticipants: { status: 'not-stated' } }]);
    expect(findingsOf(read)).toEqual(['finding.unclearNumber']);
  });
});

describe('a place in two lines of a cell', () => {
  it.each([
    ['Lima\nPeru', 'Lima, Peru'],
    ['Port Moresby\nPapua New Guinea', 'Port Moresby, Papua New Guinea'],
    ['Papua New\nGuinea', 'Papua New Guinea'],
    ['Lima\nTea Centre', 'Lima Tea Centre'],
    ['Oslo (old town)\nNorway', 'Oslo (old town), Norway'],
    ['Lima\nPeru\nHybrid', 'Lima, Peru (Hybrid)'],
    ['Lima, Peru\n(online)', 'Lima, Peru (online)'],
    ['Lima\nTea Centre\nHybrid', 'Lima Tea Centre Hybrid'],
  ])('is town and country where the second is one: %j', (words, place) => {
    const row = ['1', '8-9 June 2021', words, '40'];
    const read = reportOf(h('Meetings'), table(['Meeting', 'Date', 'Place', 'Participants'], row));
    expect(placesIn(read)).toEqual([place]);
  });
});

it('The number before a place in a list is no part of it', () => {
  const rows = table(
    ['Meeting', 'Participants'],
    ['1. Jinan, China, 9-10 May 2019', '45'],
    ['2. Bern, 5 June 2020', '6'],
  );
  expect(placesIn(reportOf(h('Meetings'), rows))).toEqual(['Jinan, China', 'Bern']);
});

it('A place stands under a misspelt “Meting”', () => {
  const rows = table(['Meting', 'Dates', 'Partcipants'], ['1st: New York, USA', 'Oct 2-4, 2018', '45']);
  expect(placesIn(reportOf(h('Meetings'), rows))).toEqual(['New York, USA']);
});

describe('places between the days of several meetings', () => {
  const heldOn = ({ report }: Assembled) => report.meetings.map(({ place, firstDay }) => [place, firstDay]);
  const tells = (text: string) => reportOf(h('Meetings'), p(text));
  const [geneva, lima] = [
    ['Geneva', '2019-06-04'],
    ['Lima', '2019-07-08'],
  ];

  it.each([
    'The group met on 4-5 June 2019 in Geneva, on 8-9 July 2019 in Lima and on 1-2 August 2019.',
    'The group met on 4-5 June 2019 (Geneva), 8-9 July 2019 (Lima) and 1-2 August 2019.',
    'The first meeting was held on 4-5 June 2019 in Geneva, the second on 8-9 July 2019 in Lima and the third on 1-2 August 2019.',
  ])('are those of the days before them where only the last has none: “%s”', (text) => {
    const read = tells(text);
    expect(heldOn(read)).toEqual([geneva, lima]);
    expect(findingsOf(read)).toContain('finding.meetingWithoutPlace');
  });

  it.each([
    'The group met on 4-5 June 2019 in Geneva and on 8-9 July 2019.',
    'The first meeting was held on 4-5 June 2019 in Geneva and the second in Lima was held on 8-9 July 2019.',
  ])('are not taken for that of the second: “%s”', (text) => {
    const read = tells(text);
    expect(heldOn(read)).toEqual([geneva]);
    expect(findingsOf(read)).toContain('finding.meetingWithoutPlace');
  });

  it.each([
    'The group met on 1-2 May 2019, in Geneva on 4-5 June 2019 and in Lima on 8-9 July 2019.',
    'The group met on 1-2 May 2019 and in Geneva on 4-5 June 2019 and in Lima on 8-9 July 2019.',
  ])('are those of the days after them where only the first has none: “%s”', (text) => {
    expect(heldOn(tells(text))).toEqual([geneva, lima]);
  });

  it('are none where a day of the week stands there', () => {
    const text = 'The group met on 4 June 2019 (Tuesday) and in Lima on 8-9 July 2019.';
    expect(heldOn(tells(text))).toEqual([lima]);
  });

  it.each([
    'The group met on 4-5 June 2019, in Geneva, on 8-9 July 2019, in Lima, and on 1-2 August 2019.',
    'The group met on 4-5 June 2019, Geneva, Switzerland, 8-9 July 2019, Lima, Peru, and 1-2 August 2019.',
    'The group met on 4-5 June 2019 in Geneva, on 8-9 July 2019 and in Lima on 1-2 August 2019.',
    'For the first time in Geneva the group met on 4-5 June 2019 (Acme) and in Lima on 8-9 July 2019.',
  ])('are told as unread where they may be of either: “%s”', (text) => {
    const read = tells(text);
    expect(heldOn(read)).toEqual([]);
    expect(findingsOf(read)).toContain('finding.meetingWithoutPlace');
  });
});

describe('who stands in brackets behind the days of a meeting', () => {
  const placeIn = (words: string) => {
    const lead = p('FG TK has held the following meetings:');
    const places = [li, p].map((line) => placesIn(reportOf(h('Meetings'), lead, line(words))).join());
    return [...new Set(places)];
  };

  it.each([
    ['A: Geneva, 3-4 June 2019 (WHO), 74 participants', 'Geneva'],
    ['B: New Delhi, India, 26-28 August 2019 (ICMR), 120 participants', 'New Delhi, India'],
    ['C: Zanzibar, Tanzania, 15-17 January 2020 (Ministry of Health)', 'Zanzibar, Tanzania'],
    ['D: online, 17-19 March 2020, 162 participants', 'online'],
    ['E: 17-19 March 2020 (Lima)', 'Lima'],
    ['F: 17-19 March 2020 (USA)', 'USA'],
  ])('is no place, in an item or a line with a letter: “%s”', (words, place) => {
    expect(placeIn(words)).toEqual([place]);
  });

  it('makes no meeting of a line with a letter that tells of none, or that nothing leads to', () => {
    const [lead, line] = [p('FG TK has held two meetings:'), p('A: Lima, 3-4 June 2019, 74 participants')];
    expect(placesIn(reportOf(h('Meetings'), lead, line, p('B: to be published by 3 June 2019')))).toEqual([
      'Lima',
    ]);
    expect(placesIn(reportOf(h('Meetings'), p('Many people came.'), line))).toEqual([]);
  });
});

describe('a time of day behind the day of a meeting', () => {
  it.each([
    ['15 June 2017, 1300-1600 hours Geneva time', 'E-meeting 1'],
    ['15 June 2017, 13:00-16:00 CET', 'E-meeting 1'],
    ['15 June 2017, 9 am to 5 pm', 'E-meeting 1'],
    ['15 June 2017, 14:00, Rome', 'Rome'],
    ['15 June 2017 (14:00 UTC+2), Rome', 'Rome'],
    ['15 June 2017, 10 Tea Street, London', '10 Tea Street, London'],
  ])('is no place: “%s”', (words, place) => {
    const rows = table(['Meeting', 'Date', 'Participants'], ['E-meeting 1', words, '19']);
    expect(placesIn(reportOf(h('Meetings'), rows))).toEqual([place]);
  });
});

describe('the place of meetings whose table gives none', () => {
  const rows = table(
    ['', '2nd meeting', '3rd meeting'],
    ['Dates', '25-26 April 2023', '4-6 July 2023'],
    ['Participants', '44', '39'],
  );

  it.each([
    [
      'FG TK held its second and third meetings, both hosted by ITU in Geneva with remote participation:',
      'Geneva',
    ],
    ['All meetings were held in Lima, Peru:', 'Lima, Peru'],
    ['Both meetings were held online:', 'online'],
  ])('is what the words that lead to it say of all: “%s”', (lead, place) => {
    expect(placesIn(reportOf(h('Meetings'), p(lead), rows))).toEqual([place, place]);
  });

  it.each([
    'FG TK held its meetings, all in Geneva except the third:',
    'Both meetings were held in Geneva and Lima:',
    'FG TK, founded in Geneva, held two meetings, of which all documents are online:',
  ])('is not told where they say it of some, or of other things: “%s”', (lead) => {
    const read = reportOf(h('Meetings'), p(lead), rows);
    expect(findingsOf(read).filter((key) => key === 'finding.meetingWithoutPlace')).toHaveLength(2);
  });
});
