import { describe, expect, it } from 'vitest';
import type { Assembled } from '../../../../src/importer/assembleReport.ts';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const plannedIn = ({ report }: Assembled) =>
  report.plannedMeetings.map(({ place, days }) => [
    'value' in place ? place.value : place.status,
    'value' in days ? days.value.firstDay : days.status,
  ]);
const statuses = ({ report }: Assembled) =>
  report.plannedMeetings.map(({ place, days, hosts }) => [place.status, days.status, hosts]);
const [open, settled] = ['to-be-confirmed', 'stated'];

describe('the items of a list of meetings to come', () => {
  it('may be joined by “; and”, which is no part of a place', () => {
    const read = reportOf(
      h('Next meetings'),
      li('4-6 June 2021, Lima, Peru; and'),
      li('7-8 July 2021, Rome (hosted by Acme), and'),
      li('3-4 August 2021, Oslo (co-located with SG16); and'),
      li('5-6 October 2021, Bern.'),
    );
    expect(plannedIn(read).map(([place]) => place)).toEqual(['Lima, Peru', 'Rome', 'Oslo', 'Bern']);
  });

  it('may leave open which one holds, and then name no place', () => {
    const read = reportOf(h('Next meetings'), li('4-6 June 2021, Lima, Peru; or'));
    expect(plannedIn(read)).toEqual([['not-stated', '2021-06-04']]);
  });
});

describe('what is said of the days of a meeting to come', () => {
  it.each([
    ['17 June 2021 (WG leaders only), online.', 'online'],
    ['15-17 June 2021 (three days), Bonn, Germany', 'Bonn, Germany'],
    ['16–17 June 2021 (Wed–Thu), Lima, Peru', 'Lima, Peru'],
    ['16-17 June 2021 (Lima, Peru), hybrid', '(Lima, Peru), hybrid'],
  ])('is no part of its place, and is told: “%s”', (words, place) => {
    const read = reportOf(h('Next meetings'), li(words));
    expect(plannedIn(read).map(([where]) => where)).toEqual([place]);
    expect(findingsOf(read)).not.toEqual([]);
  });

  it('is told where it makes them no more than about right', () => {
    const read = reportOf(h('Next meetings'), li('~ 16-17 June 2021, Lima'));
    expect(findingsOf(read)).toContain('finding.oddValue');
  });
});

describe('a mark behind the days of a meeting to come', () => {
  const read = (words: string) => statuses(reportOf(h('Next meetings'), li(words)));

  it.each(['TBD', 'TBA', 'to be decided'])('is said of the place where none is told: “%s”', (mark) => {
    expect(read(`4-6 June 2021, ${mark}`)).toEqual([['to-be-determined', settled, []]]);
    expect(read(`Lima, 4-6 June 2021, ${mark}`)).toEqual([[open, open, []]]);
  });

  it.each([
    ['June 2021, exact dates to be confirmed, Lima', 'Lima', settled],
    ['June 2021 (exact dates TBD), Lima, Peru', 'Lima, Peru', settled],
    ['June 2021, precise venue to be confirmed, Lima', 'Lima', open],
  ])('is no part of the place, however exact it is said to be: “%s”', (words, place, status) => {
    const { plannedMeetings } = reportOf(h('Next meetings'), li(words)).report;
    expect(plannedMeetings).toMatchObject([
      { place: { status, value: place }, days: { status: 'to-be-determined' }, note: 'June 2021' },
    ]);
  });

  it('is said of the days where it stands in brackets, or asks for no more than a yes', () => {
    for (const words of ['4-6 June 2021 (TBD)', '4-6 June 2021, TBC']) expect(read(words)[0]?.[1]).toBe(open);
  });
});

describe('“planned” behind a meeting to come', () => {
  it.each([
    'Lima, 4-6 June 2021 – planned',
    'Lima, 4-6 June 2021 — planned',
    'Lima – planned, 4-6 June 2021',
    'Lima, 4-6 June 2021, planned',
  ])('is no part of its place: “%s”', (words) => {
    expect(plannedIn(reportOf(h('Planned meetings'), li(words)))).toEqual([['Lima', '2021-06-04']]);
  });

  it('is none where the days are to be confirmed', () => {
    const read = reportOf(h('Planned meetings'), li('Lima, June 2021 – planned, dates TBC'));
    expect(plannedIn(read)).toEqual([['Lima', 'to-be-determined']]);
  });
});

