import { describe, expect, it } from 'vitest';
import { h, li, p, reportOf } from '../../../support/documents.ts';

const told = (sentence: string) => {
  const { report, findings } = reportOf(h('Liaison'), p(sentence));
  return {
    presenters: report.liaison.presentationsFrom.map(({ name }) => name),
    recipients: report.liaison.statementsSentTo.map(({ name }) => name),
    warned: findings.flatMap(({ severity, key, fillings }) =>
      severity === 'warning' && key === 'finding.wordsLeft' ? [fillings['words']] : [],
    ),
  };
};

describe('the name of a body', () => {
  it.each([
    ['UNEP and the Convention on Green Tea presented their work.', ['UNEP', 'Convention on Green Tea']],
    ['The Tea Board on Pots, UNEP and the Bank presented.', ['Tea Board on Pots', 'UNEP', 'Bank']],
    [
      'Presentations were made by the Partnership on Cups and the World Chamber of Tea.',
      ['Partnership on Cups', 'World Chamber of Tea'],
    ],
    [
      'Presentations were received from UNEP, the World Panel on Tea (WPT), and the Ministry of Pots of Peru.',
      ['UNEP', 'World Panel on Tea (WPT)', 'Ministry of Pots of Peru'],
    ],
    [
      'Presentations were given by UNEP and the Institute for Information about Tea.',
      ['UNEP', 'Institute for Information'],
    ],
    [
      'The Focus Group on Tea (FG TEA) and the Forum for Action on Pots presented.',
      ['FG TEA', 'Forum for Action on Pots'],
    ],
  ])('is kept whole with its “on” and “for”: “%s”', (sentence, presenters) => {
    const read = told(sentence);
    expect(read.presenters).toEqual(presenters);
    expect(read.warned).toEqual([]);
  });

  it('is told in doubt where an “on” may begin what was presented or sent', () => {
    expect(told('Presentations were received from the Tea Board on Kettles.')).toMatchObject({
      presenters: ['Tea Board'],
      warned: ['on Kettles'],
    });
    expect(told('Liaison statements were sent to SG13 and the Tea Board on Kettles.')).toMatchObject({
      recipients: ['SG13', 'Tea Board'],
      warned: ['on Kettles'],
    });
  });

  it('is told where it may be lost behind what another presented', () => {
    const { presenters, warned } = told('Presentations were received from Acme on tea and the Bank of Pots.');
    expect(presenters).toEqual(['Acme']);
    expect(warned).toEqual(['on tea and the Bank of Pots']);
  });
});

it.each([
  [
    'The World Federation of Tea (WFT) and GSMA gave presentations.',
    ['World Federation of Tea (WFT)', 'GSMA'],
  ],
  [
    'UNEP, the Alliance for Tea and Cups (ATC) and Acme presented their work.',
    ['UNEP', 'Alliance for Tea and Cups (ATC)', 'Acme'],
  ],
  [
    'The Institute of Smart Leaves (SL) and Cups presented its work.',
    ['Institute of Smart Leaves (SL) and Cups'],
  ],
])('of two bodies the first ends behind its own acronym: “%s”', (sentence, presenters) => {
  expect(told(sentence).presenters).toEqual(presenters);
});

it('of a focus group is one name, with whatever joins its acronym', () => {
  const { report, findings } = reportOf(
    h('Liaison'),
    p('Liaison statements were sent to FG-CUPS and FG POTS.'),
    p('Liaison statements were sent to FG CUPS, FG-POTS and the ITU-T Focus Group on jars (FG-JARS).'),
  );
  expect(report.liaison.statementsSentTo.map(({ name }) => name)).toEqual(['FG CUPS', 'FG POTS', 'FG JARS']);
  expect(findings.filter(({ key }) => key === 'finding.wordsLeft')).toEqual([]);
});

it.each([
  ['It also sent liaison statements to SG13 and Tea TC 4, with copy to ITU-T SG5.', 'with copy to ITU-T SG5'],
  [
    'Liaison statements were sent to SG13, Tea TC 4 and copied to the Pot Union.',
    'and copied to the Pot Union',
  ],
])('of a body that got a copy is told, and is no recipient: “%s”', (sentence, words) => {
  expect(told(sentence)).toMatchObject({ recipients: ['SG13', 'Tea TC 4'], warned: [words] });
});

it('of the second recipient may stand behind the number of statements', () => {
  expect(told('FG TK sent three liaison statements to ITU-T SG13 and two to Acme.').recipients).toEqual([
    'SG13',
    'Acme',
  ]);
});

it('of each body in a list of those the group has liaison with is told', () => {
  const items = ['ITU-T SG13 (Pots)', 'ITU-T FG CUPS', 'Study Group 5', 'Tea Board'];
  const { findings } = reportOf(
    h('Liaison'),
    p('The Focus Group has established liaison with the following groups:'),
    ...items.map((item) => li(item)),
  );
  const left = findings.filter(({ key }) => key === 'finding.factLeft');
  expect(left.map(({ fillings }) => fillings['quote'])).toEqual(items);
});
