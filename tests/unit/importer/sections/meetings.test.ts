import { describe, expect, it } from 'vitest';
import type { Stated } from '../../../../src/domain/provenance.ts';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { aDocument, cell, findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const figureOf = (value: Stated<number>): number | string => ('value' in value ? value.value : value.status);

describe('meetings told in a table', () => {
  const asColumns = table(
    ['', 'Geneva, 17-19 October 2017', 'Bern, 5-7 February 2018'],
    ['Input documents', '39', '37'],
    ['Total participants', '81', '64'],
  );
  const asRows = table(
    ['Place', 'Date', 'Contributions', 'Attendees'],
    ['Geneva', '17-19 October 2017', '39', '81'],
    ['Bern', '5-7 February 2018', '37', '64'],
  );

  it.each([
    ['columns', asColumns],
    ['rows', asRows],
  ])('are the same whether they stand as columns or as %s', (_, block) => {
    const { meetings } = reportOf(h('Meetings'), block).report;
    const told = meetings.map((one) => [
      one.place,
      one.firstDay,
      figureOf(one.inputDocuments),
      figureOf(one.totalParticipants),
    ]);
    expect(told).toEqual([
      ['Geneva', '2017-10-17', 39, 81],
      ['Bern', '2018-02-05', 37, 64],
    ]);
  });

  it.each(['Venue and date', 'Place and date', 'Place/Venue and date'])(
    'stand in rows under “%s”, though one of them was online',
    (label) => {
      const rows = [
        ['Vienna, Austria, 12 December 2019', '46', '21'],
        ['Online, 1-2 December 2020', '95', '34'],
      ];
      const read = reportOf(h('Meetings'), table([label, 'Attendance', 'Contributions'], ...rows));
      expect(
        read.report.meetings.map((one) => [
          one.place,
          one.firstDay,
          figureOf(one.totalParticipants),
          figureOf(one.inputDocuments),
        ]),
      ).toEqual([
        ['Vienna, Austria', '2019-12-12', 46, 21],
        ['Online', '2020-12-01', 95, 34],
      ]);
      expect(findingsOf(read)).toEqual([]);
    },
  );

  it.each([
    ['Town', 'People'],
    ['City', 'How many people'],
  ])('tell place and participants under “%s” and “%s”', (town, people) => {
    const rows = [['14-18 September 2009', 'Lima', '5', '6', '60']];
    const read = reportOf(h('Meetings'), table(['Date', town, 'In', 'Out', people], ...rows));
    const [meeting] = read.report.meetings;
    expect([meeting?.place, meeting && figureOf(meeting.totalParticipants)]).toEqual(['Lima', 60]);
    expect(findingsOf(read)).toEqual([]);
  });

  it.each([
    ['Documents in', 'Documents out', [5, 6]],
    ['Docs (in)', 'Number of docs (out)', [5, 6]],
    ['Documents in/out', 'Documents in Word', ['not-stated', 'not-stated']],
  ])('tell the documents under “%s” and “%s”', (ins, outs, figures) => {
    const labels = ['Meeting', 'Date', 'Place', ins, outs];
    const read = reportOf(h('Meetings'), table(labels, ['1st', '4 May 2020', 'Rome', '5', '6']));
    const told = read.report.meetings.map((one) => [one.inputDocuments, one.outputDocuments].map(figureOf));
    expect(told).toEqual([figures]);
  });

  it('carry the labels of the table as their place in the report', () => {
    const [meeting] = reportOf(h('3.1 Meetings'), p('See below.'), asColumns).report.meetings;
    const column = 'Geneva, 17-19 October 2017';
    expect(meeting?.source).toEqual({ section: '3.1 Meetings', table: 1, column, quote: column });
    expect(meeting?.inputDocuments).toMatchObject({
      source: { section: '3.1 Meetings', table: 1, row: 'Input documents', column, quote: '39' },
    });
  });

  it.each([
    ['a cell too few', ['Total participants', '81']],
    ['a cell too many', ['Total participants', '81', '64', '3']],
  ])('leave a row with %s not stated, with a warning that names it', (_, row) => {
    const read = reportOf(
      h('Meetings'),
      table(['', 'Geneva, 17 May 2017', 'Bern, 5 May 2018'], ['Input documents', '39', '37'], row),
    );
    expect(read.report.meetings.map((one) => one.totalParticipants.status)).toEqual([
      'not-stated',
      'not-stated',
    ]);
    expect(read.report.meetings.map((one) => figureOf(one.inputDocuments))).toEqual([39, 37]);
    expect(read.findings).toContainEqual(
      expect.objectContaining({
        key: 'finding.raggedRow',
        severity: 'warning',
        fillings: { row: 'Total participants', table: '1' },
      }),
    );
    expect(read.report.unplaced.map(({ text }) => text)).toEqual(row.slice(1));
  });

  it('leave an unclear number not stated, unplaced, and named by row and column', () => {
    const read = reportOf(h('Meetings'), table(['', 'Bern, 5 May 2018'], ['Input documents', '2.310']));
    expect(read.report.meetings[0]?.inputDocuments).toEqual({ status: 'not-stated' });
    expect(read.report.unplaced).toEqual([
      {
        text: '2.310',
        summary: false,
        source: {
          section: 'Meetings',
          table: 1,
          row: 'Input documents',
          column: 'Bern, 5 May 2018',
          quote: '2.310',
        },
      },
    ]);
    expect(read.findings).toContainEqual(
      expect.objectContaining({
        fillings: { row: 'Input documents', column: 'Bern, 5 May 2018', quote: '2.310' },
      }),
    );
  });

  it('never read two paragraphs of a cell as one number', () => {
    const read = reportOf(h('Meetings'), table(['', 'Bern, 5 May 2018'], ['Total participants', '24\n310']));
    expect(read.report.meetings[0]?.totalParticipants.status).toBe('not-stated');
    expect(findingsOf(read)).toContain('finding.unclearNumber');
  });

  it.each([
    'Women participants',
    'Participants from developing countries',
    'Local participants',
    'Participants (excluding remote)',
    'Distance participants',
  ])('never take “%s” for all participants', (label) => {
    const read = reportOf(h('Meetings'), table(['', 'Bern, 5 May 2018'], ['Input', '7'], [label, '18']));
    expect(read.report.meetings[0]?.totalParticipants).toEqual({ status: 'not-stated' });
    expect(read.report.meetings[0]?.remoteParticipants).toEqual({ status: 'not-stated' });
    expect(read.report.unplaced.map(({ text }) => text).join()).toContain('18');
  });

  it.each([
    ['Total participants (incl. remote)', 'totalParticipants'],
    ['On-site and remote participants', 'totalParticipants'],
    ['Remote participants (incl. telephone)', 'remoteParticipants'],
    ['Output documents (incl. report)', 'outputDocuments'],
    ['Attended', 'totalParticipants'],
    ['Actual participants', 'totalParticipants'],
    ['E-participants', 'remoteParticipants'],
  ] as const)('know what “%s” counts', (label, field) => {
    const read = reportOf(h('Meetings'), table(['', 'Bern, 5 May 2018'], ['Input', '7'], [label, '18']));
    expect(read.report.meetings[0]?.[field]).toMatchObject({ status: 'stated', value: 18 });
  });

  const parted = table(
    ['Meeting', 'Documents', 'Documents', 'Participants', 'Participants'],
    ['', 'Input', 'Output', 'Remote', 'Total'],
    ['Bern, 5 May 2018', '7', '8', '3', '33'],
  );
  const merged: Block = {
    kind: 'table',
    rows: 3,
    columns: 5,
    cells: [
      cell(0, 0, 'Meeting', { rowSpan: 2 }),
      cell(0, 1, 'Documents', { columnSpan: 2 }),
      cell(0, 3, 'Participants', { columnSpan: 2 }),
      ...['Input', 'Output', 'Remote', 'Total'].map((text, at) => cell(1, at + 1, text)),
      ...['Bern, 5 May 2018', '7', '8', '3', '33'].map((text, at) => cell(2, at, text)),
    ],
  };
  const standing: Block = {
    kind: 'table',
    rows: 5,
    columns: 3,
    cells: [
      cell(0, 0, '', { columnSpan: 2 }),
      cell(0, 2, 'Bern, 5 May 2018'),
      cell(1, 0, 'Documents', { rowSpan: 2 }),
      cell(3, 0, 'Participants', { rowSpan: 2 }),
      ...['Input', 'Output', 'Remote', 'Total'].map((text, at) => cell(at + 1, 1, text)),
      ...['7', '8', '3', '33'].map((text, at) => cell(at + 1, 2, text)),
    ],
  };

  it.each([
    ['repeated over', parted],
    ['merged over', merged],
    ['merged beside', standing],
  ])('are named by two lines of labels, the first %s the second', (_, block) => {
    const read = reportOf(h('Meetings'), block);
    const told = read.report.meetings.map((one) => [
      one.place,
      figureOf(one.inputDocuments),
      figureOf(one.outputDocuments),
      figureOf(one.remoteParticipants),
      figureOf(one.totalParticipants),
    ]);
    expect(told).toEqual([['Bern', 7, 8, 3, 33]]);
    expect(read.report.unplaced).toEqual([]);
    expect(findingsOf(read)).toEqual([]);
  });

  it('leave a figure that a table gives twice not stated, unless one of the labels says “total”', () => {
    const block = table(['', 'Bern, 5 May 2018'], ['Attendees', '4'], ['Participants', '40']);
    const read = reportOf(h('Meetings'), block);
    expect(read.report.meetings[0]?.totalParticipants).toEqual({ status: 'not-stated' });
    expect(read.report.unplaced.map(({ text }) => text).sort()).toEqual(['4', '40']);
    expect(findingsOf(read)).toEqual(['finding.unclearNumber', 'finding.unclearNumber']);
  });

  it.each([
    ['Start date', 'End date'],
    ['From', 'To'],
    ['First day', 'Last day'],
  ])('have their days from “%s” to “%s” where these stand apart', (from, to) => {
    const block = table(
      ['Meeting', from, to, 'Venue', 'Attendees'],
      ['First', '29 November 2019', '1 December 2019', 'Lima', '81'],
      ['Second', '4 June 2020 (TBC)', '5 June 2020', 'Oslo', ''],
    );
    const { meetings, plannedMeetings } = reportOf(h('Meetings'), block).report;
    expect(meetings.map(({ firstDay, lastDay }) => [firstDay, lastDay])).toEqual([
      ['2019-11-29', '2019-12-01'],
    ]);
    expect(plannedMeetings[0]?.days).toMatchObject({
      status: 'to-be-confirmed',
      value: { firstDay: '2020-06-04', lastDay: '2020-06-05' },
    });
  });

  it('have days in figures from two cells where these can be read in one way alone', () => {
    const block = table(
      ['Meeting', 'From', 'To', 'Venue'],
      ['First', '18/07/2022', '19/07/2022', 'Lima'],
      ['Second', '17 October', '18 October 2022', 'Oslo'],
      ['Third', '06/02/2023', '08/02/2023', 'Rome'],
    );
    const read = reportOf(h('Meetings'), block);
    expect(read.report.meetings).toMatchObject([
      { place: 'Lima', firstDay: '2022-07-18', lastDay: '2022-07-19' },
      { place: 'Oslo', firstDay: '2022-10-17', lastDay: '2022-10-18' },
    ]);
    expect(findingsOf(read)).toContain('finding.meetingWithoutDays');
    expect(findingsOf(read)).not.toContain('finding.unclearNumber');
  });

  it('say so where a last day lies before the first', () => {
    const block = table(
      ['Meeting', 'From', 'To', 'Venue'],
      ['First', '29 November 2019', '1 November 2019', 'Lima'],
    );
    const read = reportOf(h('Meetings'), block);
    expect(read.report.meetings.map(({ lastDay }) => lastDay)).toEqual(['2019-11-29']);
    expect(findingsOf(read)).toEqual(['finding.unclearNumber']);
    expect(read.report.unplaced.map(({ text }) => text)).toEqual(['1 November 2019']);
  });

  it('are warned of where one stands there twice', () => {
    const block = table(['', 'Bern, 5 May 2018', 'Bern, 5 May 2018'], ['Total participants', '4', '40']);
    expect(findingsOf(reportOf(h('Meetings'), block))).toEqual(['finding.duplicateMeeting']);
  });

  const figured = table(['', 'Lima, 8-9 June 2021', 'Rome, 5 October 2021'], ['Participants', '50', '60']);
  const schedule = (...more: string[]) =>
    table(
      ['Meeting', 'Date', 'Place', 'Participants', 'Input documents'],
      ['1st', '8-9 June 2021', 'Lima, Peru', ...more],
    );

  it('are listed once where two tables tell of one, with what each of them says', () => {
    const read = reportOf(h('Meetings'), figured, h('Schedule of meetings'), schedule('50', '7'));
    expect(read.report.meetings).toMatchObject([
      { place: 'Lima, Peru', totalParticipants: { value: 50 }, inputDocuments: { value: 7 } },
      { place: 'Rome', totalParticipants: { value: 60 } },
    ]);
    expect(findingsOf(read)).toEqual([]);
    expect(read.report.unplaced).toEqual([]);
    const [first] = read.report.meetings;
    expect(first?.source.column).toBe('Lima, 8-9 June 2021');
    const paths = read.used
      .filter(({ place }) => 'cell' in place && place.block === 5)
      .map(({ path }) => path);
    expect(paths).toEqual([
      ...Array(5).fill(''),
      ...Array(3).fill('meetings.0'),
      'meetings.0.totalParticipants',
      'meetings.0.inputDocuments',
    ]);
  });

  it('are both kept where two tables give one figure otherwise, with a warning', () => {
    const read = reportOf(h('Meetings'), figured, h('Schedule of meetings'), schedule('52', ''));
    expect(read.report.meetings.map(({ place }) => place)).toEqual(['Lima', 'Lima, Peru', 'Rome']);
    expect(findingsOf(read)).toContain('finding.duplicateMeeting');
  });

  it('are two where their days or their places differ', () => {
    const days = table(['Date', 'Place', 'Participants'], ['8-10 June 2021', 'Lima', '50']);
    const place = table(['Date', 'Place', 'Participants'], ['8-9 June 2021', 'Quito', '50']);
    for (const block of [days, place])
      expect(reportOf(h('Meetings'), figured, block).report.meetings).toHaveLength(3);
  });

  it('stand in order of date, with a note where the document has another', () => {
    const read = reportOf(
      h('Meetings'),
      table(['', 'Bern, 5 May 2018', 'Rome, 4 May 2017'], ['Input documents', '1', '2']),
    );
    expect(read.report.meetings.map(({ place }) => place)).toEqual(['Rome', 'Bern']);
    expect(findingsOf(read)).toContain('finding.meetingsReordered');
  });

  it('keep the number on site where total and remote do not give it', () => {
    const block = table(['', 'Bern, 5 May 2018'], ['Remote participants', '10'], ['In person', '20']);
    const read = reportOf(h('Meetings'), block);
    expect(read.report.meetings[0]?.totalParticipants).toEqual({ status: 'not-stated' });
    expect(read.report.unplaced.map(({ text }) => text)).toEqual(['20']);
    expect(findingsOf(read)).toContain('finding.onSiteKept');
  });

  it('are warned of where remote participants are more than all, or figures on site do not agree', () => {
    const block = table(
      ['', 'Bern, 5 May 2018'],
      ['Remote', '30'],
      ['On site', '9'],
      ['Total participants', '20'],
    );
    const found = findingsOf(reportOf(h('Meetings'), block));
    expect(found).toContain('finding.remoteOverTotal');
    expect(found).toContain('finding.onSiteDiffers');
  });

  it.each([
    ['60', 'over 50', 'over 100', false],
    ['60', 'more than 50', '120', false],
    ['at least 60', '50', '120', false],
    ['60', 'over 50', '100', true],
    ['60', '50', 'over 120', true],
    ['60', 'about 50', 'about 200', true],
  ])(
    'with %s on site, %s remote and %s in all are warned of where that cannot be',
    (here, away, all, isOdd) => {
      const block = table(['', 'Bern, 5 May 2018'], ['Remote', away], ['On site', here], ['Total', all]);
      const found = findingsOf(reportOf(h('Meetings'), block));
      expect(found.includes('finding.onSiteDiffers')).toBe(isOdd);
      expect(found.includes('finding.onSiteKept')).toBe(!isOdd);
    },
  );

  it('without readable days are told as lost, their words unplaced', () => {
    const read = reportOf(
      h('Meetings'),
      table(['', 'Bern, 31 February 2018', 'Rome, 4 May 2018'], ['Input documents', '1', '2']),
    );
    expect(read.report.meetings.map(({ place }) => place)).toEqual(['Rome']);
    expect(read.findings.find(({ key }) => key === 'finding.meetingWithoutDays')?.severity).toBe('error');
    expect(read.report.unplaced.map(({ text }) => text)).toEqual(['Bern, 31 February 2018', '1']);
  });

  it.each([
    ['columns', table(['', 'Bern, 31 February 2018', 'Rome, 32 May 2018'], ['Input documents', '1', '2'])],
    [
      'rows',
      table(['Place', 'Date', 'Inputs'], ['Bern', '31 February 2018', '1'], ['Rome', '32 May 2018', '2']),
    ],
  ])('of which no day can be, standing as %s, are each told with row and column', (_, block) => {
    const read = reportOf(h('Meetings'), block);
    const errors = read.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ key }) => key)).toEqual(Array(2).fill('finding.meetingWithoutDays'));
    expect(errors.map(({ source }) => source?.quote)).toEqual([
      expect.stringContaining('31 February 2018'),
      expect.stringContaining('32 May 2018'),
    ]);
    for (const { source } of errors) expect(source?.column).toBeTruthy();
    expect(findingsOf(read)).not.toContain('finding.unreadTable');
    expect(read.report.unplaced.map(({ text }) => text).join()).toContain('31 February 2018');
  });

  it.each([
    ['FG TK met on 30 February 2018 in Lima, Peru.', '30 February 2018'],
    ['The Focus Group was established by TSAG on 31 April 2017.', '31 April 2017'],
    ['The next meeting will be held on 2-1 July 2020 in Oslo, Norway.', '2-1 July 2020'],
  ])('or told of in “%s” warn of days that cannot be', (text, quote) => {
    const read = reportOf(h('Meetings'), p(text));
    expect(read.report.meetings).toEqual([]);
    expect(read.findings).toContainEqual(
      expect.objectContaining({ severity: 'warning', key: 'finding.impossibleDays', fillings: { quote } }),
    );
  });

  it('lose no day and gain no place where a head gives their days in figures', () => {
    const block = table(['', 'Geneva, 7–8.9.2022'], ['Input documents', '39']);
    expect(reportOf(h('Meetings'), block).report.meetings).toMatchObject([
      { place: 'Geneva', firstDay: '2022-09-07', lastDay: '2022-09-08' },
    ]);
  });

  it.each([
    'Output documents (cumulative)',
    'Output documents since the first meeting',
    'Output documents to date',
    'Output documents, in total so far',
    'Total participants to date',
    'Participants (registered)',
  ])('never take what stands under “%s” for a figure of one meeting', (label) => {
    const read = reportOf(
      h('Meetings'),
      table(['', 'Bern, 5 May 2018', 'Rome, 4 May 2019'], ['Input documents', '3', '4'], [label, '7', '12']),
    );
    for (const meeting of read.report.meetings) {
      expect(meeting.outputDocuments).toEqual({ status: 'not-stated' });
      expect(meeting.totalParticipants).toEqual({ status: 'not-stated' });
    }
    const told = read.findings.filter(({ key }) => key === 'finding.columnWithoutField');
    expect(told.map(({ fillings }) => [fillings['row'], fillings['quote']])).toEqual([
      [label, '7'],
      [label, '12'],
    ]);
    expect(read.report.unplaced.map(({ text }) => text)).toEqual(['7', '12']);
  });

  it('take the figure of the meeting where the sum over meetings stands beside it', () => {
    const outputs = ['Output documents', '5'];
    const sum = ['Output documents (cumulative)', '12'];
    const [meeting] = reportOf(h('Meetings'), table(['', 'Bern, 5 May 2018'], outputs, sum)).report.meetings;
    expect(meeting?.outputDocuments).toMatchObject({ status: 'stated', value: 5 });
  });

  it('leave a figure whose cell spans two labels not stated, for both', () => {
    const one = (column: number, text: string) => cell(1, column, text);
    const block = {
      kind: 'table' as const,
      rows: 2,
      columns: 4,
      cells: [
        ...['Meeting', 'Input documents', 'Output documents', 'Participants'].map((text, column) =>
          cell(0, column, text),
        ),
        one(0, 'Oslo, 3-5 June 2019'),
        cell(1, 1, '12', { columnSpan: 2 }),
        one(3, '30'),
      ],
    };
    const read = reportOf(h('Meetings'), block);
    const [meeting] = read.report.meetings;
    expect(meeting && [figureOf(meeting.inputDocuments), figureOf(meeting.outputDocuments)]).toEqual([
      'not-stated',
      'not-stated',
    ]);
    expect(read.report.unplaced.map(({ text }) => text)).toContain('12');
    expect(findingsOf(read)).toContain('finding.unclearNumber');
  });

  it('have approximate figures where the label says so', () => {
    const row = ['Remote participants (at least)', '24'];
    const [meeting] = reportOf(h('Meetings'), table(['', 'Bern, 5 May 2018'], row)).report.meetings;
    expect(meeting?.remoteParticipants).toMatchObject({ status: 'approximate', value: 24 });
  });

  it.each(['Participants (maximum)', 'Participants (up to)'])(
    'have no figures under a bound: “%s”',
    (label) => {
      const read = reportOf(h('Meetings'), table(['', 'Bern, 5 May 2018'], [label, '24']));
      expect(read.report.meetings.map((one) => one.totalParticipants.status)).toEqual(['not-stated']);
      expect(findingsOf(read)).toContain('finding.unclearNumber');
    },
  );

  it('marked TBC are planned, not held', () => {
    const read = reportOf(
      h('Meetings'),
      table(['', 'Bern, 5 May 2018', 'Rome, 4 May 2019 (TBC)'], ['Input documents', '1', '']),
    );
    expect(read.report.meetings).toHaveLength(1);
    expect(read.report.plannedMeetings[0]?.place).toMatchObject({ status: 'to-be-confirmed', value: 'Rome' });
  });

  it('are found below a row that holds the title of the table', () => {
    const cells = [
      cell(0, 0, 'Overview', { columnSpan: 2 }),
      cell(1, 0, ''),
      cell(1, 1, 'Bern, 5 May 2018'),
      cell(2, 0, 'Input documents'),
      cell(2, 1, '4'),
    ];
    const read = reportOf(h('Meetings'), { kind: 'table', rows: 3, columns: 2, cells });
    expect(figureOf(read.report.meetings[0]?.inputDocuments ?? { status: 'not-stated' })).toBe(4);
  });

  it('are read wherever the table stands, with no heading at all', () => {
    expect(aDocument(asRows).blocks).toHaveLength(1);
    expect(reportOf(asRows).report.meetings).toHaveLength(2);
  });
});

