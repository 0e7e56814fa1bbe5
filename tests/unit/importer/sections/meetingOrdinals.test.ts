import { describe, expect, it } from 'vitest';
import type { Stated } from '../../../../src/domain/provenance.ts';
import type { Assembled } from '../../../../src/importer/assembleReport.ts';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const figureOf = (value: Stated<number>): number | string => ('value' in value ? value.value : '-');
/** "Rome 110/12": participants and input documents. */
const figuresIn = ({ report }: Assembled): string[] =>
  report.meetings.map(
    (one) => `${one.place} ${figureOf(one.totalParticipants)}/${figureOf(one.inputDocuments)}`,
  );
const toldIn = (words: string) => ({
  paragraph: [p(words)],
  list: [li('First meeting: Rome, 4-5 May 2020'), li('Second meeting: Bern, 6-8 June 2020'), p(words)],
  table: [
    table(
      ['Meeting', 'Date', 'Place'],
      ['1', '4-5 May 2020', 'Rome'],
      ['2nd meeting', '6-8 June 2020', 'Bern'],
    ),
    p(words),
  ],
});
const first = 'The first meeting was held in Rome on 4-5 May 2020.';
const second = 'The second meeting was held in Bern on 6-8 June 2020.';

describe('figures told of a meeting by its number', () => {
  it.each([
    ['The first meeting was attended by 110 participants.', ['Rome 110/-', 'Bern -/-']],
    ['The first meeting was attended by 110 participants and the second by 94.', ['Rome 110/-', 'Bern 94/-']],
    ['The first meeting had 110 participants; the second had over 94.', ['Rome 110/-', 'Bern 94/-']],
    ['110 participants attended the second meeting.', ['Rome -/-', 'Bern 110/-']],
    [
      'The first meeting received 12 contributions, while the second meeting drew 94 participants.',
      ['Rome -/12', 'Bern 94/-'],
    ],
  ])('are of that one, wherever it is told: “%s”', (words, told) => {
    for (const before of [p(`${first} ${second}`), p(`${second} ${first}`)])
      expect(figuresIn(reportOf(h('Meetings'), before, p(words)))).toEqual(told);
    expect(figuresIn(reportOf(h('Meetings'), p(`${first} ${second} ${words}`)))).toEqual(told);
    expect(figuresIn(reportOf(h('Meetings'), ...toldIn(words).list))).toEqual(told);
    expect(figuresIn(reportOf(h('Meetings'), ...toldIn(words).table))).toEqual(told);
  });

  it.each([
    'The first virtual meeting was attended by 110 participants.',
    'The third meeting was attended by 110 participants.',
    'Since the first meeting 110 contributions have come.',
    '110 participants attended the first meeting and 94 the second meeting.',
    'The first meeting had 110 participants and 12 contributions, the second had 94.',
    'The first meeting was attended by 110 participants and the third by 94.',
  ])('are words with a warning where that leaves a doubt: “%s”', (words) => {
    const read = reportOf(h('Meetings'), p(`${first} ${second} ${words}`));
    expect(figuresIn(read)).toEqual(['Rome -/-', 'Bern -/-']);
    expect(findingsOf(read)).toContain('finding.unclearFigure');
    expect(read.report.remarks.map(({ text }) => text)).toContain(words);
  });

  it.each<[string, Block[]]>([
    ['without numbers', [p('The group met in Rome on 4-5 May 2020. It met in Bern on 6-8 June 2020.')]],
    [
      'in one sentence',
      [p('The first and second meetings were held in Rome on 4-5 May 2020 and in Bern on 6-8 June 2020.')],
    ],
    [
      'in another order than their numbers',
      [p(first.replace('first', 'second')), p(second.replace('second', 'first'))],
    ],
  ])('are of none where the meetings are told %s', (_, blocks) => {
    const words = 'The first meeting was attended by 110 participants and the second by 94.';
    const read = reportOf(h('Meetings'), ...blocks, p(words));
    expect(figuresIn(read)).toEqual(['Rome -/-', 'Bern -/-']);
    expect(findingsOf(read)).toContain('finding.unclearFigure');
  });

  it('are of the one meeting that is told at all, if it is the first', () => {
    const words = 'The first meeting was attended by 110 participants.';
    expect(figuresIn(reportOf(h('Meetings'), p('The group met in Rome on 4-5 May 2020.'), p(words)))).toEqual(
      ['Rome 110/-'],
    );
  });
});

describe('figures of “the second meeting”, where one sentence tells of all meetings', () => {
  const figures = p('The first meeting had 110 participants. The second meeting had 12 participants.');
  const met = (words: string) =>
    `FG TK has met twice${words}: on 4-5 May 2020 in Rome, and on 6-8 June 2020 in Bern.`;

  it('are of the second that it names', () => {
    for (const words of [met(''), met('').replace('twice', '2 times'), met('').replace('twice', 'two times')])
      expect(figuresIn(reportOf(h('Meetings'), p(words), figures))).toEqual(['Rome 110/-', 'Bern 12/-']);
  });

  it.each([
    [met(' since the last report')],
    [met(' in the period under review')],
    [met('').replace('twice', 'three times')],
    [met('').replace('twice', '3 times')],
    [`${met('')} It met on 9 July 2020 in Lima.`],
  ])('may be of another where there are others: “%s”', (words) => {
    const read = reportOf(h('Meetings'), p(words), figures);
    expect(figuresIn(read).every((one) => one.endsWith(' -/-'))).toBe(true);
    expect(findingsOf(read)).toContain('finding.unclearFigure');
  });
});

