import { describe, expect, it } from 'vitest';
import type { Assembled } from '../../../../src/importer/assembleReport.ts';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const heldIn = ({ report }: Assembled) => report.meetings.map(({ place, firstDay }) => [place, firstDay]);
const plannedIn = ({ report }: Assembled) =>
  report.plannedMeetings.map(({ place, days }) => [
    'value' in place ? place.value : place.status,
    'value' in days ? days.value.firstDay : days.status,
  ]);
const lima = ['Lima, Peru', '2021-06-08'];
const seoul = ['Seoul, Korea', '2021-10-05'];

describe('a list of meetings', () => {
  it.each([
    'Since then, the following meetings were held:',
    'The group has held the following meetings:',
    'The following meetings took place:',
    'Since May the group has met at the following meetings:',
  ])('is of those that were held where “%s” introduces it', (lead) => {
    for (const heading of ['Meetings', 'History']) {
      const items = [li('8-9 June 2021, Lima, Peru, 50 participants'), li('5-6 October 2021, Seoul, Korea')];
      const read = reportOf(h(heading), p(lead), ...items);
      expect(heldIn(read)).toEqual([lima, seoul]);
      expect(plannedIn(read)).toEqual([]);
      expect(read.report.meetings[0]?.totalParticipants).toMatchObject({ status: 'stated', value: 50 });
    }
  });

  it.each([
    'The following meetings are planned:',
    'The following meetings will be held:',
    'The group plans the following meetings:',
    'The next meetings, as agreed at the meeting held in Lima, are planned as follows:',
  ])('is of those to come where “%s” introduces it, without the number of each', (lead) => {
    const read = reportOf(h('Meetings'), p(lead), li('Third meeting: 5-6 October 2021, Seoul, Korea'));
    expect(plannedIn(read)).toEqual([seoul]);
    expect(heldIn(read)).toEqual([]);
  });

  it.each(['Next meetings:', 'Planned:', 'Meetings to be held:'])(
    'is of those to come below an item “%s”, and of those that were held below an item that says so',
    (lead) => {
      const read = reportOf(
        h('Meetings'),
        li(lead),
        li('Seoul, Korea, 5-6 October 2021'),
        li('Meetings held:'),
        li('Lima, Peru, 8-9 June 2021'),
      );
      expect(plannedIn(read)).toEqual([seoul]);
      expect(heldIn(read)).toEqual([lima]);
    },
  );

  it('is no more than its lines of place and days below such an item among next steps', () => {
    const steps = [li('Next meetings:'), li('Seoul, Korea, 5-6 October 2021'), li('Finish by 3 June 2022.')];
    const read = reportOf(h('Next steps'), ...steps);
    expect(plannedIn(read)).toEqual([seoul]);
    expect(read.report.nextSteps.map(({ text }) => text)).toEqual(['Finish by 3 June 2022.']);
  });

  it.each([
    'The meetings below were cancelled.',
    'The following meetings could not be held.',
    'The following two meetings had to be cancelled:',
  ])('is of none that was held where “%s” introduces it', (lead) => {
    const read = reportOf(h('Meetings'), p(lead), li('8-9 June 2021, Lima, Peru'));
    expect(heldIn(read)).toEqual([]);
    expect(findingsOf(read)).toContain('finding.meetingCalledOff');
  });

  it('is of those that were held below a sentence about another one that was cancelled', () => {
    const read = reportOf(
      h('Meetings'),
      p('The meeting in Rome was cancelled.'),
      li('8-9 June 2021, Lima, Peru'),
    );
    expect(heldIn(read)).toEqual([lima]);
  });

  it('is left open for several days in one item as for a single day', () => {
    const read = reportOf(
      h('Meetings in 2021'),
      li('8-9 June 2021, Lima, Peru, 40 participants'),
      h('Meetings in 2022'),
      li('5 May 2022, Rome'),
      li('5 July 2022 and 8 August 2022, Nice'),
    );
    expect(heldIn(read)).toEqual([lima]);
    expect(findingsOf(read).filter((key) => key === 'finding.heldOrPlanned')).toHaveLength(2);
  });

  it('tells by a mark on each which were held and which are to come', () => {
    const read = reportOf(
      h('Meetings'),
      p('The group agreed on the following meeting schedule:'),
      li('8-9 June 2021, Lima, Peru (held)'),
      li('5-6 October 2021, Seoul, Korea (planned)'),
    );
    expect([heldIn(read), plannedIn(read)]).toEqual([[lima], [seoul]]);
  });

  it('is of workshops or of a working group, and then of no meetings of the group', () => {
    for (const lead of ['The following workshops were held:', 'WG1 held the following meetings:'])
      expect(heldIn(reportOf(h('History'), p(lead), li('8-9 June 2021, Lima, Peru')))).toEqual([]);
  });

  it.each([p, li])('counts its meetings, which says nothing of the future', (line) => {
    const lines = [
      line('First meeting: 2-3 March 2021, Oslo, 40 participants'),
      line('Second meeting: 8-9 June 2021, Lima, Peru, 50 participants'),
      line('Third meeting: 5-6 October 2021, Seoul, Korea, 60 participants'),
    ];
    for (const heading of ['Meetings', 'Past meetings']) {
      const read = reportOf(h(heading), ...lines);
      expect(heldIn(read)).toEqual([['Oslo', '2021-03-02'], lima, seoul]);
      expect(read.report.meetings.map((one) => one.totalParticipants)).toMatchObject([
        { value: 40 },
        { value: 50 },
        { value: 60 },
      ]);
    }
    expect(plannedIn(reportOf(h('Future meetings'), ...lines.slice(2, 3)))).toHaveLength(1);
  });

  it('may say in a sentence after its number where it was held', () => {
    const text =
      'Second meeting: The second meeting of FG TK was held in Geneva, 2-6 September 2010, at the kind';
    const read = reportOf(h('Meetings'), p(`${text} invitation of Orange.`));
    expect(heldIn(read)).toEqual([['Geneva', '2010-09-02']]);
    expect(plannedIn(read)).toEqual([]);
  });
});

