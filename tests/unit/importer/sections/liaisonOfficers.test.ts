import { describe, expect, it } from 'vitest';
import { h, li, p, reportOf } from '../../../support/documents.ts';

const readFrom = (...blocks: Parameters<typeof reportOf>) => {
  const { report, findings } = reportOf(h('Relationships'), ...blocks);
  return {
    officers: report.liaison.representatives.map(({ of, to }) => `${of} > ${to}`),
    told: findings.flatMap(({ key, fillings }) => (fillings['quote'] === undefined ? [] : [key])),
    remarks: report.remarks.map(({ text }) => text),
  };
};

describe('a liaison officer', () => {
  it.each([
    'The liaison officer to SG9 is yet to be nominated.',
    'The liaison officer to SG9, appointed by the Focus Group in May 2018, has stepped down.',
    'TC 307 is expected to name two liaison officers to follow work on tea in ITU-T.',
    'Acme has not appointed a liaison officer to the Focus Group.',
    'Bo Lund, liaison officer of FG TK to SG9, resigned in May 2019.',
    'Bo Lund was the liaison officer to SG9 until May 2019.',
    'FG TK has no liaison officer to Acme/TC 9 yet.',
    'A liaison officer to SG9 has not yet been found.',
    'A liaison officer to SG9 is being sought.',
  ])('is none, and told, who is not in office yet or any more: “%s”', (words) => {
    expect(readFrom(p(words))).toEqual({
      officers: [],
      told: ['finding.officeChanged'],
      remarks: [words],
    });
  });

  it('is none, and told, who is one of another body to a third', () => {
    const words = 'SG5 has appointed Ann Roe as its liaison officer to Acme.';
    expect(readFrom(p(words))).toEqual({ officers: [], told: ['finding.factLeft'], remarks: [words] });
  });

  it('who left stands not among the others of a list', () => {
    const read = readFrom(
      p('Liaison officers:'),
      li('SG5: Ann Roe (Acme, Norway)'),
      li('SG9: Bo Lund (Tea, Oman), stepped down in May'),
    );
    expect(read.officers).toEqual(['FG TK > SG5']);
    expect(read.told).toEqual(['finding.officeChanged']);
  });

  it.each(['Our two liaison officers:', 'FG TK has appointed the following liaison officers:'])(
    'stands with the body in brackets in a list below “%s”',
    (lead) => {
      const list = [li('Ann Roe (to SG5)'), li('Bo Lund (Tea, Oman) to SG9'), li('W3C: Cy Dee')];
      expect(readFrom(p(lead), ...list).officers).toEqual(['FG TK > SG5', 'FG TK > SG9', 'FG TK > W3C']);
    },
  );

  it.each(['SG5', 'FG AN'])('is none who is one of another group: %s', (other) => {
    const words = `${other} has two liaison officers: Ann Roe (to W3C), Bo Ek (to OGC).`;
    expect(readFrom(p(words))).toEqual({ officers: [], told: ['finding.factLeft'], remarks: [words] });
  });

  it('is read who came in the place of another', () => {
    const { officers } = readFrom(p('Ann Roe serves as liaison officer to SG5, replacing Bo Lund.'));
    expect(officers).toEqual(['FG TK > SG5']);
  });
});

