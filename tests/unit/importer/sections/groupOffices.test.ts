import { describe, expect, it } from 'vitest';
import type { Assembled } from '../../../../src/importer/assembleReport.ts';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const officers = ({ report }: Assembled): string[] => report.leadership.map(({ person }) => person.name);
const leaders = ({ report }: Assembled): (string | null)[] =>
  report.workingGroups.map(({ leader }) => ('value' in leader ? leader.value.name : null));
const unplaced = ({ report }: Assembled): string[] => report.unplaced.map(({ text }) => text);

const groups = table(['WG', 'Title'], ['WG1', 'Terms'], ['WG2', 'Model']);
const offices = (...rows: string[][]) =>
  table(['Position', 'Name', 'Affiliation'], ['Chairman', 'Ann Roe', 'Acme, Norway'], ...rows);

describe('the chair of a working group', () => {
  it('is its leader and no chairman of the whole group, where a table of officers tells it', () => {
    const read = reportOf(
      h('Leadership'),
      offices(['WG1 Chair', 'Leo Berg', 'Bo Lab'], ['Chair of WG 2', 'Ida Holm', 'Acme']),
      h('Structure'),
      groups,
    );
    expect(officers(read)).toEqual(['Ann Roe']);
    expect(leaders(read)).toEqual(['Leo Berg', 'Ida Holm']);
    expect(unplaced(read)).toEqual([]);
  });

  it('stays unplaced with a warning where the format has no field for it', () => {
    const read = reportOf(
      h('Leadership'),
      offices(
        ['WG1 Vice-chair', 'Leo Berg', 'Bo Lab'],
        ['WG2 Co-chair', 'Ida Holm', 'Acme'],
        ['WG2 Co-chair', 'Eva Lund', 'Acme'],
      ),
      h('Structure'),
      groups,
      p('WG7 Chair: Uma Ray (Acme)'),
    );
    expect(officers(read)).toEqual(['Ann Roe']);
    expect(leaders(read)).toEqual([null, 'Ida Holm']);
    expect(unplaced(read)).toEqual([
      'WG1 Vice-chair | Leo Berg | Bo Lab',
      'WG2 Co-chair | Eva Lund | Acme',
      'WG7 Chair: Uma Ray (Acme)',
    ]);
    const keys = ['finding.deputyLeader', 'finding.severalLeaders', 'finding.unclearLeader'];
    expect(findingsOf(read).filter((key) => key.endsWith('eader') || key.endsWith('Leaders'))).toEqual(keys);
  });

  it('is its leader in a list of officers', () => {
    const read = reportOf(
      h('Management'),
      li('Chairman: Ann Roe (Acme, Norway)'),
      li('WG-Radio Chair: Leo Berg (Bo Lab, Norway)'),
      h('Structure'),
      table(['WG', 'Title'], ['WG-Radio', 'Radio links']),
    );
    expect(officers(read)).toEqual(['Ann Roe']);
    expect(leaders(read)).toEqual(['Leo Berg']);
  });

  it.each([
    ['a line', p('WG1: Terms'), p('WG2: Model')],
    ['a line with a mission', p('WG1: Terms'), p('WG2: Model')],
    ['a heading', h('WG1: Terms', 2), h('WG2: Model', 2)],
  ])('is its leader in a line of its own under %s', (kind, one, other) => {
    const mission = kind.endsWith('mission') ? [p('Mission: Describe the terms.')] : [];
    const read = reportOf(
      h('Leadership'),
      p('Chairman: Ann Roe (Acme, Norway)'),
      h('Working Groups'),
      one,
      ...mission,
      p('Chair: Leo Berg (Bo Lab, Norway)'),
      p('Vice-chair: Eva Lund (Acme, Norway)'),
      other,
      p('Chair: Ida Holm (Acme, Norway)'),
    );
    expect(officers(read)).toEqual(['Ann Roe']);
    expect(leaders(read)).toEqual(['Leo Berg', 'Ida Holm']);
    expect(unplaced(read)).toEqual(['Vice-chair: Eva Lund (Acme, Norway)']);
    expect(findingsOf(read)).toContain('finding.deputyLeader');
    expect(findingsOf(read)).not.toContain('finding.severalLeaders');
  });

  it('is no card of a group in a table without a head', () => {
    const rows = [
      ['WG1 Chair', 'Leo Berg'],
      ['Vice-chair of Working Group 2', 'Ida Holm'],
      ['Chairman', 'Ann Roe'],
    ];
    const read = reportOf(h('Leadership'), table(...rows), h('Structure'), groups);
    expect(officers(read)).toEqual(['Ann Roe']);
    expect(leaders(read)).toEqual(['Leo Berg', null]);
  });

  it.each([
    ['An old WG, chaired by Ann Roe', []],
    ['The TG is chaired by Ann Roe.', []],
    ['The group is chaired by Ann Roe.', ['Ann Roe']],
  ])('is no chairman of the whole group where the group has no number: “%s”', (words, names) => {
    const read = reportOf(h('Structure'), p(words));
    expect(officers(read)).toEqual(names);
    expect(read.report.remarks.map(({ text }) => text)).toEqual(names.length === 0 ? [words] : []);
  });

  it('is told apart from the chairman who stands after a list of groups', () => {
    const read = reportOf(h('Structure'), li('WG1: Terms'), p('Chairman: Ann Roe (Acme, Norway)'));
    expect(officers(read)).toEqual(['Ann Roe']);
    expect(leaders(read)).toEqual([null]);
  });
});

