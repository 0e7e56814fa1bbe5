import { describe, expect, it } from 'vitest';
import { h, p, reportOf } from '../../../support/documents.ts';

describe('the country of an officer', () => {
  it.each([
    'P. R. of China',
    'P.R. of China',
    'U. S. A.',
    'U. K.',
    'Syrian Arab Rep.',
    'Korea Rep.',
    'ROK',
    'KSA',
  ])('is known where it is written as “%s”', (country) => {
    const { report } = reportOf(h('Leadership'), p(`Chairman: Ms Ann Roe (Acme, ${country})`));
    expect(report.leadership.map(({ person }) => person)).toEqual([
      { name: 'Ann Roe', affiliation: 'Acme', country },
    ]);
  });
});
