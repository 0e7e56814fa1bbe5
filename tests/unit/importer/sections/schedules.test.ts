import { describe, expect, it } from 'vitest';
import type { Assembled } from '../../../../src/importer/assembleReport.ts';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const heldIn = ({ report }: Assembled) => report.meetings.map(({ place, firstDay }) => [place, firstDay]);
const plannedIn = ({ report }: Assembled) =>
  report.plannedMeetings.map(({ place, days }) => [
    'value' in place ? place.value : place.status,
    'value' in days ? days.value.firstDay : days.status,
  ]);
const keptIn = ({ report }: Assembled) =>
  [...report.remarks, ...report.unplaced].map(({ text }) => text).join('\n');
const lima = ['Lima, Peru', '2021-06-08'];
const seoul = ['Seoul, Korea', '2021-10-05'];
const tokyo = ['Tokyo', '2021-12-07'];
const labels = ['Meeting', 'Dates', 'Place'];
const headDated = (date: string) =>
  table(['Document', 'TD 5'], ['Title:', 'Report of FG TK'], ['Date:', date]);

describe('a schedule of meetings', () => {
  it.each([
    'The meeting schedule for 2021 is:',
    'Calendar of meetings in 2021:',
    'The plan of meetings is as follows:',
    'Schedule for 2021:',
  ])('in a list after “%s” is of meetings to come where those held were told before', (lead) => {
    const read = reportOf(
      h('Meetings'),
      p('The first meeting took place in Lima, Peru on 8-9 June 2021.'),
      p(lead),
      li('2nd meeting: Seoul, Korea, 5-6 October 2021'),
      li('3rd meeting: Tokyo, week of 6 December 2021'),
    );
    expect([heldIn(read), plannedIn(read)]).toEqual([[lima], [seoul, ['Tokyo', '2021-12-06']]]);
    expect(read.report.plannedMeetings[1]?.days).toMatchObject({ value: { precision: 'week' } });
  });

  it.each(['Meeting schedule', 'Meeting plan', 'Schedule of meetings', 'Timetable of the meetings'])(
    'under “%s” goes on after the last meeting that was held',
    (title) => {
      const held = [
        [p('The first meeting was held in Lima, Peru, on 8-9 June 2021.')],
        [li('Lima, Peru, 8-9 June 2021')],
        [table([...labels, 'Participants'], ['1st', '8-9 June 2021', 'Lima, Peru', '50'])],
      ];
      for (const blocks of held) {
        const listed = [li('Lima, Peru, 8-9 June 2021'), li('Seoul, Korea, 5-6 October 2021')];
        const rows = [
          ['1st', '8-9 June 2021', 'Lima, Peru'],
          ['2nd', '5-6 October 2021', 'Seoul, Korea'],
        ];
        for (const part of [listed, [table(labels, ...rows)]]) {
          const read = reportOf(h('Meetings held'), ...blocks, h(title), ...part);
          expect([heldIn(read), plannedIn(read)]).toEqual([[lima], [seoul]]);
        }
      }
    },
  );

  it.each([
    'This is the meeting schedule.',
    'Below is the calendar of meetings of the group.',
    'The following is the meeting schedule:',
    'The following is the meeting schedule.',
    'The group agreed on the following schedule:',
    'The group adopted the following draft calendar for 2021:',
    'The group agreed on the following plan:',
  ])('below “%s” tells neither held nor planned by itself', (lead) => {
    const words = 'First meeting: Seoul, Korea, 5-6 October 2021';
    const rows = table(labels, ['1st', '5-6 October 2021', 'Seoul, Korea']);
    for (const part of [li('Seoul, Korea, 5-6 October 2021'), p(words), rows]) {
      const read = reportOf(h('Meetings'), p(lead), part);
      expect([heldIn(read), plannedIn(read)]).toEqual([[], []]);
      expect(findingsOf(read)).toContain('finding.heldOrPlanned');
      const dated = reportOf(headDated('1 November 2021'), h('Meetings'), p(lead), part);
      expect([heldIn(dated), plannedIn(dated)]).toEqual([[seoul], []]);
    }
    const inOne = reportOf(h('Meetings'), p(`${lead} ${words}.`));
    expect([heldIn(inOne), plannedIn(inOne)]).toEqual([[], []]);
    expect(keptIn(inOne)).toContain('5-6 October 2021');
  });

  it('is cut in two by the date of the document', () => {
    const row = ['2nd', '5-6 October 2021', 'Seoul, Korea'];
    for (const part of [table(labels, row), li('Seoul, Korea, 5-6 October 2021')]) {
      const before = reportOf(headDated('1 September 2021'), h('Meeting schedule'), part);
      expect([heldIn(before), plannedIn(before)]).toEqual([[], [seoul]]);
      const after = reportOf(headDated('1 November 2021'), h('Meeting schedule'), part);
      expect([heldIn(after), plannedIn(after)]).toEqual([[seoul], []]);
    }
  });

  it('tells by figures, or by a word beside a meeting, that it was held', () => {
    const figured = table([...labels, 'Participants'], ['1st', '8-9 June 2021', 'Lima, Peru', '50']);
    const marked = table([...labels, 'Status'], ['1st', '8-9 June 2021', 'Lima, Peru', 'Held']);
    for (const part of [figured, marked, li('Lima, Peru, 8-9 June 2021, 50 participants')]) {
      const read = reportOf(h('Meeting schedule'), part);
      expect([heldIn(read), plannedIn(read)]).toEqual([[lima], []]);
    }
  });

  it('leaves out a meeting of which nothing tells whether it was held, with a warning', () => {
    const row = ['2nd', '5-6 October 2021', 'Seoul, Korea'];
    for (const part of [table(labels, row), li('Seoul, Korea, 5-6 October 2021')]) {
      const read = reportOf(h('Meeting schedule'), part);
      expect([heldIn(read), plannedIn(read)]).toEqual([[], []]);
      expect(findingsOf(read)).toContain('finding.heldOrPlanned');
      expect(keptIn(read)).toContain('5-6 October 2021');
    }
  });

  it('is none where it is of those that were held', () => {
    const leads = [
      'Schedule of the meetings held:',
      'Calendar of past meetings:',
      'The group met according to the following schedule:',
    ];
    for (const lead of leads)
      expect(heldIn(reportOf(h('Meetings'), p(lead), li('Lima, Peru, 8-9 June 2021')))).toEqual([lima]);
  });
});