describe('meetings told in prose', () => {
  it('take the figures of their sentence and of those right after it', () => {
    const text =
      'FG TK has met once on 4-5 June 2019 in Lima, Peru, with 12 contributions. It was attended by 33 participants.';
    const [meeting] = reportOf(h('Activities'), p(text)).report.meetings;
    expect(meeting).toMatchObject({ place: 'Lima, Peru', firstDay: '2019-06-04', lastDay: '2019-06-05' });
    expect(meeting && [figureOf(meeting.inputDocuments), figureOf(meeting.totalParticipants)]).toEqual([
      12, 33,
    ]);
    expect(meeting?.inputDocuments).toMatchObject({ source: { section: 'Activities', paragraph: 1 } });
  });

  it.each([
    'In all, 189 participants attended the four meetings.',
    'So far, 189 participants have attended.',
  ])('have no figures from a sum over meetings: “%s”', (sum) => {
    const read = reportOf(h('Meetings'), p(`The group met on 4 June 2019 in Lima. ${sum}`));
    expect(read.report.meetings.map((one) => one.totalParticipants.status)).toEqual(['not-stated']);
    expect(read.report.remarks.map(({ text }) => text)).toContain(sum);
    expect(read.findings).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        key: 'finding.unclearFigure',
        fillings: { quote: sum },
      }),
    );
  });

  it('take “in all” for a sum only after several meetings', () => {
    const lima = 'The group met on 4 June 2019 in Lima.';
    const totals = (text: string) =>
      reportOf(h('Meetings'), p(text)).report.meetings.map((one) => figureOf(one.totalParticipants));
    expect(totals(`${lima} In all, 89 participants attended.`)).toEqual([89]);
    const both = `${lima} It met again on 9 July 2019 in Quito. In all, 89 participants attended.`;
    expect(totals(both)).toEqual(['not-stated', 'not-stated']);
  });

  it('are several where a sentence names several, and then share no figures', () => {
    const text =
      'The group held meetings in Lima (4 June 2019) and Quito (9 July 2019), with 40 participants.';
    const { meetings } = reportOf(h('Meetings'), p(text)).report;
    expect(meetings.map(({ place }) => place)).toEqual(['Lima', 'Quito']);
    expect(meetings.map((one) => one.totalParticipants.status)).toEqual(['not-stated', 'not-stated']);
  });

  it('are not told twice where a table tells them too', () => {
    const block = table(['', 'Lima, 4 June 2019'], ['Input documents', '3']);
    const read = reportOf(h('Meetings'), p('The group met on 4 June 2019 in Lima.'), block);
    expect(read.report.meetings).toHaveLength(1);
  });

  it.each([
    'SG13 met on 4 June 2019 in Lima.',
    'FG XY met on 4 June 2019 in Lima.',
    'WG1 met on 4 June 2019 in Lima.',
    'TSAG met in Lima on 4 June 2019 and welcomed the group.',
    'ISO/TC 307 held its meeting on 4 June 2019 in Lima, Peru.',
    'The World Kettle Organization held a meeting on 4 June 2019 in Lima.',
    'The report was presented at the TSAG meeting held on 4 June 2019 in Lima.',
    'It was presented at the meeting of Study Group 13 held on 4 June 2019 in Lima.',
  ])('are not those of other bodies: “%s”', (text) => {
    const { report } = reportOf(h('Meetings'), p(text));
    expect(report.meetings).toEqual([]);
    expect(report.remarks.map((remark) => remark.text)).toEqual([text]);
  });

  it.each([
    'FG TK met on 4 June 2019 in Lima; ETSI met on 8 June 2019 in Nice.',
    'The FG met on 4 June 2019 in Lima.',
    'FG TK met on 4 June 2019 in Lima, at the time of the SG13 meeting.',
  ])('are those of the group: “%s”', (text) => {
    const { meetings } = reportOf(h('Meetings'), p(text)).report;
    expect(meetings.map(({ place }) => place)).toEqual(['Lima']);
  });

  it('have no place where the words name two', () => {
    const read = reportOf(h('Meetings'), p('The group met in Rome or Paris on 4 June 2019.'));
    expect(read.report.meetings).toEqual([]);
    expect(findingsOf(read)).toContain('finding.meetingWithoutPlace');
  });

  it('are counted against the number the report gives', () => {
    const read = reportOf(
      h('Meetings'),
      p('FG TK held three meetings.'),
      table(['', 'Lima, 4 June 2019'], ['Outputs', '3']),
    );
    expect(read.findings).toContainEqual(
      expect.objectContaining({ key: 'finding.meetingCountDiffers', fillings: { told: '3', found: '1' } }),
    );
  });
});

