import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

/** "1 Terms, Ann Roe (a.i.): D1.1 Map": number, title, leader and deliverables. */
function groupsIn(...blocks: Block[]): string[] {
  return reportOf(...blocks).report.workingGroups.map(({ number, title, leader, deliverables }) => {
    const led = 'value' in leader ? `${leader.value.name}${leader.value.interim ? ' (a.i.)' : ''}` : '-';
    return `${number} ${title}, ${led}: ${deliverables.map((one) => `${one.code} ${one.title}`).join('; ')}`;
  });
}

const kept = (...blocks: Block[]): string[] => reportOf(...blocks).report.unplaced.map(({ text }) => text);

describe('the title of a working group', () => {
  it.each([
    [
      'WG1: Terms – Co-leaders: Ann Roe (Acme, Norway) and Bo Ek (Oman)',
      '1 Terms, Ann Roe: ',
      'Bo Ek (Oman)',
    ],
    ['WG1: Terms – Acting leader: Ann Roe (Acme, Norway)', '1 Terms, Ann Roe (a.i.): ', null],
    ['WG1: Terms (Chair (acting): Ann Roe)', '1 Terms, Ann Roe (a.i.): ', null],
    ['WG1: Terms - Convenor: Ann Roe', '1 Terms, Ann Roe: ', null],
    ['WG1: Terms - Vice-leader: Ann Roe', '1 Terms, -: ', 'Vice-leader: Ann Roe'],
    ['WG1: Terms (Mr Bo Ek, Oman)', '1 Terms, -: ', 'Mr Bo Ek, Oman'],
    ['WG1 – Terms – B. Ek (Tea Lab, Oman)', '1 Terms, -: ', 'B. Ek (Tea Lab, Oman)'],
  ])('does not hold the words about its officers: “%s”', (words, told, other) => {
    expect(groupsIn(h('Working groups'), p(words))).toEqual([told]);
    const read = reportOf(h('Working groups'), p(words));
    expect(read.report.unplaced.map(({ text }) => text)).toEqual(other === null ? [] : [other]);
    const warned = read.findings.filter(
      ({ severity, key }) => severity === 'warning' && key.includes('eader'),
    );
    expect(warned).toHaveLength(other === null ? 0 : 1);
  });

  it.each([
    'Terms (cups and pots)',
    'Terms (TTT)',
    'Terms – cups and pots',
    'Tea – Trade (Oman)',
    'Lead in cups',
  ])('is whole where no officer is in it: “%s”', (title) => {
    expect(groupsIn(h('Working groups'), p(`WG1: ${title}`))).toEqual([`1 ${title}, -: `]);
  });
});

describe('a working group in a line', () => {
  it('may have letters for a number', () => {
    expect(groupsIn(h('Working groups'), p('WG-TT: Tea trade'), p('Leader: Ann Roe (Acme)'))).toEqual([
      'TT Tea trade, Ann Roe: ',
    ]);
  });

  it('may have a letter alone below a heading about working groups', () => {
    const items = [li('A: Terms, led by Ann Roe (Acme, Norway)'), li('B – Model')];
    expect(groupsIn(h('Working groups'), ...items)).toEqual(['A Terms, Ann Roe: ', 'B Model, -: ']);
    expect(groupsIn(h('Deliverables'), ...items)).toEqual([]);
  });

  it('may be called by a name, where it is told who leads it', () => {
    expect(groupsIn(h('Working groups'), li('Tea safety WG, chaired by Ann Roe (Acme)'))).toEqual([
      'Tea safety WG Tea safety WG, Ann Roe: ',
    ]);
    expect(groupsIn(h('Working groups'), li('Tea safety WG met twice.'))).toEqual([]);
  });

  it('keeps its leader with a warning where no groups are told', () => {
    const rows = table(['Position', 'Name'], ['Chairman', 'Ann Roe'], ['WG1 leader', 'Bo Ek (Oman)']);
    expect(groupsIn(h('Leadership'), rows)).toEqual([]);
    expect(kept(h('Leadership'), rows)).toEqual(['WG1 leader | Bo Ek (Oman)']);
    expect(findingsOf(reportOf(h('Leadership'), rows))).toContain('finding.unclearLeader');
  });
});

describe('the working group of a list of deliverables', () => {
  const items = [li('D-1 Map'), li('D-2 Cups')];

  it.each([
    ['a heading with its number', h('WG1', 2)],
    ['a heading about its deliverables', h('Deliverables of WG1', 2)],
    ['a line with its number', p('WG1:')],
    ['a line about its deliverables', p('WG 1 deliverables:')],
  ])('is told by %s', (_, over) => {
    const told = groupsIn(h('Deliverables'), over, ...items);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^1 WG ?1, -: D-1 Map; D-2 Cups$/);
    expect(groupsIn(h('Structure'), p('WG1: Terms'), h('Deliverables'), over, ...items)).toEqual([
      '1 Terms, -: D-1 Map; D-2 Cups',
    ]);
  });

  it.each(['Working groups', 'WORKING GROUPS', 'Deliverables'])('is none below “%s”', (heading) => {
    const read = reportOf(h(heading), ...items);
    expect(read.report.workingGroups).toEqual([]);
    expect(findingsOf(read)).toContain('finding.deliverableWithoutGroup');
  });
});
