import { describe, expect, it } from 'vitest';
import { h, li, p, reportOf, table } from '../../../support/documents.ts';

describe('a time behind what is said of a meeting to come', () => {
  it.each([
    'FG TK will hold its first meeting and report to SG11 in July 2022.',
    'The group will meet in May and submit D1 to SG11 in December 2022.',
    'The FG plans to meet monthly online until the SG11 meeting in May 2023.',
    'FG TK will hold its second meeting, finalize D1 and request an extension at the SG11 meeting of 6-10 March 2023.',
    'FG TK will hold its second meeting before the next meeting of SG11 on 6-10 March 2023 in Geneva.',
  ])('is none of the meeting where it is that of something else: “%s”', (words) => {
    const { report, findings } = reportOf(h('Next steps'), p(words));
    expect(report.plannedMeetings).toEqual([]);
    expect(report.nextSteps.map(({ text }) => text)).toEqual([words]);
    expect(findings.map(({ key }) => key)).toContain('finding.plannedUnclear');
  });

  it.each([
    'FG TK will meet in Rome on 5-7 May 2022 and submit D1 to SG11 in December 2022.',
    'FG TK will meet and hold a workshop in Rome on 5-7 May 2022.',
    'FG TK will hold its second meeting and the first workshop in Rome on 5-7 May 2022.',
    'The group will meet in Rome on 5-7 May 2022, before the SG11 meeting.',
  ])('is its own where nothing else has it: “%s”', (words) => {
    const { plannedMeetings } = reportOf(h('Next steps'), p(words)).report;
    expect(plannedMeetings).toMatchObject([{ days: { value: { firstDay: '2022-05-05' } } }]);
  });
});

describe('a meeting that is “its” behind what another body is to do', () => {
  it.each([
    'SG20 is expected to decide on an extension by one year at its February 2023 meeting.',
    'TSAG is expected to approve the extension of the focus group at its next meeting (5-9 June 2023).',
    'ITU-T SG20 is scheduled to review D1 during its plenary meeting in Geneva on 5-9 June 2023.',
  ])('is of that body: “%s”', (words) => {
    const { plannedMeetings, nextSteps } = reportOf(h('Next steps'), p(words)).report;
    expect(plannedMeetings).toEqual([]);
    expect(nextSteps.map(({ text }) => text)).toEqual([words]);
  });

  it.each([
    'FG TK is expected to finish D1 at its next meeting in Rome on 5-7 May 2022.',
    'SG20 is informed that FG TK is scheduled to finish D1 at its meeting in Rome on 5-7 May 2022.',
    'SG20 is expected to ask the group for D1 at its next meeting in Rome on 5-7 May 2022.',
  ])('may be the group’s own where that is named: “%s”', (words) => {
    const { plannedMeetings } = reportOf(h('Next steps'), p(words)).report;
    expect(plannedMeetings).toMatchObject([{ days: { value: { firstDay: '2022-05-05' } } }]);
  });
});

describe('days that a sentence tells of another meeting first', () => {
  const meetingsIn = (words: string) => {
    const { report, findings } = reportOf(h('Meetings'), p(words));
    const told = report.meetings.map(({ place, firstDay }) => `${place} ${firstDay}`);
    return { told, keys: findings.map(({ key }) => key) };
  };

  it.each([
    ['Before the SG13 meeting on 5 June 2018 in Lima, Peru, the group met.', 'finding.factLeft'],
    ['During the plenary of TSAG, held in Lima on 5 June 2018, it met.', 'finding.factLeft'],
    [
      'Prior to the meeting of SG13 on 5 June 2018 in Lima, Peru, the group met on 2-3 June 2018.',
      'finding.meetingWithoutPlace',
    ],
  ])('are none of the group’s, and neither is the place: “%s”', (words, key) => {
    const { told, keys } = meetingsIn(words);
    expect(told).toEqual([]);
    expect(keys).toContain(key);
  });

  it.each([
    'After the SG13 meeting on 5 June 2018 in Lima, Peru, the group met in Rome on 7 June 2018.',
    'After the SG13 meeting, the group met in Rome on 7 June 2018.',
    'After the SG13 meeting the group met in Rome on 7 June 2018, and the work went on.',
  ])('stand beside its own: “%s”', (words) => {
    expect(meetingsIn(words).told).toEqual(['Rome 2018-06-07']);
  });
});

describe('a capital in mid-sentence', () => {
  it.each(['Followed by the SG5 meeting', 'Back-to-back with the SG5 meeting', 'Hosted by Acme'])(
    'makes no place of “%s”',
    (words) => {
      const placesOf = (where: string) =>
        reportOf(h('Meetings'), p(`The third meeting was held ${where}on 7 May 2020, ${words}.`));
      expect(placesOf('in Oslo, Norway, ').report.meetings).toMatchObject([{ place: 'Oslo, Norway' }]);
      expect(placesOf('').report.meetings).toEqual([]);
    },
  );
});

