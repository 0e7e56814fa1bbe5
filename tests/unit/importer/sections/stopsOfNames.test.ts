import { describe, expect, it } from 'vitest';
import { h, li, p, reportOf, table } from '../../../support/documents.ts';

const sentTo = (...blocks: Parameters<typeof reportOf>) =>
  reportOf(h('Liaisons'), ...blocks).report.liaison.statementsSentTo.map(({ name }) => name);

describe('the stop behind the name of a body', () => {
  it.each([
    ['SG5, Tea Pots e.V., Milk Forum', ['SG5', 'Tea Pots e.V.', 'Milk Forum']],
    ['SG5, Milk Forum and Tea Pots e.V.', ['SG5', 'Milk Forum', 'Tea Pots e.V.']],
    ['SG5, Cups Inc., Pans S.p.A. and Lids a.s.', ['SG5', 'Cups Inc.', 'Pans S.p.A.', 'Lids a.s.']],
    ['OGC, ETSI and UNECE WP.29.', ['OGC', 'ETSI', 'UNECE WP.29']],
    ['OGC and Zinc.', ['OGC', 'Zinc']],
    ['OGC and the Milk Forum.', ['OGC', 'Milk Forum']],
  ])('stays where it is one of an abbreviation: “%s”', (names, bodies) => {
    expect(sentTo(p(`The Focus Group sent liaison statements to ${names}`))).toEqual(bodies);
  });

  it('stays in a list', () => {
    const items = ['Tea Pots e.V.;', 'Cups Ltd.', 'OGC.'];
    const list = sentTo(p('Liaison statements were sent to:'), ...items.map(li));
    expect(list).toEqual(['Tea Pots e.V.', 'Cups Ltd.', 'OGC']);
  });

  it('stays behind who presented, and whom an officer is sent to', () => {
    const { liaison } = reportOf(
      h('Liaisons'),
      p('Presentations were received from the Milk Forum and Cups B.V.'),
      p('Ann Roe (Acme) was appointed liaison officer to Tea Pots e.V.'),
      p('Bo Ek (Acme) was appointed liaison officer to OGC.'),
    ).report;
    expect(liaison.presentationsFrom.map(({ name }) => name)).toEqual(['Milk Forum', 'Cups B.V.']);
    expect(liaison.representatives.map(({ to }) => to)).toEqual(['Tea Pots e.V.', 'OGC']);
  });
});

describe('what is no body', () => {
  it.each([
    ['SG13, SG15 and 2 pending approval', ['SG13', 'SG15']],
    ['SG13 and 3 more', ['SG13']],
    ['SG13 and 3GPP', ['SG13', '3GPP']],
  ])('is a number of statements: “%s”', (names, bodies) => {
    expect(sentTo(p(`Liaison statements were sent to ${names}.`))).toEqual(bodies);
  });

  it.each(['0', 'None', '-'])('is one to which “%s” was sent', (sent) => {
    expect(sentTo(table(['To', 'Sent'], ['SG5', sent], ['SG13', '2']))).toEqual(['SG13']);
  });
});

describe('who spoke for a body', () => {
  it.each([
    ['FAO (Mr. Cy Russo) and AIOTI (Ms Di Po, Acme) gave presentations.', ['FAO', 'AIOTI']],
    [
      'Presentations were received from OGC (by Dr Bo Ek) and the Tea Board (DR Congo).',
      ['OGC', 'Tea Board (DR Congo)'],
    ],
  ])('is no part of its name: “%s”', (sentence, bodies) => {
    const { liaison, remarks } = reportOf(h('Liaisons'), p(sentence)).report;
    expect(liaison.presentationsFrom.map(({ name }) => name)).toEqual(bodies);
    expect(remarks.map(({ text }) => text)).toEqual([sentence]);
  });
});

describe('recipients in a sentence', () => {
  it.each([
    [
      'Liaison statements were sent to ITU-T SG13 and SG20, to ISO/TC 224, IEC TC 13 and to oneM2M.',
      ['SG13', 'SG20', 'ISO/TC 224', 'IEC TC 13', 'oneM2M'],
    ],
    [
      'Liaison statements were sent to ITU-T SG2, SG17; to ITU-D SG2; and to HL7 and the Tea Forum.',
      ['SG2', 'SG17', 'ITU-D SG2', 'HL7', 'Tea Forum'],
    ],
    ['FG TK sent liaison statements to two ITU-T study groups (SG2, SG3) and to OGC.', ['SG2', 'SG3', 'OGC']],
    ['We informed SG5, ETSI and OGC by liaison statements.', ['SG5', 'ETSI', 'OGC']],
    ['FG TK was informed by SG5 through a liaison statement.', []],
    ['SG5 has informed FG TK by a liaison statement.', []],
    ['FG TK has not informed SG5 by a liaison statement.', []],
    ['FG TK will inform SG5 by a liaison statement.', []],
  ])('are all those that it names: “%s”', (sentence, bodies) => {
    expect(sentTo(p(sentence))).toEqual(bodies);
  });

  it('presented, each behind a “from” of their own', () => {
    const line = 'Presentations were received from the Tea Agency and from the Milk Board.';
    const { presentationsFrom } = reportOf(h('Liaisons'), p(line)).report.liaison;
    expect(presentationsFrom.map(({ name }) => name)).toEqual(['Tea Agency', 'Milk Board']);
  });
});
