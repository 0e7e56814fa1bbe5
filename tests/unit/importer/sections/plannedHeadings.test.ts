import { describe, expect, it } from 'vitest';
import type { Assembled } from '../../../../src/importer/assembleReport.ts';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const heldIn = ({ report }: Assembled) => report.meetings.map(({ firstDay }) => firstDay);
const plannedIn = ({ report }: Assembled) =>
  report.plannedMeetings.map(({ days }) => ('value' in days ? days.value.firstDay : days.status));
const held = table(['Date', 'Place', 'Participants'], ['8-9 June 2021', 'Lima, Peru', '50']);
const labels = ['Date', 'Place'];
const toCome = table(labels, ['5-6 October 2021', 'Seoul, Korea']);
const [first, second] = ['2021-06-08', '2021-10-05'];

describe('a heading over meetings', () => {
  it.each([
    'Meetings planned',
    '3.2 Meetings scheduled',
    'Scheduled meetings',
    'Meetings foreseen',
    'Meetings to be held',
    'Meetings still to come',
    'Proposed meetings',
    'Expected plenary meetings',
    'Meetings envisaged for 2021',
    'Anticipated meetings',
    'Tentative meetings',
    'Remaining meetings',
    'Subsequent meetings',
  ])('says that they are still to come: “%s”', (title) => {
    for (const lines of [[toCome], [li('5-6 October 2021, Seoul, Korea')]]) {
      const read = reportOf(h('Meetings'), held, h(title), ...lines);
      expect([heldIn(read), plannedIn(read)]).toEqual([[first], [second]]);
    }
  });

  it.each(['Meetings held', 'Meetings held as planned', 'Past meetings', 'Meetings organized'])(
    'says that they were held: “%s”',
    (title) => {
      const read = reportOf(h('Meetings'), held, h(title), toCome);
      expect([heldIn(read), plannedIn(read)]).toEqual([[first, second], []]);
    },
  );

  it.each(['Past and future meetings', 'Meetings held and planned'])(
    'leaves it to each meeting where it tells of both: “%s”',
    (title) => {
      const rows = [
        ['8-9 June 2021', 'Lima, Peru', '50'],
        ['5-6 October 2021', 'Seoul, Korea (planned)', ''],
      ];
      const read = reportOf(h(title), table(['Date', 'Place', 'Participants'], ...rows));
      expect([heldIn(read), plannedIn(read)]).toEqual([[first], [second]]);
    },
  );
});

describe('the words over a table of meetings', () => {
  it.each([
    'Table 2: Planned meetings of FG TK',
    'Table 2 – Meetings planned for 2021',
    'Table 2 – Next meetings',
    'Table 2 lists the meetings planned.',
    'The following meetings are planned.',
    'Remaining meetings in 2021',
  ])('say that they are still to come: “%s”', (words) => {
    const read = reportOf(h('Meetings'), p('Table 1 – Meetings held'), held, p(words), toCome);
    expect([heldIn(read), plannedIn(read)]).toEqual([[first], [second]]);
  });

  it.each(['Table 2 – Meetings held in autumn', 'Table 2 shows the meeting that was held in autumn.'])(
    'say that they were held: “%s”',
    (words) => {
      const read = reportOf(h('Meetings'), held, p(words), toCome);
      expect([heldIn(read), plannedIn(read)]).toEqual([[first, second], []]);
    },
  );

  it('may stand under the table, where the first ones do', () => {
    const captions = [p('Table 1 – Planned meetings'), p('Table 2 – Meetings held')];
    const read = reportOf(h('Meetings'), toCome, ...captions.slice(0, 1), held, ...captions.slice(1));
    expect([heldIn(read), plannedIn(read)]).toEqual([[first], [second]]);
  });
});

describe('meetings after those that were held, of which nothing tells whether they were', () => {
  const title = h('Meetings in 2021');
  it.each([
    ['in a table under a heading of their own', [h('Meetings in autumn'), toCome]],
    [
      'in a list under a heading of their own',
      [h('Meetings in autumn'), li('5-6 October 2021, Seoul, Korea')],
    ],
    ['in a table with a caption of its own', [p('Table 2 – Meetings in autumn'), toCome]],
  ])('are left out, with a warning: %s', (_, blocks) => {
    const read = reportOf(title, held, ...blocks);
    expect([heldIn(read), plannedIn(read)]).toEqual([[first], []]);
    expect(findingsOf(read)).toContain('finding.heldOrPlanned');
    const kept = [...read.report.remarks, ...read.report.unplaced].map(({ text }) => text).join();
    expect(kept).toContain('Seoul, Korea');
  });

  it.each([
    [
      'they have figures',
      [h('Meetings in autumn'), table([...labels, 'Participants'], ['5-6 October 2021', 'Seoul', '40'])],
    ],
    ['a sentence says so', [h('Meetings in autumn'), p('The group met once more in autumn.'), toCome]],
    ['they stand under the same heading', [p('Later:'), toCome]],
    [
      'the table tells of the others, too',
      [h('Places'), table(labels, ['8-9 June 2021', 'Lima'], ['5-6 October 2021', 'Seoul'])],
    ],
  ])('are among those held where %s', (_, blocks) => {
    expect(heldIn(reportOf(title, held, ...blocks))).toEqual([first, second]);
  });
});

