import { describe, expect, it } from 'vitest';
import { assembleReport } from '../../../../src/importer/assembleReport.ts';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { aDocument, findingsOf, h, p, reportOf, table } from '../../../support/documents.ts';

const rest = [
  h('Introduction'),
  p('TSAG established the Focus Group on tea kettles (FG TK) in January 2022.'),
  h('Meetings'),
  p('The first meeting was held in Lima, Peru, on 20-23 September 2022 with 36 participants.'),
];
const read = (...blocks: Block[]) => assembleReport(aDocument(...blocks, ...rest), 'report.txt');
const unplaced = (...blocks: Block[]) => read(...blocks).report.unplaced.map(({ text }) => text);

describe('the first line of a document', () => {
  it.each([
    ['a heading', h('TSAG-R7')],
    ['a paragraph', p('TSAG-R7')],
  ])('is its number, be it %s', (_, first) => {
    const { report } = read(first, h('Report of the Focus Group on tea kettles (FG TK) to TSAG'));
    expect(report.document.number).toMatchObject({ status: 'stated', value: 'TSAG-R7' });
    expect(report.document.title).toMatchObject({
      value: 'Report of the Focus Group on tea kettles (FG TK) to TSAG',
    });
  });

  it.each(["Chairman's report to the SG17 plenary", 'Chairman’s report to TSAG'])(
    'is its title: “%s”',
    (title) => {
      expect(read(h(title)).report.document.title).toMatchObject({ status: 'stated', value: title });
    },
  );

  it('is not lost where it is neither', () => {
    expect(unplaced(h('Confidential until noon'))).toEqual(['Confidential until noon']);
    expect(unplaced(h('Report of the Focus Group on tea kettles (FG TK)'))).toEqual([]);
  });
});

describe('a table that tells what the group is', () => {
  const facts = [
    ['ITU-T Focus Group', 'Trustworthy Kettles'],
    ['Acronym', 'FG TRK'],
    ['Parent group', 'ITU-T SG17'],
  ];
  const people = [
    ['Chairman', 'Ann Roe, Acme, Norway'],
    ['Vice-chairmen', 'Bob Lee, Bo Lab, Oman'],
  ];

  it.each([
    ['with its officers', [...facts, ...people]],
    ['without them', facts],
  ])('has its name beside its acronym, %s', (_, rows) => {
    const all = assembleReport(aDocument(h('Report'), table(...rows), ...rest.slice(2)), 'report.txt');
    expect(all.report.focusGroup.name).toBe('Trustworthy Kettles');
    expect(all.report.focusGroup.acronym).toBe('FG TRK');
    expect(all.report.unplaced).toEqual([]);
    expect(findingsOf(all)).not.toContain('finding.groupNameMissing');
    expect(all.report.leadership.length).toBe(rows.length - facts.length);
  });
});

describe('a section called after those who coordinate', () => {
  it.each(['Coordinators', '3 Co-ordinators', 'Conveners'])('tells officers: “%s”', (title) => {
    const { report } = reportOf(h(title), p('Chairman: Ann Roe, Acme, Norway'));
    expect(report.leadership.map(({ person }) => person.name)).toEqual(['Ann Roe']);
  });

  it('is another than one about coordination', () => {
    const { report } = reportOf(h('Coordination'), p('Liaison statements were sent to SG13.'));
    expect(report.liaison.statementsSentTo.map(({ name }) => name)).toEqual(['SG13']);
  });
});

describe('a line “Progress report” with a day', () => {
  const dateOf = (...blocks: Block[]) => read(...blocks).report.document.date;

  it.each([
    'Progress report, 4 April 2022',
    'Third progress report (4 April 2022)',
    'Final report of 4 April 2022',
  ])('tells the day of the document: “%s”', (words) => {
    for (const line of [h, p])
      expect(dateOf(line(words))).toMatchObject({ status: 'stated', value: '2022-04-04' });
  });

  it.each([
    'Progress report, 4-6 April 2022',
    'Progress report to the meeting of 4 April 2022',
    'SG13 adopted the progress report of 4 April 2022',
    'Progress report, 4 April 2022, with the figures of 6 May 2022',
  ])('tells none where it may be of something else: “%s”', (words) => {
    expect(dateOf(p(words))).toEqual({ status: 'not-stated' });
  });

  it('lets a meeting after it that has no figures be still to come', () => {
    const rows = table(
      ['No', 'Dates', 'Place', 'Attended'],
      ['1', '15-17.3.2022', 'online', '75'],
      ['2', '14-16.6.2022', 'Montevideo', ''],
    );
    const { report } = read(p('Progress report, 4 April 2022'), h('Meetings'), rows);
    expect(report.plannedMeetings.map(({ place }) => place)).toMatchObject([{ value: 'Montevideo' }]);
  });
});
