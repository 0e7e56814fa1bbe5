import { describe, expect, it } from 'vitest';
import type { Assembled } from '../../../../src/importer/assembleReport.ts';
import { findingsOf, h, p, reportOf, table } from '../../../support/documents.ts';

const held = table(['Meeting', 'Place', 'Date', 'Participants'], ['1', 'Rome', '2-4 October 2018', '30']);
const plannedIn = ({ report }: Assembled) =>
  report.plannedMeetings.map(({ place, days, hosts }) => [
    'value' in place ? place.value : place.status,
    'value' in days ? days.value.firstDay : days.status,
    ...hosts,
  ]);
const under = (title: string, ...rows: string[][]) =>
  reportOf(h('Meetings held'), held, h(title), table(...rows));

describe('a table of meetings to come whose days stand under “Meeting”', () => {
  it.each(['Planned meetings', 'Future meetings', 'Meetings planned'])('is one under “%s”', (title) => {
    const read = under(title, ['Meeting', 'Host'], ['Lima, 6-8 November 2023', 'Acme']);
    expect(read.report.meetings.map(({ place }) => place)).toEqual(['Rome']);
    expect(plannedIn(read)).toEqual([['Lima', '2023-11-06', 'Acme']]);
    expect(read.report.unplaced).toEqual([]);
    expect(findingsOf(read)).toEqual([]);
  });

  it.each([
    ['Lima, 6-8 November 2023 (TBC)', ['Lima', '2023-11-06', 'Acme'], 'to-be-confirmed'],
    ['Lima, November 2023', ['Lima', 'to-be-determined', 'Acme'], 'stated'],
  ])('leaves open what is open: “%s”', (words, told, status) => {
    const read = under('Next meetings', ['Meeting', 'Host'], [words, 'Acme']);
    expect(plannedIn(read)).toEqual([told]);
    expect(read.report.plannedMeetings[0]?.place.status).toBe(status);
  });

  it('takes the place from its own column, and days from theirs', () => {
    const both = under('Next meetings', ['Meeting', 'Place'], ['5th meeting, 6-8 November 2023', 'Lima']);
    expect(plannedIn(both)).toEqual([['Lima', '2023-11-06']]);
    const apart = under('Next meetings', ['Meeting', 'Date', 'Place'], ['5th', '6-8 November 2023', 'Lima']);
    expect(plannedIn(apart)).toEqual([['Lima', '2023-11-06']]);
  });

  it('tells none as held where its days may not hold', () => {
    const read = under('Next meetings', ['Meeting', 'Host'], ['Lima, not before 6 November 2023', 'Acme']);
    expect(read.report.meetings).toHaveLength(1);
    expect(plannedIn(read)).toEqual([]);
    expect(findingsOf(read)).toContain('finding.plannedUnclear');
  });

  it('has the host apart from the place where both stand in one cell', () => {
    const rows = [
      ['Meeting', 'Date', 'Place'],
      ['5th', '6-8 November 2023', 'Lima (hosted by Acme)'],
    ];
    expect(plannedIn(under('Next meetings', ...rows))).toEqual([['Lima', '2023-11-06', 'Acme']]);
  });

  it('says so where a host may be the place instead', () => {
    const rows = [
      ['Meeting', 'Date', 'Host'],
      ['5th', '6-8 November 2023', 'Acme, Lima'],
    ];
    expect(findingsOf(under('Next meetings', ...rows))).toContain('finding.hostsTogether');
    const withPlace = rows.map((row, at) => [...row, at === 0 ? 'Place' : 'Rome']);
    expect(findingsOf(under('Next meetings', ...withPlace))).toEqual([]);
  });

  it.each(['looking for a host', 'seeking hosts'])('has no host where there is none: “%s”', (words) => {
    const rows = [
      ['Meeting', 'Date', 'Host'],
      ['5th', 'first week of November 2023', words],
    ];
    expect(plannedIn(under('Next meetings', ...rows))).toEqual([['not-stated', 'to-be-determined']]);
  });
});

describe('a status beside a meeting to come', () => {
  const withStatus = (when: string, status: string) =>
    under('Next meetings', ['Meeting', 'Date', 'Place', 'Status'], ['Third', when, 'TBD', status]).report
      .plannedMeetings[0];

  it('is told with a month, of which it says more than that the days are open', () => {
    expect(withStatus('October 2021', 'Tentative')?.note).toBe('October 2021; Tentative');
  });

  it('is told by the days themselves where there are some', () => {
    const planned = withStatus('4-6 October 2021', 'Tentative');
    expect(planned?.days.status).toBe('to-be-confirmed');
    expect(planned?.note).toBeNull();
  });
});

describe('a table of meetings to come without labels', () => {
  it.each([
    ['FG-TK-4', '12-13 September 2023', 'Lima, Peru', ['Lima, Peru', '2023-09-12']],
    ['Final meeting', '12-13 September 2023', 'Lima, Peru', ['Lima, Peru', '2023-09-12']],
    ['4th', 'December 2023', 'Lima', ['Lima', 'to-be-determined']],
  ])('begins with what each is called: “%s | %s | %s”', (name, when, place, told) => {
    expect(plannedIn(under('Next meetings', [name, when, place]))).toEqual([told]);
  });

  it('stays words where two cells may be the place', () => {
    const read = under('Next meetings', ['Acme kettles', '12-13 September 2023', 'Lima']);
    expect(plannedIn(read)).toEqual([]);
  });
});

