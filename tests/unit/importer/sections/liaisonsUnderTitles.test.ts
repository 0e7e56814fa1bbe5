import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const liaisonOf = (...blocks: Block[]) => reportOf(...blocks).report.liaison;
const sentTo = (...blocks: Block[]) => liaisonOf(...blocks).statementsSentTo.map(({ name }) => name);

it.each(['Liaison officers', '6.2 Liaison representatives'])(
  'Liaison officers may stand in a list right under a heading: “%s”',
  (title) => {
    const list = [
      li('To ITU-T SG17: Ms Ann Roe (Acme, Norway)'),
      li('From Tea Forum: Mr Bo Ek (Tea Forum, Oman)'),
      li('W3C: Mr Cy Dee'),
    ];
    expect(
      liaisonOf(h(title), ...list).representatives.map(({ of, to, person }) => [of, to, person?.name]),
    ).toEqual([
      ['FG TK', 'SG17', 'Ann Roe'],
      ['Tea Forum', 'FG TK', 'Bo Ek'],
      ['FG TK', 'W3C', 'Cy Dee'],
    ]);
  },
);

describe('whom the group has written to', () => {
  it('is told in a list of liaisons to bodies that are known', () => {
    expect(
      sentTo(h('Liaisons'), li('to ITU-T Study Group 15'), li('to ISO/TC 224'), li('from ETSI')),
    ).toEqual(['SG15', 'ISO/TC 224']);
    expect(sentTo(h('Liaisons'), li('to improve the text'), li('To be discussed with SG13'))).toEqual([]);
  });

  it('stands before the words that a statement was sent', () => {
    const list = [
      li('ITU-T SG5: LS sent in May 2021; no reply'),
      li('ETSI: LS received'),
      li('ISO: no LS sent'),
    ];
    expect(sentTo(h('Liaisons'), ...list)).toEqual(['SG5']);
  });

  it('may stand in brackets behind how many they are', () => {
    expect(sentTo(h('Liaisons'), p('Liaison statements sent: 2 (ITU-T SG5, ETSI)'))).toEqual(['SG5', 'ETSI']);
  });

  it('is told in a table that numbers the statements', () => {
    const rows = (code: string) => table(['No.', 'Destination', 'Title'], [code, 'ITU-T SG17', 'Map']);
    expect(sentTo(h('Liaisons'), rows('LS-11'))).toEqual(['SG17']);
    expect(sentTo(h('Liaisons'), rows('TK-11'))).toEqual([]);
    const sent = table(['No.', 'Title', 'Addressed to', 'Status'], ['LS1', 'On tea', 'SG13', 'Sent']);
    expect(sentTo(h('Liaisons'), sent)).toEqual(['SG13']);
    expect(reportOf(h('Liaisons'), sent).report.workingGroups).toEqual([]);
  });

  it('is told in a table that marks which way they went', () => {
    const rows = table(['Body', 'LS out', 'LS in'], ['ITU-T SG20', 'X', 'X'], ['ISO/TC 224', '–', 'X']);
    expect(sentTo(h('Liaisons'), rows)).toEqual(['SG20']);
  });
});

describe('a line of names right under a heading', () => {
  const line = p('IMO, ISO/TC 8, ITU-T SG5 and Tea Forum');

  it('names whom the statements went to that the heading announces', () => {
    const all = ['IMO', 'ISO/TC 8', 'SG5', 'Tea Forum'];
    expect(sentTo(h('Liaison statements sent'), line)).toEqual(all);
    expect(sentTo(h('Outgoing liaison statements'), line)).toEqual(all);
  });

  it('may end in a stop', () => {
    expect(sentTo(h('Outgoing liaison statements'), p('SG13, SG17, Acme Union.'))).toEqual([
      'SG13',
      'SG17',
      'Acme Union',
    ]);
    for (const words of ['SG13 and SG17 replied.', 'SG13, SG17. Tea Forum met.', 'None.'])
      expect(sentTo(h('Outgoing liaison statements'), p(words))).toEqual([]);
    expect(sentTo(h('Liaison statements received'), p('SG13, SG17.'))).toEqual([]);
  });

  it('names nobody where the heading or a title before it announces others', () => {
    expect(sentTo(h('Liaison statements received'), line)).toEqual([]);
    const received = p('Liaison statements received');
    expect(sentTo(h('Liaison statements sent'), p('SG13 and SG17'), received, line)).toEqual([
      'SG13',
      'SG17',
    ]);
  });

  it('is told where it may be one of titles', () => {
    const read = reportOf(h('Liaison statements sent'), p('Tea, Cups'));
    expect(read.report.liaison.statementsSentTo).toEqual([]);
    expect(findingsOf(read)).toContain('finding.wordsLeft');
  });
});

describe('a statement that is still in preparation', () => {
  it.each(['LS 3, draft', 'LS 3, under discussion', 'LS 3 – pending', 'LS 3, planned'])(
    'is marked so behind the body: “%s”',
    (mark) => {
      const read = reportOf(h('Outgoing liaison statements'), li(`SG9 (${mark})`), li('SG5 (LS 2)'));
      expect(read.report.liaison.statementsSentTo.map(({ name }) => name)).toEqual(['SG5']);
      expect(findingsOf(read)).toContain('finding.wordsLeft');
    },
  );

  const under = ['Liaisons', 'Liaison statements sent', 'Outgoing liaison statements'];
  const leads = [
    'LSs under discussion:',
    'Draft liaison statements:',
    'Statements in preparation:',
    'Planned liaison statements:',
    'LSs for approval:',
    'In preparation:',
  ];
  it.each(under.flatMap((title) => leads.map((lead) => [title, lead])))(
    'has gone to nobody: in “%s” below “%s”',
    (title, lead) => {
      const sent = [h(title), p('Liaison statements sent to:'), li('SG5')];
      expect(sentTo(...sent, p(lead), li('To SG13'), li('LS to SG17 on tea'), li('SG9'))).toEqual(['SG5']);
      const rows = table(['To', 'Subject'], ['SG13', 'Tea'], ['SG17', 'Pots']);
      expect(sentTo(...sent, p(lead), rows)).toEqual(['SG5']);
    },
  );

  it('is told with the bodies it is to go to', () => {
    const words = 'LSs to SG13 and SG17 under discussion.';
    const { report, findings } = reportOf(h('Liaisons'), p(words));
    expect(report.liaison.statementsSentTo).toEqual([]);
    expect(findings).toContainEqual(expect.objectContaining({ fillings: { quote: words } }));
  });
});

describe('who presented', () => {
  const from = (...blocks: Block[]) => liaisonOf(...blocks).presentationsFrom.map(({ name }) => name);

  it('is told without what it was about', () => {
    const words = 'Presentations were received from ETSI (Dresden meeting) and ISO (energy programme).';
    expect(from(h('Liaisons'), p(words))).toEqual(['ETSI', 'ISO']);
  });

  it('may stand in a list right under a heading, where one is known for a body', () => {
    expect(from(h('Presentations received'), li('ETSI'), li('Tea Foundation'))).toEqual([
      'ETSI',
      'Tea Foundation',
    ]);
    const read = reportOf(h('Presentations received'), li('Tea today'), li('Cups'));
    expect(read.report.liaison.presentationsFrom).toEqual([]);
    expect(findingsOf(read)).toContain('finding.wordsLeft');
  });
});
