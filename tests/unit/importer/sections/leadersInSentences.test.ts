import { describe, expect, it } from 'vitest';
import { assembleReport } from '../../../../src/importer/assembleReport.ts';
import { aDocument, findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const groupsIn = (text: string) =>
  reportOf(h('Structure'), p(text)).report.workingGroups.map(
    ({ number, title, leader }) =>
      `${number} ${title}, ${'value' in leader ? leader.value.name : leader.status}`,
  );

describe('a working group told in a sentence', () => {
  it.each([
    [
      'There are two groups. Working Group 1, Terms, is led by Ann Roe (Acme, Norway). Working Group 2, Cups, pots and cans, is led by Bob Lee (Bo Lab, Oman).',
      ['1 Terms, Ann Roe', '2 Cups, pots and cans, Bob Lee'],
    ],
    [
      'WG1, on terms and words, is chaired by Ms Ann Roe. WG2 (Cups) is coordinated by Bob Lee (Bo Lab, Oman).',
      ['1 terms and words, Ann Roe', '2 Cups, Bob Lee'],
    ],
    [
      'WG1 “Cups” is led by Ann Roe (Acme, Norway). WG2 “Pots, cans and jugs” is led by Bob Lee (Bo Lab, Korea (Rep. of)).',
      ['1 Cups, Ann Roe', '2 Pots, cans and jugs, Bob Lee'],
    ],
    ['Working Group 1 met twice. It is led by Ann Roe (Acme, Norway).', []],
  ])('has its title and its leader: “%s”', (text, read) => {
    expect(groupsIn(text)).toEqual(read);
  });
});

describe('a table below “Liaison”', () => {
  it.each([['Subject'], ['Topic'], ['Date']])('with “To” and “%s” tells whom the group wrote to', (other) => {
    const rows = [
      ['To', other],
      ['ITU-T SG16', 'Kettles'],
      ['FAO', 'Tea'],
    ];
    const { report } = reportOf(h('5 Liaison'), table(...rows));
    expect(report.liaison.statementsSentTo.map(({ name }) => name)).toEqual(['SG16', 'FAO']);
  });

  it('with “From” beside “To” does not say which went out', () => {
    const rows = [
      ['From', 'To', 'Subject'],
      ['Acme', 'ITU-T SG16', 'Kettles'],
    ];
    expect(reportOf(h('Liaison'), table(...rows)).report.liaison.statementsSentTo).toEqual([]);
  });
});

describe('a column of working groups', () => {
  it('may be called “Lead”', () => {
    const { report } = reportOf(
      h('Working groups'),
      p('WG 1 - Terms; leader: Ann Roe (Acme, Norway)'),
      h('Deliverables'),
      table(['Deliverable', 'Title', 'Lead'], ['TEA-1', 'Words', 'WG 1'], ['TEA-2', 'Cups', 'WG 1']),
    );
    expect(report.workingGroups.map(({ title, deliverables }) => [title, deliverables.length])).toEqual([
      ['Terms', 2],
    ]);
    expect(report.unplaced).toEqual([]);
  });
});

describe('the report of a meeting', () => {
  it.each([
    [li('Fourth meeting, Rome, 7-8 March 2023: 21 contributions. Report: SLI-R-04.')],
    [li('Fourth meeting, Rome, 7-8 March 2023: 21 contributions. Report SLI-R-04.')],
    [p('The meeting was held in Rome on 7-8 March 2023. The report of this meeting is SLI-R-04.')],
  ])('is read wherever its sentence stands: %s', (block) => {
    const { report } = reportOf(h('Meetings'), block);
    expect(report.meetings.map(({ meetingReport }) => meetingReport)).toMatchObject([{ value: 'SLI-R-04' }]);
  });
});

describe('who appointed each officer of a table', () => {
  it('stands under “Appointed”, where it is no day', () => {
    const { report } = reportOf(
      h('Leadership'),
      table(
        ['Role', 'Name', 'Affiliation', 'Country', 'Appointed'],
        ['Chairman', 'Ann Roe', 'Acme', 'Norway', 'SG20, July 2024'],
        ['Vice-Chairman', 'Bob Lee', 'Bo Lab', 'Oman', '1st meeting'],
        ['Vice-Chairman', 'Cy Ek', 'Bo Lab', 'Oman', 'May 2024'],
      ),
    );
    expect(report.leadership.map(({ appointedBy }) => appointedBy)).toEqual(['SG20', '1st meeting', null]);
  });
});

describe('a report of a group that has not met', () => {
  const facts = table(['Established', 'TSAG, 14 December 2018'], ['Lifetime', '12 months']);
  const head = ['To: TSAG', 'From: Co-Chairs of FG TK', 'Subject: Progress of FG TK', 'Date: 8 January 2024'];
  const report = (said: string) =>
    assembleReport(
      aDocument(
        h('Progress report of the Focus Group on kettles (FG TK)'),
        ...head.map(p),
        facts,
        h('Meetings'),
        p(said),
        h('Leadership'),
        p('Chairman: Ann Roe (Acme, Norway)'),
      ),
      'report.txt',
    );

  it('is not told to lack meetings, nor are the lines of its head taken for one', () => {
    const read = report('No meeting has been held so far.');
    expect(findingsOf(read)).not.toContain('finding.noMeetings');
    expect(findingsOf(read)).not.toContain('finding.meetingWithoutDays');
    expect(read.report.document.date).toMatchObject({ value: '2024-01-08' });
    expect(findingsOf(report('Much was done.'))).toContain('finding.noMeetings');
  });

  it('has parent and day in one cell', () => {
    const { parentGroup, established } = report('No meeting has been held so far.').report.focusGroup;
    expect([parentGroup, established]).toMatchObject([{ value: 'TSAG' }, { value: '2018-12-14' }]);
  });
});

describe('several officers without titles, each of a body in a country', () => {
  it.each([
    'The Vice-Chairmen are Ann Roe of Acme, Norway, and Bob Lee of Bo Lab, Oman, both appointed by SG13.',
    'The Vice-Chairmen are Ann Roe of Acme, Norway and Bob Lee from Bo Lab, Oman.',
  ])('are all read: “%s”', (text) => {
    const { report } = reportOf(h('Leadership'), p(text));
    expect(report.leadership.map(({ person }) => person)).toEqual([
      { name: 'Ann Roe', affiliation: 'Acme', country: 'Norway' },
      { name: 'Bob Lee', affiliation: 'Bo Lab', country: 'Oman' },
    ]);
  });
});

describe('a group told with its title before the office', () => {
  it('has both below a heading of those who lead', () => {
    const { report } = reportOf(h('Coordinators'), p('WG1 (Terms) coordinator: Ann Roe'));
    expect(report.workingGroups).toMatchObject([{ title: 'Terms', leader: { value: { name: 'Ann Roe' } } }]);
  });
});

describe('a row of a meeting to come without labels', () => {
  it('may say how sure its place is', () => {
    const rows = [
      ['Lima', '11-13 February 2020', 'Confirmed'],
      ['Rome', '4-6 June 2020', 'To be confirmed'],
    ];
    const { report } = reportOf(h('Next meetings'), table(...rows));
    expect(report.plannedMeetings.map(({ place }) => place)).toMatchObject([
      { status: 'stated', value: 'Lima' },
      { status: 'to-be-confirmed', value: 'Rome' },
    ]);
  });
});
