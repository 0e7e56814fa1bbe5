import { describe, expect, it } from 'vitest';
import { h, li, p, reportOf } from '../../../support/documents.ts';

describe('a name with an “and” in it', () => {
  const read = (hosts: string) => {
    const { report, findings } = reportOf(
      h('Next meetings'),
      li(`2-3 May 2018, Rome, Italy (hosted by ${hosts}).`),
    );
    return {
      hosts: report.plannedMeetings.map((one) => one.hosts),
      told: findings.some(({ key }) => key === 'finding.hostsTogether'),
    };
  };

  it.each([
    'Norse Kettle and Lid Authority',
    'Republic Broadcasting and Pot Lid Commission',
    'Norse Post and Telegraph Agency (NPTA)',
  ])('is that of one host, and is told: %s', (name) => {
    expect(read(`the ${name}`)).toEqual({ hosts: [[name]], told: true });
  });

  it.each([
    ['the Norse Kettle Authority and Pot Council', ['Norse Kettle Authority', 'Pot Council']],
    ['Norse Kettles and the Pot Council', ['Norse Kettles', 'Pot Council']],
    ['NKA and Pot Council', ['NKA', 'Pot Council']],
  ])('leads to one more where that is a body of its own: %s', (words, hosts) => {
    expect(read(words)).toEqual({ hosts: [hosts], told: false });
  });

  it('is left out of the recipients, and told', () => {
    const sentence = 'Liaison statements were sent to SG13 and the Norse Kettle and Lid Authority.';
    const { report, findings } = reportOf(h('Liaison'), p(sentence));
    expect(report.liaison.statementsSentTo.map(({ name }) => name)).toEqual(['SG13']);
    expect(findings).toContainEqual(expect.objectContaining({ key: 'finding.wordsLeft' }));
  });
});
