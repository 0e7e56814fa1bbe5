import { describe, expect, it } from 'vitest';
import { h, p, reportOf } from '../../../support/documents.ts';

const peopleOf = (words: string) =>
  reportOf(h('Leadership'), p(words)).report.leadership.map(({ person: { name, affiliation, country } }) =>
    [name, affiliation, country].join(' | '),
  );

describe('“Jr.” or a degree between a name and a bracket', () => {
  it.each([
    [
      'Vice-Chairmen: Ann B. Roe, Jr. (Acme, Norway); Bo Lund (Tea Board, Oman)',
      'Ann B. Roe, Jr. | Acme | Norway',
    ],
    ['TSAG appointed Ann B. Roe, Jr. (Acme, Norway) as Chairman.', 'Ann B. Roe, Jr. | Acme | Norway'],
    ['Chairman: Ann Roe, PhD (University of Tea, Norway)', 'Ann Roe, PhD | University of Tea | Norway'],
  ])('belongs to the name: “%s”', (words, person) => {
    const [first, ...others] = peopleOf(words);
    expect(first).toBe(person);
    expect(others).toEqual(words.includes('Bo Lund') ? ['Bo Lund | Tea Board | Oman'] : []);
  });

  it('belongs to that of a leader', () => {
    const { report } = reportOf(h('Working groups'), p('WG1 Terms (leader: Ann Roe, Jr. (Acme, Norway))'));
    expect(report.workingGroups[0]?.leader).toMatchObject({
      value: { name: 'Ann Roe, Jr.', affiliation: 'Acme', country: 'Norway' },
    });
  });
});
