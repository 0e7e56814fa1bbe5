import { describe, expect, it } from 'vitest';
import {
  type ChangeFilter,
  changeRowsOf,
  filterChanges,
  kindCounts,
  sortChanges,
  textsOnce,
} from '../../../../src/analysis/comparison/changeRows.ts';
import { compareReports } from '../../../../src/analysis/comparison/compareReports.ts';
import { deliverable, group, held, reportOf, stated } from '../../../support/comparisonBuilders.ts';
import { comparisonWords } from '../../../support/comparisonWords.ts';

const total = (value: number) => held('Geneva', undefined, { totalParticipants: stated(value) });
const comparison = compareReports(
  reportOf({
    meetings: [total(81)],
    workingGroups: [group('1', [deliverable('D1.2', 'Terms'), deliverable('D1.10', 'Uses')])],
  }),
  reportOf({
    meetings: [total(82)],
    workingGroups: [
      group('1', [deliverable('D1.2', 'Terms, Überblick'), deliverable('D1.10', 'Use cases')]),
      group('2', [deliverable('D2.1', 'Roadmap')]),
    ],
  }),
);
const rows = changeRowsOf(comparison.kind === 'same-group' ? comparison.changes : []);
const textsOf = textsOnce(comparisonWords);
const everything: ChangeFilter = { groups: [], kind: null, words: [] };
const subjects = (some: typeof rows): string[] => some.map(({ change }) => textsOf(change).subject);
const filtered = (filter: Partial<ChangeFilter>) =>
  subjects(filterChanges(rows, { ...everything, ...filter }, textsOf));

describe('the rows of changes', () => {
  it('carry what they are filtered by', () => {
    expect(rows.map(({ kind, area, groups, place }) => [place, kind, area, groups])).toEqual([
      [0, 'revised.total-participants', 'meetings', []],
      [1, 'added.deliverable', 'deliverables', ['2']],
      [2, 'revised.deliverable-title', 'deliverables', ['1']],
      [3, 'revised.deliverable-title', 'deliverables', ['1']],
      [4, 'added.group', 'working-groups', ['2']],
    ]);
  });

  it('are filtered by working groups, by a kind or a whole part, and by words in any column', () => {
    expect(filterChanges(rows, everything, textsOf)).toEqual(rows);
    expect(filtered({ groups: ['1'] })).toEqual(['D1.2', 'D1.10']);
    expect(filtered({ kind: 'added.deliverable' })).toEqual(['D2.1']);
    expect(filtered({ kind: 'deliverables' })).toEqual(['D2.1', 'D1.2', 'D1.10']);
    expect(filtered({ words: ['retitled', 'uberblick'] })).toEqual(['D1.2']);
    expect(filtered({ words: ['81'] })).toHaveLength(1);
    expect(filtered({ groups: ['1'], kind: 'added.deliverable' })).toEqual([]);
  });

  it('are sorted as a person counts, by each key in turn, and stay in order where they are equal', () => {
    const sorted = (...sort: Parameters<typeof sortChanges>[1]) =>
      sortChanges(rows, sort, textsOf, 'en-GB').map(({ place }) => place);
    expect(sorted()).toEqual([0, 1, 2, 3, 4]);
    expect(sorted({ column: 'subject', descending: false }).slice(0, 3)).toEqual([2, 3, 1]);
    const kind = { column: 'kind', descending: false } as const;
    expect(sorted(kind)).toEqual([2, 3, 1, 4, 0]);
    expect(sorted(kind, { column: 'subject', descending: true })).toEqual([3, 2, 1, 4, 0]);
  });

  it('are counted by kind', () => {
    expect(kindCounts(rows).map(({ kind, count }) => [kind, count])).toEqual([
      ['revised.total-participants', 1],
      ['added.deliverable', 1],
      ['revised.deliverable-title', 2],
      ['added.group', 1],
    ]);
  });

  it('have words that are put together once', () => {
    for (const { change } of rows) expect(textsOf(change)).toBe(textsOf(change));
  });
});
