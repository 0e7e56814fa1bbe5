import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

/** "1 Terms, Ann Roe: To name pots.": number, title, leader and mission. */
function groupsIn(...blocks: Block[]): string[] {
  return reportOf(...blocks).report.workingGroups.map(({ number, title, leader, mission }) => {
    const led = 'value' in leader ? leader.value.name : '-';
    return `${number} ${title}, ${led}: ${'value' in mission ? mission.value : '-'}`;
  });
}

describe('a working group whose title stands in a line with a label', () => {
  const lines = ['Title: Terms', 'Scope: To name pots.', 'Chair: Ann Roe (Acme, Norway)'];

  it.each<[string, Block[]]>([
    ['paragraphs below its number', [h('Structure'), p('WG1'), ...lines.map(p)]],
    ['a list below its number', [h('Structure'), p('WG1:'), ...lines.map(li)]],
    ['paragraphs below its heading', [h('Working Group 1'), ...lines.map(p)]],
    ['a list below its heading', [h('WG1'), ...lines.map(li)]],
  ])('has it, its mission and its leader: %s', (_, blocks) => {
    const read = reportOf(...blocks);
    expect(groupsIn(...blocks)).toEqual(['1 Terms, Ann Roe: To name pots.']);
    expect(read.report.leadership).toEqual([]);
    expect(read.report.remarks).toEqual([]);
    expect(findingsOf(read)).not.toContain('finding.groupWithoutTitle');
  });

  it('may be one after another', () => {
    const blocks = [p('WG1'), li('Name: Terms'), p('WG2'), li('Mission: To warm.'), li('Name: Heat')];
    expect(groupsIn(h('Structure'), ...blocks)).toEqual(['1 Terms, -: -', '2 Heat, -: To warm.']);
  });

  it.each([
    [p('Chair:'), p('Name: Ann Roe')],
    [p('Name: Ann Roe'), p('Affiliation: Acme')],
    [p('Name: Ann Roe (Acme, Norway)')],
    [p('Title: TBD')],
  ])('takes the name of nobody for it', (...blocks) => {
    const read = reportOf(h('Structure'), p('WG1'), ...blocks);
    expect(read.report.workingGroups.map(({ title }) => title)).toEqual(['WG1']);
    expect(findingsOf(read)).toContain('finding.groupWithoutTitle');
  });

  it('keeps the one it has, and the words that say otherwise', () => {
    const read = reportOf(h('Structure'), p('WG1: Terms'), p('Title: Heat'));
    expect(read.report.workingGroups.map(({ title }) => title)).toEqual(['Terms']);
    expect(read.report.remarks.map(({ text }) => text)).toEqual(['Title: Heat']);
  });
});

describe('what the format has no field for', () => {
  it.each<[string, Block]>([
    [
      'a column',
      table(['WG', 'Title', 'Chair', 'Vice-Chair'], ['WG1', 'Terms', 'Ann Roe (Acme)', 'Bo Ek (Tea)']),
    ],
    ['a row', table(['WG1', 'Terms'], ['Chair', 'Ann Roe (Acme)'], ['Vice-Chair', 'Bo Ek (Tea)'])],
  ])('is told as such in %s of a table, and not as in doubt', (_, block) => {
    const read = reportOf(h('Working groups'), block);
    expect(groupsIn(h('Working groups'), block)).toEqual(['1 Terms, Ann Roe: -']);
    const fillings = { row: 'WG1', column: 'Vice-Chair', quote: 'Bo Ek (Tea)' };
    expect(read.findings).toContainEqual(
      expect.objectContaining({ key: 'finding.columnWithoutField', fillings }),
    );
    expect(findingsOf(read)).not.toContain('finding.unclearNumber');
  });

  it.each([
    ['Vice-Chair: Bo Ek (Tea)', 'finding.deputyLeader'],
    ['Chairs: Per Ek, Sofie Roe', 'finding.unclearLeader'],
  ])('is no second leader where there is no first one: “%s”', (words, key) => {
    const read = reportOf(h('Structure'), p('WG1: Terms'), p(words));
    expect(groupsIn(h('Structure'), p('WG1: Terms'), p(words))).toEqual(['1 Terms, -: -']);
    expect(findingsOf(read)).toContain(key);
    expect(findingsOf(read)).not.toContain('finding.severalLeaders');
    expect(read.report.unplaced.map(({ text }) => text)).toEqual([words]);
  });

  it('is a second leader besides the first one', () => {
    const read = reportOf(h('Structure'), p('WG1: Terms'), p('Chair: Ann Roe'), p('Chair: Bo Ek'));
    expect(findingsOf(read)).toContain('finding.severalLeaders');
  });
});

