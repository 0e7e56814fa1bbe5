import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

/** "1 Terms: TK-1 Glossary; TK-2 Map" */
const groupsIn = (...blocks: Block[]): string[] =>
  reportOf(...blocks).report.workingGroups.map(
    ({ number, title, deliverables }) =>
      `${number} ${title}: ${deliverables.map((one) => `${one.code} ${one.title}`).join('; ')}`,
  );

describe('codes of a group’s own making', () => {
  it('are known by the letters that the items of a list share', () => {
    const list = [li('DTK4-1 Glossary'), li('DTK4-2: Map of uses'), li('DTK4-3 – Gaps (completed)')];
    const { report } = reportOf(h('Deliverables'), p('WG1: Terms'), ...list);
    expect(
      report.workingGroups[0]?.deliverables.map(({ code, title, extra }) => [code, title, extra]),
    ).toEqual([
      ['DTK4-1', 'Glossary', {}],
      ['DTK4-2', 'Map of uses', {}],
      ['DTK4-3', 'Gaps', { Status: 'completed' }],
    ]);
  });

  it('may begin with the group they are of', () => {
    const section = h('Working group 1: Terms');
    expect(groupsIn(section, p('Deliverables:'), li('WG1-D1 Glossary'), li('WG1-D2 Map'))).toEqual([
      '1 Terms: WG1-D1 Glossary; WG1-D2 Map',
    ]);
  });

  it('are known by the letters that the cells of a column share', () => {
    const rows = [
      ['SL-1.1 Glossary', 'Agreed', 'WG1'],
      ['SL-2.1 Uses', 'Draft', 'WG2'],
    ];
    expect(groupsIn(h('Deliverables'), table(['Deliverable', 'Status', 'WG'], ...rows))).toEqual([
      '1 WG1: SL-1.1 Glossary',
      '2 WG2: SL-2.1 Uses',
    ]);
  });

  it('are none where a word of their form stands alone, or is another’s', () => {
    for (const list of [
      ['COVID-19 Maps', 'Glossary of terms'],
      ['COVID-19 Maps', 'COVID-19 Tables'],
      ['ISO-1 Terms', 'ISO-2 Vocabulary'],
      ['SG-13 Liaison', 'SG-16 Liaison'],
    ])
      expect(groupsIn(h('Deliverables'), p('WG1: Terms'), ...list.map(li))).toEqual(['1 Terms: ']);
  });
});

describe('the title between a group and its deliverables', () => {
  it('is that of the group, whatever the deliverables are called', () => {
    for (const [cell, told] of [
      ['D1.1 Glossary', 'D1.1 Glossary'],
      ['D1.1', 'D1.1 D1.1'],
      ['Glossary', ''],
    ])
      expect(
        groupsIn(h('Working groups'), table(['WG', 'Title', 'Deliverables'], ['WG1', 'Terms', cell ?? ''])),
      ).toEqual([`1 Terms: ${told}`]);
  });

  it('is that of the deliverable where each row has but one', () => {
    const rows = [['WG1', 'Glossary', 'TK-1.1']];
    expect(groupsIn(h('Deliverables'), table(['WG', 'Title', 'Deliverable'], ...rows))).toEqual([
      '1 WG1: TK-1.1 Glossary',
    ]);
  });

  it('is no part of a code, nor are words behind it', () => {
    const read = reportOf(
      h('Deliverables'),
      table(['WG', 'Title', 'Deliverable'], ['WG1', 'Terms', 'SL-1.1 Glossary']),
    );
    expect(read.report.workingGroups.flatMap(({ deliverables }) => deliverables)).toEqual([]);
    expect(findingsOf(read)).toContain('finding.deliverableWithoutCode');
  });
});