describe('several liaison officers in a sentence', () => {
  it.each([
    'The liaison officers are Ms Ann Roe (Japan) to W3C, and Mr Bo Ek (Kenya) to OGC.',
    'Liaison officers: Ms Ann Roe for W3C; Mr Bo Ek for OGC',
    'Liaison officers are Ann Roe for W3C and Bo Ek for OGC.',
    'Our two liaison officers: Ann Roe (to W3C), Bo Ek (to OGC)',
    'The group has appointed 2 liaison officers: Ann Roe (to W3C) and Bo Ek (to OGC).',
    'Two liaison officers were nominated: Ann Roe to W3C, Bo Ek to OGC.',
    'The following liaison representatives were appointed: Ann Roe (Acme) to W3C and Bo Ek to OGC.',
    'Ms Ann Roe acts as liaison officer to W3C, and Mr Bo Ek to OGC.',
    'Ann Roe (Acme, Japan) was appointed as liaison officer to W3C, Bo Ek (Bo Lab, Kenya) to OGC.',
    'The group appointed Ms Ann Roe as liaison officer to W3C and Mr Bo van Ek to the OGC.',
  ])('are each read with the body they were sent to: “%s”', (words) => {
    const { representatives } = reportOf(h('Relationships'), p(words)).report.liaison;
    expect(representatives.map(({ to, person }) => [to, person?.name.replace(' van', '')])).toEqual([
      ['W3C', 'Ann Roe'],
      ['OGC', 'Bo Ek'],
    ]);
  });

  it.each([
    'Ann Roe acts as liaison officer to W3C, and Acme sent two statements to OGC.',
    'Ann Roe acts as liaison officer to W3C and World Forum for Tea.',
    'Tea Union appointed Ann Roe as liaison officer to W3C, and the Chairman wrote to OGC.',
  ])('are not made of what else was sent to a body: “%s”', (words) => {
    expect(readFrom(p(words)).officers).toHaveLength(1);
  });

  it('are told where only the first is read', () => {
    const words = 'A liaison officer to W3C, Ann Roe, and one to OGC, Bo Ek, were appointed.';
    const { findings } = reportOf(h('Relationships'), p(words));
    expect(findings.map(({ key }) => key)).toContain('finding.wordsLeft');
  });

  it('of another body make no officer of the group', () => {
    const words = 'Tea Union appointed Ann Roe as liaison officer to the focus group, and Bo Ek to OGC.';
    expect(readFrom(p(words)).officers).toEqual(['Tea Union > FG TK']);
  });
});

describe('who a liaison officer is', () => {
  it.each([
    [
      'A liaison officer to ISO/TC 22, Mr Bo Lund (Acme, Norway), has been appointed.',
      'Bo Lund, Acme, Norway',
    ],
    ['A liaison officer to ETSI ISG TEA, Bo Lund (Acme, Norway), was appointed.', 'Bo Lund, Acme, Norway'],
    ['A liaison officer to ISO/TC 22 (Tea Cups), Ms Ann Roe, was appointed.', 'Ann Roe'],
    ['ISO/TC 22 has appointed a liaison representative, Bo Lund (Acme), to FG TK.', 'Bo Lund, Acme'],
    ['FAO appointed a liaison officer, Mr Bo de Lund, to FG-TK.', 'Bo de Lund'],
    ['FG TK has a liaison officer to ETSI ISG TEA (Bo Lund, Acme, Norway).', 'Bo Lund, Acme, Norway'],
    ['FG TK has a liaison officer to ETSI ISG TEA (Ms Ann Roe, Acme).', 'Ann Roe, Acme'],
  ])('stands behind the office, or behind its body: “%s”', (words, person) => {
    const [one] = reportOf(h('Relationships'), p(words)).report.liaison.representatives;
    expect(Object.values(one?.person ?? {}).filter((told) => told !== null)).toEqual(person.split(', '));
  });

  it.each([
    ['A liaison officer to ISO/TC 22 (Tea Cups, Pots, Lids) was appointed.', []],
    ['Two liaison officers to SG5, Ann Roe (Acme, Oman) and Bo Lund (Tea, Oman), were appointed.', []],
    ['A liaison officer to SG5, Tea Board (TB), was appointed.', ['Tea Board (TB)']],
    ['A liaison officer to SG5, Ann Roe, was appointed.', ['Ann Roe']],
  ])('is not said, and told, by a name that may be of more than one or of a body: “%s”', (words, told) => {
    const { report, findings } = reportOf(h('Relationships'), p(words));
    expect(report.liaison.representatives.map(({ person }) => person)).toEqual([null]);
    expect(findings.flatMap(({ fillings }) => fillings['words'] ?? [])).toEqual(told);
  });

  it('is of no other body than the one who appointed', () => {
    const words = 'A liaison officer to the focus group, Ann Roe (Acme, Norway), was appointed by SG13.';
    expect(readFrom(p(words)).officers).toEqual([]);
  });
});

