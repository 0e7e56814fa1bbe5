import { describe, expect, it } from 'vitest';
import type { Assembled } from '../../../../src/importer/assembleReport.ts';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const held = [h('Meetings held'), table(['Place', 'Date', 'Participants'], ['Rome', '2-4 May 2018', '30'])];
const heldIn = ({ report }: Assembled) => report.meetings.map(({ place }) => place);
const plannedIn = ({ report }: Assembled) =>
  report.plannedMeetings.map(({ place, days, note }) => [
    'value' in place ? place.value : place.status,
    'value' in days ? days.value.firstDay : days.status,
    ...(note === null ? [] : [note]),
  ]);
const textsIn = ({ report }: Assembled) =>
  [...report.nextSteps, ...report.remarks, ...report.unplaced].map(({ text }) => text).join('\n');

describe('a table of anything that has a date', () => {
  it.each([
    ['Activities', 'Activity', 'Webinar on kettles'],
    ['Activities', 'Activity', 'TSAG meeting'],
    ['Timetable', 'Milestone', 'Report to the plenary'],
    ['Timetable', 'Milestone', 'Final draft of D1'],
    ['Calendar', 'Event', 'Report to TSAG'],
  ])('tells no meeting of the group under “%s” with “%s”: “%s”', (title, label, words) => {
    const rows = [
      [label, 'Date', 'Place', 'Participants'],
      [words, '12-14 November 2018', 'Lima', '210'],
    ];
    const read = reportOf(...held, h(title), table(...rows));
    expect(heldIn(read)).toEqual(['Rome']);
    expect(plannedIn(read)).toEqual([]);
    expect(findingsOf(read)).toContain('finding.otherEvent');
    expect(textsIn(read)).toContain(words);
  });

  it.each(['3rd meeting of the group', 'Third', 'FG-TK #3', 'Kick-off', 'Plenary 3'])(
    'tells one that is named so: “%s”',
    (words) => {
      const rows = [
        ['Activity', 'Date', 'Place', 'Participants'],
        [words, '12-14 November 2018', 'Lima', '31'],
      ];
      expect(heldIn(reportOf(...held, h('Activities'), table(...rows)))).toEqual(['Rome', 'Lima']);
    },
  );

  it.each(['Calendar', '6. Timetable', 'Calendar of events', 'Next steps', 'Upcoming'])(
    'takes meetings under “%s” by their days',
    (title) => {
      const rows = [
        ['Meeting', 'Date', 'Place'],
        ['Second', '12-14 November 2018', 'Lima'],
      ];
      const read = reportOf(...held, h(title), table(...rows));
      expect(heldIn(read)).toEqual(['Rome']);
      expect(plannedIn(read)).toEqual([['Lima', '2018-11-12']]);
    },
  );

  it('has those with figures among the ones held', () => {
    const rows = [
      ['Meeting', 'Date', 'Place', 'Participants'],
      ['Second', '12-14 November 2018', 'Lima', '31'],
    ];
    expect(heldIn(reportOf(...held, h('Calendar'), table(...rows)))).toEqual(['Rome', 'Lima']);
  });
});

describe('a line among next steps that begins as a meeting', () => {
  it.each([
    ['3rd meeting: Lima, 12-14 November 2018', ['Lima', '2018-11-12']],
    ['Final meeting in Lima, 12-14 November 2018', ['Lima', '2018-11-12']],
    ['Virtual meeting, 12-14 November 2018', ['Virtual meeting', '2018-11-12']],
    ['Third meeting: November 2018, Lima', ['Lima', 'to-be-determined', 'November 2018']],
  ])('is one to come: “%s”', (words, told) => {
    for (const title of ['Plans', 'Upcoming', 'Next steps', 'Calendar'])
      for (const line of [p(words), li(words)]) {
        const read = reportOf(...held, h(title), line, li('Finish the kettles'));
        expect(heldIn(read)).toEqual(['Rome']);
        expect(plannedIn(read)).toEqual([told]);
        expect(textsIn(read)).toBe('Finish the kettles');
      }
  });

  it.each([
    'Final report, 12-14 November 2018',
    'Final report: November 2018',
    'TSAG meeting, Lima, 12-14 November 2018',
    'Workshop in Lima, 12-14 November 2018',
    // Before the last that was held it need not be to come.
    'First meeting: Lima, 12-14 April 2018',
  ])('is not what begins otherwise, or was before: “%s”', (words) => {
    const read = reportOf(...held, h('Next steps'), li(words));
    expect(plannedIn(read)).toEqual([]);
    expect(textsIn(read)).toContain(words);
  });

  it('is told where neither days nor heading say whether it was held', () => {
    const { findings } = reportOf(h('Next steps'), li('Third meeting in Dublin, 3-5 June 2024'));
    expect(findings.map(({ key }) => key)).toContain('finding.heldOrPlanned');
  });
});

