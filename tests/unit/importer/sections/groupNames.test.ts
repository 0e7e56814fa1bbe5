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

describe('others in offices of their own, told behind the leader', () => {
  it.each([
    ['WG1 - Terms (Chair: Ann Roe, Vice-chair: Bo Lab)', 'Vice-chair: Bo Lab'],
    [
      'WG1: Terms; chair: Ann Roe, Acme; vice-chairs: Bo Lab (Acme), Cy Ek',
      'vice-chairs: Bo Lab (Acme), Cy Ek',
    ],
    ['WG1: Terms (Leader: Ann Roe; Co-leader: Bo Lab)', 'Co-leader: Bo Lab'],
  ])('are no part of who leads: “%s”', (words, others) => {
    const read = reportOf(h('WGs'), p(words));
    expect(groupsIn(h('WGs'), p(words))).toEqual(['1 Terms, Ann Roe']);
    const { leader } = read.report.workingGroups[0] ?? {};
    expect(leader).toMatchObject({ value: { affiliation: words.includes('Acme;') ? 'Acme' : null } });
    expect(read.report.unplaced.map(({ text }) => text)).toEqual([others]);
    expect(findingsOf(read).filter((key) => !/no(?:Meetings|Tables)$/.test(key))).toEqual([
      'finding.deputyLeader',
    ]);
  });

  it('are told once where they stand in a cell', () => {
    const cell = 'Ann Roe\nCo-leader: Bo Lab';
    const read = reportOf(h('Working groups'), table(['WG', 'Title', 'Leader'], ['WG1', 'Terms', cell]));
    expect(read.report.workingGroups[0]?.leader).toMatchObject({
      value: { name: 'Ann Roe', affiliation: null },
    });
    const about = read.findings.filter(({ fillings }) => fillings?.['quote'] === 'Co-leader: Bo Lab');
    expect(about.map(({ key }) => key)).toEqual(['finding.deputyLeader']);
  });
});