describe('planned meetings', () => {
  const planned = (text: string) =>
    reportOf(h('Meetings'), p('The next meetings of FG TK are planned as follows:'), li(text)).report
      .plannedMeetings[0];

  it.each([
    ['28-30 May 2018, Moscow, Russia', 'stated', 'stated'],
    ['TBC: 28-30 May 2018, Moscow, Russia', 'to-be-confirmed', 'to-be-confirmed'],
    ['28-30 May 2018, Moscow, Russia (TBC)', 'to-be-confirmed', 'to-be-confirmed'],
    ['Dates and place TBC: 28-30 May 2018, Moscow, Russia', 'to-be-confirmed', 'to-be-confirmed'],
    ['Dates TBC: 28-30 May 2018, Moscow, Russia', 'to-be-confirmed', 'stated'],
    ['Place to be confirmed: 28-30 May 2018, Moscow, Russia', 'stated', 'to-be-confirmed'],
    ['28-30 May 2018 (TBC), Moscow, Russia', 'to-be-confirmed', 'stated'],
    ['Moscow, Russia (TBC), 28-30 May 2018', 'stated', 'to-be-confirmed'],
  ])('“%s” has days %s and a place %s', (text, days, place) => {
    expect(planned(text)?.days).toMatchObject({
      status: days,
      value: { firstDay: '2018-05-28', lastDay: '2018-05-30' },
    });
    expect(planned(text)?.place).toMatchObject({ status: place, value: 'Moscow, Russia' });
  });

  it.each<[string, string[], string | null]>([
    ['4 May 2018, Rome (hosted by Acme, Bo, Cy).', ['Acme', 'Bo', 'Cy'], null],
    ['4 May 2018, Rome, hosted by Acme and Bo', ['Acme', 'Bo'], null],
    ['4 May 2018, Rome (back-to-back with Kettle Summit)', [], 'back-to-back with Kettle Summit'],
    ['4 May 2018, Rome (hosted by Academy of Tea and Milk (ATM))', ['Academy of Tea and Milk (ATM)'], null],
    ['4 May 2018, Rome (hosted by TBD)', [], null],
  ])('“%s” names hosts and notes', (text, hosts, note) => {
    expect(planned(text)).toMatchObject({ hosts, note, place: { value: 'Rome' } });
  });

  it('keep a week as a week, and a month as days still to be determined', () => {
    expect(planned('week of 17-21 September 2018, China')?.days).toMatchObject({
      value: { precision: 'week' },
    });
    expect(planned('July 2024, China')).toMatchObject({
      days: { status: 'to-be-determined' },
      note: 'July 2024',
    });
    expect(planned('TBD')).toMatchObject({
      days: { status: 'to-be-determined' },
      place: { status: 'to-be-determined' },
    });
  });

  it.each([
    ['Q3 2022, Oslo', 'Q3 2022'],
    ['Summer 2022, Oslo', 'Summer 2022'],
    ['Oslo, end of 2021', 'end of 2021'],
    ['Oslo, first half of 2021', 'first half of 2021'],
    ['Oslo, third quarter of 2022', 'third quarter of 2022'],
    ['Oslo, Sept. 2019', 'Sept. 2019'],
  ])('have days to be determined where a part of a year is told: “%s”', (text, note) => {
    expect(planned(text)).toMatchObject({
      days: { status: 'to-be-determined' },
      place: { value: 'Oslo' },
      note,
    });
  });

  it.each(['Rome or Paris, 4 May 2018', 'either Rome or Paris, 4 May 2018', '4 May 2018, not in Rome'])(
    'have no place where the words leave it open, and it is said: “%s”',
    (text) => {
      const read = reportOf(h('Future meetings'), li(text));
      expect(read.report.plannedMeetings).toMatchObject([
        { place: { status: 'not-stated' }, days: { value: { firstDay: '2018-05-04' } } },
      ]);
      expect(findingsOf(read)).toContain('finding.meetingWithoutPlace');
      expect(read.report.plannedMeetings[0]?.note).toMatch(/Rome/);
    },
  );

  it.each([
    'Not before 4 May 2018, Oslo',
    'No later than 4 May 2018, Oslo',
    'Oslo, 3-5 June 2019 or 10-12 June 2019',
    'September 2019 or October 2019, Rome',
    'No meeting in June 2019',
  ])('are none where the words leave open when: “%s”', (text) => {
    const read = reportOf(h('Future meetings'), li(text));
    expect(read.report.plannedMeetings).toEqual([]);
    expect(findingsOf(read)).toContain('finding.plannedUnclear');
  });

  it('are told in sentences too', () => {
    const text = 'The next meeting will be held on 3-5 June 2019 in Lima, Peru, hosted by Acme.';
    const [meeting] = reportOf(h('Next steps'), p(text)).report.plannedMeetings;
    expect(meeting).toMatchObject({
      place: { value: 'Lima, Peru' },
      hosts: ['Acme'],
      source: { section: 'Next steps', paragraph: 1 },
    });
  });

  it('are not seen where a sentence only speaks of a meeting', () => {
    const read = reportOf(h('Next steps'), p('FG TK will report its progress to the next TSAG meeting.'));
    expect(read.report.plannedMeetings).toEqual([]);
    expect(read.report.nextSteps).toHaveLength(1);
  });

  it('of which nothing can be read are told, and stay in the report', () => {
    const read = reportOf(
      h('Meetings'),
      p('The next meetings are planned as follows:'),
      li('Some day soon.'),
    );
    expect(findingsOf(read)).toContain('finding.plannedUnclear');
    expect(read.report.remarks.map(({ text }) => text)).toContain('Some day soon.');
  });
});