describe('a column of chair and vice-chairs', () => {
  const led = (label: string, cell: string) =>
    reportOf(
      h('Working groups'),
      table(['WG', 'Title', label, 'Deliverables'], ['1', 'Terms', cell, 'D1.1 Map']),
    );
  const both = 'Chair: Ann Roe (Acme, Egypt); Vice-chair: Bo Ek (Bolt, Oman)';

  it.each([
    ['Chair / Vice-chairs', both, 'Vice-chair: Bo Ek (Bolt, Oman)'],
    ['Chair / Vice-chairs', 'Chair: Ann Roe (Acme, Egypt)\nVice-chair: Bo Ek', 'Vice-chair: Bo Ek'],
    ['Chair and Vice-Chair', 'Ann Roe (Acme, Egypt), Bo Ek (Bolt, Oman)', 'Bo Ek (Bolt, Oman)'],
    ['Leader (and deputy)', both, 'Vice-chair: Bo Ek (Bolt, Oman)'],
    ['Chair', both, 'Vice-chair: Bo Ek (Bolt, Oman)'],
  ])('gives the leader, and tells who else stands there: “%s”', (label, cell, other) => {
    const read = led(label, cell);
    const person = { name: 'Ann Roe', affiliation: 'Acme', country: 'Egypt' };
    expect(read.report.workingGroups).toMatchObject([
      { leader: { value: person }, deliverables: [{ extra: {} }] },
    ]);
    expect(read.report.unplaced.map(({ text }) => text)).toEqual([other]);
  });

  it.each(['Ann Roe, Bo Ek', 'Bo Ek (Vice-chair), Ann Roe (Chair)', 'Vice-chair: Bo Ek (Bolt, Oman)'])(
    'gives none in doubt, and that is told: “%s”',
    (cell) => {
      const read = led('Chair and vice-chair', cell);
      expect(read.report.workingGroups).toMatchObject([{ leader: { status: 'not-stated' } }]);
      expect(findingsOf(read)).toContain('finding.unclearLeader');
    },
  );
});