describe('the bodies of a liaison officer', () => {
  it.each([
    ['Tea Union appointed an official liaison officer to the focus group and SG9.', 'Tea Union > FG TK'],
    ['Tea Union appointed an official liaison officer to SG5 and SG9.', 'Tea Union > SG5'],
  ])('are told where there is a further one: “%s”', (words, officer) => {
    const { findings } = reportOf(h('Relationships'), p(words));
    expect(readFrom(p(words)).officers).toEqual([officer]);
    expect(findings).toContainEqual(
      expect.objectContaining({ key: 'finding.wordsLeft', fillings: { words: 'SG9' } }),
    );
  });

  it.each([
    ['Ms Ann Roe (Acme, Norway) is the liaison officer to the JCA-IoT and SC&C.', 'FG TK > JCA-IoT and SC&C'],
    ['The liaison officer to JCA-IoT and SC&C is Ms Ann Roe (Acme).', 'FG TK > JCA-IoT and SC&C'],
    ['Liaison officers: Ann Roe (to SG5 and SG9), Bo Lund (to Acme)', 'FG TK > SG5 and SG9'],
    ['JCA-IoT and SC&C has appointed a liaison officer to the focus group.', 'JCA-IoT and SC&C > FG TK'],
    ['SG5 and SG9 have appointed liaison officers to the focus group.', 'SG5 and SG9 > FG TK'],
  ])('are left together, and told, where an “and” may be a part of the name: “%s”', (words, officer) => {
    const { findings } = reportOf(h('Relationships'), p(words));
    expect(readFrom(p(words)).officers).toContain(officer);
    const value = officer.replace(/ ?FG TK ?|[>]/g, '').trim();
    expect(findings).toContainEqual(
      expect.objectContaining({ key: 'finding.oddValue', fillings: { value } }),
    );
  });

  it.each([
    ['Ann Roe (Acme) acts as liaison officer to ITU-T SG17 and to oneM2M.', 'oneM2M'],
    ['Ann Roe (Acme) acts as liaison officer to W3C, OGC and the 3GPP.', 'OGC and the 3GPP'],
    ['The liaison officer to W3C is Ann Roe (Acme, Norway), and to OGC Bo Ek (Acme).', 'OGC'],
    ['Ann Roe (Acme) acts as liaison officer to OGC and the IETF working group on tea.', 'IETF'],
  ])('are told beyond the first, however they are written: “%s”', (text, words) => {
    const { findings } = reportOf(h('Relationships'), p(text));
    expect(findings).toContainEqual(
      expect.objectContaining({ key: 'finding.wordsLeft', fillings: { words } }),
    );
  });

  it.each([
    ['ISO/TC 307', 'IEC/TC 307', 'TC 307 > FG TK'],
    ['ISO/TC 307', 'ISO/TC 204', 'ISO/TC 307 > FG TK'],
    ['ISO/TC 307', 'the joint ISO/TC 307', 'ISO/TC 307 > FG TK'],
  ])('are called by a part of their names where only one has it: %s, %s', (one, other, officer) => {
    const [, , last] = readFrom(
      p(`A liaison officer to ${one} was appointed: Ann Roe (Acme).`),
      p(`A liaison officer to ${other} was appointed: Bo Ek (Acme).`),
      p('TC 307 has appointed one liaison officer to FG TK.'),
    ).officers;
    expect(last).toBe(officer);
  });
});

it.each([
  'A liaison officer to SG5 was appointed by the Chairman, Ann Roe (Acme, Norway), in May 2018.',
  'A liaison officer to SG5 was appointed by the Chairman (Ann Roe, Acme, Norway).',
])('A liaison officer is nobody who appointed one: “%s”', (words) => {
  const { representatives } = reportOf(h('Relationships'), p(words)).report.liaison;
  expect(representatives).toMatchObject([{ to: 'SG5', person: null }]);
});