describe('a paragraph under “Next meetings”', () => {
  it.each([
    ['3-4 May 2021: Rome (Italy)', 'Rome (Italy)', '2021-05-03', []],
    ['31 January – 2 February 2023, hybrid, Geneva.', 'hybrid, Geneva', '2023-01-31', []],
    ['21-24 September 2015, Ottawa, Canada (host: Acme)', 'Ottawa, Canada', '2015-09-21', ['Acme']],
    ['21-24 September 2015, Ottawa, Canada (host: sought)', 'Ottawa, Canada', '2015-09-21', []],
    ['7th: Jeju, Korea, 8-15 April 2011', 'Jeju, Korea', '2011-04-08', []],
    ['Lima, Peru, 8-9 June 2021 (dates to be confirmed)', 'Lima, Peru', '2021-06-08', []],
    ['Lima, Peru, on 8-9 June 2021', 'Lima, Peru', '2021-06-08', []],
  ])('is a meeting to come as an item is: “%s”', (words, place, firstDay, hosts) => {
    for (const line of [p, li]) {
      const { plannedMeetings, remarks } = reportOf(h('Next meetings'), line(words)).report;
      expect(plannedMeetings).toMatchObject([
        { place: { value: place }, days: { value: { firstDay } }, hosts },
      ]);
      expect(remarks).toEqual([]);
    }
  });

  it.each([
    'The report was sent on 3 May 2021 to TSAG.',
    'Deadline: 3 May 2021',
    'Contributions are due by 3 May 2021, Geneva time',
    'Agreed on 3 May 2021',
    'WG2: 3-4 May 2021, Rome',
    'SG13, 3-14 May 2021, Geneva',
    'Workshop on tea, Rome, 3 May 2021',
    'Rome, 3-4 May 2021, or Lima, 5-6 May 2021',
  ])('is none where it may be something else: “%s”', (words) => {
    const read = reportOf(h('Next meetings'), p(words));
    expect(plannedIn(read)).toEqual([]);
    expect(read.report.remarks.map(({ text }) => text)).toEqual([words]);
  });

  it('is none where the heading is of those that were held, too', () => {
    expect(plannedIn(reportOf(h('Past and future meetings'), p('3-4 May 2021, Rome')))).toEqual([]);
  });
});

