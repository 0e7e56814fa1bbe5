import { describe, expect, it } from 'vitest';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const totalOf = ({ report }: ReturnType<typeof reportOf>): number | null => {
  const total = report.meetings[0]?.totalParticipants;
  return total !== undefined && 'value' in total ? total.value : null;
};

describe('who came to a workshop beside a meeting', () => {
  it.each([
    'It was preceded by a workshop on 29 January 2018, attended by some 100 people.',
    'A workshop was held on the first day, which 100 people attended.',
    'It began with a seminar, with 100 participants.',
    'It began with a workshop which 100 people attended.',
    'It was held with a workshop that was attended by 100 people.',
    'It ended in a training, which was attended by 100 people.',
  ])('is not who came to the meeting: “%s”', (words) => {
    const held = 'The first meeting was held in Geneva, Switzerland, on 29-31 January 2018.';
    const read = reportOf(h('Meetings'), p(`${held} ${words}`));
    expect(totalOf(read)).toBeNull();
    expect(findingsOf(read)).toContain('finding.unclearFigure');
    expect(totalOf(reportOf(h('Meetings'), p(`${held} ${words} The meeting had 60 participants.`)))).toBe(60);
  });

  it('has a column of its own in a table of meetings, which is read all the same', () => {
    const read = reportOf(
      h('Meetings'),
      table(
        ['Meeting', 'Venue', 'Dates', 'Workshop participants', 'Meeting participants'],
        ['A', 'Geneva, Switzerland', '25-27 September 2018', '240', '70'],
      ),
    );
    expect(totalOf(read)).toBe(70);
    expect(read.report.unplaced.map(({ text }) => text)).toEqual(['240']);
    expect(findingsOf(read)).toContain('finding.columnWithoutField');
  });
});

describe('a workshop told in one breath with a meeting', () => {
  it.each([
    'First workshop and first meeting: Lima, Peru, 2-4 October 2018, 78 participants',
    'First meeting and second workshop: Lima, Peru, 2-4 October 2018, 78 participants',
    'First workshop / first meeting: Lima, Peru, 2-4 October 2018, 78 participants',
  ])('hides no meeting: “%s”', (words) => {
    const { meetings } = reportOf(h('Meetings'), li(words)).report;
    expect(meetings.map(({ place, firstDay }) => [place, firstDay])).toEqual([['Lima, Peru', '2018-10-02']]);
  });

  it('is no meeting by itself', () => {
    const read = reportOf(h('Meetings'), li('Workshop on tea: Lima, Peru, 2-4 October 2018'));
    expect(read.report.meetings).toEqual([]);
    expect(findingsOf(read)).toContain('finding.otherEvent');
  });
});

describe('a workshop with a day of its own beside a meeting to come', () => {
  it.each(['a workshop', 'a workshop and demonstration day', 'its third seminar and poster session'])(
    'is no second meeting: with %s',
    (event) => {
      const { plannedMeetings } = reportOf(
        h('Meetings'),
        p(`The last meeting will be held in Lima on 5-9 December 2022, with ${event} on 7 December 2022.`),
      ).report;
      expect(plannedMeetings.map(({ days }) => 'value' in days && days.value.firstDay)).toEqual([
        '2022-12-05',
      ]);
    },
  );
});

describe('“Online” over a column of a table of meetings', () => {
  it('is where the meeting was, beyond doubt', () => {
    const rows = [
      ['Date', '11 October 2018', '3 May 2019'],
      ['Input documents', '17', '9'],
    ];
    const read = reportOf(h('Meetings'), table(['', 'Lima, Peru', 'Online'], ...rows));
    expect(read.report.meetings.map(({ place }) => place)).toEqual(['Lima, Peru', 'Online']);
    expect(findingsOf(read)).not.toContain('finding.meetingWithoutPlace');
  });
});

describe('the report of a meeting', () => {
  it.each(['report: TK-O-014', 'report TK-O-014', 'see report TK-O-014'])(
    'stands in brackets behind the meeting: “%s”',
    (words) => {
      const read = reportOf(
        h('Meetings'),
        li(`2nd meeting: online, 23-25 March 2020 (24 contributions, ${words})`),
      );
      expect(read.report.meetings[0]?.meetingReport).toMatchObject({ value: 'TK-O-014' });
    },
  );

  it('is not that of the group to its parent', () => {
    const words =
      'The first meeting was held in Lima on 4-5 June 2019 and agreed the progress report (TSAG-TD123).';
    expect(reportOf(h('Meetings'), p(words)).report.meetings[0]?.meetingReport.status).toBe('not-stated');
  });
});

