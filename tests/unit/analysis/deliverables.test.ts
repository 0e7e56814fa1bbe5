import { describe, expect, it } from 'vitest';
import {
  deliverableCountsOf,
  deliverableRowsOf,
  hasFurtherColumns,
} from '../../../src/analysis/deliverables.ts';
import { shownDeliverables } from '../../../src/analysis/shownDeliverables.ts';
import { aDeliverable, aGroup, aLeader, toBeDetermined } from '../../support/builders.ts';
import { aReport, bundledReport } from '../../support/report.ts';

describe('the rows of the deliverables', () => {
  it('stand in the order of the report, each with its group and leader', () => {
    const rows = deliverableRowsOf(bundledReport()).map(
      ({ deliverable, group, leaderName }) => `${deliverable.code} ${group.number} ${leaderName}`,
    );
    expect(rows).toHaveLength(10);
    expect([rows[0], rows[3], rows[9]]).toEqual([
      'D1.1 1 Abbie Barbir',
      'D2.1 2 Maxim Grigoriev',
      'D4.2 4 Alexander Chuburkov',
    ]);
  });

  it('name no leader where the report names none', () => {
    const deliverables = [aDeliverable('D1.1')];
    const report = aReport({
      workingGroups: [aGroup('1', { deliverables }), aGroup('2', { deliverables, leader: toBeDetermined })],
    });
    expect(deliverableRowsOf(report).map(({ leaderName }) => leaderName)).toEqual([null, null]);
  });

  it('keep a code that the report gives twice', () => {
    const deliverables = [aDeliverable('D1.1'), aDeliverable('D1.1')];
    expect(deliverableRowsOf(aReport({ workingGroups: [aGroup('1', { deliverables })] }))).toHaveLength(2);
  });

  it('are found by code, title, group, and leader with affiliation, and not across two of them', () => {
    const group = aGroup('7', {
      title: 'Policy',
      leader: aLeader('Hu Ruifeng', { affiliation: 'Huawei' }),
      deliverables: [aDeliverable('D7.1', { title: 'Mapping' })],
    });
    const rows = deliverableRowsOf(aReport({ workingGroups: [group] }));
    const isFound = (query: string): boolean =>
      shownDeliverables(rows, { workingGroups: [], query, sort: [] }, 'en-GB').length === 1;
    expect(
      ['d7.1', 'mapping', 'policy', 'ruifeng', 'huawei', 'map hua'].filter((query) => !isFound(query)),
    ).toEqual([]);
    expect(['mapping7', 'd7.1mapping', 'china'].filter(isFound)).toEqual([]);
  });
});

describe('the counts of the deliverables', () => {
  it('of the bundled report are ten in four of five groups', () => {
    const counts = deliverableCountsOf(bundledReport());
    expect([counts.all.value, counts.groupsWith.value]).toEqual([10, 4]);
    expect(counts.groupsWithout.map(({ number }) => number)).toEqual(['5']);
  });

  it('are counted here, and say so', () => {
    const { all } = deliverableCountsOf(aReport());
    expect(all).toEqual({ status: 'derived', value: 0, approximate: false, rule: 'count', operands: [] });
  });
});

describe('what a report tells of its deliverables besides code and title', () => {
  const plain = aDeliverable('D1.1');
  const withStatus = aDeliverable('D1.2', { extra: { Status: 'Draft' } });

  it.each([
    ['nowhere', [[plain], [plain]], false],
    ['of one of them', [[plain], [plain, withStatus]], true],
    ['of all', [[withStatus]], true],
  ])('is told %s', (_, groups, isTold) => {
    const workingGroups = groups.map((deliverables, at) => aGroup(String(at + 1), { deliverables }));
    expect(hasFurtherColumns(aReport({ workingGroups }))).toBe(isTold);
  });

  it('is counted by codes, working groups by their titles', () => {
    const report = aReport({ workingGroups: [aGroup('1', { title: 'Tea', deliverables: [plain] })] });
    const { all, groups, groupsWith } = deliverableCountsOf(report);
    expect(all.operands).toMatchObject([{ value: 'D1.1' }]);
    for (const count of [groups, groupsWith]) expect(count.operands).toMatchObject([{ value: 'Tea' }]);
  });
});