describe('a table of meetings', () => {
  const labels = ['Meeting', 'Date', 'Place', 'Participants'];
  const first = ['1st', '8-9 June 2021', 'Lima, Peru', '50'];
  const second = ['2nd', '5-6 October 2021', 'Seoul, Korea', ''];

  it('is of those to come where the paragraph before it says so', () => {
    const read = reportOf(
      h('Meetings'),
      table(labels, first),
      p('The next meetings are planned as follows:'),
      table(labels.slice(0, 3), second.slice(0, 3)),
    );
    expect([heldIn(read), plannedIn(read)]).toEqual([[lima], [seoul]]);
  });

  it('is of those that were held where the paragraph before it tells of the next one besides', () => {
    for (const lead of ['The next meeting will be held in Oslo.', 'Past and future meetings:'])
      expect(heldIn(reportOf(h('Meetings'), p(lead), table(labels, first)))).toEqual([lima]);
  });

  it.each([
    ['Status', 'Planned'],
    ['Remarks', 'Scheduled for October'],
    ['Notes', 'upcoming'],
  ])('tells under “%s” by “%s” which is still to come', (label, mark) => {
    const read = reportOf(h('Meetings'), table([...labels, label], [...first, 'Held'], [...second, mark]));
    expect([heldIn(read), plannedIn(read)]).toEqual([[lima], [seoul]]);
    expect(read.report.unplaced.map(({ text }) => text).join()).toContain(mark);
  });

  it('is not told by remarks on what else was planned', () => {
    const remarks = ['Planned outputs were agreed', 'Originally planned in Oslo'];
    for (const remark of remarks)
      expect(heldIn(reportOf(h('Meetings'), table([...labels, 'Remarks'], [...first, remark])))).toEqual([
        lima,
      ]);
  });

  it('tells it beside the days, or in the words that head a column', () => {
    const dated = ['2nd', '5-6 October 2021 (planned)', 'Seoul, Korea', ''];
    const asRows = reportOf(h('Meetings'), table(labels, first, dated));
    expect([heldIn(asRows), plannedIn(asRows)]).toEqual([[lima], [seoul]]);
    const heads = [
      '1st meeting (Lima, Peru, 8-9 June 2021)',
      '2nd meeting (planned: Seoul, Korea, 5-6 October 2021)',
    ];
    const asColumns = reportOf(h('Meetings'), table(['', ...heads], ['Participants', '50', '']));
    expect([heldIn(asColumns), plannedIn(asColumns)]).toEqual([[lima], [seoul]]);
  });

  it('has a row or a column for the sum of all, which is no meeting', () => {
    const asRows = table(labels, first, ['Total', '', '', '50']);
    const asColumns = table(['', 'Lima, Peru, 8-9 June 2021', 'Total'], ['Participants', '50', '50']);
    for (const block of [asRows, asColumns]) {
      const read = reportOf(h('Meetings'), block);
      expect(heldIn(read)).toEqual([lima]);
      expect(findingsOf(read)).toEqual([]);
      expect(read.report.unplaced.map(({ text }) => text).join()).toContain('50');
    }
  });
});

describe('a meeting that is called confirmed', () => {
  const read = (labels: string[], ...rows: string[][]) => reportOf(h('Meetings'), table(labels, ...rows));
  const labels = ['No.', 'Date', 'Venue', 'Status'];

  it('is still to come beside one that was held', () => {
    const told = read(
      labels,
      ['1', '8-9 June 2021', 'Lima, Peru', 'held'],
      ['2', '5-6 October 2021', 'Seoul, Korea', 'Confirmed'],
      ['3', '7-8 December 2021', 'Rome', ''],
    );
    expect(heldIn(told)).toEqual([lima, ['Rome', '2021-12-07']]);
    expect(plannedIn(told)).toEqual([seoul]);
  });

  it('is still to come in a list, too', () => {
    const items = ['8-9 June 2021, Lima, Peru (held)', '5-6 October 2021, Seoul, Korea (confirmed)'];
    const told = reportOf(h('Meetings'), ...items.map(li));
    expect([heldIn(told), plannedIn(told)]).toEqual([[lima], [seoul]]);
  });

  it('was held where it has figures', () => {
    const rows = [
      ['8-9 June 2021', 'Lima, Peru', '40', 'confirmed'],
      ['5-6 October 2021', 'Seoul, Korea', '', 'confirmed'],
    ];
    const told = read(['Date', 'Venue', 'Participants', 'Status'], ...rows);
    expect([heldIn(told), plannedIn(told)]).toEqual([[lima], [seoul]]);
  });

  it('is left open where no other was held and the day of the document is not known', () => {
    const told = read(labels, ['1', '8-9 June 2021', 'Lima, Peru', 'confirmed']);
    expect([heldIn(told), plannedIn(told)]).toEqual([[], []]);
    expect(findingsOf(told)).toContain('finding.heldOrPlanned');
  });
});