it.each(['Next: No. 2', 'Next meeting', 'No. 2 (next)'])(
  'A row of meetings that is called “%s” tells of one to come',
  (name) => {
    const head = ['Meeting', 'Venue and dates', 'Inputs', 'Outputs'];
    const held = ['No. 1', 'Nice, France, 5-6 June 2022', '13', '4'];
    const { report } = reportOf(h('Meetings'), table(head, held, [name, 'Busan, 9-11 October 2022', '', '']));
    expect(report.meetings.map(({ place }) => place)).toEqual(['Nice, France']);
    expect(report.plannedMeetings).toMatchObject([{ place: { value: 'Busan' } }]);
  },
);

describe('what stands in brackets with a meeting', () => {
  it.each([
    ['E-meeting, 12-14 October 2020 (kick-off)', 'E-meeting'],
    ['Lima, 12-14 October 2020 (new dates)', 'Lima'],
    ['Lima, 12-14 October 2020 (hybrid)', 'Lima (hybrid)'],
    ['Lima, 12-14 October 2020 (Peru)', 'Lima, Peru'],
    ['12-14 October 2020 (Lima, Peru)', 'Lima, Peru'],
    ['12-14 October 2020 (the old hall in Lima)', 'the old hall in Lima'],
  ])('is part of its place only where it names one: “%s”', (head, place) => {
    const { meetings } = reportOf(h('Meetings'), table(['', head], ['Input documents', '3'])).report;
    expect(meetings).toMatchObject([{ place }]);
  });

  it.each(['First meeting, 12-14 October 2020 (opening)', '12-14 October 2020 (kick-off)'])(
    'gives no place where it says which meeting it is, and then there is a warning: “%s”',
    (words) => {
      const read = reportOf(
        h('Meetings'),
        table(['No.', 'Place and date', 'Participants'], ['1', words, '30'], ['2', 'Lima, 2 May 2021', '9']),
      );
      expect(read.report.meetings.map(({ place }) => place)).toEqual([words, 'Lima']);
      expect(read.findings.map(({ key }) => key)).toContain('finding.meetingWithoutPlace');
    },
  );

  it.each([
    ['3-5 February 2025, Lima (new dates; hosted by Acme)', 'Lima', ['Acme'], 'new dates'],
    [
      '3-5 February 2025, Lima (hosted by Acme; back-to-back with a fair)',
      'Lima',
      ['Acme'],
      'back-to-back with a fair',
    ],
    [
      '3-5 February 2025, Lima (hosted by Acme, in conjunction with a fair)',
      'Lima',
      ['Acme'],
      'in conjunction with a fair',
    ],
    [
      '3-5 February 2025, Lima, hosted by Acme, collocated with a fair',
      'Lima',
      ['Acme'],
      'collocated with a fair',
    ],
    ['3-5 February 2025 (Lima, Peru; host: University of Tea)', 'Lima, Peru', ['University of Tea'], null],
    ['3-5 February 2025, Lima (contributions due 1 January)', 'Lima', [], 'contributions due 1 January'],
  ])('is told apart from its hosts: “%s”', (words, place, hosts, note) => {
    const { plannedMeetings } = reportOf(h('Next meetings'), li(words)).report;
    expect(plannedMeetings).toMatchObject([{ place: { status: 'stated', value: place }, hosts, note }]);
  });

  it.each([
    ['6th meeting: TBD, online', 'stated', 'to-be-determined'],
    ['7th meeting: TBD, May 2020', 'to-be-determined', 'to-be-determined'],
    ['TBC, Lima', 'to-be-confirmed', 'to-be-determined'],
    ['5-8 June 2024, Lima (hosted by Acme; TBC)', 'to-be-confirmed', 'to-be-confirmed'],
  ])('and what is still to be determined is what is not told: “%s”', (words, place, days) => {
    const { plannedMeetings } = reportOf(h('Next meetings'), li(words)).report;
    expect(plannedMeetings).toMatchObject([{ place: { status: place }, days: { status: days } }]);
  });
});

it.each(['FG-TKx-R2', 'TK-R3-v2', 'SG13-TD95/GEN', 'TK-O-015'])(
  'The number of a report is told whole: %s',
  (number) => {
    const words = `FG TK met in Lima on 5-7 March 2021. The report of the meeting is in ${number}.`;
    expect(reportOf(h('Meetings'), p(words)).report.meetings).toMatchObject([
      { meetingReport: { value: number } },
    ]);
  },
);

describe('the meeting of another body at which the group was set up', () => {
  it.each([
    'At the SG5 meeting held in Geneva on 17-21 October 2022, the Focus Group on tea was established.',
    'At the TSAG meeting held in Geneva on 17-21 October 2022, it was agreed to create FG TK.',
    'During the SG5 meeting held in Geneva on 17-21 October 2022, the lifetime of the Focus Group was extended.',
  ])('is none of the group: “%s”', (words) => {
    expect(reportOf(h('Meetings'), p(words)).report.meetings).toEqual([]);
  });

  it.each([
    'At the SG5 meeting held in Geneva on 17-21 October 2022, the Focus Group, which SG5 had set up, met.',
    'The SG5 meeting was followed by that of FG TK, held in Geneva on 17-21 October 2022.',
  ])('is one of the group where that met: “%s”', (words) => {
    expect(reportOf(h('Meetings'), p(words)).report.meetings).toMatchObject([{ place: 'Geneva' }]);
  });
});
