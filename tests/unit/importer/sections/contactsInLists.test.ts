import { describe, expect, it } from 'vitest';
import type { Assembled } from '../../../../src/importer/assembleReport.ts';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const sentTo = ({ report }: Assembled) => report.liaison.statementsSentTo.map(({ name }) => name);
const presentedBy = ({ report }: Assembled) => report.liaison.presentationsFrom.map(({ name }) => name);
const officersOf = ({ report }: Assembled) =>
  report.liaison.representatives.map(({ to, person }) =>
    [to, person?.name, person?.affiliation ?? '-', person?.country ?? '-'].join(' | '),
  );
const kept = ({ report }: Assembled) =>
  [...report.remarks, ...report.unplaced].map(({ text }) => text).join('\n');

describe('liaison statements', () => {
  it.each<[string, Block[]]>([
    [
      'a heading under one about them',
      [h('Liaison statements'), h('Sent', 2), li('SG13 (LS/o 1)'), li('Acme (LS/o 2)')],
    ],
    [
      'a column of destinations',
      [
        h('Outgoing liaison statements'),
        table(['Ref.', 'Destination', 'Title'], ['TK-LS1', 'SG13', 'Tea'], ['TK-LS2', 'Acme', 'Cups']),
      ],
    ],
    [
      'a heading over a column “To”',
      [
        h('LIAISONS SENT'),
        table(
          ['To', 'Purpose', 'Date'],
          ['SG13', 'For comment', '5 July 2022'],
          ['Acme', 'For action', 'May 2022'],
        ),
      ],
    ],
    ['a line in other words', [h('Relationships'), p('Statements sent: Acme; SG13')]],
    ['“To” beside “From”', [h('Relationships'), li('To: SG13, Acme'), li('From: SG20')]],
    [
      'a label among others',
      [h('Relationships'), table(['Liaison statements sent to', 'SG13\nAcme'], ['Workshops', 'Two'])],
    ],
    ['a label alone', [h('Relationships'), table(['Liaison statements to', 'SG13, Acme'])]],
  ])('went to those named under %s', (_, blocks) => {
    const read = reportOf(...blocks);
    expect(sentTo(read).toSorted()).toEqual(['Acme', 'SG13']);
    expect(read.report.workingGroups).toEqual([]);
    expect(findingsOf(read).filter((key) => key.startsWith('finding.deliverable'))).toEqual([]);
  });

  it.each<[string, Block[]]>([
    ['a heading of other things', [h('Documents'), h('Sent', 2), li('SG13'), li('Acme')]],
    ['“To” alone, where one is not known', [h('Relationships'), li('To: SG13, Acme')]],
  ])('went to nobody that stands under %s', (_, blocks) => {
    const read = reportOf(...blocks);
    expect(sentTo(read)).toEqual([]);
    expect(kept(read)).toContain('SG13');
  });

  it('may be told beside deliverables of a group', () => {
    const rows = table(['Deliverable', 'Title', 'WG', 'Sent to'], ['D1.1', 'Tea', 'WG1', 'SG13']);
    const read = reportOf(h('Deliverables and liaison statements'), rows).report;
    expect(read.workingGroups[0]?.deliverables.map(({ code }) => code)).toEqual(['D1.1']);
  });
});

describe('presentations', () => {
  it.each<[string, Block]>([
    ['a line', p('Presentations: ETSI ISG CIM, Acme.')],
    ['a row', table(['Presentations from', 'ETSI ISG CIM\nAcme'], ['Workshops', 'Two'])],
    ['a row of its own', table(['Presentations by:', 'ETSI ISG CIM, Acme'])],
  ])('were given by those named in %s', (_, block) => {
    expect(presentedBy(reportOf(h('Relationships'), block))).toEqual(['ETSI ISG CIM', 'Acme']);
  });

  it('may be told by their titles, which is warned of', () => {
    const read = reportOf(h('Relationships'), p('Presentations: Green Tea, Cups'));
    expect(presentedBy(read)).toEqual([]);
    expect(findingsOf(read)).toContain('finding.wordsLeft');
    expect(kept(read)).toContain('Green Tea');
  });

  it('are left with a warning where an “&” may join two bodies, or words of one', () => {
    const read = reportOf(h('Relationships'), p('Presentations: ETSI ISG CIM, Open & Agile Cups'));
    expect(presentedBy(read)).toEqual([]);
    expect(findingsOf(read)).toContain('finding.wordsLeft');
  });

  it('are told without the stop of their sentence, since what is told has its own', () => {
    const { findings } = reportOf(h('Relationships'), p('Presentations: ETSI ISG CIM, Open & Agile Cups.'));
    expect(findings.map(({ fillings }) => fillings['words'])).toContain('ETSI ISG CIM, Open & Agile Cups');
  });
});