describe('a task behind the “and” of a meeting to come', () => {
  it.each([
    'We plan to meet in Lima, Peru on 8-9 June 2021 and to finish in December 2022.',
    'It intends to meet in Lima, Peru on 8-9 June 2021 and to approve its deliverables in September 2022.',
    'It will meet in Lima, Peru on 8-9 June 2021 and will submit its report in September 2022.',
    'It will meet in Lima, Peru on 8-9 June 2021 and conclude in the third quarter of 2022.',
  ])('is no further meeting, and stays told: “%s”', (words) => {
    const told = reportOf(h('Meetings'), p(words));
    expect(plannedIn(told)).toEqual([lima]);
    expect(JSON.stringify([told.findings, told.report.remarks, told.report.unplaced])).toContain('2022');
  });

  it.each([
    'It will meet in Lima, Peru on 8-9 June 2021 and in Seoul, Korea on 5-6 October 2021.',
    'It will meet in Lima, Peru on 8-9 June 2021 and conclude in Seoul, Korea on 5-6 October 2021.',
    'It plans to meet in Lima, Peru on 8-9 June 2021 and to hold its last meeting in Seoul, Korea on 5-6 October 2021.',
  ])('is not what tells of one more: “%s”', (words) => {
    expect(plannedIn(reportOf(h('Meetings'), p(words)))).toEqual([lima, seoul]);
  });
});

describe('a table of meetings', () => {
  const labels = ['No.', 'Date', 'Place', 'Participants', 'Status'];
  const read = (...rows: string[][]) => reportOf(h('Meetings'), table(labels, ...rows));
  const one = (status: string, people = '50') => ['1', '8-9 June 2021', 'Lima, Peru', people, status];
  const two = (status: string, people = '') => ['2', '5-6 October 2021', 'Seoul, Korea', people, status];

  it('may have titles over its rows that say which were held', () => {
    const told = read(
      ['Meetings planned', '', '', '', ''],
      two(''),
      ['Meetings held', '', '', '', ''],
      one('', ''),
    );
    expect([heldIn(told), plannedIn(told), findingsOf(told)]).toEqual([[lima], [seoul], []]);
  });

  it('has no meetings under a title that says they were called off, and tells of each', () => {
    const told = read(one('', ''), ['Cancelled meetings', '', '', '', ''], two('', ''));
    expect([heldIn(told), plannedIn(told)]).toEqual([[lima], []]);
    expect(findingsOf(told)).toEqual(['finding.meetingCalledOff']);
    expect(told.report.unplaced).toHaveLength(1);
  });

  it.each([
    ['☒ held ☐ planned', '☐ held ☒ planned', '30'],
    ['held', 'confirmed', '30 (registered)'],
    ['held', 'confirmed', 'expected: 30'],
  ])('may tell it beside each: “%s”, “%s” with %s participants', (first, second, people) => {
    const told = read(one(first), two(second, people));
    expect([heldIn(told), plannedIn(told)]).toEqual([[lima], [seoul]]);
  });
});

