import { describe, expect, it } from 'vitest';
import type { Assembled } from '../../../../src/importer/assembleReport.ts';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const namesOf = ({ report }: Assembled) => report.liaison.statementsSentTo.map(({ name }) => name);
const keptOf = ({ report }: Assembled) =>
  [...report.remarks, ...report.unplaced].map(({ text }) => text).join('\n');

describe('a sentence under the heading of what was sent', () => {
  it.each([
    ['Liaisons sent', 'To ITU-D SG1, ITU-R SG6 and the AMARC.', ['ITU-D SG1', 'ITU-R SG6', 'AMARC']],
    ['Liaisons sent', 'To be sent to SG2.', []],
    ['Liaisons received', 'To ITU-D SG1 and AMARC.', []],
    ['Liaisons', 'To ITU-D SG1 and AMARC.', []],
  ])('tells to whom: %s, “%s”', (heading, words, names) => {
    expect(namesOf(reportOf(h(heading), p(words)))).toEqual(names);
  });
});

describe('statements in lines with their numbers', () => {
  it.each([p, li])('name whom they were sent to, and what they are about', (line) => {
    const lines = ['LS01: ITU-T SG2, SG11 - Establishment of FG TK', 'LS/o 2: ETSI TC TEA, OGC – Cups'];
    const read = reportOf(h('Liaisons sent'), ...lines.map(line));
    expect(namesOf(read)).toEqual(['SG2', 'SG11', 'ETSI TC TEA', 'OGC']);
    for (const words of lines) expect(keptOf(read)).toContain(words);
  });

  it.each(['LS02: Establishment of FG TK - SG2', 'LS02: SG13 work on tea - OGC', 'LS02: Kettles'])(
    'name nobody, with a warning, where that may be what they are about: “%s”',
    (words) => {
      const read = reportOf(h('Liaisons sent'), li('LS01: SG5 - Cups'), li(words));
      expect(namesOf(read)).toEqual(['SG5']);
      expect(findingsOf(read)).toContain('finding.wordsLeft');
      expect(keptOf(read)).toContain(words);
    },
  );

  it('name nobody where they came in', () => {
    expect(namesOf(reportOf(h('Liaisons received'), p('LS01: SG2, SG11 - Kettles')))).toEqual([]);
  });
});

describe('statements that were exchanged', () => {
  it.each([
    'Liaison statements have been exchanged with ETSI ISG TEA, OGC and ITU-T SG2.',
    'FG TK exchanged several liaison statements with ETSI ISG TEA, OGC and ITU-T SG2.',
    'The group exchanged liaisons with ETSI ISG TEA, OGC and ITU-T SG2.',
    'The Focus Group has liaised with ETSI ISG TEA, OGC and ITU-T SG2, sending liaison statements to each.',
    'FG TK liaised with ETSI ISG TEA, OGC and ITU-T SG2 and sent LSs to all of them.',
  ])('were sent, too: “%s”', (words) => {
    expect(namesOf(reportOf(h('Liaisons'), p(words)))).toEqual(['ETSI ISG TEA', 'OGC', 'SG2']);
  });

  it('are of one body or two where an acronym ends a name with an “and”, which is warned of', () => {
    const read = reportOf(h('Liaisons'), p('Liaisons were exchanged with OGC, Group on Tea and UN-TEA.'));
    expect(namesOf(read)).toEqual(['OGC']);
    expect(findingsOf(read)).toContain('finding.wordsLeft');
  });

  it.each([
    'Liaison statements will be exchanged with OGC.',
    'No liaison statements were exchanged with OGC.',
    'Views were exchanged with OGC.',
    'The group has not liaised with OGC and SG2, sending liaison statements to each.',
    'Acme liaised with OGC and SG2, sending liaison statements to each.',
  ])('were not where it says so: “%s”', (words) => {
    expect(namesOf(reportOf(h('Liaisons'), p(words)))).toEqual([]);
  });

  it('are of no told direction behind “Liaison statements:”, which is warned of', () => {
    const words = 'Liaison statements: ETSI TC TEA (2), ITU-T SG13 (3).';
    const read = reportOf(h('Liaisons'), p(words));
    expect(namesOf(read)).toEqual([]);
    expect(keptOf(read)).toContain(words);
    expect(read.findings).toContainEqual(
      expect.objectContaining({ severity: 'warning', key: 'finding.factLeft', fillings: { quote: words } }),
    );
  });
});

describe('a table of statements with recipients and senders', () => {
  it('names whom the group itself wrote to', () => {
    const read = reportOf(
      h('Liaisons'),
      table(
        ['To', 'From', 'Subject'],
        ['oneM2M, OGC', 'FG-TK', 'Tea'],
        ['FG-TK', 'ITU-T SG17', 'Cups'],
        ['SG5', 'Focus Group', 'Tea'],
        ['SG2', '', 'Tea'],
      ),
    );
    expect(namesOf(read)).toEqual(['oneM2M', 'OGC', 'SG5']);
    expect(keptOf(read)).toContain('FG-TK | ITU-T SG17 | Cups');
    expect(keptOf(read)).toContain('SG2');
  });
});

describe('liaison officers', () => {
  const officersOf = ({ report }: Assembled) =>
    report.liaison.representatives.map(({ of, to, person }) => [of, to, person?.name]);
  const rows = [
    ['Organization', 'Liaison officer'],
    ['ISO/IEC JTC 1/SC 27', 'Ms Ann Roe'],
    ['Tea Foundation', 'TBD'],
  ];

  it('stand in a table beside the bodies they are sent to', () => {
    const read = reportOf(h('Liaison officers'), table(...rows));
    expect(officersOf(read)).toEqual([['FG TK', 'ISO/IEC JTC 1/SC 27', 'Ann Roe']]);
    expect(keptOf(read)).toContain('Tea Foundation | TBD');
  });

  it('are left in words where they may be of the body, or are nobody', () => {
    const read = reportOf(
      h('Liaison officers'),
      table(['Organization', 'Liaison officer'], ['Acme', 'Ann Roe (Acme)'], ['Bo Union', 'Secretariat']),
    );
    expect(officersOf(read)).toEqual([]);
    expect(keptOf(read)).toContain('Ann Roe (Acme)');
    expect(findingsOf(read)).toContain('finding.unclearNumber');
  });

  it('are told by a sentence on where the group was represented', () => {
    const words = (body: string) =>
      `FG TK was represented at the ${body} plenary in London (14-18 May 2018) by its liaison officer, Ann Roe (Acme, Oman).`;
    expect(officersOf(reportOf(h('Liaison'), p(words('ISO/TC 307'))))).toEqual([
      ['FG TK', 'ISO/TC 307', 'Ann Roe'],
    ]);
    expect(officersOf(reportOf(h('Liaison'), p(words('annual'))))).toEqual([]);
  });
});

describe('a liaison officer told under the group’s name with a hyphen', () => {
  it.each([
    ['ETSI EE appointed Mr Cy Ek as liaison officer to FG-TK.', 'ETSI EE', 'FG TK'],
    ['FG-TK appointed Ms Ann Roe as liaison officer to ETSI EE.', 'FG TK', 'ETSI EE'],
    ['ETSI EE has appointed two liaison representatives to follow the work in FG-TK.', 'ETSI EE', 'FG TK'],
  ])('goes the way that is told: “%s”', (words, of, to) => {
    const exchanged = p('The group exchanged liaison statements with SG5 and ETSI EE.');
    const { representatives } = reportOf(h('Liaison'), exchanged, p(words)).report.liaison;
    expect(representatives).toMatchObject([{ of, to }]);
  });
});