describe('a condition behind a meeting to come', () => {
  it.each([
    ['Lima, 4-6 June 2021, if confirmed', open],
    ['Lima, 4-6 June 2021 (if needed)', open],
    ['Lima, 4-6 June 2021, confirmed', settled],
  ])('is no part of its place, and leaves both open: “%s”', (words, status) => {
    const read = reportOf(h('Next meetings'), li(words));
    expect(plannedIn(read)).toEqual([['Lima', '2021-06-04']]);
    expect(statuses(read)).toEqual([[status, status, []]]);
  });
});

describe('a remark that the host is not settled yet', () => {
  it.each([
    ['Lima, 4-6 June 2021, hosted by Acme, subject to confirmation', [open, open, ['Acme']]],
    ['Lima, 4-6 June 2021, hosted by Acme (subject to confirmation)', [open, open, ['Acme']]],
    ['Lima, 4-6 June 2021 (hosted by Acme, to be confirmed)', [open, settled, ['Acme']]],
    ['Lima, 4-6 June 2021 (hosted by Acme (TBC) and Bo)', [open, settled, ['Acme', 'Bo']]],
    ['Lima, 4-6 June 2021, hosted by Acme', [settled, settled, ['Acme']]],
    ['Lima, 4-6 June 2021 (hosted by Acme Tba (AT))', [settled, settled, ['Acme Tba (AT)']]],
  ])('is no host, and leaves the place open: “%s”', (words, expected) => {
    expect(statuses(reportOf(h('Next meetings'), li(words)))).toEqual([expected]);
  });

  it.each([
    ['Remarks', 'Hosted by Acme, to be confirmed', [open, settled, ['Acme']]],
    ['Remarks', 'Hosted by Acme', [settled, settled, ['Acme']]],
    ['Remarks', 'To be confirmed', [open, open, []]],
    ['Remarks', 'Closing plenary', [settled, settled, []]],
  ])('is so in a table under “%s”: “%s”', (label, words, expected) => {
    const rows = [['4-6 June 2021', 'Lima, Peru', words]];
    expect(statuses(reportOf(h('Next meetings'), table(['Date', 'Place', label], ...rows)))).toEqual([
      expected,
    ]);
  });

  it.each(['Acme (TBC)', 'Acme, to be confirmed'])(
    'leaves a place in a column of its own as it is, and is kept: “%s”',
    (host) => {
      const rows = [
        ['4-6 June 2021', 'Lima, Peru', host],
        ['7-8 July 2021', 'Rome (TBC)', 'Bo'],
      ];
      const read = reportOf(h('Next meetings'), table(['Date', 'Place', 'Host'], ...rows));
      expect(statuses(read)).toEqual([
        [settled, settled, ['Acme']],
        [open, settled, ['Bo']],
      ]);
      expect(read.report.plannedMeetings[0]?.note).toBe(host);
    },
  );

  it('is kept in the words of the report', () => {
    const read = reportOf(h('Next meetings'), li('Lima, 4-6 June 2021 (hosted by Acme, TBC)'));
    expect(read.report.plannedMeetings[0]?.note).toBe('Acme, TBC');
  });
});