describe('a title over lines among the meetings', () => {
  it.each(['Planned:', 'Forthcoming:', 'Upcoming meetings', 'Still to come:', 'Planned for 2021:'])(
    'makes them meetings to come: “%s”',
    (title) => {
      const lines = [
        [li('Seoul, Korea, 5-6 October 2021 (hosted by Acme)')],
        [p('2nd meeting: Seoul, Korea, 5-6 October 2021 (hosted by Acme)')],
        [table([...labels, 'Host'], ['2nd', '5-6 October 2021', 'Seoul, Korea', 'Acme'])],
      ];
      for (const line of lines) {
        const read = reportOf(h('Meetings'), li('Lima, Peru, 8-9 June 2021'), p(title), ...line);
        expect([heldIn(read), plannedIn(read)]).toEqual([[lima], [seoul]]);
        expect(read.report.plannedMeetings[0]?.hosts).toEqual(['Acme']);
      }
    },
  );

  it('makes no meetings of what else is planned', () => {
    const items = [li('D3 is to be published on 5 October 2021'), li('A survey of kettles')];
    for (const title of ['Activities', 'Deliverables']) {
      const read = reportOf(h(title), p('Planned:'), ...items);
      expect(plannedIn(read)).toEqual([]);
      expect(findingsOf(read)).not.toContain('finding.plannedUnclear');
    }
  });

  it.each([
    'Second meeting (planned): Seoul, Korea, 5-6 October 2021',
    'Next: Seoul, Korea, 5-6 October 2021.',
    'Next meeting: 5-6 October 2021, Seoul, Korea',
    'Planned: 5-6 October 2021, Seoul, Korea',
  ])('may stand in the line itself: “%s”', (words) => {
    for (const line of [p, li]) {
      const read = reportOf(h('Meetings'), li('Lima, Peru, 8-9 June 2021'), line(words));
      expect([heldIn(read), plannedIn(read)]).toEqual([[lima], [seoul]]);
    }
  });
});