describe('several facts of a group in one paragraph', () => {
  const facts = p(
    'Objective: to agree on words. Leader: Ann Roe (Acme, Norway). Deliverables: D1.1 Map; D1.2 Cups.',
  );

  it.each<[string, Block[]]>([
    ['below its line', [h('Structure'), p('WG1: Terms'), facts]],
    ['below its heading', [h('Working Group 1: Terms'), facts]],
  ])('are each read apart: %s', (_, blocks) => {
    expect(groupsIn(...blocks)).toEqual(['1 Terms, Ann Roe: to agree on words.']);
    const { report } = reportOf(...blocks);
    expect(report.workingGroups[0]?.deliverables.map(({ code, title }) => `${code} ${title}`)).toEqual([
      'D1.1 Map',
      'D1.2 Cups',
    ]);
    expect(report.remarks).toEqual([]);
  });
});

it('A further leader in a cell is told once', () => {
  const cell = 'Ann Roe (Acme, Norway) and Bo Ek (Tea Lab, Oman)';
  const read = reportOf(h('Structure'), table(['WG', 'Title', 'Leaders'], ['WG1', 'Terms', cell]));
  expect(read.report.unplaced.map(({ text }) => text)).toEqual(['Bo Ek (Tea Lab, Oman)']);
  expect(findingsOf(read)).toContain('finding.severalLeaders');
  expect(findingsOf(read)).not.toContain('finding.cellLeft');
});

describe('a line with a label below the heading of a working group', () => {
  it.each([
    'Editor: Bob Lee (Bo Lab, Oman)',
    'Secretary: Bob Lee',
    'Editor(s): Bob Lee',
    'Way of work: by mail',
  ])('“%s” is no mission', (line) => {
    const blocks = [h('Working Group 1 (Terms)'), p('Chair: Ann Roe (Acme, Norway)'), p(line)];
    expect(groupsIn(...blocks)).toEqual(['1 Terms, Ann Roe: -']);
    expect(reportOf(...blocks).report.remarks.map(({ text }) => text)).toEqual([line]);
  });

  it.each([
    'The scope: To name pots.',
    'Main tasks: To name pots.',
    'This group has one task: to name pots.',
  ])('“%s” is one, as its words tell', (line) => {
    expect(groupsIn(h('Working Group 1 (Terms)'), p(line))).toEqual([`1 Terms, -: ${line}`]);
  });
});

it('A further leader without brackets stands for nothing that the first one is with', () => {
  const read = reportOf(
    h('Structure'),
    table(
      ['WG', 'Title', 'Leader'],
      ['WG1', 'Terms', 'Ann Roe (Acme), Bo Ek'],
      ['WG2', 'Map', 'Cy Fox (Bell), Oman'],
    ),
  );
  const leaders = read.report.workingGroups.map(({ leader }) => ('value' in leader ? leader.value : null));
  expect(leaders).toMatchObject([
    { name: 'Ann Roe', affiliation: 'Acme' },
    { name: 'Cy Fox', affiliation: 'Bell', country: 'Oman' },
  ]);
  expect(read.report.unplaced.map(({ text }) => text)).toEqual(['Bo Ek']);
  expect(findingsOf(read).filter((key) => key === 'finding.severalLeaders')).toHaveLength(1);
});