describe('meetings that were called off', () => {
  const quotesIn = (read: ReturnType<typeof reportOf>) =>
    read.findings
      .filter(({ key, severity }) => key === 'finding.meetingCalledOff' && severity === 'warning')
      .map(({ fillings }) => fillings['quote']);
  const bern = 'Bern, 5-7 February 2021';

  it.each([
    'The fifth meeting was cancelled; it was to take place in Rome on 3-5 May 2021.',
    'The fifth meeting, to be held in Rome on 3-5 May 2021, was canceled.',
    'The fifth meeting was held in Rome on 3-5 May 2021: in fact it was called off.',
    'The fifth meeting in Rome on 3-5 May 2021 was postponed.',
    'The fifth meeting in Rome on 3-5 May 2021 was postponed until further notice.',
    'The fifth meeting in Rome on 3-5 May 2021 was postponed to 7-9 June 2022.',
    'The next meeting was postponed; it will be held later than 3-5 May 2021 in Rome.',
  ])('are neither held nor planned in a sentence: “%s”', (text) => {
    for (const title of ['Meetings', 'Future meetings', 'Next steps']) {
      const read = reportOf(h(title), p(text));
      const { meetings, plannedMeetings, remarks, nextSteps } = read.report;
      expect([meetings, plannedMeetings]).toEqual([[], []]);
      expect([...remarks, ...nextSteps].map((one) => one.text)).toContain(text);
      expect(quotesIn(read)).toEqual([text]);
    }
  });

  it('are known by the sentence after them, too', () => {
    const text = 'The next meeting will be held on 3-5 May 2021 in Rome. It has since been cancelled.';
    const read = reportOf(h('Next steps'), p(text));
    expect(read.report.plannedMeetings).toEqual([]);
    expect(read.report.nextSteps.map((one) => one.text)).toEqual([text]);
    expect(quotesIn(read)).toEqual(['The next meeting will be held on 3-5 May 2021 in Rome.']);
  });

  it.each([
    ['a column', table(['', 'Rome, 4 May 2019', `${bern} (cancelled)`], ['Input documents', '3', '']), bern],
    ['a row', table(['Meeting', 'Inputs'], ['Rome, 4 May 2019', '3'], [`${bern} (cancelled)`, '-']), bern],
    [
      'a row with a status',
      table(
        ['Place', 'Date', 'Inputs', 'Status'],
        ['Rome', '4 May 2019', '3', 'held'],
        ['Bern', '5-7 February 2021', '', 'Cancelled'],
      ),
      'Cancelled',
    ],
    [
      'a row with words for a figure',
      table(['Place', 'Date', 'Inputs'], ['Rome', '4 May 2019', '3'], ['Bern', '5 May 2021', 'postponed']),
      'postponed',
    ],
  ])('are neither held nor planned in %s of a table', (_, block, quote) => {
    const read = reportOf(h('Meetings'), block);
    expect(read.report.meetings.map(({ place }) => place)).toEqual(['Rome']);
    expect(read.report.plannedMeetings).toEqual([]);
    expect(read.report.unplaced.map(({ text }) => text).join()).toContain(quote);
    expect(quotesIn(read)).toEqual([expect.stringContaining(quote)]);
  });

  it.each(['Lima: 5 January 2022, cancelled.', 'Lima, 5 January 2022 (postponed)'])(
    'are not planned in a list: “%s”',
    (text) => {
      const lead = 'The next meetings of FG TK are planned as follows:';
      for (const blocks of [
        [h('Meetings'), p(lead), li(text)],
        [h('Future meetings'), li(text)],
      ]) {
        const read = reportOf(...blocks);
        expect([read.report.meetings, read.report.plannedMeetings]).toEqual([[], []]);
        expect(read.report.remarks.map((one) => one.text)).toContain(text);
        expect(quotesIn(read)).toEqual([text]);
      }
    },
  );

  it.each([
    [h('Meetings'), p('The following meetings were cancelled:'), li('Lima, 5 January 2022')],
    [h('Future meetings'), p('The following meetings were cancelled:'), li('Lima, 5 January 2022')],
    [h('Cancelled meetings'), li('Lima, 5 January 2022')],
  ])('are those of a list that is introduced as such', (...blocks) => {
    const read = reportOf(...blocks);
    expect([read.report.meetings, read.report.plannedMeetings]).toEqual([[], []]);
    expect(quotesIn(read)).toEqual(['Lima, 5 January 2022']);
  });

  it('are known in lines with labels', () => {
    const read = reportOf(
      h('Meetings'),
      p('Fifth meeting'),
      p('Place: Bern'),
      p('Date: 5-7 February 2021 (cancelled)'),
      p('Input documents: 4'),
    );
    expect([read.report.meetings, read.report.plannedMeetings]).toEqual([[], []]);
    expect(quotesIn(read)).toEqual(['Date: 5-7 February 2021 (cancelled)']);
  });

  it('are planned where new days are all that is told', () => {
    const text = 'The next meeting is postponed and will be held in Lima, Peru.';
    expect(reportOf(h('Next steps'), p(text)).report.plannedMeetings).toEqual([]);
    const later = 'The next meeting was postponed to 7-9 June 2022 and will be held in Lima, Peru.';
    expect(reportOf(h('Next steps'), p(later)).report.plannedMeetings).toMatchObject([
      { place: { value: 'Lima, Peru' }, days: { value: { firstDay: '2022-06-07', lastDay: '2022-06-09' } } },
    ]);
  });

  it('are not those that were held after all', () => {
    const text = 'The postponed fifth meeting was held in Rome on 3-5 May 2021.';
    expect(reportOf(h('Meetings'), p(text)).report.meetings).toMatchObject([{ place: 'Rome' }]);
  });
});

describe('the report of a meeting', () => {
  const reportsIn = (label: string, one: string, other = 'TK-O-12') => {
    const days = ['Date', '4 June 2019', '5 May 2020'];
    const rows = table(['', 'Lima', 'Rome'], days, ['Participants', '8', '9'], [label, one, other]);
    return reportOf(h('Meetings'), rows).report.meetings.map(({ meetingReport }) => meetingReport.status);
  };

  it('is told by its number', () => {
    expect(reportsIn('Report', 'TK-O-7')).toEqual(['stated', 'stated']);
    expect(reportsIn('Report', '112')).toEqual(['stated', 'stated']);
  });

  it('is none of the reports that were approved, nor how many there were', () => {
    for (const label of [
      'Technical reports',
      'Reports approved',
      'Technical reports approved',
      'Report agreed',
    ])
      expect(reportsIn(label, '4', '15'), label).toEqual(['not-stated', 'not-stated']);
    expect(reportsIn('Reports', '4')).toEqual(['not-stated', 'stated']);
  });
});
