import { describe, expect, it } from 'vitest';
import { findingsOf, h, li, p, reportOf } from '../../../support/documents.ts';

const namesIn = (...items: string[]) => {
  const { statementsSentTo: sent, presentationsFrom: from } = reportOf(h('Liaison'), ...items.map(li)).report
    .liaison;
  return [sent, from].map((list) => list.map(({ name }) => name));
};

describe('an item of several sentences', () => {
  it.each([
    ['Liaison statements were sent to SG9 and W3C. It received presentations from the BBC and KAIST.'],
    ['The BBC and KAIST presented their work. Liaison statements were sent to SG9 and W3C.'],
    [
      'The group sent a liaison statement to SG9, W3C etc. The BBC and KAIST gave presentations. Tea was had.',
    ],
  ])('tells in each what it tells: “%s”', (text) => {
    expect(namesIn(text)).toEqual([
      ['SG9', 'W3C'],
      ['BBC', 'KAIST'],
    ]);
  });
});

describe('a body that was written to several times', () => {
  it('is called without how often that was', () => {
    const { report } = reportOf(
      h('Liaison'),
      p(
        'Liaison statements were sent to 3GPP SA2 (twice), W3C (once), OGC (three times), IEC (3 times) and SG15 (once).',
      ),
    );
    expect(report.liaison.statementsSentTo.map(({ name }) => name)).toEqual([
      '3GPP SA2',
      'W3C',
      'OGC',
      'IEC',
      'SG15',
    ]);
  });
});

describe('a sentence about statements and presentations', () => {
  it.each([
    ['A liaison statement was sent to SG9, and W3C presented its work.', ['SG9'], ['W3C']],
    [
      'Statements and LSs were sent to SG9, OGC, and W3C; KAIST presented its work.',
      ['SG9', 'OGC', 'W3C'],
      ['KAIST'],
    ],
    [
      'The group sent a liaison statement to SG9 and OGC, and W3C and KAIST presented their work.',
      ['SG9', 'OGC'],
      ['W3C', 'KAIST'],
    ],
    ['A liaison statement was received from SG9, and W3C presented its work.', [], ['W3C']],
  ])('names each of them for what they did: “%s”', (text, sent, from) => {
    expect(namesIn(text)).toEqual([sent, from]);
  });

  it('names nobody, with a warning, where it cannot be told which of them presented', () => {
    const text = 'A liaison statement was sent to SG9 and W3C presented its work.';
    expect(namesIn(text)).toEqual([[], []]);
    expect(findingsOf(reportOf(h('Liaison'), li(text)))).toContain('finding.wordsLeft');
  });
});
