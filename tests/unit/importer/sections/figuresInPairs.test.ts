import { describe, expect, it } from 'vitest';
import type { Stated } from '../../../../src/domain/provenance.ts';
import { cell, findingsOf, h, reportOf, table } from '../../../support/documents.ts';

const figureOf = (value: Stated<number>): number | string => ('value' in value ? value.value : value.status);
const [none] = ['not-stated'];

const under = (...columns: [string, string][]) =>
  reportOf(
    h('Meetings'),
    table(
      ['Meeting', 'Date', 'Place', ...columns.map(([label]) => label)],
      ['1st', '4 May 2020', 'Rome', ...columns.map(([, words]) => words)],
    ),
  );
const figuresIn = ({ report }: ReturnType<typeof under>) =>
  report.meetings.map((one) =>
    [one.inputDocuments, one.outputDocuments, one.totalParticipants, one.remoteParticipants].map(figureOf),
  );
const unplacedIn = ({ report }: ReturnType<typeof under>) => report.unplaced.map(({ text }) => text);

describe('two figures in one cell', () => {
  it.each([
    ['64, 23 of them online', 64, 23],
    ['Total: 81; remote: 24', 81, 24],
    ['12; remote: 24', 'not-stated', 'not-stated'],
  ])('are those of all and of those elsewhere, as its words say: “%s”', (words, total, remote) => {
    expect(figuresIn(under(['Participants', words]))).toEqual([[none, none, total, remote]]);
  });

  it.each([
    ['39 (including 4 liaison statements)', 39],
    ['12 (of which 3 LSs)', 12],
    ['39 (including 4 output documents)', 'not-stated'],
  ])('are one where the other tells how many of them are statements, which is told: “%s”', (words, count) => {
    const read = under(['Input documents', words]);
    expect(figuresIn(read)).toEqual([[count, none, none, none]]);
    expect(findingsOf(read)).toHaveLength(1);
  });

  it.each([
    ['Documents (input/output)', '35/12', [35, 12, none, none]],
    ['Output / input documents', '12 / 35', [35, 12, none, none]],
    ['Participants (remote)', '48 (31)', [none, none, 48, 31]],
    ['Participants (total/remote)', '48/31', [none, none, 48, 31]],
  ])('are those that the label names, in its order: “%s” over “%s”', (label, words, figures) => {
    const read = under([label, words]);
    expect(figuresIn(read)).toEqual([figures]);
    expect(unplacedIn(read)).toEqual([]);
    expect(findingsOf(read)).toEqual([]);
  });

  it.each([
    ['Participants (physical/remote)', '54/21', 21],
    ['Attendance (in person + remote)', '0 + 66', 66],
    ['Attendance', '84 in person, 62 remote', 62],
    ['Number of people', '84 in person / 62 remote', 62],
  ])('give no total where the label names none, and are kept: “%s” over “%s”', (label, words, remote) => {
    const read = under([label, words]);
    expect(figuresIn(read)).toEqual([[none, none, none, remote]]);
    expect(unplacedIn(read)).toEqual([words]);
    expect(findingsOf(read)).toEqual(['finding.onSiteKept']);
  });

  it.each([
    ['Documents (input/output)', '35'],
    ['Documents (input/output)', '35/12/7'],
    ['Documents (input/output)', '35/?'],
  ])('are in doubt where the words are no such pair: “%s” over “%s”', (label, words) => {
    const read = under([label, words]);
    expect(figuresIn(read)).toEqual([[none, none, none, none]]);
    expect(unplacedIn(read)).toEqual([words]);
    expect(findingsOf(read)).toEqual(['finding.unclearNumber']);
  });

  const blocks = (label: string) =>
    reportOf(
      h('Meetings'),
      table(
        ['Meeting', 'Rome, 4 May 2020'],
        ['Participants', '64 on site, 51 remote'],
        [label, 'Lima, 6 July 2020'],
        ['Participants', '40 on site, 12 remote'],
      ),
    );

  it('are in doubt where their label comes again, for meetings below', () => {
    const read = blocks('Then');
    expect(figuresIn(read)).toEqual([[none, none, none, none]]);
    expect(findingsOf(read)).toContain('finding.unclearNumber');
  });

  it('are those of the meetings below where these stand in a block of their own', () => {
    expect(figuresIn(blocks('Meeting'))).toEqual([
      [none, none, none, 51],
      [none, none, none, 12],
    ]);
  });

  it('are in doubt where another column gives one of them', () => {
    const read = under(['Documents (input/output)', '35/12'], ['Input documents', '36']);
    expect(figuresIn(read)).toEqual([[36, none, none, none]]);
    expect(findingsOf(read)).toEqual(['finding.unclearNumber']);
  });

  it.each([
    ['Participants (remote)', '31', [none, none, none, 31]],
    ['Participants (physical/remote)', '75', [none, none, 75, none]],
    ['Documents (input/output)', '–', [none, none, none, none]],
  ])('are none where one stands alone, or nothing: “%s” over “%s”', (label, words, figures) => {
    const read = under([label, words]);
    expect(figuresIn(read)).toEqual([figures]);
    expect(findingsOf(read)).toEqual([]);
  });
});