describe('a meeting to come', () => {
  it.each(['?', '??', '-'])('has no place where its cell holds “%s”', (words) => {
    const read = reportOf(h('Next meetings'), table(['Date', 'Place'], ['4-6 June 2021', words]));
    expect(plannedIn(read)).toEqual([['not-stated', '2021-06-04']]);
    const held = reportOf(h('Meetings held'), table(['Date', 'Place'], ['4-6 June 2021', words]));
    expect(held.report.meetings.map(({ place }) => place)).not.toContain(words);
    expect(findingsOf(held)).toContain('finding.meetingWithoutPlace');
  });

  it('takes its place from how it is held, where nothing else names one', () => {
    const rows = [
      ['3rd', '4-6 June 2021', 'Virtual'],
      ['4th', '7-8 July 2021', 'Lima, Peru'],
      ['5th', '5-6 October 2021', 'Hybrid'],
    ];
    const read = reportOf(h('Next meetings'), table(['Meeting', 'Date', 'Format'], ...rows));
    expect(plannedIn(read).map(([place]) => place)).toEqual(['Virtual', 'Lima, Peru', 'not-stated']);
  });

  it.each([
    ['Meetings', 'Planned: 4-6 June 2021, Lima, Peru (hosted by Acme); 7-8 July 2021, Rome.'],
    ['Next meetings', '5th: Lima, Peru, 4-6 June 2021; 6th: Rome, 7-8 July 2021.'],
    ['Scheduled meetings', '4-6 June 2021, Lima, Peru; 7-8 July 2021, Rome'],
  ])('stands beside another in one line under “%s”: “%s”', (title, words) => {
    expect(plannedIn(reportOf(h(title), p(words)))).toEqual([
      ['Lima, Peru', '2021-06-04'],
      ['Rome', '2021-07-07'],
    ]);
  });

  it.each([
    ['Meetings', 'Planned: approval on 4 June 2021; delivery to SG16 on 7 July 2021.'],
    ['Deliverables', 'Planned: 4-6 June 2021, Lima, Peru; 7-8 July 2021, Rome.'],
  ])('is none of what else is planned under “%s”: “%s”', (title, words) => {
    expect(plannedIn(reportOf(h(title), p(words)))).toEqual([]);
  });

  it('ends the lines of the one before, where it is told in one line after them', () => {
    const read = reportOf(
      h('Meetings'),
      p('Place: Lima, Peru'),
      p('Date: 4-6 June 2021'),
      p('Participants: 50'),
      p('Next meeting: 7-8 July 2021, Rome'),
    );
    expect(read.report.meetings).toMatchObject([{ place: 'Lima, Peru', totalParticipants: { value: 50 } }]);
    expect(plannedIn(read)).toEqual([['Rome', '2021-07-07']]);
    expect(findingsOf(read)).not.toContain('finding.meetingWithoutDays');
  });
});

describe('a meeting that was held', () => {
  it.each([
    '1st meeting Lima, Peru 4-6 June 2021',
    'Second meeting in Lima, Peru, 4-6 June 2021',
    'Meeting 3 Lima, Peru 4-6 June 2021',
  ])('does not keep its number in its place: “%s”', (head) => {
    const read = reportOf(h('Meetings'), table(['', head], ['Input documents', '8'], ['Participants', '50']));
    expect(read.report.meetings.map(({ place }) => place)).toEqual(['Lima, Peru']);
  });

  it('is counted in rows under a title of their own', () => {
    const block = table(
      ['', 'Lima, 4-6 June 2021'],
      ['Documents', ''],
      ['– total', '9'],
      ['Participants', ''],
      ['– remote', '6'],
      ['– total', '29'],
    );
    const read = reportOf(h('Meetings'), block);
    expect(read.report.meetings).toMatchObject([
      { remoteParticipants: { value: 6 }, totalParticipants: { value: 29 } },
    ]);
    expect(read.report.unplaced.map(({ text }) => text).join()).toContain('9');
  });
});

describe('an event that was held', () => {
  it.each([
    'A side event was organized in Paris, France, on 4 June 2021 with 150 participants.',
    'The ad hoc group on kettles met online on 9 June 2021.',
    'The ad hoc group on kettles of FG TK met online on 9 June 2021.',
    'An expert call took place online on 9 June 2021 with 22 participants.',
    'A stakeholder consultation was held in Lagos, Nigeria, on 4-5 June 2021.',
    'FG TK organized a public hearing in Lagos, Nigeria, on 4-5 June 2021.',
  ])('is no meeting of the group where nothing says so: “%s”', (words) => {
    const read = reportOf(h('Meetings'), p(words));
    expect(read.report.meetings).toEqual([]);
    expect(findingsOf(read)).toContain('finding.otherEvent');
    expect(read.report.remarks.map(({ text }) => text)).toEqual([words]);
  });

  it.each([
    'FG TK met in Lima, Peru, on 4-6 June 2021.',
    'FG-TK has met in Lima, Peru, on 4-6 June 2021.',
    'The Focus Group met in Lima, Peru, on 4-6 June 2021.',
    'The group gathered in Lima, Peru, on 4-6 June 2021.',
    'It met in Lima, Peru, on 4-6 June 2021.',
    'The kick-off took place in Lima, Peru, on 4-6 June 2021.',
    'The second was held in Lima, Peru, on 4-6 June 2021.',
    'A plenary was held in Lima, Peru, on 4-6 June 2021.',
  ])('is one where the words say so: “%s”', (words) => {
    expect(reportOf(h('Meetings'), p(words)).report.meetings).toMatchObject([{ firstDay: '2021-06-04' }]);
  });
});

