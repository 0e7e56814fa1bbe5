import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/importer/sourceDocument.ts';
import { h, li, p, reportOf } from '../../support/documents.ts';

/** The words of which a report says that they may tell a fact that nobody read. */
const toldOf = (...blocks: Block[]): string[] =>
  reportOf(...blocks).findings.flatMap(({ key, fillings }) =>
    key === 'finding.factLeft' ? [String(fillings?.['quote'])] : [],
  );

describe('words under a known heading that nobody read', () => {
  it.each([
    ['Meetings', 'SG13 met on 4 June 2019 in Lima.'],
    ['Meetings', 'The editors met online on 7 July 2020.'],
    ['Past and future meetings', '3-4 May 2021, Rome'],
    ['Leadership', 'Honorary Chairman: Ms Ann Roe (Acme, Norway)'],
    ['Leadership', 'Rapporteur: Dora Fox, Acme'],
    ['Deliverables', 'D1.24, D1.25 Both'],
    ['Deliverables', 'The Technical Report "Handles of all kinds" (WG1) came late.'],
    ['Working groups', 'Deliverables D1.1 (Terms and definitions) and D1.2 (Map).'],
    ['Relationships', 'It intends to send liaison statements to SG11.'],
    ['Relationships', 'The group liaises with ISO/TC 204 (liaison officer: Di Fu) and UNECE.'],
  ])('are told under “%s” where they may tell a fact: “%s”', (heading, words) => {
    expect(toldOf(h(heading), p(words))).toEqual([words]);
  });

  it.each([
    ['Meetings', 'This report covers 1 July – 31 December 2022.'],
    ['Meetings', 'A workshop on tea was held in Rome on 5 June 2021.'],
    ['Meetings', 'The group met with great pleasure.'],
    ['Leadership', 'The leaders met each week.'],
    ['Deliverables', 'Each deliverable was read with care.'],
    ['Relationships', 'Liaison statements were received from SG5.'],
    ['Relationships', 'The group sent no liaison statement to SG3.'],
    ['Tea', 'SG13 met on 4 June 2019 in Lima.'],
  ])(
    'are not told under “%s” where they tell none, or the section is told of as a whole: “%s”',
    (heading, words) => {
      expect(toldOf(h(heading), p(words))).toEqual([]);
    },
  );

  it('are told by the sentence, at its place', () => {
    const read = reportOf(
      h('Leadership'),
      p('Tea was served.'),
      p('All are well. Honorary Chairman: Ms Ann Roe (Acme, Norway).'),
    );
    expect(read.findings.filter(({ key }) => key === 'finding.factLeft')).toMatchObject([
      { severity: 'note', source: { section: 'Leadership', paragraph: 2 } },
    ]);
  });

  it('are not told once more where something of them was read, or another finding tells of them', () => {
    expect(toldOf(h('Meetings'), li('31 June 2020, Turin'))).toEqual([]);
    expect(toldOf(h('Leadership'), p('Chairman: Ann Roe (Acme, Norway), who sings.'))).toEqual([]);
  });
});
