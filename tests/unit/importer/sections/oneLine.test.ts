import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { h, li, p, reportOf } from '../../../support/documents.ts';

/** "1 Terms: D1.1 Map" */
const groupsIn = (...blocks: Block[]): string[] =>
  reportOf(...blocks).report.workingGroups.map(
    ({ number, title, deliverables }) =>
      `${number} ${title}: ${deliverables.map((one) => `${one.code} ${one.title}`).join('; ')}`,
  );

describe('several groups in one line', () => {
  it.each([
    'WG1: Terms; WG2: Uses; WG3: Tea trade',
    'WG1: Terms, WG2: Uses and WG3: Tea trade.',
    'WG1: Terms. WG2: Uses. WG3: Tea trade.',
    'Working Group 1 – Terms, Working Group 2 – Uses, and Working Group 3 – Tea trade',
    'WG1 Terms, WG2 Uses and WG3 Tea trade',
    'WG1 (Terms), WG2 (Uses) and WG3 (Tea trade)',
    'There are three working groups: WG1: Terms; WG2: Uses; WG3: Tea trade',
    'WG1: Terms (leader: Ann Roe, Acme, Oman), WG2: Uses (leader: Bo Ek), WG3: Tea trade (leader: TBD).',
  ])('are each a group of its own: “%s”', (words) => {
    for (const block of [p(words), li(words)])
      expect(groupsIn(h('Working groups'), block)).toEqual(['1 Terms: ', '2 Uses: ', '3 Tea trade: ']);
  });

  it('are none where one only names the other', () => {
    expect(groupsIn(h('Working groups'), li('WG1: Terms, together with WG2'))).toEqual([
      '1 Terms, together with WG2: ',
    ]);
    expect(groupsIn(h('Working groups'), li('WG1 Chair, WG2 Chair'))).toEqual([]);
  });

  it('may be told with their deliverables', () => {
    expect(groupsIn(h('Working groups'), p('WG1: D1.1 Terms; WG2: D2.1 Map'))).toEqual([
      '1 WG1: D1.1 Terms',
      '2 WG2: D2.1 Map',
    ]);
  });
});

describe('several deliverables in one line', () => {
  it.each([
    'D1.1: Terms; D1.2: Uses; D1.3: Tests',
    'D1.1: Terms, D1.2: Uses and D1.3: Tests.',
    'D1.1 Terms; D1.2 Uses; D1.3 Tests',
    'D1.1 – Terms, D1.2 – Uses, D1.3 – Tests',
  ])('are each one of its own: “%s”', (words) => {
    const all = ['1 WG1: D1.1 Terms; D1.2 Uses; D1.3 Tests'];
    for (const block of [p(words), li(words)])
      expect(groupsIn(h('Deliverables'), p('WG1'), block)).toEqual(all);
  });

  it('are one where the title of one names others', () => {
    const words = ['D1.3: Comparison of D1.1 and D1.2: gaps'];
    expect(groupsIn(h('Deliverables'), p('WG1'), ...words.map(li))).toEqual([
      `1 WG1: ${words}`.replace('3:', '3'),
    ]);
  });
});

describe('sentences behind the title of a group', () => {
  const read = (words: string) => reportOf(h('Working groups'), li(words));

  it('are no part of it, and kept', () => {
    const { report } = read('WG1: Terms. Leader: Ann Roe (Acme, Oman). Two e-meetings held.');
    expect(report.workingGroups[0]?.title).toBe('Terms');
    expect(report.unplaced.map(({ text }) => text)).toEqual(['Two e-meetings held.']);
  });

  it('are warned of where they tell of a leader in words that are not read', () => {
    const { report, findings } = read('WG1: Terms. Its leader is Ann Roe.');
    expect(report.workingGroups[0]?.title).toBe('Terms');
    expect(findings.filter(({ severity }) => severity === 'warning').map(({ key }) => key)).toContain(
      'finding.unclearLeader',
    );
  });
});
