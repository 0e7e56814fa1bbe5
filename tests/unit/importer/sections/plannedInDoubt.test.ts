import { describe, expect, it } from 'vitest';
import type { Stated } from '../../../../src/domain/provenance.ts';
import type { Assembled } from '../../../../src/importer/assembleReport.ts';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const statuses = ({ report }: Assembled): string[][] =>
  report.plannedMeetings.map(({ place, days }) => [place.status, days.status]);
const wordsOf = (value: Stated<string>): string => ('value' in value ? value.value : value.status);
const places = ({ report }: Assembled): string[] => report.plannedMeetings.map(({ place }) => wordsOf(place));
const kept = ({ report }: Assembled): string =>
  [...report.nextSteps, ...report.remarks].map(({ text }) => text).join('\n');

const [open, settled] = ['to-be-confirmed', 'stated'];

describe('a meeting that is planned tentatively', () => {
  it.each([
    ['p', 'The next meeting is tentatively planned for 10-14 January 2011 in Miami, USA.', [open, open]],
    ['p', 'The next meeting is provisionally scheduled for 3-4 May 2022 in Miami, USA.', [open, open]],
    ['p', 'The next meeting will be held on 3-4 May 2023 in Miami, USA (provisional).', [open, open]],
    ['li', '8-9 March 2012, Miami, USA (tentative)', [open, open]],
    ['li', '(Provisional) 12-16 March 2013, Miami, USA', [open, open]],
    ['li', 'Tentative: 3-4 May 2014, Miami, USA', [open, open]],
    ['li', '3-4 May 2015 (tentative), Miami, USA', [settled, open]],
    ['li', '3-4 May 2015, Miami, USA', [settled, settled]],
  ])('is to be confirmed: %s “%s”', (kind, words, expected) => {
    const read = reportOf(h('Next meetings'), kind === 'li' ? li(words) : p(words));
    expect(statuses(read)).toEqual([expected]);
    expect(places(read)).toEqual(['Miami, USA']);
  });

  it.each([
    ['li', '3-4 May 2023, Miami, USA (on site, if borders are open)', 'on site, if borders are open'],
    ['li', '3-4 May 2023, Miami, USA (depending on the harvest).', 'depending on the harvest'],
    ['li', '3-4 May 2023, Miami, USA, provided that a hall is found', 'provided that a hall is found'],
    [
      'li',
      '3-4 May 2023, Miami, USA, if travel is possible; otherwise e-meeting',
      'if travel is possible; otherwise e-meeting',
    ],
    ['li', '3-4 May 2023, Miami, USA; otherwise online.', 'otherwise online'],
    ['li', '3-4 May 2023, Miami, USA; otherwise June 2023', 'otherwise June 2023'],
    ['p', 'The next meeting will be held on 3-4 May 2023 in Miami, USA, if travel is possible.', null],
  ])('is to be confirmed where it hangs on something, which is kept: %s “%s”', (kind, words, note) => {
    const read = reportOf(h('Next meetings'), kind === 'li' ? li(words) : p(words));
    expect(statuses(read)).toEqual([[open, open]]);
    expect(places(read)).toEqual(['Miami, USA']);
    expect(read.report.plannedMeetings[0]?.note).toBe(note ?? 'if travel is possible');
  });

  it.each([
    ['Meetings', 'Tentative date', 'Place', [settled, open]],
    ['Next meetings', 'Tentative dates', 'Place', [settled, open]],
    ['Next meetings', 'Date', 'Provisional place', [open, settled]],
  ])('is so in a table in “%s” under “%s” and “%s”', (title, days, place, expected) => {
    const block = table(['Meeting', days, place], ['2nd', '5-6 October 2021', 'Seoul, Korea']);
    const read = reportOf(h(title), block);
    expect(read.report.meetings).toEqual([]);
    expect(statuses(read)).toEqual([expected]);
  });

  it.each(['Meetings', 'Next meetings'])('is so by its status in a table in “%s”', (title) => {
    const rows = [
      ['2nd', '5-6 October 2021', 'Seoul, Korea', 'To be confirmed'],
      ['3rd', '7-8 December 2021', 'Bern', 'Tentative'],
    ];
    const read = reportOf(h(title), table(['Meeting', 'Date', 'Place', 'Status'], ...rows));
    expect(statuses(read)).toEqual([
      [open, open],
      [open, open],
    ]);
  });
});

describe('a mark on the second of two meetings', () => {
  it.each([
    [
      'The 4th meeting is foreseen in Geneva, 16 March 2012; the 5th in Toronto, Canada (date to be confirmed).',
      settled,
    ],
    ['The next meetings are planned on 16 March 2012 in Geneva and in Toronto, Canada (TBC).', open],
  ])('says nothing of the first: “%s”', (words, place) => {
    const read = reportOf(h('Meetings'), p(words));
    expect(places(read)).toEqual(['Geneva', 'Toronto, Canada']);
    expect(statuses(read)).toEqual([
      [settled, settled],
      [place, 'to-be-determined'],
    ]);
  });

  it.each([
    'The next meeting will be held on 16 March 2012 in Geneva and at ITU headquarters (TBC).',
    'The next meeting will be held on 16 March 2012 in Geneva; the host is to be confirmed.',
  ])('makes no second one of the same: “%s”', (words) => {
    expect(places(reportOf(h('Meetings'), p(words)))).toHaveLength(1);
  });
});