it('A meeting that another is followed by is one of its own, and a workshop is none', () => {
  const { report } = reportOf(
    h('Next meetings'),
    p(
      'The next meeting will be held in Geneva on 12-14 June 2018, followed by a meeting in Lima, Peru, in October 2018.',
    ),
    p('The sixth meeting will be held in Oslo on 4 May 2019, followed by a workshop on 5 May 2019.'),
  );
  expect(
    report.plannedMeetings.map(({ place, days, note }) => [
      'value' in place && place.value,
      'value' in days ? days.value.firstDay : note,
    ]),
  ).toEqual([
    ['Geneva', '2018-06-12'],
    ['Lima, Peru', 'October 2018'],
    ['Oslo', '2019-05-04'],
  ]);
});

it.each([
  ['Host: Beta Corp', 'Place: Quito'],
  ['Place: Quito', 'Host: Beta Corp'],
])('Lines “%s” and “%s” under a title with the days tell one host and the place', (...lines) => {
  const { report, findings } = reportOf(
    h('Next meetings'),
    p('Third meeting, 3-5 May 2031'),
    ...lines.map(p),
  );
  expect(report.plannedMeetings).toMatchObject([{ place: { value: 'Quito' }, hosts: ['Beta Corp'] }]);
  expect(findings.map(({ key }) => key)).not.toContain('finding.hostsTogether');
});

describe('who invites to a meeting to come', () => {
  it.each([
    ['in Oslo, Norway, on 5-8 November 2021 at the invitation of TTC', 'Oslo, Norway', ['TTC'], settled],
    [
      'Oslo, Norway, 5-8 November 2021 (TBC), at the kind invitation of Acme.',
      'Oslo, Norway',
      ['Acme'],
      open,
    ],
    ['Oslo (at the invitation of Acme and Bo), 5-8 November 2021', 'Oslo', ['Acme', 'Bo'], settled],
  ])('is its host: “%s”', (item, place, hosts, status) => {
    const read = reportOf(h('Next meetings'), li(item));
    expect(plannedIn(read)).toEqual([[place, '2021-11-05']]);
    expect(statuses(read)).toEqual([[status, status, hosts]]);
    expect(findingsOf(read)).not.toContain('finding.meetingWithoutPlace');
  });

  it.each(['Acme, Oslo', 'Acme in Oslo'])(
    'is left, with a warning, where the place may follow: “%s”',
    (words) => {
      const read = reportOf(h('Next meetings'), li(`5-8 November 2021, at the invitation of ${words}`));
      expect(statuses(read)).toEqual([['not-stated', settled, []]]);
      expect(findingsOf(read)).toContain('finding.meetingWithoutPlace');
    },
  );
});

describe('a host told before the place and the days', () => {
  const hostedBy = (words: string) => {
    const { plannedMeetings } = reportOf(
      h('Meetings'),
      p(`The second meeting will be hosted by ${words}.`),
    ).report;
    return plannedMeetings.map(({ place, days, hosts }) => [
      'value' in place ? place.value : null,
      'value' in days ? days.value?.firstDay : null,
      ...hosts,
    ]);
  };

  it.each([
    [
      'the Tea Authority in Dubai, United Arab Emirates, from 24 to 26 March 2020',
      'Dubai, United Arab Emirates',
      ['Tea Authority'],
    ],
    ['Acme on 24-26 March 2020 in Rome', 'Rome', ['Acme']],
    ['Acme and Bo Lab, on 24-26 March 2020', null, ['Acme', 'Bo Lab']],
  ])('is not taken for them: “%s”', (words, place, hosts) => {
    expect(hostedBy(words)).toEqual([[place, '2020-03-24', ...hosts]]);
  });

  it.each([
    'the Institute for Studies in Economics, Ghent, on 6-7 June 2020',
    'Acme in Rome on 4-5 August 2020',
  ])('leaves open where its name ends: “%s”', (words) => {
    expect(hostedBy(words)).toEqual([]);
  });
});

describe('two hosts of a meeting to come', () => {
  const read = (words: string) => findingsOf(reportOf(h('Next meetings'), li(words)));

  it('may be a host and the place where no other is told', () => {
    expect(read('Q1 2022 (tentative), hosted by KT, Seoul.')).toContain('finding.hostsTogether');
  });

  it('may be one with a “&” in its name', () => {
    expect(read('Q1 2022, Rome, hosted by Pots & Sons.')).toContain('finding.hostsTogether');
  });

  it.each(['Q1 2022 (tentative), hosted by KT and Acme.', 'Q1 2022, Rome, hosted by KT, Acme.'])(
    'are no more than that where they are joined, or the place is told: “%s”',
    (words) => {
      expect(read(words)).not.toContain('finding.hostsTogether');
    },
  );
});