describe('a meeting that nothing beside it tells to be still to come', () => {
  const rows = (...last: string[]) =>
    table(
      ['Meeting', 'Date', 'Place', 'Participants', 'Input documents'],
      ['First', '2-3 March 2021', 'Oslo', '40', '12'],
      ['Second', '8-9 June 2021', 'Lima, Peru', '50', '14'],
      ['Third', '5-6 October 2021', 'Seoul, Korea', ...last],
    );
  const oslo = ['Oslo', '2021-03-02'];

  it('is planned where its figures are open and a sentence tells of it by its number', () => {
    const said = p('The third meeting will be hosted by Acme.');
    const read = reportOf(h('Meetings'), rows('TBD', 'TBD'), said);
    expect([heldIn(read), plannedIn(read)]).toEqual([[oslo, lima], [seoul]]);
    const dated = p('Geneva, 7 November 2021');
    for (const held of [
      reportOf(h('Meetings'), rows('60', 'TBD'), said),
      reportOf(h('Meetings'), rows('TBD', 'TBD'), p('The fourth meeting will be hosted by Acme.')),
      reportOf(dated, h('Meetings'), rows('', ''), said),
    ])
      expect(heldIn(held)).toEqual([oslo, lima, seoul]);
  });

  it('is planned where fewer are said to have been held', () => {
    const count = p('The group has held two meetings.');
    const isThird = (text: string) =>
      table(
        ['Meeting', 'First', 'Second', text],
        ['Date', '2-3 March 2021', '8-9 June 2021', '5-6 October 2021'],
        ['Place', 'Oslo', 'Lima, Peru', 'Seoul, Korea'],
        ['Participants', '40', '50', ''],
      );
    const read = reportOf(h('Meetings'), count, isThird('Third'));
    expect([heldIn(read), plannedIn(read)]).toEqual([[oslo, lima], [seoul]]);
    const of = p('The third and final meeting: Seoul, Korea, 5-6 October 2021.');
    expect(plannedIn(reportOf(h('Meetings'), count, rows('', ''), of))).toEqual([seoul]);
    const items = [
      li('1st meeting: Oslo, 2-3 March 2021, 40 participants'),
      li('2nd meeting: Lima, Peru, 8-9 June 2021, 50 participants'),
    ];
    const list = reportOf(h('Meetings'), count, ...items, li('3rd meeting: Seoul, Korea, 5-6 October 2021'));
    expect([heldIn(list), plannedIn(list)]).toEqual([[oslo, lima], [seoul]]);
    const withFigures = li('3rd meeting: Seoul, Korea, 5-6 October 2021, 60 participants');
    expect(heldIn(reportOf(h('Meetings'), count, ...items, withFigures))).toHaveLength(3);
    const two = [li('3rd meeting: Oslo, 2-3 March 2021'), li('4th meeting: Lima, Peru, 8-9 June 2021')];
    expect(heldIn(reportOf(h('Meetings'), count, ...two))).toEqual([oslo, lima]);
  });

  it('is told to be in doubt where it alone has no figures in a document without a date', () => {
    const inDoubt = (...blocks: Block[]) =>
      reportOf(h('Meetings'), ...blocks).findings.flatMap(({ key, fillings }) =>
        key === 'finding.heldInDoubt' ? [fillings['place']] : [],
      );
    expect(inDoubt(rows('TBD', 'TBD'))).toEqual(['Seoul, Korea']);
    expect(inDoubt(rows('', ''))).toEqual(['Seoul, Korea']);
    expect(inDoubt(rows('60', ''))).toEqual([]);
    expect(inDoubt(rows('60 or 70', ''))).toEqual([]);
    expect(findingsOf(reportOf(h('Meetings held'), rows('', '')))).not.toContain('finding.heldInDoubt');
  });

  it('is told so in a line that is kept for other words, unless these hold a number', () => {
    const lines = [
      'First meeting: Oslo, 2-3 March 2021, 40 participants',
      'Second meeting: Lima, 8-9 June 2021, 50 participants',
    ];
    const inDoubt = (words: string) =>
      findingsOf(
        reportOf(h('Meetings'), ...[...lines, `Third meeting: Rome, 5-6 October 2021, ${words}`].map(p)),
      );
    expect(inDoubt('at the kind invitation of Acme')).toContain('finding.heldInDoubt');
    expect(inDoubt('before 60 kettle-makers of Acme')).not.toContain('finding.heldInDoubt');
  });

  it('is told so of each row without figures at the end of those that have some', () => {
    const withLast = (...last: string[][]) => {
      const rowsOfAll = [['A', 'Oslo, 2-3 March 2021', '40'], ['B', 'Lima, 8-9 June 2021', '50'], ...last];
      const read = reportOf(
        h('Meetings'),
        table(['Meeting', 'Place and date', 'Participants'], ...rowsOfAll),
      );
      return read.findings.flatMap(({ key, source }) => (key === 'finding.heldInDoubt' ? [source?.row] : []));
    };
    const seoul = ['C', 'Seoul, 5-6 October 2021', ''];
    expect(withLast(seoul, ['D', 'Rome, 7-8 December 2021', ''])).toEqual(['C', 'D']);
    // A row with figures behind it was held before.
    expect(withLast(seoul, ['D', 'Rome, 7-8 December 2021', '60'])).toEqual([]);
    expect(withLast(seoul, ['D', 'Rome, 7-8 December 2021', '60 or 70'])).toEqual([]);
  });

  it('is told so where a finding is of a row of that name in the table of another section', () => {
    const groups = table(['No', 'Name', 'Chair'], ['3', 'Terms', 'nobody; as yet']);
    const read = reportOf(
      h('Working groups'),
      groups,
      h('Meetings'),
      table(
        ['No', 'Place', 'Date', 'Participants'],
        ['1', 'Lima', '8-9 June 2021', '40'],
        ['2', 'Rome', '8-9 July 2021', '40'],
        ['3', 'Oslo', '8-9 August 2021', ''],
      ),
    );
    const rows = read.findings.map(({ key, source }) => `${key} ${source?.row}`);
    expect(rows).toContain('finding.unclearLeader 3');
    expect(rows).toContain('finding.heldInDoubt 3');
  });
});