describe('a meeting of others that is yet to come', () => {
  it.each([
    'The next SG16 meeting is planned for 19-29 March 2019 in Geneva.',
    'SG13 will meet on 7-18 March 2022 in Geneva.',
    'The next WG2 meeting is planned for 3 November 2021 in Bern.',
    'The next TSAG meeting will be held in May 2022 in Geneva.',
    'The next meeting of ITU-T SG11 will take place on 5 September 2022 in Bern.',
  ])('is none of the group: “%s”', (words) => {
    const read = reportOf(h('Next steps'), p(words));
    expect(read.report.plannedMeetings).toEqual([]);
    expect(kept(read)).toBe(words);
  });

  it.each([
    'The sixth FG TK meeting will take place on 5 July 2022 in Bern, after the TSAG meeting.',
    'The Focus Group will meet on 5 May 2022 in Bern.',
    'SG13 will meet in March 2022 in Geneva and the Focus Group will meet on 5 May 2022 in Bern.',
  ])('does not hide one of the group: “%s”', (words) => {
    expect(places(reportOf(h('Next steps'), p(words)))).toEqual(['Bern']);
  });
});

describe('what was held beside the meetings of the group', () => {
  it.each([
    'The management team met online on 17 June 2021.',
    'A drafting session took place in Geneva on 18-19 June 2021.',
    "An editors' meeting was held in Rome on 3 May 2021.",
    'The FG TK Build-a-thon was held in Lima on 3 July 2021 with 40 participants.',
    'On 25 May 2013 the management team held a conference call with SG20.',
    'The editors held a drafting session online on 7 July 2020 (14 participants).',
    'The editors met online on 7 July 2020.',
    'The group held a webinar in Rome on 5 June 2021.',
  ])('is none of them: “%s”', (words) => {
    const read = reportOf(h('Meetings'), p(words));
    expect(read.report.meetings).toEqual([]);
    expect(kept(read)).toBe(words);
  });

  it.each([
    'The third meeting and a training session were held in Rome on 5 June 2021.',
    'The group held a training session and its third meeting in Rome on 5 June 2021.',
    'In Rome on 5 June 2021 the group met and the management team was elected.',
  ])('does not hide one that is told with it: “%s”', (words) => {
    expect(reportOf(h('Meetings'), p(words)).report.meetings.map(({ place }) => place)).toEqual(['Rome']);
  });
});

it('Meetings of a list that is introduced as tentative are to be confirmed, each', () => {
  const read = reportOf(
    h('Meetings'),
    p('The next meetings of FG TK are planned tentatively as follows:'),
    li('10-14 January 2011, Miami, USA'),
    li('8-9 March 2011, Oslo, Norway'),
  );
  expect(statuses(read)).toEqual([
    [open, open],
    [open, open],
  ]);
});

it('A place for which a host is sought is still to be determined', () => {
  const block = table(['Meeting', 'Date', 'Place'], ['5', '10-14 January 2011', 'Host sought']);
  expect(statuses(reportOf(h('Future meetings'), block))).toEqual([['to-be-determined', settled]]);
});

describe('a meeting that has been moved', () => {
  it.each([
    'The third meeting, originally scheduled for 28-30 May 2021 in Moscow, will be held on 7-9 June 2021 in Geneva.',
    'The third meeting (initially announced for 28-30 May 2021 in Moscow) will be held on 7-9 June 2021 in Geneva.',
    'The third meeting, which was to be held in Moscow on 28-30 May 2021, is planned for 7-9 June 2021 in Geneva.',
  ])('is planned where and when it will be: “%s”', (words) => {
    const read = reportOf(h('Meetings'), p(words));
    expect(places(read)).toEqual(['Geneva']);
    expect(read.report.plannedMeetings).toMatchObject([{ days: { value: { firstDay: '2021-06-07' } } }]);
    expect(kept(read)).toBe(words);
  });

  it('is not planned where and when it was to be', () => {
    const words =
      'The third meeting, which was to be held in Moscow on 28-30 May 2021, has been moved to Geneva, 7-9 June 2021.';
    const read = reportOf(h('Meetings'), p(words));
    expect(read.report.plannedMeetings).toEqual([]);
    expect(kept(read)).toBe(words);
    expect(findingsOf(read)).toContain('finding.doubtLeft');
  });
});

describe('the days of an event that a meeting to come follows', () => {
  it('are not those of the meeting, and are told', () => {
    const words =
      'The fifth meeting is foreseen in Lima, Peru, in May 2021, right after the Tea Summit (3-4 May 2021).';
    const read = reportOf(h('Meetings'), p(words));
    expect(read.report.plannedMeetings).toEqual([]);
    expect(kept(read)).toBe(words);
    expect(findingsOf(read)).toContain('finding.factLeft');
  });

  it('stand beside its own', () => {
    const words =
      'The fifth meeting will be held in Lima, Peru, 5-7 May 2021, back-to-back with the Tea Summit (3-4 May 2021).';
    const { report } = reportOf(h('Meetings'), p(words));
    expect(report.plannedMeetings).toMatchObject([
      { place: { value: 'Lima, Peru' }, days: { value: { firstDay: '2021-05-05' } } },
    ]);
  });
});