describe('meetings to come', () => {
  const [open] = ['to-be-determined'];

  it('may be lines under what introduces them, up to the first that is anything else', () => {
    const lines = [
      'Next meetings:',
      '5-6 October 2021 (Seoul),',
      '7-8 December 2021 (tbd),',
      'Q2 2022 (tbd)',
    ];
    const read = reportOf(
      h('Meetings'),
      held,
      ...lines.map(p),
      p('9-10 May 2022 was proposed for a workshop.'),
    );
    expect(plannedIn(read)).toEqual([second, '2021-12-07', open]);
    expect(read.report.plannedMeetings.map(({ place }) => place.status)).toEqual(['stated', open, open]);
  });

  it.each([
    ['The 4th plenary will be held in Seoul, Korea on 5 and 6 October 2021.', [second]],
    ['Plenary 4 is to take place in Seoul, Korea on 5-6 October 2021.', [second]],
    ['Next plenary: Seoul, Korea, 5-6 October 2021', [second]],
    ['4th meeting: Seoul, dates to be confirmed', [open]],
    ['The SG13 plenary will be held in Seoul, Korea on 5-6 October 2021.', []],
    ['The next plenary of SG13 will be held in Seoul, Korea on 5-6 October 2021.', []],
    ['Next SG13 plenary: Seoul, Korea, 5-6 October 2021', []],
  ])('may be called plenaries, and may have no days yet: “%s”', (words, planned) => {
    expect(plannedIn(reportOf(h('Next meetings'), li(words)))).toEqual(planned);
  });

  it.each(['Dates and place TBD', 'TBD', 'date and venue to be determined'])(
    'may have neither place nor days yet, under a heading or among those that were held: “%s”',
    (words) => {
      for (const blocks of [
        [h('Next meetings')],
        [h('Meetings'), held, p('Next meetings:'), li('3rd meeting: Seoul, 5-6 October 2021')],
      ]) {
        const read = reportOf(...blocks, li(`Fourth meeting: ${words}`));
        expect(read.report.plannedMeetings.at(-1)).toMatchObject({
          place: { status: open },
          days: { status: open },
        });
        expect(read.report.remarks).toEqual([]);
      }
    },
  );

  it('may follow each other behind a comma, each with its place in brackets', () => {
    const words =
      'Upcoming meetings: 5-6 October 2021 (virtual), 30 November - 1 December 2021 (Rome, Italy, TBC).';
    expect(reportOf(h('Meetings'), held, p(words)).report.plannedMeetings).toMatchObject([
      { place: { status: 'stated', value: 'virtual' }, days: { status: 'stated' } },
      { place: { status: 'to-be-confirmed', value: 'Rome, Italy' }, days: { status: 'to-be-confirmed' } },
    ]);
  });

  it('are no two where a bracket tells of a workshop', () => {
    const words = 'Next meetings: 5-6 October 2021 (Seoul), 7-8 October 2021 (Acme Workshop)';
    expect(plannedIn(reportOf(h('Meetings'), held, p(words)))).toEqual([second]);
  });

  it('stand beside next steps where the heading names both', () => {
    const words = ['The work on D1 will continue.', 'The group meets again soon.'];
    const read = (title: string) => reportOf(h(title), ...words.map(p)).report;
    expect(read('Next meeting and way forward').nextSteps.map(({ text }) => text)).toEqual(words.slice(0, 1));
    expect(read('Next meeting').nextSteps).toEqual([]);
  });

  it('stand among those that were held, where their days are still open', () => {
    const lines = [
      '1st meeting: Lima, Peru, 8-9 June 2021, 50 participants',
      '2nd meeting: Seoul, dates TBC',
    ];
    const read = reportOf(h('Meetings'), ...lines.map(li));
    expect([heldIn(read), plannedIn(read)]).toEqual([[first], [open]]);
  });

  it.each([
    ['Next meetings of SG13:', '5-6 October 2021, Seoul, Korea'],
    ['Next SG13 meeting: 5-6 October 2021, Seoul, Korea', ''],
    ['Upcoming meetings of SG13: 5-6 October 2021, Seoul, Korea', ''],
  ])('are none of the group where others are said to meet: “%s”', (words, line) => {
    const read = reportOf(h('Meetings'), held, p(words), ...(line === '' ? [] : [li(line)]));
    expect(plannedIn(read)).toEqual([]);
  });
});

describe('meetings among the next steps', () => {
  const rome = li('4-5 May 2022, Rome');
  it.each([[li('The next meeting is planned as follows:')], [p('Upcoming meetings')], [p('Next meeting:')]])(
    'are planned where a line leads to them: %j',
    (lead) => {
      const read = reportOf(
        h('Next steps'),
        li('To publish D1'),
        lead,
        rome,
        li('SG13, 4-5 June 2022, Rome'),
      );
      expect(plannedIn(read).slice(0, 1)).toEqual(['2022-05-04']);
      expect(read.report.nextSteps.map(({ text }) => text)).toContain('To publish D1');
    },
  );

  it('are none of the group below words on those of others', () => {
    const read = reportOf(h('Next steps'), p('Upcoming meetings of SG13'), rome);
    expect(plannedIn(read)).toEqual([]);
  });

  it('are told in a line that says “meeting” behind its place, or in doubt where nothing was held before', () => {
    const line = p('Rome, online meeting, 3-4 May 2031');
    expect(plannedIn(reportOf(h('Meetings'), held, h('Next steps'), line))).toEqual(['2031-05-03']);
    expect(findingsOf(reportOf(h('Next steps'), line))).toContain('finding.heldOrPlanned');
    const others = reportOf(h('Meetings'), held, h('Next steps'), p('Rome, SG13 meeting, 3-4 May 2031'));
    expect(plannedIn(others)).toEqual([]);
  });
});
