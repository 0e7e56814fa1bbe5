import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/importer/sourceDocument.ts';
import { h, li, p, reportOf, table } from '../../support/documents.ts';

const report: Block[] = [
  h('Leadership'),
  li('Chairman: Ann Roe (Acme, Norway)'),
  li('Vice-Chairman: Bo Ek (Beta, Oman)'),
  h('Meetings'),
  table(['Place', 'Date', 'Participants'], ['Rome', '2-4 May 2018', '30']),
  h('Next meetings'),
  li('3-5 June 2019, Lima, Peru'),
  h('Working groups'),
  table(['WG', 'Title', 'Leader', 'Deliverables'], ['1', 'Terms', 'Cy Fox (Tea, Peru)', 'D1.1 Words']),
];

const toldOf = (heading: string, words: string): string[] =>
  reportOf(...report, h(heading), p(words)).findings.flatMap(({ key, severity, fillings }) =>
    key === 'finding.doubtLeft' ? [`${severity}: ${fillings['quote']}`] : [],
  );

describe('a sentence that nobody read and that names what the report has a value of', () => {
  it.each([
    ['Tea', 'Bo Ek went to Beta Two in March.'],
    ['Tea', 'In March all duties of Mr Ek passed to somebody else.'],
    ['Tea', 'Mr Ek’s duties passed to somebody else in March.'],
    ['Tea', 'The work of Cy Fox is done.'],
    ['Tea', 'WG2 on kettles was born in March.'],
    ['Tea', 'In March TG-3 began.'],
  ])('is told under “%s” as a note, whatever words it has: “%s”', (heading, words) => {
    expect(toldOf(heading, words)).toEqual([`note: ${words}`]);
  });

  it.each([
    ['Tea', 'Ek is a word of theirs.'],
    ['Tea', 'Mr Oak went home.'],
    ['Tea', 'WG1 went on.'],
    ['Tea', 'All will be well with WG5 of SG13, and with ISO/WG7.'],
  ])('is not told under “%s” where it names none: “%s”', (heading, words) => {
    expect(toldOf(heading, words)).toEqual([]);
  });

  it('is told of each of two with one last name, and of one with three names', () => {
    const officers = [
      li('Chairman: Ann Roe (Acme, Norway)'),
      li('Vice-Chairman: Bo Roe (Beta, Oman)'),
      li('Vice-Chairman: Cy van Ek (Tea, Peru)'),
    ];
    const words = ['Ann Roe went home.', 'Bo Roe went home.', 'Cy van Ek went home.', 'Ms Roe went home.'];
    for (const sentence of words) {
      const { findings } = reportOf(h('Leadership'), ...officers, h('Tea'), p(sentence));
      expect(findings.map(({ fillings }) => fillings['quote'])).toContain(sentence);
    }
    const { findings } = reportOf(h('Leadership'), ...officers, h('Tea'), p('Di Roe went home.'));
    expect(findings.map(({ key }) => key)).not.toContain('finding.doubtLeft');
  });

  it('is not told once more where another finding quotes it', () => {
    const words = 'Honorary Chairman: Mr Bo Ek (Beta, Oman)';
    const { findings } = reportOf(...report, h('Leadership'), p(words));
    expect(findings.filter(({ fillings }) => fillings['quote'] === words)).toHaveLength(1);
  });
});

describe('a note below what was read', () => {
  it.each(['¹ He went home in March', '* For one year', '[1] Since May', '† Tea'])(
    'is told: “%s”',
    (words) => {
      expect(toldOf('Tea', words)).toEqual([`note: ${words}`]);
    },
  );

  it('is told as a warning where it ends an office', () => {
    expect(toldOf('Leadership', '* until 31 December 2018')).toEqual(['warning: * until 31 December 2018']);
    expect(toldOf('Leadership', 'until 31 December 2018')).toEqual(['warning: until 31 December 2018']);
  });
});