describe('days beside the words that no meeting is planned', () => {
  it.each([
    'FG TK completed its work in December 2015 and no further meetings are planned.',
    'No further meetings are planned, as FG TK completed its work in December 2015.',
  ])('are of no meeting to come: “%s”', (words) => {
    expect(reportOf(h('Meetings'), p(words)).report.plannedMeetings).toEqual([]);
  });

  it('are where another one is', () => {
    const words =
      'No meeting will be held in Moscow, but the next meeting is planned for 7-9 June 2021 in Rome.';
    expect(places(reportOf(h('Meetings'), p(words)))).toEqual(['Rome']);
  });
});

describe('a workshop beside meetings to come', () => {
  it('is none of them, and takes no place from them', () => {
    const words =
      'The Focus Group will hold two more meetings, in Geneva in June 2021 and in Tokyo in October 2021, and a workshop in Lima in November 2021.';
    const read = reportOf(h('Meetings'), p(words));
    expect(places(read)).toEqual(['Geneva', 'Tokyo']);
    expect(kept(read)).toBe(words);
  });
});

describe('what is listed under “Meetings held:” among those to come', () => {
  const read = (line: typeof li, ...lead: string[]) =>
    reportOf(
      h('Future meetings'),
      ...lead.map((text) => line(text)),
      line('Geneva, 4-5 June 2019'),
      line('Lima, 8-9 July 2019'),
    );

  it.each(['Meetings held:', 'The following meetings were held in 2019:', 'Past meetings'])(
    'is left in doubt, with a warning: “%s”',
    (lead) => {
      for (const line of [li, p]) {
        const found = read(line, lead);
        expect([found.report.plannedMeetings, found.report.meetings]).toEqual([[], []]);
        const told = found.findings.filter(({ key }) => key === 'finding.heldOrPlanned');
        expect(told.map(({ fillings }) => fillings['quote'])).toEqual([
          'Geneva, 4-5 June 2019',
          'Lima, 8-9 July 2019',
        ]);
        expect(kept(found)).toContain('Geneva, 4-5 June 2019');
      }
    },
  );

  it.each([
    ['Meetings held:', 'Next meetings:'],
    ['The group has held two meetings.'],
    ['The following meetings are to be held:'],
    ['Meetings held and planned:'],
    ['The next meetings, held back-to-back with SG13, are:'],
  ])('is to come where the words right above say so, or tell of others', (...lead) => {
    for (const line of [li, p]) expect(places(read(line, ...lead))).toEqual(['Geneva', 'Lima']);
  });
});

describe('planned meetings behind a verb', () => {
  it.each([
    'Planned meetings are: Geneva, 4-5 June 2019; Lima, 8-9 July 2019.',
    'The next meetings are: Geneva, 4-5 June 2019; Lima, 8-9 July 2019',
  ])('are read as behind a label: “%s”', (text) => {
    expect(places(reportOf(h('Meetings'), p(text)))).toEqual(['Geneva', 'Lima']);
  });
});

describe('a meeting that is planned “tentatively” in a line', () => {
  it.each([
    ['5th meeting: TBD, tentatively Q1/2025, Lima', 'Lima', [open, 'to-be-determined']],
    ['6th meeting: tentatively 3-5 May 2025, Lima', 'Lima', [open, open]],
    ['6th meeting: Lima, tentatively 3-5 May 2025', 'Lima', [open, open]],
  ])('has no such word in its place: “%s”', (words, place, expected) => {
    const read = reportOf(h('Next meetings'), li(words));
    expect([places(read), statuses(read)]).toEqual([[place], [expected]]);
  });
});

describe('meetings of which one sentence tells', () => {
  it.each(['subject to travel restrictions', 'if borders are open'])(
    'are all to be confirmed where it ends in what it hangs on: “%s”',
    (words) => {
      const lead = 'Subsequent meetings are expected in Lima (October 2020) and Rome (January 2021)';
      const read = reportOf(h('Meetings'), p(`${lead}, ${words}.`));
      expect(places(read)).toEqual(['Lima', 'Rome']);
      expect(statuses(read).map(([place]) => place)).toEqual([open, open]);
    },
  );

  it.each([
    ['; the meeting might be held as an e-meeting', [open, settled]],
    [', but it may still become virtual', [open, settled]],
    [', but it might be moved', [open, open]],
    [', where D1 may be approved', [settled, settled]],
  ])('need not be there, or then, where it might be otherwise: “%s”', (words, expected) => {
    const sentence = `The next meeting is foreseen on 6-8 October 2020 in Lima${words}.`;
    expect(statuses(reportOf(h('Meetings'), p(sentence)))).toEqual([expected]);
  });
});