describe('words under a heading of meetings to come', () => {
  it.each([
    ['October 2018, Lima', ['Lima', 'to-be-determined', 'October 2018']],
    ['The next meeting is proposed for 12-14 November 2018 in Lima.', ['Lima', '2018-11-12']],
    [
      'The next meeting will be held on 12-14 November 2018 in Washington, D.C.',
      ['Washington, D.C.', '2018-11-12'],
    ],
    ['To be held in Lima or Rome, 12-14 November 2018', ['not-stated', '2018-11-12']],
    ['FG-TK 3: Lima, 12-14 November 2018 (final meeting)', ['Lima', '2018-11-12', 'final meeting']],
  ])('tell one: “%s”', (words, told) => {
    expect(plannedIn(reportOf(...held, h('Next meeting'), p(words)))).toEqual([told]);
  });

  it('are told where nothing was read from their days', () => {
    const words = 'M4 will be held on 12-14 November 2018 (online or Lima).';
    const read = reportOf(...held, h('Next meeting'), p(words));
    expect(plannedIn(read)).toEqual([]);
    expect(findingsOf(read)).toContain('finding.plannedUnclear');
    expect(textsIn(read)).toContain(words);
  });

  it.each([
    'Deadline for papers: 12 October 2018',
    'The group finishes its work in October 2018.',
    'Agreed on 12 October 2018',
    'A workshop on kettles is held on 12 October 2018.',
    'Report on kettles, October 2018',
  ])('are none of another matter: “%s”', (words) => {
    const read = reportOf(...held, h('Next meeting'), p(words));
    expect(plannedIn(read)).toEqual([]);
    expect(findingsOf(read)).not.toContain('finding.plannedUnclear');
  });
});

describe('a table with days of plans beside those that held', () => {
  const rows = (planned: string, actual: string) => [
    ['Meeting', planned, actual, 'Place', 'Participants'],
    ['1', '2-4 May 2018', '9-11 May 2018', 'Rome', '30'],
    ['2', '12-14 November 2018', '-', 'Lima', ''],
  ];

  it.each([
    ['Planned dates', 'Actual dates'],
    ['Originally planned dates', 'Dates'],
    ['Planned', 'Held'],
    ['Scheduled', 'Held on'],
  ])('gives the latter: “%s”, “%s”', (planned, actual) => {
    const read = reportOf(h('Meetings'), table(...rows(planned, actual)));
    expect(read.report.meetings.map(({ place, firstDay }) => [place, firstDay])).toEqual([
      ['Rome', '2018-05-09'],
    ]);
    expect(plannedIn(read)).toEqual([['Lima', '2018-11-12']]);
    expect(textsIn(read)).toContain('2-4 May 2018');
  });

  it.each(['planned', '(planned)', 'scheduled', 'to be held'])(
    'has one to come where its figures should stand: “%s”',
    (words) => {
      const meetings = [
        ['Place', 'Date', 'Participants'],
        ['Rome', '2-4 May 2018', '30'],
        ['Lima', '12-14 November 2018', words],
      ];
      const read = reportOf(h('Meetings'), table(...meetings));
      expect(heldIn(read)).toEqual(['Rome']);
      expect(plannedIn(read)).toEqual([['Lima', '2018-11-12']]);
    },
  );
});

it('Place and days under “Future plans” are a meeting to come, among other things to be done', () => {
  const read = reportOf(
    h('Future plans'),
    li('14-16 October 2019, Lima, Peru'),
    li('3-5 March 2020, Oslo, Norway (to be confirmed)'),
    li('Workshop on tea, Rome, 6 March 2020'),
    li('Finish D1.'),
  );
  expect(plannedIn(read)).toEqual([
    ['Lima, Peru', '2019-10-14'],
    ['Oslo, Norway', '2020-03-03'],
  ]);
  expect(read.report.nextSteps).toHaveLength(2);
});