it('A remark “host: TBC” leaves the place as its column gives it, and is told', () => {
  const { report, findings } = reportOf(
    h('Future meetings'),
    table(['Dates', 'Place', 'Remarks'], ['Week of 16 May 2022', 'Bucharest, Romania', 'host: TBC']),
  );
  expect(report.plannedMeetings).toMatchObject([
    { place: { status: 'stated', value: 'Bucharest, Romania' }, hosts: [] },
  ]);
  expect(report.unplaced.map(({ text }) => text)).toEqual(['host: TBC']);
  expect(findings).toContainEqual(expect.objectContaining({ key: 'finding.cellLeft' }));
});

describe('a short month', () => {
  it.each([
    'Upcoming meetings: Dec. 6-8, 2021 (Lima, Peru) and Apr. 2022 (TBD).',
    'Upcoming meetings: 6-8 December 2021 (Lima, Peru) and April 2022 (TBD).',
  ])('ends no sentence, and behind a place it is of another meeting: “%s”', (words) => {
    expect(plannedIn(reportOf(h('Meetings to date'), p(words)))).toEqual([
      ['Lima, Peru', '2021-12-06'],
      ['to-be-determined', 'to-be-determined'],
    ]);
  });

  it('is the last word of a sentence where no figure follows', () => {
    const { report } = reportOf(h('Next steps'), p('Drafts are due in Dec. They go to SG5 in Jan. 2022.'));
    expect(report.nextSteps.map(({ source }) => source.quote)).toEqual([
      'Drafts are due in Dec. They go to SG5 in Jan. 2022.',
    ]);
  });
});

describe('the last meeting, told among the next steps', () => {
  it.each([
    ['A final plenary is planned for 26-27 April 2021 (online).', 'online', '2021-04-26'],
    [
      'The final meeting takes place on 1-4 December 2021 in Montreal, Canada.',
      'Montreal, Canada',
      '2021-12-01',
    ],
    ['The closing plenary will be held in Lima on 3 May 2022.', 'Lima', '2022-05-03'],
    ['The last plenary takes place in Rome, 3-4 May 2022.', 'Rome', '2022-05-03'],
  ])('is one to come: “%s”', (words, place, firstDay) => {
    expect(plannedIn(reportOf(h('Next steps'), p(words)))).toEqual([[place, firstDay]]);
  });

  it('is none where others hold it', () => {
    expect(
      plannedIn(reportOf(h('Next steps'), p('A final plenary of SG13 is planned for 3 May 2022.'))),
    ).toEqual([]);
  });
});

describe('a task before the “and” of a meeting to come', () => {
  it.each([
    'It will approve D1 in June 2019 and will meet in Oslo on 6-7 September 2019.',
    'The Focus Group will approve D1 in June 2019 and will meet in Oslo on 6-7 September 2019.',
    'FG TK will finalize D1 in June 2019; it will meet in Oslo on 6-7 September 2019.',
    'D1 will be approved in June 2019 and the group will meet in Oslo on 6-7 September 2019.',
    'D1 is to be approved in June 2019; the fourth meeting will be held in Oslo on 6-7 September 2019.',
    'D1 is planned for June 2019; the fourth meeting will be held in Oslo on 6-7 September 2019.',
    'The approval of D1 is expected in June 2019 and the next meeting will be held in Oslo on 6-7 September 2019.',
    'The deadline for papers is 3 June 2019; the next meeting will be held in Oslo on 6-7 September 2019.',
    'It will start work on D1 in June 2019, and its next meeting will be held in Oslo on 6-7 September 2019.',
  ])('is none itself: “%s”', (words) => {
    const read = reportOf(h('Next steps'), p(words));
    expect(plannedIn(read)).toEqual([['Oslo', '2019-09-06']]);
    expect(read.report.nextSteps.map(({ text }) => text)).toEqual([words]);
  });

  it.each([
    'The third one is expected to be held in Lima on 3 June 2019; the fourth meeting will be held in Oslo on 6-7 September 2019.',
    'It will start in Lima on 3 June 2019 and will meet in Oslo on 6-7 September 2019.',
    'It will review D1 at a plenary in Lima on 3 June 2019 and will meet in Oslo on 6-7 September 2019.',
  ])('is one where the group meets for it: “%s”', (words) => {
    expect(plannedIn(reportOf(h('Next steps'), p(words)))).toEqual([
      ['Lima', '2019-06-03'],
      ['Oslo', '2019-09-06'],
    ]);
  });
});

