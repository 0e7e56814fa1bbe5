import { describe, expect, it } from 'vitest';
import { type Assembled, assembleReport } from '../../../../src/importer/assembleReport.ts';
import { aDocument, findingsOf, h, p, reportOf } from '../../../support/documents.ts';

const kept = ({ report }: Assembled): string => report.remarks.map(({ text }) => text).join(' ');

describe('the lifetime of the group', () => {
  it.each([
    'The remaining lifetime of the Focus Group is 5 months.',
    'The lifetime of the Focus Group will expire in 6 months.',
    'Of the lifetime of the group 6 months are left.',
  ])('is not what remains of it: “%s”', (sentence) => {
    const read = reportOf(p(sentence));
    expect(read.report.focusGroup.lifetimeMonths).toEqual({ status: 'not-stated' });
    expect(findingsOf(read)).toContain('finding.lifetimeUnclear');
    expect(kept(read)).toBe(sentence);
  });

  it('stands where what remains of it is told besides', () => {
    const read = reportOf(p('The lifetime of FG TK is 18 months. The remaining lifetime is 5 months.'));
    expect(read.report.focusGroup.lifetimeMonths).toMatchObject({ status: 'stated', value: 18 });
    expect(findingsOf(read)).toContain('finding.lifetimeUnclear');
  });

  it.each([
    'The initial lifetime of FG TK was 12 months. TSAG extended the lifetime by 6 months.',
    'FG TK was created with a lifetime of one year. TSAG extended the lifetime by 6 months.',
  ])('keeps the words that an extension made untrue: “%s”', (words) => {
    const read = reportOf(p(words));
    expect(read.report.focusGroup.lifetimeMonths).toEqual({ status: 'not-stated' });
    expect(kept(read)).toBe(words);
  });

  it('keeps them where they tell the founding, too', () => {
    const first =
      'The ITU-T Focus Group on tea (FG TEA) was created by TSAG in May 2018 with a lifetime of one year.';
    const words = p(`${first} It was extended to 24 months.`);
    const read = assembleReport(aDocument(h('Introduction'), words, h('Meetings')), 'report.docx');
    expect(read.report.focusGroup.lifetimeMonths).toMatchObject({ value: 24 });
    expect(kept(read)).toContain(first);
  });
});

describe('the parent of the group', () => {
  it.each([
    ['In March 2022 TSAG transferred the Focus Group to SG11, which is now its parent group.', 'SG11'],
    ['The parent group of FG TK is SG13.', 'SG13'],
    ['The group reports to SG13, its parent group, and was established by TSAG.', 'SG13'],
  ])('is the one it has now: “%s”', (sentence, parent) => {
    const read = reportOf(p(sentence));
    expect(read.report.focusGroup.parentGroup).toMatchObject({ status: 'stated', value: parent });
    expect(kept(read)).toContain('was established by TSAG in May 2017.');
  });

  it('is not one that set up another group', () => {
    const { parentGroup } = reportOf(p('SG13 set up a group on tea in 2016.')).report.focusGroup;
    expect(parentGroup).toMatchObject({ value: 'TSAG' });
  });
});