describe('liaison officers', () => {
  const both = ['SG5 | Ann Roe | Acme | Norway', 'ISO/TC 347 | Bo Ek | Tea Lab | Oman'];

  it.each<[string, Block[]]>([
    [
      'a list of bodies with a person each',
      [
        p('Liaison officers:'),
        li('ITU-T SG5: Ms Ann Roe (Acme, Norway);'),
        li('ISO/TC 347 – Bo Ek (Tea Lab, Oman)'),
      ],
    ],
    [
      'a table with a column for where they are from',
      [
        table(
          ['Organization', 'Liaison officer', 'Affiliation'],
          ['ITU-T SG5', 'Ms Ann Roe', 'Acme, Norway'],
          ['ISO/TC 347', 'Bo Ek', 'Tea Lab, Oman'],
          ['SG17', 'TBD', '-'],
        ),
      ],
    ],
  ])('are told in %s', (_, blocks) => {
    expect(officersOf(reportOf(h('Liaison'), ...blocks))).toEqual(both);
  });

  it.each(['Ann Roe: Bo Ek', 'Tea Lab: Bo Ek (Tea Lab, Oman)', 'SG5: to be appointed', 'SG5: Tea'])(
    'are none where the item does not say whom for: “%s”',
    (words) => {
      const read = reportOf(h('Liaison'), p('Liaison officers:'), li(words));
      expect(officersOf(read)).toEqual([]);
      expect(kept(read)).toContain(words);
    },
  );
});

describe('officers in the head of a document', () => {
  it('are those of the group', () => {
    const head = table(
      ['FG-TK-O-021', 'Tea for all'],
      ['Title:', 'Progress report'],
      ['Date:', '4 May 2021'],
      ['Chairman:', 'Ann Roe (Acme, Norway)'],
      ['Vice-chairmen:', 'Bo Ek (Tea Board); Cy Holm (Cups, Peru)'],
    );
    const { report } = reportOf(head, h('Meetings'), p('None was held.'));
    expect(report.leadership.map(({ role, person }) => [role, person.name, person.affiliation])).toEqual([
      ['chairman', 'Ann Roe', 'Acme'],
      ['vice-chairman', 'Bo Ek', 'Tea Board'],
      ['vice-chairman', 'Cy Holm', 'Cups'],
    ]);
    expect(report.unplaced.map(({ text }) => text).join()).toContain('Tea for all');
  });
});

describe('a joint meeting among the next steps', () => {
  it('is one where its day or place is told, and else a step', () => {
    const { report } = reportOf(
      h('Next steps'),
      li('Hold a joint workshop with Acme'),
      li('Hold a joint workshop with Bo Union in June 2023'),
    );
    expect(report.liaison.jointMeetings.map((joint) => joint.with)).toEqual(['Bo Union']);
    expect(report.nextSteps.map(({ text }) => text)).toEqual(['Hold a joint workshop with Acme']);
  });
});

describe('a sentence on several joint meetings', () => {
  const toldOf = (words: string) =>
    reportOf(h('Liaison'), p(words)).findings.filter(({ key }) => key === 'finding.wordsLeft').length;

  it.each([
    'Joint meetings with ETSI took place on 6 April 2022 (online) and 24 November 2022 (Geneva).',
    'A joint meeting with ETSI took place on 6 April 2022 (online) and again on 24 November 2022.',
  ])('is told, since one of them is read: “%s”', (words) => expect(toldOf(words)).toBe(1));

  it('is not where it tells of one', () => {
    expect(toldOf('A joint meeting with ETSI took place on 6-7 April 2022 in Geneva.')).toBe(0);
  });
});