describe('a sentence about meetings', () => {
  it.each([
    'The second meeting is to take place in Seoul, Korea on 5-6 October 2021, the third one in Tokyo on 7-8 December 2021.',
    'The second meeting is due to be held in Seoul, Korea on 5-6 October 2021 and the third in Tokyo on 7-8 December 2021.',
    'The second meeting will be in Seoul, Korea on 5-6 October 2021, the third in Tokyo on 7-8 December 2021.',
  ])('tells of several to come: “%s”', (words) => {
    const read = reportOf(h('Meetings'), p(words));
    expect([heldIn(read), plannedIn(read)]).toEqual([[], [seoul, tokyo]]);
  });

  it.each([
    'The first meeting was held in Lima, Peru on 8-9 June 2021 and the second will be held in Seoul, Korea on 5-6 October 2021.',
    'The group met in Lima, Peru on 8-9 June 2021; the next meeting will take place in Seoul, Korea on 5-6 October 2021.',
    'The first meeting took place in Lima, Peru on 8-9 June 2021, the second will be in Seoul, Korea on 5-6 October 2021.',
    'The first meeting, held in Lima, Peru on 8-9 June 2021, agreed that the second will be held in Seoul, Korea on 5-6 October 2021.',
    'The meeting that took place in Lima, Peru on 8-9 June 2021 decided that the next one will be in Seoul, Korea on 5-6 October 2021.',
  ])('tells one that was held from one to come: “%s”', (words) => {
    const read = reportOf(h('Meetings'), p(words));
    expect([heldIn(read), plannedIn(read)]).toEqual([[lima], [seoul]]);
  });

  it('tells one that was held from those that it decided on', () => {
    const words =
      'The first meeting, held in Lima, Peru on 8-9 June 2021, agreed that the second will be held in Seoul, Korea on 5-6 October 2021, and the third in Tokyo on 7-8 December 2021.';
    const read = reportOf(h('Meetings'), p(words));
    expect([heldIn(read), plannedIn(read)]).toEqual([[lima], [seoul, tokyo]]);
  });
});

describe('a meeting among those held', () => {
  const held = [li('Lima, Peru, 8-9 June 2021'), li('Seoul, Korea, 5-6 October 2021')];

  it('is warned of where it comes after the date of the document', () => {
    const read = reportOf(headDated('1 September 2021'), h('Meetings'), ...held);
    expect(read.findings).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        key: 'finding.heldInDoubt',
        fillings: { place: 'Seoul, Korea' },
      }),
    );
    const later = reportOf(headDated('1 November 2021'), h('Meetings'), ...held);
    expect(findingsOf(later)).not.toContain('finding.heldInDoubt');
  });

  it('is planned where it alone in a table has no figures and comes after the date of the document', () => {
    const rows = table(
      ['Place', 'Lima, Peru', 'Seoul, Korea'],
      ['Date', '8-9 June 2021', '5-6 October 2021'],
      ['Participants', '40', ''],
    );
    const read = reportOf(headDated('1 September 2021'), h('Meetings'), rows);
    expect(read.report.meetings.map(({ place }) => place)).toEqual(['Lima, Peru']);
    expect(read.report.plannedMeetings).toMatchObject([{ place: { value: 'Seoul, Korea' } }]);
    for (const [day, heading] of [
      ['1 November 2021', 'Meetings'],
      ['1 September 2021', 'Meetings held'],
    ] as const)
      expect(reportOf(headDated(day), h(heading), rows).report.meetings).toHaveLength(2);
  });

  it('is none under a heading that calls what is below it planned, however it spells the rest', () => {
    const rows = table(
      ['Place', 'Date', 'Host'],
      ['Lima, Peru', '8-9 June 2021', ''],
      ['Oslo', 'May 2022', ''],
    );
    const { report } = reportOf(h('Planned metings'), rows);
    expect(report.meetings).toEqual([]);
    expect(report.plannedMeetings.map(({ place }) => 'value' in place && place.value)).toEqual([
      'Lima, Peru',
      'Oslo',
    ]);
  });

  it('is warned of where it comes after one that is still to come', () => {
    const withNext = (next: string) =>
      findingsOf(reportOf(h('Meetings'), ...held, h('Next meeting'), li(next)));
    expect(withNext('Rome, 1-2 July 2021')).toContain('finding.heldInDoubt');
    expect(withNext('Rome, 1-2 November 2021')).not.toContain('finding.heldInDoubt');
  });
});