describe('what a line of meetings to come begins with', () => {
  it.each([
    ['Meeting J: 30 September - 2 October 2019, e-meeting', ['e-meeting', '2019-09-30']],
    ['Meeting K: 27-29 January 2020, TBC', ['to-be-determined', '2020-01-27']],
    ['5th and final meeting: 4-6 November 2019, Lima', ['Lima', '2019-11-04']],
    ['Final meeting: week of 29 July 2019, Lima, Peru', ['Lima, Peru', '2019-07-29']],
    ['FG-TK-4: 4-6 November 2019, Lima', ['Lima', '2019-11-04']],
  ])('is no part of the place: “%s”', (words, told) => {
    const read = reportOf(h('Next meetings'), p(words));
    expect(plannedIn(read)).toEqual([told]);
    expect(findingsOf(read)).not.toContain('finding.oddValue');
  });

  it.each(['Deadline for papers: 4 November 2019, Lima', 'Final report: 4 November 2019, Lima'])(
    'may be something else: “%s”',
    (words) => {
      expect(plannedIn(reportOf(h('Next meetings'), p(words)))).toEqual([]);
    },
  );
});

describe('a sentence on a meeting to come', () => {
  it.each([
    [
      'A further meeting is intended in Lima in June 2020, collocated with SG16.',
      ['Lima', 'to-be-determined'],
    ],
    ['The next meeting takes place in Oslo on 3 May 2019.', ['Oslo', '2019-05-03']],
  ])('may say so in other words: “%s”', (words, told) => {
    expect(plannedIn(reportOf(h('Next meetings'), p(words)))).toEqual([told]);
  });

  it('is none where something else is intended', () => {
    const words =
      'The first meeting was held in Lima on 3 May 2019 and agreed a text that is intended for SG13.';
    const read = reportOf(h('Meetings'), p(words));
    expect(plannedIn(read)).toEqual([]);
    expect(read.report.meetings.map(({ place }) => place)).toEqual(['Lima']);
  });
});

it('A meeting to come may stand among the facts of the group', () => {
  const rows = table(['Parent group', 'SG9'], ['Next meeting', '14-16 September 2021, Geneva']);
  const { plannedMeetings } = reportOf(h('Facts'), rows).report;
  expect(plannedMeetings).toMatchObject([
    {
      place: { value: 'Geneva' },
      days: { value: { firstDay: '2021-09-14' } },
      source: { row: 'Next meeting' },
    },
  ]);
});

it('A meeting among those that were held is to come where it says so in place of its figures', () => {
  const rows = table(
    ['Meeting', 'Date', 'Place', 'Participants', 'Input'],
    ['1', '3-5 May 2021', 'Geneva', '66', '15'],
    ['2', '1-2 December 2021', 'Vienna', '(next meeting)', ''],
  );
  const { meetings, plannedMeetings } = reportOf(h('Meetings'), rows).report;
  expect([meetings.length, plannedMeetings.length]).toEqual([1, 1]);
});

it.each([
  [
    'place and date',
    [
      ['Place and date', 'Remarks'],
      ['Lima, 4-6 June 2021', 'Hosted by Acme'],
    ],
  ],
  ['place and date alone', [['Place and date'], ['Lima, 4-6 June 2021']]],
  ['no label', [['3rd', '4-6 June 2021', 'Lima', 'Host: Acme']]],
])('A table of meetings to come may have %s', (_, rows) => {
  const { plannedMeetings } = reportOf(h('Next meetings'), table(...rows)).report;
  expect(plannedMeetings).toMatchObject([
    { place: { value: 'Lima' }, days: { value: { firstDay: '2021-06-04' } } },
  ]);
  expect(plannedMeetings[0]?.hosts).toEqual(rows.flat().join().includes('Acme') ? ['Acme'] : []);
});

describe('the prompt of a form', () => {
  it.each([
    'Click or tap to enter text.',
    'Click or tap here to enter text.',
    'Click here to enter a date.',
    'Choose an item.',
  ])('is no place of a meeting: “%s”', (prompt) => {
    const read = under('Next meetings', ['Meeting', 'Dates', 'Venue'], ['2nd', '6-8 November 2023', prompt]);
    expect(plannedIn(read)).toEqual([['not-stated', '2023-11-06']]);
  });
});

describe('a cell of hosts', () => {
  it.each([
    ['Ministry of Tea; Spring Guild', ['Ministry of Tea', 'Spring Guild']],
    ['Acme; Bo Lab; City of Lima', ['Acme', 'Bo Lab', 'City of Lima']],
    ['Acme; visa letters until 15 April 2023', ['Acme']],
  ])('names all of them: “%s”', (hosts, told) => {
    const read = under('Next meetings', ['Venue', 'Dates', 'Host'], ['Lima', '6-8 November 2023', hosts]);
    expect(plannedIn(read)).toEqual([['Lima', '2023-11-06', ...told]]);
  });
});
