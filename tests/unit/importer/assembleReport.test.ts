import { describe, expect, it } from 'vitest';
import { parseProgressReport } from '../../../src/domain/progressReport.ts';
import { assembleReport } from '../../../src/importer/assembleReport.ts';
import { Rejection } from '../../../src/importer/finding.ts';
import type { Block } from '../../../src/importer/sourceDocument.ts';
import { aDocument, findingsOf, h, li, p, reportOf, table } from '../../support/documents.ts';

describe('the focus group', () => {
  const groupOf = (...blocks: Block[]) =>
    assembleReport(aDocument(h('Introduction'), ...blocks, h('Meetings')), 'a.docx').report.focusGroup;

  it.each([
    ['The ITU-T Focus Group on tea kettles (FG TK) was established by TSAG in May 2017.', 'TSAG', '2017-05'],
    [
      'The ITU-T Focus Group on tea kettles (FG TK) was established on 5 May 2017 by SG20.',
      'SG20',
      '2017-05-05',
    ],
    [
      'The ITU-T Focus Group on tea kettles (FG TK) was set up by ITU-T Study Group 13 on 4 May 2017.',
      'SG13',
      '2017-05-04',
    ],
    [
      'The ITU-T Focus Group on tea kettles (FG TK) was created by SG20 at its meeting of 4-8 May 2017.',
      'SG20',
      '2017-05',
    ],
  ])('is told in “%s”', (text, parent, established) => {
    expect(groupOf(p(text))).toMatchObject({
      acronym: 'FG TK',
      name: 'ITU-T Focus Group on tea kettles',
      parentGroup: { value: parent, source: { section: 'Introduction', paragraph: 1, quote: text } },
      established: { value: established },
    });
  });

  it('has the items of the introduction as its terms of reference, in the report’s own words', () => {
    const terms = groupOf(
      p('FG TK was established by TSAG in May 2017:'),
      li('to boil;'),
      li('to pour; and'),
      li('to drink.'),
    ).termsOfReference;
    expect(terms.map(({ text }) => text)).toEqual(['to boil', 'to pour', 'to drink.']);
    expect(terms.map(({ summary, source }) => [summary, source.item])).toEqual([
      [false, 1],
      [false, 2],
      [false, 3],
    ]);
  });

  it('has a lifetime of which the last word counts', () => {
    const group = groupOf(
      p('FG TK was established by TSAG with a lifetime of one year.'),
      p('In 2018 its lifetime was extended to 24 months.'),
    );
    expect(group.lifetimeMonths).toMatchObject({ value: 24, source: { paragraph: 2 } });
  });

  it('is not told with a lifetime that the next sentence changes', () => {
    const group = groupOf(
      p('FG TK was established by TSAG with a lifetime of one year. It was extended to 24 months.'),
    );
    expect(group.lifetimeMonths).toMatchObject({ value: 24 });
    const unclear = groupOf(
      p('FG TK has a lifetime of one year. TSAG extended the Focus Group by six months.'),
    );
    expect(unclear.lifetimeMonths).toEqual({ status: 'not-stated' });
  });
});

