import { describe, expect, it } from 'vitest';
import { findingsOf, h, li, p, reportOf } from '../../../support/documents.ts';

describe('below words that lead to a list of leaders', () => {
  const read = (item: string) =>
    reportOf(h('4 Working Groups'), p('Three groups were formed; their leaders are:'), li(item));

  it.each([
    ['WG1 Kettles: Ms Ann Roe (Acme, Norway)', '1', 'Kettles'],
    ['WG12 Pots, lids & handles: Ann Roe (Acme, Norway)', '12', 'Pots, lids & handles'],
    ['Working Group 3 Trade and reuse: Mrs Ann Roe (Acme, Norway)', '3', 'Trade and reuse'],
  ])('a line tells title and leader without brackets: “%s”', (item, number, title) => {
    const [group, ...others] = read(item).report.workingGroups;
    expect(others).toEqual([]);
    expect(group).toMatchObject({ number, title });
    expect(group?.leader).toMatchObject({
      value: { name: 'Ann Roe', affiliation: 'Acme', country: 'Norway' },
    });
  });

  it('the first of two leads, and the second is told', () => {
    const assembled = read('WG2 Pots & lids: Ms Ann Roe (Acme, Norway) and Mr Bo Ek (Tea Board, Oman)');
    const [group] = assembled.report.workingGroups;
    expect(group).toMatchObject({ title: 'Pots & lids', leader: { value: { name: 'Ann Roe' } } });
    expect(findingsOf(assembled)).toContain('finding.severalLeaders');
    expect(assembled.report.unplaced.map(({ text }) => text)).toEqual(['Mr Bo Ek (Tea Board, Oman)']);
  });
});
