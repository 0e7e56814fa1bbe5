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
  ])('is part of its place only where it names one: “%s”', (head, place) => {
    const { meetings } = reportOf(h('Meetings'), table(['', head], ['Input documents', '3'])).report;
    expect(meetings).toMatchObject([{ place }]);
  });

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