describe('“53 (41/12)” under “Participants (on site/remote)”', () => {
  const row = (label: string, cell: string) =>
    reportOf(h('Meetings'), table(['Place', 'Date', label], ['Lima', '4-5 June 2019', cell])).report
      .meetings[0];

  it('is the total and those who took part from afar, in the order of the label', () => {
    expect(row('Participants (on site/remote)', '53 (41/12)')).toMatchObject({
      totalParticipants: { value: 53 },
      remoteParticipants: { value: 12 },
    });
    expect(row('Participants (remote/in person)', '53 (41/12)')?.remoteParticipants).toMatchObject({
      value: 41,
    });
  });

  it('is left where the two do not make the one', () => {
    expect(row('Participants (on site/remote)', '53 (40/12)')?.totalParticipants.status).toBe('not-stated');
  });
});

describe('a work plan', () => {
  it.each(['Workplan', '6 Work plan', 'VI. Workplan'])('tells of meetings to come: “%s”', (title) => {
    const { report } = reportOf(
      h('Meetings'),
      li('1st meeting: Geneva, 9-10 December 2019'),
      h(title),
      p('4th meeting: 12-16 October 2020 (virtual)'),
      p('5th meeting: Q1 2021'),
    );
    expect(
      report.plannedMeetings.map(({ days, note }) => ['value' in days && days.value.firstDay, note]),
    ).toEqual([
      ['2020-10-12', null],
      [false, 'Q1 2021'],
    ]);
  });
});

describe('a sum below a table with a row a meeting', () => {
  it.each(['Total', 'Participants'])('makes no column of each meeting: under “%s”', (label) => {
    const read = reportOf(
      h('Meetings'),
      table(
        ['Dates', 'Place', label, 'Remote', 'In', 'Out'],
        ['12-14 March 2018', 'Geneva', '45', '12', '22', '5'],
        ['4-6 June 2018', 'Lima', '38', '-', '17', '3'],
        ['Total', '', '83', '12', '39', '8'],
      ),
    );
    expect(
      read.report.meetings.map(({ place, totalParticipants }) => [place, totalParticipants]),
    ).toMatchObject([
      ['Geneva', { value: 45 }],
      ['Lima', { value: 38 }],
    ]);
    expect(read.report.unplaced.map(({ text }) => text)).toEqual(['Total | 83 | 12 | 39 | 8']);
    expect(findingsOf(read)).not.toContain('finding.meetingWithoutDays');
  });

  it('is a figure of each meeting where the days stand across', () => {
    const rows = [
      ['Dates', '12-14 March 2018', '4-6 June 2018'],
      ['Place', 'Geneva', 'Lima'],
      ['Total', '45', '38'],
    ];
    const { meetings } = reportOf(h('Meetings'), table(...rows)).report;
    expect(meetings.map(({ totalParticipants }) => totalParticipants)).toMatchObject([
      { value: 45 },
      { value: 38 },
    ]);
  });
});

describe('figures behind their labels in a line', () => {
  it.each([
    [
      'Meeting 1: 12-14 March 2018, Geneva. Contributions: 22. Participants: 45 (12 remote).',
      [22, null, 45, 12],
    ],
    [
      'Meeting No. 2: 12-14 March 2018, Geneva; inputs: 22; output documents: 5; participants: 45',
      [22, 5, 45, null],
    ],
    [
      '1st meeting: 12-14 March 2018, Geneva (contributions: 22, participants: 1,245)',
      [22, null, 1245, null],
    ],
    [
      '1st meeting: 12-14 March 2018, Geneva, participants: 45, remote participants: 12',
      [null, null, 45, 12],
    ],
    ['1st meeting: 12-14 March 2018, Geneva, participants: 33 on site, 12 remote', [null, null, null, 12]],
  ])('are those of the meeting: “%s”', (words, told) => {
    const [meeting] = reportOf(h('Meetings'), p(words)).report.meetings;
    const { inputDocuments, outputDocuments, totalParticipants, remoteParticipants } = meeting ?? {};
    const values = [inputDocuments, outputDocuments, totalParticipants, remoteParticipants];
    expect(values.map((one) => (one !== undefined && 'value' in one ? one.value : null))).toEqual(told);
  });
});