it('A number of documents or people that no field holds is told as such', () => {
  const read = under(['Documents considered', '23'], ['Women participants', '12'], ['Countries', '9']);
  expect(figuresIn(read)).toEqual([[none, none, none, none]]);
  expect(unplacedIn(read)).toEqual(['23', '12', '9']);
  expect(findingsOf(read)).toEqual([
    'finding.columnWithoutField',
    'finding.columnWithoutField',
    'finding.cellLeft',
  ]);
});

it.each(['Output liaison statements', 'Number of output LSs', 'Input LS', 'Total remote hours'])(
  'What is counted besides documents and people is told, and is no figure of these: “%s”',
  (label) => {
    const read = under(['Participants', '40'], [label, '7']);
    expect(figuresIn(read)).toEqual([[none, none, 40, none]]);
    expect(unplacedIn(read)).toEqual(['7']);
    expect(findingsOf(read)).toEqual(['finding.cellLeft']);
  },
);

describe('a figure with the mark of a note', () => {
  it.each(['88 (*)', '88 1)', '88 (**)'])('is read with a warning: “%s”', (words) => {
    const read = under(['Participants', words], ['Inputs', '12']);
    expect(figuresIn(read)).toEqual([[12, none, 88, none]]);
    expect(read.findings).toContainEqual(
      expect.objectContaining({ severity: 'warning', key: 'finding.oddValue', fillings: { value: words } }),
    );
  });

  it.each(['88 (1)', '81)', '88 11)', '1 05'])('is none where the mark may be a figure: “%s”', (words) => {
    expect(figuresIn(under(['Participants', words], ['Inputs', '12']))).toEqual([[12, none, none, none]]);
  });
});

describe('names of figures in a second column', () => {
  const rows = [
    ['On site', '44'],
    ['Remote', '60'],
    ['Total', '104'],
  ];

  it.each(['', 'Place/Date', 'Meeting'])('say what is counted, whatever stands over them: “%s”', (corner) => {
    for (const order of [rows, rows.toReversed()]) {
      const block = order.map((row, at) => [at === 0 ? 'Participants' : '', ...row]);
      const read = reportOf(h('Meetings'), table(['', corner, 'Kyoto, 3-6 December 2024'], ...block));
      expect(figuresIn(read)).toEqual([[none, none, 104, 60]]);
      expect(unplacedIn(read)).toEqual([]);
      expect(findingsOf(read)).not.toContain('finding.cellLeft');
    }
  });
});

describe('a cell of two meetings', () => {
  const read = (words: string, report = 'T-R1') => {
    const cells = ['', '4 May 2020, Rome', '9 June 2020, Lima', 'Participants', '', '', 'Report', '', ''].map(
      (text, at) => cell(Math.floor(at / 3), at % 3, text),
    );
    const whole = [...cells.filter(({ row, column }) => row === 0 || column === 0)];
    const shared = [cell(1, 1, words, { columnSpan: 2 }), cell(2, 1, report, { columnSpan: 2 })];
    return reportOf(h('Meetings'), { kind: 'table', rows: 3, columns: 3, cells: [...whole, ...shared] });
  };

  it('gives neither a figure that may be the sum of both', () => {
    const told = read('145');
    expect(figuresIn(told)).toEqual([
      [none, none, none, none],
      [none, none, none, none],
    ]);
    expect(unplacedIn(told)).toEqual(['145']);
    expect(findingsOf(told)).toContain('finding.unclearNumber');
  });

  it('says of both what is no figure', () => {
    const told = read('n/a');
    expect(told.report.meetings.map(({ meetingReport }) => meetingReport)).toMatchObject([
      { value: 'T-R1' },
      { value: 'T-R1' },
    ]);
    expect(findingsOf(told)).toEqual([]);
  });
});