describe('a table of figures under the numbers of meetings', () => {
  const asColumns = (...names: string[]) =>
    table(
      ['', ...names],
      ['Participants', '110', '94'],
      ['Input documents', '12', '8'],
      ['Remarks', '', 'Long'],
    );
  const asRows = (...names: string[]) =>
    table(
      ['Meeting', 'Participants', 'Input documents'],
      [names[0] ?? '', '110', '12'],
      [names[1] ?? '', '94', '8'],
      ['Total', '204', '20'],
    );
  const sentences = [p(`${first} ${second}`)];
  const items = [li('First meeting: Rome, 4-5 May 2020'), li('Second meeting: Bern, 6-8 June 2020')];

  it('keeps a pair of which one says otherwise as words, and gives what else it tells', () => {
    const told = p(`${first.replace('.', ' with 20 input documents.')} ${second}`);
    const labels = ['Meeting', 'Documents (input/output)', 'Participants'];
    const figures = table(labels, ['1', '21/4', '40'], ['2', '5/3', '41']);
    const read = reportOf(h('Meetings'), told, figures);
    expect(figuresIn(read)).toEqual(['Rome 40/20', 'Bern 41/5']);
    expect(read.report.meetings.map(({ outputDocuments }) => figureOf(outputDocuments))).toEqual([4, 3]);
    expect(read.report.unplaced.map(({ text }) => text)).toEqual(['21/4']);
    expect(findingsOf(read)).toContain('finding.saidOtherwise');
  });

  it.each<[string, Block[], Block]>([
    ['columns beside sentences', sentences, asColumns('First', 'Second')],
    ['columns beside sentences, with words for names', sentences, asColumns('Meeting 1', 'Meeting 2')],
    ['rows beside sentences', sentences, asRows('1st', '2nd')],
    ['rows beside a list', items, asRows('1', '2')],
    ['rows beside a list in another order', items.toReversed(), asRows('First meeting', 'Second meeting')],
  ])('gives them to those meetings: %s', (_, blocks, block) => {
    for (const all of [
      [...blocks, block],
      [block, ...blocks],
    ]) {
      const read = reportOf(h('Meetings'), ...all);
      expect(figuresIn(read)).toEqual(['Rome 110/12', 'Bern 94/8']);
      expect(findingsOf(read)).not.toContain('finding.meetingWithoutDays');
      expect(read.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    }
  });

  it.each<[string, Block[], Block]>([
    [
      'meetings told without numbers',
      [p('The group met in Rome on 4-5 May 2020. It met in Bern on 6-8 June 2020.')],
      asRows('1', '2'),
    ],
    ['a meeting that is not told', sentences, asColumns('Second', 'Third')],
  ])('gives none of them beside %s', (_, blocks, block) => {
    const read = reportOf(h('Meetings'), ...blocks, block);
    expect(figuresIn(read)).toEqual(['Rome -/-', 'Bern -/-']);
    expect(findingsOf(read)).toContain('finding.figuresOfWhich');
    expect(findingsOf(read)).not.toContain('finding.meetingWithoutDays');
    expect(read.report.unplaced.map(({ text }) => text).join()).toContain('110');
  });

  it('says otherwise than the words where the figures differ', () => {
    const told = p(`${first} It had 109 participants. ${second}`);
    const read = reportOf(h('Meetings'), told, asRows('1', '2'));
    expect(figuresIn(read)).toEqual(['Rome 109/12', 'Bern 94/8']);
    const fillings = { row: '1', column: 'Participants', quote: '110' };
    expect(read.findings).toContainEqual(expect.objectContaining({ key: 'finding.saidOtherwise', fillings }));
  });

  it('is none of the group where it tells of working groups, and tells of meetings lost where none is told', () => {
    const rows = [
      ['WG meeting', 'Participants'],
      ['1', '110'],
      ['2', '94'],
    ];
    expect(figuresIn(reportOf(h('Meetings'), ...sentences, table(...rows)))).toEqual([
      'Rome -/-',
      'Bern -/-',
    ]);
    expect(findingsOf(reportOf(h('Meetings'), asRows('1', '2')))).toContain('finding.meetingWithoutDays');
  });
});

it('Meetings of a table and of sentences are each in order of date, whichever stands first', () => {
  const rows = table(['Meeting', 'Date', 'Place'], ['2', '6-8 June 2020', 'Bern']);
  expect(findingsOf(reportOf(h('Meetings'), rows, p(first)))).not.toContain('finding.meetingsReordered');
  const read = reportOf(h('Meetings'), p(`${second} ${first}`));
  expect(findingsOf(read)).toContain('finding.meetingsReordered');
});

describe('the report of a meeting in a table', () => {
  const reportIn = (words: string) =>
    reportOf(h('Meetings'), table(['Date', 'Place', 'Report'], ['4-5 May 2020', 'Rome', words]));

  it.each([
    ['see TK-R4', 'TK-R4'],
    ['See document O-007', 'O-007'],
    ['FG-TK-O-007 (2020)', 'FG-TK-O-007 (2020)'],
  ])('is the document that “%s” names', (words, value) => {
    expect(reportIn(words).report.meetings).toMatchObject([{ meetingReport: { status: 'stated', value } }]);
  });

  it.each(['see R4, R5', 'TK-R4 and TK-R5', 'O-007; O-008'])('is none of several: “%s”', (words) => {
    const read = reportIn(words);
    expect(read.report.meetings).toMatchObject([{ meetingReport: { status: 'not-stated' } }]);
    expect(findingsOf(read)).toContain('finding.unclearNumber');
    expect(read.report.unplaced.map(({ text }) => text)).toEqual([words]);
  });
});