describe('a meeting that it was agreed to hold', () => {
  const agreed = [
    'It was agreed to hold the second meeting in Seoul, Korea, on 5-6 October 2021.',
    'The group decided to convene its second meeting in Seoul, Korea, 5-6 October 2021.',
    'It was decided that the second meeting would be held in Seoul, Korea, on 5-6 October 2021.',
    'It was agreed that the second meeting be held in Seoul, Korea, on 5-6 October 2021.',
    'The second meeting was confirmed for 5-6 October 2021 in Seoul, Korea.',
  ];
  const first = 'The first meeting was held in Lima, Peru, on 8-9 June 2021';

  it.each(agreed)('is left out, and told, where nothing says whether it was held: “%s”', (words) => {
    const read = reportOf(h('Meetings'), p(words));
    expect([heldIn(read), plannedIn(read)]).toEqual([[], []]);
    expect(findingsOf(read)).toContain('finding.heldOrPlanned');
    expect(read.report.remarks.map(({ text }) => text)).toContain(words);
  });

  it.each([
    ...agreed.map((words) => `${first}. ${words}`),
    `${first}, and it was agreed to hold the second meeting in Seoul, Korea, on 5-6 October 2021.`,
    `${first}, where it was agreed to hold the second meeting in Seoul, Korea, on 5-6 October 2021.`,
  ])('is to come behind the last one that was held: “%s”', (words) => {
    const read = reportOf(h('Meetings'), p(words));
    expect([heldIn(read), plannedIn(read)]).toEqual([[lima], [seoul]]);
  });

  it('is to be confirmed where it was only proposed', () => {
    const words = `${first}. Acme offered to host the second meeting in Seoul, Korea, on 5-6 October 2021.`;
    const [planned] = reportOf(h('Meetings'), p(words)).report.plannedMeetings;
    expect([planned?.place.status, planned?.days.status]).toEqual(Array(2).fill('to-be-confirmed'));
  });

  it('was held where a table tells so', () => {
    const rows = [
      ['Lima, Peru', '8-9 June 2021', '50'],
      ['Seoul, Korea', '5-6 October 2021', '60'],
    ];
    const [words = ''] = agreed;
    const read = reportOf(h('Meetings'), p(words), table(['Place', 'Date', 'Participants'], ...rows));
    expect([heldIn(read), plannedIn(read)]).toEqual([[lima, seoul], []]);
    expect(findingsOf(read)).not.toContain('finding.heldOrPlanned');
  });
});

