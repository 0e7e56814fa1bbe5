import { describe, expect, it } from 'vitest';
import { type Assembled, assembleReport } from '../../../../src/importer/assembleReport.ts';
import { aDocument, findingsOf, h, p, reportOf } from '../../../support/documents.ts';

const kept = ({ report }: Assembled): string => report.remarks.map(({ text }) => text).join(' ');

describe('the lifetime of the group', () => {
  it.each([
    ['It was extended by six months.', null],
    ['In May 2019, it was extended by six months.', null],
    ['It was extended to 24 months.', 24],
  ])('is not what the first words of the next paragraph made untrue: “%s”', (words, months) => {
    const read = reportOf(p('FG TK has a lifetime of one year.'), p(words));
    const { lifetimeMonths } = read.report.focusGroup;
    expect('value' in lifetimeMonths ? lifetimeMonths.value : null).toBe(months);
    expect(findingsOf(read).includes('finding.lifetimeUnclear')).toBe(months === null);
    expect(kept(read)).toContain('FG TK has a lifetime of one year.');
  });

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

describe('the founding of the group', () => {
  it.each([
    'The establishment of the ITU-T Focus Group on tea (FG TEA) was approved by TSAG in May 2018.',
    'The creation of the Focus Group on tea (FG TEA) has been agreed in May 2018 by TSAG.',
    'TSAG established in May 2018 the ITU-T Focus Group on tea (FG TEA).',
    'TSAG created on 14 May 2018 the Focus Group on tea (FG TEA).',
  ])('is told by the decision on it: “%s”', (words) => {
    const read = assembleReport(aDocument(h('Introduction'), p(words), h('Meetings')), 'report.docx');
    expect(read.report.focusGroup.parentGroup).toMatchObject({ value: 'TSAG' });
    expect(read.report.focusGroup.established).toMatchObject({
      value: expect.stringMatching(/^2018-05(?:-14)?$/),
    });
  });
});

it('A page that was created for the group tells nothing of its founding, whenever that was', () => {
  const words = 'TSAG created on 14 May 2018 a page for the Focus Group on tea (FG TEA).';
  const read = assembleReport(aDocument(h('Introduction'), p(words), h('Meetings')), 'report.docx');
  expect(read.report.focusGroup.parentGroup).toEqual({ status: 'not-stated' });
});

describe('“It was established by TSAG in May 2017.”', () => {
  const words = 'It was established by TSAG in May 2017.';
  const read = (...before: string[]) =>
    assembleReport(
      aDocument(h('Progress report of FG TK'), h('Introduction'), ...[...before, words].map(p)),
      'report.docx',
    );

  it('is said of the group where the introduction begins with it', () => {
    expect(read().report.focusGroup).toMatchObject({
      parentGroup: { value: 'TSAG' },
      established: { value: '2017-05' },
    });
  });

  it('is told where somebody else may be meant', () => {
    const told = read('Acme helps the group.');
    expect(told.report.focusGroup.parentGroup).toEqual({ status: 'not-stated' });
    expect(told.findings).toContainEqual(
      expect.objectContaining({ key: 'finding.factLeft', fillings: { quote: words } }),
    );
    expect(findingsOf(reportOf(h('Introduction'), p('Acme helps.'), p(words)))).not.toContain(
      'finding.factLeft',
    );
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

describe('the founding of the group', () => {
  it.each([
    ['FG TK has worked well since its creation by ITU-T SG5, in May 2019.', 'SG5', '2019-05'],
    ['SG13 agreed to establish the Focus Group in November 2017.', 'SG13', '2017-11'],
    ['In May 2020, SG13 decided to form the Focus Group.', 'SG13', '2020-05'],
    [
      'At its meeting in Geneva, 10-14 December 2018, TSAG agreed to create the Focus Group on tea.',
      'TSAG',
      '2018-12',
    ],
    ['Study Group 17, at its March 2021 meeting, set up the Focus Group on tea.', 'SG17', '2021-03'],
    [
      'At the SG5 meeting held in Geneva on 17-21 October 2022, the Focus Group "Tea of Pots" (FG-TP) was established.',
      'SG5',
      '2022-10',
    ],
    ['At the TSAG meeting held in Bern on 5 May 2022, the FG was set up by SG5.', 'SG5', '2022-05-05'],
    ['At its meeting in May 2021, TSAG created a page for the Focus Group.', undefined, undefined],
  ])('is read from “%s”', (words, parent, since) => {
    const name = p('The ITU-T Focus Group on tea (FG TK).');
    const { focusGroup } = assembleReport(
      aDocument(h('Introduction'), name, p(words), h('Meetings'), p('It met.')),
      'report.docx',
    ).report;
    const { parentGroup, established } = focusGroup;
    expect([parentGroup, established].map((one) => ('value' in one ? one.value : undefined))).toEqual([
      parent,
      since,
    ]);
  });
});

describe('the date of the founding', () => {
  const read = (words: string) =>
    assembleReport(aDocument(h('Introduction'), p(words), h('Meetings'), p('It met.')), 'report.docx');
  const sinceOf = (words: string) => {
    const { established } = read(words).report.focusGroup;
    return 'value' in established ? established.value : null;
  };
  const group = 'The ITU-T Focus Group on tea (FG TK)';

  it.each([
    [`${group} was created by SG16 in July 2018 and first met on 11 October 2018 in Oslo.`, '2018-07'],
    [`${group} was created by SG16 in July 2018, and held meetings until 11 October 2018.`, '2018-07'],
    [`${group} was created by SG16 in July 2018 to report on 3 March 2020.`, '2018-07'],
    [`${group} was created by SG16 and met for the first time on 11 October 2018.`, null],
    [`${group} was created by SG16, started its work on 5 May 2018, and is well.`, null],
    [`${group} was created by SG16 to boil water until 11 October 2018.`, null],
    [`${group} was created by SG16 at its meeting held in Oslo, 9-20 July 2018.`, '2018-07'],
    [`${group} was created by SG16 on 9 July 2018, in time for the summer.`, '2018-07-09'],
    ['ITU-T established the Focus Group on tea (FG TK) for TSAG in April 2006.', '2006-04'],
  ])('is not that of what came later: “%s”', (words, since) => {
    expect(sinceOf(words)).toBe(since);
  });

  it.each([
    `${group} was created by SG16 in April-May 2018.`,
    `${group} was created by SG16 in April and May 2018.`,
    `${group} was created by SG16 in April or May 2018.`,
    `${group} was created by SG16 at its meeting of 30 May - 2 June 2018.`,
  ])('is left, with a warning, where it may be of either month: “%s”', (words) => {
    const { report, findings } = read(words);
    expect(report.focusGroup.established).toEqual({ status: 'not-stated' });
    expect(findings).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        key: 'finding.unclearFigure',
        fillings: { quote: words },
      }),
    );
    expect(report.remarks.map(({ text }) => text)).toContain(words);
  });
});

describe('the parent of the group', () => {
  it.each([
    'The ITU-T Focus Group on tea (FG TK) was established in July 2018 under the parentage of Study Group 9.',
    'The ITU-T Focus Group on tea (FG TK) was created in July 2018 under SG9.',
  ])('is the one it was set up under: “%s”', (words) => {
    const { focusGroup } = assembleReport(
      aDocument(h('Introduction'), p(words), h('Meetings')),
      'report.docx',
    ).report;
    expect(focusGroup.parentGroup).toMatchObject({ value: 'SG9' });
    expect(focusGroup.established).toMatchObject({ value: '2018-07' });
  });
});

describe('the lifetime of the group', () => {
  it.each([
    ['The lifetime is two years and can be extended.', 24],
    ['The lifetime is two years, extension possible.', 24],
    ['The lifetime is one year, extendable.', 12],
    ['The Focus Group was established by TSAG for two years in July 2018.', 24],
    ['The Focus Group was set up for an initial 18 months.', 18],
    ['The Focus Group was established by TSAG and has worked for two years.', undefined],
    ['The lifetime can be extended by 12 months.', undefined],
  ])('is told without what may be added to it: “%s”', (words, months) => {
    const { lifetimeMonths } = reportOf(p(words)).report.focusGroup;
    expect('value' in lifetimeMonths ? lifetimeMonths.value : undefined).toBe(months);
  });
});

describe('lines that tell the founding and the lifetime by themselves', () => {
  const factsOf = (...lines: string[]) => {
    const blocks = ['Focus Group on tea kettles (FG-TK)', 'Third progress report', ...lines].map((line) =>
      p(line),
    );
    return assembleReport(aDocument(...blocks, h('Meetings'), h('Leadership')), 'a.docx');
  };

  it.each([
    ['Established by SG11 on 10 December 2021', '2021-12-10'],
    ['Established by: ITU-T SG11, 10 December 2021 (Geneva)', '2021-12-10'],
    ['Created by TSAG in December 2021', '2021-12'],
  ])('need no colon: “%s”', (line, day) => {
    const { parentGroup, established } = factsOf(line).report.focusGroup;
    expect(parentGroup).toMatchObject({ value: line.includes('TSAG') ? 'TSAG' : 'SG11' });
    expect(established).toMatchObject({ value: day });
  });

  it.each([
    ['Duration: 18 months', 18],
    ['Term: two years', 24],
    ['Term: one year, renewed for one year', null],
  ])('may call the lifetime otherwise: “%s”', (line, months) => {
    const read = factsOf(line);
    const { lifetimeMonths } = read.report.focusGroup;
    expect('value' in lifetimeMonths ? lifetimeMonths.value : null).toBe(months);
    expect(findingsOf(read).includes('finding.unclearFigure')).toBe(months === null);
  });

  it('are not of the group below the title of a group of its own', () => {
    const read = reportOf(h('WG1: Terms'), p('Duration: 6 months'), p('Established by SG11 in May 2021'));
    expect(read.report.focusGroup.lifetimeMonths.status).toBe('not-stated');
    expect(read.report.focusGroup.parentGroup).toMatchObject({ value: 'TSAG' });
  });
});
