import { describe, expect, it } from 'vitest';
import { h, p, reportOf, table } from '../../../support/documents.ts';

const lima = table(['', 'Lima, 4-6 June 2018'], ['Input documents', '39'], ['Total participants', '81']);
const rome = '2nd meeting: 3-5 October 2018, Rome, Italy.';

describe('a line about a meeting below a table of one', () => {
  const inDoubt = (...blocks: Parameters<typeof reportOf>) =>
    reportOf(h('Meetings'), lima, ...blocks).findings.filter(({ key }) => key === 'finding.heldInDoubt');

  it('may tell of one that is still to come', () => {
    expect(inDoubt(p(`${rome} 3rd meeting: Q1 2019.`))).toMatchObject([
      { severity: 'warning', fillings: { place: 'Rome, Italy' } },
    ]);
  });

  it.each([
    `${rome.slice(0, -1)}, with 12 inputs.`,
    'The 2nd meeting was held in Rome, Italy, on 3-5 October 2018.',
  ])('is not doubted where it says that it was held: %s', (words) => {
    expect(inDoubt(p(words))).toEqual([]);
  });
});