describe('a meeting to be confirmed in a table of those that were held', () => {
  const figures = (...ofSecond: string[]) =>
    reportOf(
      h('Meetings'),
      table(
        ['', 'Rome, 3-4 May 2018', 'Lima, 5-6 June 2018 (tbc)'],
        ['Input documents', '5', ofSecond[0] ?? ''],
        ['Participants', '20', ofSecond[1] ?? ''],
      ),
    );

  it('is told as in doubt, with its column, where it has figures', () => {
    const { report, findings } = figures('16', '55');
    expect(report.plannedMeetings).toHaveLength(1);
    expect(findings).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        key: 'finding.doubtLeft',
        fillings: { quote: '16' },
        source: expect.objectContaining({ column: 'Lima, 5-6 June 2018 (tbc)', row: 'Input documents' }),
      }),
    );
  });

  it('is to come without them', () => {
    const { report, findings } = figures('-', '60 expected');
    expect(report.plannedMeetings).toHaveLength(1);
    expect(findings.map(({ key }) => key)).not.toContain('finding.doubtLeft');
  });
});

describe('a title in the corner of a table, “Next meetings”', () => {
  it('says of a column a meeting that they are still to come', () => {
    const rows = [
      ['Place', 'Lima, Peru', 'Seoul, Korea'],
      ['Date', '8-9 June 2021', '5-6 October 2021'],
      ['Participants', '', ''],
    ];
    const tableUnder = (corner: string) =>
      reportOf(h('Meetings'), table([corner, 'Third', 'Fourth'], ...rows));
    const read = tableUnder('Next meetings');
    expect([heldIn(read), plannedIn(read)]).toEqual([[], [lima, seoul]]);
    expect(heldIn(tableUnder('Past and next meetings'))).toEqual([lima, seoul]);
  });

  it('says so of a row a meeting, however long it is', () => {
    const head = ['Upcoming meetings of the focus group in autumn 2021', 'Place', 'Date', 'Participants'];
    const read = reportOf(h('Meetings'), table(head, ['2', 'Lima, Peru', '8 June 2021', '']));
    expect([heldIn(read), plannedIn(read)]).toEqual([[], [lima]]);
    expect(findingsOf(read)).not.toContain('finding.meetingWithoutDays');
  });
});

describe('a meeting of which only the planned days are told', () => {
  it.each<[string, Block[]]>([
    [
      'in lines',
      ['Meeting: Second meeting', 'Planned dates: 4-5 May 2020', 'Place: Rome', 'Participants: 40'].map(p),
    ],
    ['in a table', [table(['Place', 'Planned dates', 'Participants'], ['Rome', '4-5 May 2020', '40'])]],
  ])('is held by its figures, with a warning, %s', (_, blocks) => {
    const read = reportOf(h('Meetings'), ...blocks);
    expect(read.report.meetings).toMatchObject([{ place: 'Rome' }]);
    expect(findingsOf(read)).toContain('finding.heldInDoubt');
  });

  it('has no warning where the days that held stand beside them', () => {
    const labels = ['Place', 'Planned dates', 'Actual dates', 'Participants'];
    const read = reportOf(h('Meetings'), table(labels, ['Rome', '4-5 May 2020', '5-6 May 2020', '40']));
    expect(read.report.meetings).toMatchObject([{ firstDay: '2020-05-05' }]);
    expect(findingsOf(read)).not.toContain('finding.heldInDoubt');
  });
});

describe('a caption over a table of meetings', () => {
  const rows = table(['Place', 'Date'], ['Rome', '4-5 May 2020']);

  it('tells that they are planned where it calls the table a figure', () => {
    const read = reportOf(h('Meetings'), p('Figure 1 – Planned meetings'), rows);
    expect([heldIn(read), plannedIn(read)]).toEqual([[], [['Rome', '2020-05-04']]]);
    const below: Block[] = [{ kind: 'picture' }, p('Figure 1 – Planned meetings'), rows];
    expect(heldIn(reportOf(h('Meetings'), ...below))).toEqual([['Rome', '2020-05-04']]);
  });

  it.each([
    ['Planned meetings', 'All meetings that were held are in the table below.', true],
    ['Meetings held', 'The planned meetings are in the table below.', true],
    ['Meetings held', 'The meetings are in the table below.', false],
    ['Planned meetings', 'All meetings held and planned are in the table below.', false],
  ])('is in doubt where the sentence over it says otherwise: “%s”, “%s”', (caption, words, isDoubted) => {
    const read = reportOf(h('Meetings'), p(words), p(`Table 1 – ${caption}`), rows);
    expect(findingsOf(read).includes('finding.doubtLeft')).toBe(isDoubted);
  });
});