describe('the document', () => {
  it('has number, title and date in its head table', () => {
    const head = table(
      ['UNION', 'TSAG-TD189'],
      ['Title:', 'FG TK report'],
      ['Source:', 'Chairman'],
      ['Date:', '4 May 2018'],
    );
    const { document } = reportOf(head).report;
    expect(document).toMatchObject({
      number: { value: 'TSAG-TD189' },
      title: { value: 'FG TK report' },
      date: { value: '2018-05-04' },
    });
  });

  it.each([
    ['prose of another kind', [p('Kettles are hot.')]],
    ['an article that speaks of a focus group once', [h('News'), p('A focus group tasted the tea.')]],
    ['a table of other things', [table(['Loaf', 'Flour'], ['Rye', 'Dark'])]],
    ['nothing', []],
  ])('is turned down where it is %s', (_, blocks) => {
    expect(() => assembleReport(aDocument(...blocks), 'tea.txt')).toThrow(Rejection);
    expect(() => assembleReport(aDocument(...blocks), 'tea.txt')).toThrow('rejected.notReport');
  });

  it.each([
    [
      'a section that is known, and a sentence about something else',
      [h('Meetings'), h('Leadership'), p('Tea.')],
    ],
    ['sections that are not known', [h('FG TK'), h('Tea'), h('Milk'), p('They were good.')]],
    ['one section about a focus group', [h('Meetings'), p('The focus group met.')]],
    ['letters that only look like its name', [h('Meetings'), h('Leadership'), p('FGX and FG 1 met.')]],
  ])('is turned down, with the name of its file, where it has %s', (_, blocks) => {
    expect(() => assembleReport(aDocument(...blocks), 'tea.txt')).toThrow(
      expect.objectContaining({ key: 'rejected.notReport', fillings: { file: 'tea.txt' } }),
    );
  });

  it.each([
    ['two known sections and its name', [h('Meetings'), h('Leadership'), p('FG TK met.')]],
    ['two known sections and its name with a dash', [h('Meetings'), h('Leadership'), p('FG-TK met.')]],
    ['its name in the title alone', [h('Report of the Focus Group'), h('Meetings'), h('Leadership')]],
    ['its name in a title alone', [h('Meetings'), h('Leadership'), h('FG-TK')]],
    ['one officer', [h('Officers of FG TK'), p('Chairman: Wei Li (Acme, China)')]],
    ['where it comes from', [p('The Focus Group on tea was established by TSAG.')]],
  ])('is read where it has %s', (_, blocks) => {
    expect(() => assembleReport(aDocument(...blocks), 'tea.txt')).not.toThrow();
  });

  it('is read without any heading, and without the words “focus group” where it tells meetings', () => {
    const { report } = assembleReport(
      aDocument(table(['', 'Lima, 4 May 2018'], ['Input documents', '3'])),
      'a.txt',
    );
    expect(report.meetings[0]?.source).toMatchObject({ section: 'Document', table: 1 });
    expect(parseProgressReport(report)).toEqual(report);
  });

  it('is warned of where it has no tables, or pictures in whose place words may have stood', () => {
    expect(findingsOf(reportOf(h('Meetings')))).toContain('finding.noTables');
    expect(findingsOf(reportOf(h('Meetings'), { kind: 'picture' }))).toContain('finding.picture');
  });
});

describe('what is left', () => {
  it('is a remark in a section that is known, and unplaced in one that is not', () => {
    const read = reportOf(
      h('Meetings'),
      p('Meetings are announced by drum.'),
      h('Catering'),
      p('Bread was plentiful.'),
      li('Buns'),
    );
    expect(read.report.remarks).toMatchObject([
      { text: 'Meetings are announced by drum.', source: { section: 'Meetings', paragraph: 1 } },
    ]);
    expect(read.report.unplaced).toMatchObject([
      { text: 'Bread was plentiful.', source: { section: 'Catering', paragraph: 1 } },
      { text: 'Buns', source: { section: 'Catering', item: 1 } },
    ]);
    expect(findingsOf(read)).toContain('finding.unknownSection');
  });

  it('counts paragraphs without the titles of tables', () => {
    const read = reportOf(
      h('Meetings'),
      p('One.'),
      p('Table 1 – Overview of meetings'),
      table(['', 'Lima, 4 May 2018'], ['Outputs', '3']),
      p('Two.'),
    );
    expect(read.report.remarks.map(({ source }) => source.paragraph)).toEqual([1, 2]);
  });

  it('keeps the rest of a paragraph of which one sentence was used', () => {
    const read = reportOf(
      h('Meetings'),
      p('Tea was served. FG TK has a lifetime of one year. Milk was not.'),
    );
    expect(read.report.focusGroup.lifetimeMonths).toMatchObject({ value: 12 });
    expect(read.report.remarks.map(({ text }) => text)).toEqual(['Tea was served.', 'Milk was not.']);
  });

  it('joins a pointer to what it stands after', () => {
    const read = reportOf(
      h('Structure'),
      p('It agreed on a structure.'),
      p('Please refer to Annex A for more details.'),
    );
    expect(read.report.remarks.map(({ text }) => text)).toEqual([
      'It agreed on a structure. Please refer to Annex A for more details.',
    ]);
  });

  it('is under the section it stands in, where its own heading is not known', () => {
    const read = reportOf(h('Meetings', 1), h('Practical matters', 2), p('Bring a cup.'));
    expect(read.report.remarks).toMatchObject([
      { text: 'Bring a cup.', source: { section: 'Practical matters' } },
    ]);
  });
});
