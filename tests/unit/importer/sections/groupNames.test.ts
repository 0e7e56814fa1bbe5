import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

/** "TT Tea trade, Ann Roe": number, title and leader. */
const groupsIn = (...blocks: Block[]): string[] =>
  reportOf(...blocks).report.workingGroups.map(
    ({ number, title, leader }) => `${number} ${title}, ${'value' in leader ? leader.value.name : '-'}`,
  );

describe('a group whose name stands in brackets behind its title', () => {
  it.each([
    ['Working Group on Tea trade (WG-TT), chaired by Ann Roe (Acme, Norway)', 'TT Tea trade, Ann Roe'],
    ['Topic group on cups (TG-Cups), driver: Bo Ek', 'Cups cups, Bo Ek'],
    ['Working Group 4 on Maps (WG4) is led by Ann Roe.', '4 Maps, Ann Roe'],
    ['Working Group on Ethics (WG-E)', 'E Ethics, -'],
  ])('has that for its number: “%s”', (words, told) => {
    expect(groupsIn(h('Structure'), li(words))).toEqual([told]);
    expect(findingsOf(reportOf(h('Structure'), li(words)))).not.toContain('finding.groupWithoutTitle');
  });

  it('has it so in a heading and in a cell, too', () => {
    const words = 'Working Group on Tea trade (WG-TT)';
    expect(groupsIn(h(words), p('Leader: Ann Roe (Acme, Norway)'))).toEqual(['TT Tea trade, Ann Roe']);
    expect(
      groupsIn(h('Working groups'), table(['Working group', 'Chair'], [words, 'Ann Roe (Acme, Norway)'])),
    ).toEqual(['TT Tea trade, Ann Roe']);
  });
});

describe('two names behind words for several leaders', () => {
  it.each([
    'WG1 (Terms) co-chairs: Ann Roe, Bo Lab',
    'WG1: Terms – co-leaders: Ann Roe, Bo Lab',
    'WG1: Terms, co-chaired by Ann Roe, Bo Lab',
    'WG1: Terms, jointly led by Ann Roe, Bo Lab',
  ])('tell nobody, since the second may be one, or where the first is from: “%s”', (words) => {
    const read = reportOf(h('Working groups'), p(words));
    expect(groupsIn(h('Working groups'), p(words))).toEqual(['1 Terms, -']);
    expect(read.report.remarks.map(({ text }) => text)).toEqual([words]);
    expect(findingsOf(read)).toContain('finding.wordsLeft');
  });

  it('are warned of where the group is told elsewhere', () => {
    const read = reportOf(
      h('Working groups'),
      p('WG1: Terms'),
      h('Leadership'),
      p('WG1 co-chairs: Ann Roe, Bo Lab'),
    );
    expect(read.report.workingGroups[0]?.leader.status).toBe('not-stated');
    expect(read.report.unplaced.map(({ text }) => text)).toEqual(['WG1 co-chairs: Ann Roe, Bo Lab']);
    expect(findingsOf(read)).toContain('finding.unclearLeader');
  });
});