describe('a column about where the leaders of groups are from', () => {
  const labels = ["Leader's organization", 'Leader’s affiliation', "Chairman's company", 'Organization'];
  const read = (label: string) =>
    reportOf(
      h('Working groups'),
      table(
        ['WG', 'Title', 'Leader', label],
        ['WG1', 'Tea', 'Ann Roe, Bo Ek', 'Acme'],
        ['WG2', 'Pots', 'Cy Fu', 'Bolt'],
      ),
    );

  it.each(labels)('gives their affiliation, and leaves open who of two leads: “%s”', (label) => {
    const { report, findings } = read(label);
    expect(report.workingGroups.map(({ leader }) => leader)).toMatchObject([
      { status: 'not-stated' },
      { value: { name: 'Cy Fu', affiliation: 'Bolt' } },
    ]);
    expect(findings.map(({ key }) => key)).toContain('finding.unclearLeader');
  });

  it('may be that of the leaders itself, and a comma before where they are from', () => {
    const rows = table(['WG', 'Title', 'Leader and organization'], ['WG1', 'Tea', 'Ann Roe, Tea Lab']);
    const { workingGroups } = reportOf(h('Working groups'), rows).report;
    expect(workingGroups).toMatchObject([{ leader: { value: { name: 'Ann Roe', affiliation: 'Tea Lab' } } }]);
  });
});

describe('the officers of a sentence', () => {
  it.each([
    [
      'Three co-chairmen were appointed by TSAG: Ann Roe (Acme, Norway), Bo Ek (Bo Lab) and Cy Holm (Acme).',
      ['chairman Ann Roe', 'chairman Bo Ek', 'chairman Cy Holm'],
      'TSAG',
    ],
    [
      'The management team is composed of Ann Roe (Chair, Acme, Norway), Bo Ek (Vice-Chair, Bo Lab) and Cy Holm (Vice-Chair, Acme).',
      ['chairman Ann Roe', 'vice-chairman Bo Ek', 'vice-chairman Cy Holm'],
      null,
    ],
    [
      'The group is chaired by Ann Roe (Acme, Norway), assisted by two Vice-Chairs, Bo Ek (Bo Lab) and Cy Holm (Acme).',
      ['chairman Ann Roe', 'vice-chairman Bo Ek', 'vice-chairman Cy Holm'],
      null,
    ],
  ])('are all told: “%s”', (words, told, by) => {
    const { leadership } = reportOf(h('Leadership'), p(words)).report;
    expect(leadership.map(({ role, person }) => `${role} ${person.name}`)).toEqual(told);
    expect(leadership.map(({ appointedBy }) => appointedBy)).toEqual([by, by, by]);
  });
});

describe('the mission of a working group under its heading', () => {
  it.each([
    'Vice-Chair: Ann Roe (Acme, Norway)',
    'WG2 met five times since the last report.',
    'The next WG2 meeting is planned for 3 November 2021.',
    'WG2 was set up in May 2019.',
    'Task Group 2.1: Definitions',
    'No model has been drawn yet.',
    'Further authors are needed.',
    'Its drawings are pending a reply from SG5.',
    'See TK-O-12 for the drawings.',
    'Ms Bo Ek (Acme, Norway) helps as deputy leader.',
    'Ann Roe (Acme, Norway)',
  ])('is not “%s”', (words) => {
    const read = reportOf(h('Working Group 2: Model'), p(words), p('Describe the model.'));
    const [group] = read.report.workingGroups;
    expect(group?.mission).toMatchObject({ status: 'stated', value: 'Describe the model.' });
    const { remarks, unplaced: kept } = read.report;
    expect([...remarks, ...kept].map(({ text }) => text)).toContain(words);
  });

  it.each([
    ['Study the model of cups.', []],
    ['To study which contributors to a model are needed', ['finding.readLoosely']],
    ['WG2 aims at a model of cups.', []],
    ['The group draws cups.', []],
    ['Cups of all kinds.', ['finding.readLoosely']],
    ['Scope: cups of all kinds.', []],
  ])('is told as a note where “%s” does not sound like one', (words, told) => {
    const read = reportOf(h('Working Group 2: Model'), p(words));
    expect(read.report.workingGroups[0]?.mission).toMatchObject({ value: words.replace('Scope: ', '') });
    expect(findingsOf(read).filter((key) => key === 'finding.readLoosely')).toEqual(told);
  });
});
