import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { findingsOf, h, p, reportOf, table } from '../../../support/documents.ts';

const officers = table(
  ['Role', 'Name'],
  ['Chair', 'Ann Roe (Acme, Norway)'],
  ['Vice-chair', 'Bo Lab (Tea, Chile)'],
);
function wordsKept(read: ReturnType<typeof reportOf>): string {
  const { unplaced, remarks } = read.report;
  return JSON.stringify([unplaced, remarks, read.findings]);
}

describe('officers in a table under words about a group within the group', () => {
  it.each<[string, Block[]]>([
    ['a heading', [h('Working groups'), h('Working Group 3 - Cups', 2), officers]],
    ['a heading over that of the officers', [h('WG3 Cups'), h('Leadership', 2), officers]],
    ['a line', [h('Working groups'), p('Working Group 3: Cups'), officers]],
    ['a caption', [h('Working groups'), p('Table 7: WG3 - Cups'), officers]],
  ])('are its leader and a deputy: %s', (_, blocks) => {
    const read = reportOf(...blocks);
    expect(read.report.leadership).toEqual([]);
    expect(read.report.workingGroups).toMatchObject([
      {
        number: '3',
        title: 'Cups',
        leader: { status: 'stated', value: { name: 'Ann Roe', country: 'Norway' } },
      },
    ]);
    expect(findingsOf(read)).toContain('finding.deputyLeader');
    expect(wordsKept(read)).toContain('Bo Lab');
  });

  it.each([
    'The officers of Working Group 3 are:',
    'WG3 leadership:',
    'Management of WG3 of the Focus Group:',
  ])('are none of the whole group where no such group is told: “%s”', (line) => {
    const read = reportOf(h('Leadership'), p(line), officers);
    expect(read.report.leadership).toEqual([]);
    expect(wordsKept(read)).toContain('Ann Roe');
  });

  it('are those of the whole group where the line between says so', () => {
    const { leadership, workingGroups } = reportOf(h('WG3: Cups'), p('Focus Group:'), officers).report;
    expect(leadership.map(({ role }) => role)).toEqual(['chairman', 'vice-chairman']);
    expect(workingGroups).toMatchObject([{ number: '3', leader: { status: 'not-stated' } }]);
  });

  it('are left out where the words name several groups', () => {
    const read = reportOf(h('Leadership'), p('Chairs of WG1 and WG2:'), officers);
    expect(read.report.leadership).toEqual([]);
    expect(findingsOf(read)).toContain('finding.unreadTable');
  });
});

describe('a column of groups beside officers', () => {
  const mixed = (...groups: string[]) =>
    table(
      ['Group', 'Role', 'Name', 'Company'],
      [groups[0] ?? '', 'Chair', 'Ann Roe', 'Acme'],
      [groups[1] ?? '', 'Chair', 'Bo Lab', 'Tea'],
    );

  it('tells who leads a group within the group', () => {
    const { leadership, workingGroups } = reportOf(
      h('Leadership'),
      mixed('FG', 'WG2'),
      h('Working groups'),
      h('WG2: Cups', 2),
      p('It defines cups.'),
    ).report;
    expect(leadership.map(({ person }) => person.name)).toEqual(['Ann Roe']);
    expect(workingGroups).toMatchObject([{ number: '2', leader: { value: { name: 'Bo Lab' } } }]);
  });

  it('goes on over blanks, and “-” is the group itself', () => {
    const { leadership } = reportOf(h('Leadership'), mixed('FG', '')).report;
    expect(leadership).toHaveLength(2);
    expect(reportOf(h('Leadership'), mixed('WG2', '-')).report.leadership).toMatchObject([
      { person: { name: 'Bo Lab' } },
    ]);
  });

  it('leaves out and tells those of what is no group of the group', () => {
    const read = reportOf(h('Leadership'), mixed('FG', 'SG17'));
    expect(read.report.leadership).toHaveLength(1);
    expect(findingsOf(read)).toContain('finding.unclearNumber');
  });
});

describe('officers of others, and former ones', () => {
  it.each([
    'The management of Study Group 17, to which the Focus Group reports:',
    'SG5 officers:',
    'Chairmen of the parent group:',
    'Members of the organizing committee:',
    'Leadership of FG POTS:',
    'First mandate (May 2017 - May 2018):',
    'Officers in the previous period:',
  ])('are left out, with their words told: “%s”', (line) => {
    const read = reportOf(h('Leadership'), p(line), officers);
    expect(read.report.leadership).toEqual([]);
    expect(findingsOf(read)).toContain('finding.unreadTable');
    expect(wordsKept(read)).toContain(line);
    expect(wordsKept(read)).toContain('Bo Lab');
  });

  it.each([
    'The officers of the Focus Group, appointed by SG17, are:',
    'The following officers were elected at the meeting of SG17:',
    'Second term (since May 2018):',
    'FG Officers:',
  ])('are not those of the group: “%s”', (line) => {
    expect(reportOf(h('Leadership'), p(line), officers).report.leadership).toHaveLength(2);
  });
});
