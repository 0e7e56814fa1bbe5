import { describe, expect, it } from 'vitest';
import { deliverableRowsOf } from '../../../src/analysis/deliverables.ts';
import { type DeliverableChoice, shownDeliverables } from '../../../src/analysis/shownDeliverables.ts';
import { aDeliverable, aGroup, aLeader } from '../../support/builders.ts';
import { aReport } from '../../support/report.ts';

const report = aReport({
  workingGroups: [
    aGroup('1', { leader: aLeader('Zoe'), deliverables: [aDeliverable('D1.10'), aDeliverable('D1.9')] }),
    aGroup('2', { leader: aLeader('Ann'), deliverables: [aDeliverable('D2.1', { title: 'Policy' })] }),
    aGroup('3', { deliverables: [aDeliverable('D3.1')] }),
  ],
});

const shown = (choice: Partial<DeliverableChoice>): string[] =>
  shownDeliverables(
    deliverableRowsOf(report),
    { workingGroups: [], query: '', sort: [], ...choice },
    'en-GB',
  ).map(({ deliverable }) => deliverable.code);

describe('the deliverables shown', () => {
  it('are all of them in the order of the report where nothing is chosen', () => {
    expect(shown({})).toEqual(['D1.10', 'D1.9', 'D2.1', 'D3.1']);
  });

  it('are those of the groups chosen that have every word looked for', () => {
    expect(shown({ workingGroups: ['1', '3'] })).toEqual(['D1.10', 'D1.9', 'D3.1']);
    expect(shown({ query: 'ann policy' })).toEqual(['D2.1']);
    expect(shown({ workingGroups: ['1'], query: 'policy' })).toEqual([]);
  });

  it.each(['wg 2', 'WG2'])('are those of a group whose number is looked for as “%s”', (query) => {
    expect(shown({ query })).toEqual(['D2.1']);
  });

  it('are sorted as people count, by several columns, and keep the order of the report between equals', () => {
    expect(shown({ sort: [{ column: 'number', descending: false }] })[0]).toBe('D1.9');
    expect(shown({ sort: [{ column: 'leader', descending: true }] })).toEqual([
      'D1.10',
      'D1.9',
      'D2.1',
      'D3.1',
    ]);
    const byLeader = { column: 'leader', descending: true } as const;
    expect(shown({ sort: [byLeader, { column: 'number', descending: false }] })[0]).toBe('D1.9');
  });
});
