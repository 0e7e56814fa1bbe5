import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { findingsOf, h, li, p, reportOf } from '../../../support/documents.ts';

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