describe('a paragraph that begins with “TBC”', () => {
  it.each([
    ['TBC: 21-22 April 2031, online.', 'online', '2031-04-21'],
    ['(TBC) 21-22 April 2031, Lima, Peru', 'Lima, Peru', '2031-04-21'],
    ['To be confirmed: Lima, Peru, 3 May 2031', 'Lima, Peru', '2031-05-03'],
    ['Tentative: April 2031, Lima, Peru', 'Lima, Peru', null],
  ])('is a meeting to come whose place and days are not confirmed: “%s”', (words, place, day) => {
    const { report, findings } = reportOf(h('Next meeting'), p(words));
    const days = { status: 'to-be-confirmed', value: { firstDay: day } };
    expect(report.plannedMeetings).toMatchObject([
      {
        place: { status: 'to-be-confirmed', value: place },
        days: day === null ? { status: 'to-be-determined' } : days,
      },
    ]);
    expect(findings.map(({ key }) => key)).not.toContain('finding.plannedUnclear');
  });

  it.each(['To be confirmed at the meeting of 3 May 2031.', 'TBC: deadline for papers 3 May 2031'])(
    'is none where that is said of something else: “%s”',
    (words) => {
      const { report, findings } = reportOf(h('Next meeting'), p(words));
      expect(report.plannedMeetings).toEqual([]);
      expect(findings.flatMap(({ fillings }) => fillings['quote'] ?? [])).toEqual([words]);
    },
  );
});

describe('what follows a meeting to come', () => {
  it.each(['followed by a workshop on 16 November 2023', 'preceded by a webinar'])(
    'is no part of its place, and is kept: “%s”',
    (words) => {
      const text = `13-15 November 2023, Lima, Peru, ${words}`;
      for (const read of [
        reportOf(h('Next meetings'), li(text)),
        reportOf(h('Meetings'), p(`Next meeting: ${text}.`)),
      ]) {
        expect(plannedIn(read)).toEqual([['Lima, Peru', '2023-11-13']]);
        expect(read.report.plannedMeetings[0]?.note).toBe(words);
      }
    },
  );

  it('is told where it is another meeting, or may have the days', () => {
    const another =
      'Next meeting: 13-15 May 2023, Lima, followed by a further meeting on 3-5 July 2024 in Rome.';
    expect(findingsOf(reportOf(h('Meetings'), p(another)))).toContain('finding.oddValue');
    const before = 'Lima, preceded by a workshop on 12 May 2023, 13-15 May 2023';
    expect(findingsOf(reportOf(h('Next meetings'), li(before)))).toContain('finding.plannedUnclear');
  });
});

it.each(['e-meeting', 'virtual meeting', 'fully virtual meeting'])(
  'A meeting that “will be” one without a room, “%s”, is to come',
  (words) => {
    const read = reportOf(
      h('Meetings'),
      p(`The next meeting (meeting G) will be an ${words}, 28-30 July 2020.`),
    );
    expect(plannedIn(read)).toEqual([[words.replace(/^fully | meeting$/g, ''), '2020-07-28']]);
  },
);

it('A line “Meeting 4 (planned): …” is of one to come', () => {
  const of = (place: string) =>
    reportOf(h('Meetings'), p(`Meeting 4 (planned): Lima, 6-8 October 2020${place}`));
  expect(plannedIn(of(''))).toEqual([['Lima', '2020-10-06']]);
  const either = of(' or virtual, depending on the situation');
  expect([plannedIn(either), statuses(either)]).toEqual([
    [['not-stated', '2020-10-06']],
    [['not-stated', open, []]],
  ]);
  expect(findingsOf(either)).toContain('finding.meetingWithoutPlace');
});

it('The word for how a meeting to come is held may be to be confirmed', () => {
  const rows = table(['Meeting', 'Dates', 'Mode'], ['1', '3-5 May 2021', 'Virtual (TBC)']);
  const read = reportOf(h('Meetings'), p('Planned meetings:'), rows);
  expect([plannedIn(read), statuses(read)]).toEqual([[['Virtual', '2021-05-03']], [[open, settled, []]]]);
});
