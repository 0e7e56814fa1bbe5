import { describe, expect, it } from 'vitest';
import type { Assembled } from '../../../../src/importer/assembleReport.ts';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { cell, findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const meetings = [
  h('Meetings'),
  table(['Meeting', 'Date', 'Place'], ['1st', '8-9 June 2021', 'Lima, Peru']),
] as const;
const wordsKept = ({ report }: Assembled) => report.unplaced.map(({ text }) => text).join(' | ');
const groupsIn = ({ report }: Assembled) =>
  report.workingGroups.map(({ number, title, deliverables }) => [
    number,
    title,
    ...deliverables.map(({ code }) => code),
  ]);

describe('the head of a document', () => {
  it.each([
    [['No.', 'Title', 'Date']],
    [['Title', 'Status', 'Date']],
    [['Version', 'Title', 'Source']],
    [['Title', 'Document', 'Source']],
  ])('is no row of labels over columns: %j', (labels) => {
    const rows = table(labels, ['1', 'Terms of tea', '6 October 2021']);
    const document = { number: 'not-stated', title: 'not-stated', date: 'not-stated' };
    for (const blocks of [[rows], [...meetings, h('Papers'), rows]]) {
      const read = reportOf(...blocks, ...meetings);
      const { number, title, date } = read.report.document;
      expect({ number: number.status, title: title.status, date: date.status }).toEqual(document);
      expect(wordsKept(read)).toContain('Terms of tea');
      expect(findingsOf(read)).toContain('finding.unreadTable');
    }
  });

  it('does not stand deep in the document', () => {
    const card = table(['Title:', 'Terms of tea'], ['Date:', '6 October 2021']);
    const read = reportOf(...meetings, h('Papers'), card);
    expect(read.report.document.title.status).toBe('not-stated');
    expect(reportOf(card, ...meetings).report.document.title).toMatchObject({ value: 'Terms of tea' });
  });

  it('is no table of deliverables, which is read as one', () => {
    const groups = table(['WG', 'Title', 'Leader'], ['1', 'Terms', 'Ann Roe (Acme, Norway)']);
    const codes = table(['Code', 'Title', 'Date'], ['D1.1', 'Terms of tea', '6 October 2021']);
    const read = reportOf(h('Working groups'), groups, h('Deliverables'), codes);
    expect(read.report.workingGroups[0]?.deliverables).toMatchObject([
      { code: 'D1.1', title: 'Terms of tea', extra: { Date: '6 October 2021' } },
    ]);
  });
});

describe('a table of something else than meetings', () => {
  it.each<[string, string[], string[]]>([
    ['Action items', ['No.', 'Action', 'Responsible', 'Due date'], ['1', 'Boil', 'Ann Roe', '15 July 2021']],
    ['Liaisons', ['Document', 'To', 'Subject', 'Date'], ['TK-LS-1', 'SG13', 'Tea', '25 June 2021']],
    ['Meetings', ['Document', 'To', 'Subject', 'Date'], ['TK-LS-1', 'SG13', 'Tea', '25 June 2021']],
    ['Outputs', ['No.', 'Title', 'Status', 'Target date'], ['1', 'Terms', 'Draft', 'October 2021']],
    ['Output documents', ['Number', 'Title', 'Date'], ['TK-O-001', 'Report', '10 June 2021']],
    ['Sessions', ['Session', 'Title', 'Speaker', 'Date'], ['1', 'Tea', 'Ann Roe', '8 June 2021']],
    ['Workshops', ['Title', 'Date', 'Place', 'Participants'], ['Tea', '18 June 2021', 'Oslo', '200']],
    ['Working group e-meetings', ['WG', 'Date', 'Participants'], ['WG1', '5 June 2021', '22']],
  ])('has no meetings and no working groups: “%s”, %j', (heading, labels, row) => {
    const read = reportOf(...meetings, h(heading), table(labels, row));
    expect(read.report.meetings.map(({ place }) => place)).toEqual(['Lima, Peru']);
    expect(read.report.workingGroups).toEqual([]);
    expect(wordsKept(read)).toContain(row.join(' | '));
    expect(findingsOf(read)).toContain('finding.unreadTable');
    expect(read.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each<[string, Block[]]>([
    ['a heading', [h('Meetings'), table(['No.', 'Date'], ['1', '8 June 2021'])]],
    [
      'the words before it',
      [h('History'), p('Meetings are listed below:'), table(['No.', 'Date'], ['1', '8 June 2021'])],
    ],
    ['a label', [h('History'), table(['Meeting', 'Date'], ['1', '8 June 2021'])]],
    ['a span of days', [h('History'), table(['No.', 'Date'], ['1', '8-9 June 2021'])]],
    ['figures', [h('History'), table(['Date', 'Participants'], ['8 June 2021', '30'])]],
  ])('is told from one of meetings by %s', (_, blocks) => {
    expect(reportOf(...blocks).report.meetings).toMatchObject([{ firstDay: '2021-06-08' }]);
  });
});

describe('a numbered list in a table', () => {
  it.each<[string, string[], string[]]>([
    ['Liaisons', ['No.', 'Title', 'Addressed to', 'Status'], ['TK1', 'On tea', 'SG13', 'Sent']],
    ['List of deliverables', ['No.', 'Title', 'Editor', 'Status'], ['1', 'Terms', 'Ann Roe', 'Draft']],
    ['List of deliverables', ['No.', 'Title', 'Leader', 'Status'], ['1', 'Terms', 'Ann Roe', 'Draft']],
    ['Contributions', ['No.', 'Source', 'Title', 'WG'], ['C-001', 'Acme', 'Terms', 'WG1']],
    ['Documents', ['No.', 'Title', 'Source'], ['I-001', 'Terms', 'Acme']],
  ])('is none of working groups: “%s”, %j', (heading, labels, row) => {
    const read = reportOf(...meetings, h(heading), table(labels, row));
    expect(groupsIn(read)).toEqual([]);
    expect(wordsKept(read)).toContain(row.join(' | '));
    expect(findingsOf(read)).toContain('finding.unreadTable');
  });

  it('counts deliverables, whose codes name their groups', () => {
    const groups = table(['WG', 'Title', 'Leader'], ['1', 'Terms', 'Ann Roe (Acme, Norway)']);
    const list = table(['#', 'Deliverable', 'Status'], ['2', 'D1.2 Gap analysis', 'Draft']);
    const read = reportOf(h('Working groups'), groups, h('List of deliverables'), list);
    expect(groupsIn(read)).toEqual([['1', 'Terms', 'D1.2']]);
    const alone = reportOf(...meetings, h('List of deliverables'), list);
    expect(groupsIn(alone)).toEqual([]);
    expect(findingsOf(alone)).toContain('finding.deliverableWithoutGroup');
  });

  it('counts working groups where it tells who leads them or what they do', () => {
    for (const label of ['Leader', 'Mission'])
      expect(groupsIn(reportOf(table(['No.', 'Title', label], ['1', 'Terms', 'Ann Roe (Acme)'])))).toEqual([
        ['1', 'Terms'],
      ]);
    const labels = ['No', 'Working Group', 'Responsible', 'Expected outputs'];
    const read = reportOf(h('Structure'), table(labels, ['1', 'Terms of tea', 'Ann Roe (Acme)', 'A report']));
    expect(groupsIn(read)).toEqual([['1', 'Terms of tea']]);
    expect(read.report.workingGroups[0]?.leader).toMatchObject({ value: { name: 'Ann Roe' } });
  });

  it('is under no heading that names a group where it speaks of the meetings of all', () => {
    expect(groupsIn(reportOf(...meetings, h('Working group e-meetings'), li('Weekly')))).toEqual([]);
  });
});

describe('a table of deliverables', () => {
  it.each(['1, 2', 'WG1/WG2', '1 and 2', 'All', 'All WGs'])(
    'takes “%s” for no group, with a warning that names it',
    (groups) => {
      const labels = ['WG', 'Deliverable', 'Title'];
      const read = reportOf(table(labels, ['1', 'D1.1', 'Terms'], [groups, 'D3.1', 'Map']));
      expect(groupsIn(read)).toEqual([['1', '1', 'D1.1']]);
      const told = read.findings.find(({ key }) => key === 'finding.unclearNumber');
      expect(told?.fillings).toEqual({ row: groups, column: 'WG', quote: groups });
      expect(wordsKept(read)).toContain('D3.1 Map');
    },
  );

  const labels = ['Code', 'Title', 'Progress'];
  const rows = [
    ['WG1: Network aspects'],
    ['D1.1', 'Terms', '80%'],
    ['D1.2', 'Use cases', '60%'],
    ['WG2: Keys'],
    ['D7', 'Key terms', '90%'],
  ];

  it.each([
    ['alone in its row', table(labels, ...rows)],
    [
      'merged over all columns',
      {
        kind: 'table' as const,
        rows: 6,
        columns: 3,
        cells: [labels, ...rows].flatMap((row, at) =>
          row.map((text, column) => cell(at, column, text, row.length === 1 ? { columnSpan: 3 } : {})),
        ),
      },
    ],
  ])('may name the group of the rows below, %s', (_, block) => {
    const read = reportOf(h('Deliverables'), block);
    expect(groupsIn(read)).toEqual([
      ['1', 'Network aspects', 'D1.1', 'D1.2'],
      ['2', 'Keys', 'D7'],
    ]);
    expect(findingsOf(read)).toEqual(['finding.noMeetings']);
    expect(read.report.unplaced).toEqual([]);
  });
});

describe('what a table tells of a working group', () => {
  it.each([
    [['Affiliation', 'Country'], ['Acme', 'Norway'], { affiliation: 'Acme', country: 'Norway' }],
    [['Country'], ['Norway'], { affiliation: null, country: 'Norway' }],
    [['Organization'], ['Acme'], { affiliation: 'Acme', country: null }],
  ])('says in %j where the leader is from', (labels, from, person) => {
    const block = table(['WG', 'Title', 'Leader', ...labels], ['1', 'Terms', 'Ann Roe', ...from]);
    const read = reportOf(block);
    expect(read.report.workingGroups[0]?.leader).toMatchObject({ value: { name: 'Ann Roe', ...person } });
    expect(read.report.unplaced).toEqual([]);
  });

  it.each([
    ['Vice-chair', 'Bo Ek (Acme)'],
    ['Number of experts', '25'],
    ['Members', '12'],
    ['Meetings held', '6'],
  ])('is no matter of its deliverables under “%s”, and stays unplaced with a warning', (label, words) => {
    const labels = ['WG', 'Title', 'Chair', label, 'Deliverable', 'Status'];
    const read = reportOf(table(labels, ['1', 'Terms', 'Ann Roe (Acme)', words, 'D1.1 Map', 'Draft']));
    expect(read.report.workingGroups[0]).toMatchObject({
      leader: { value: { name: 'Ann Roe' } },
      deliverables: [{ code: 'D1.1', extra: { Status: 'Draft' } }],
    });
    expect(wordsKept(read)).toBe(words);
    expect(read.findings).toContainEqual(
      expect.objectContaining({ severity: 'warning', fillings: { row: '1', column: label, quote: words } }),
    );
  });
});
