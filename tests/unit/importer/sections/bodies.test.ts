import { describe, expect, it } from 'vitest';
import { h, li, p, reportOf, table } from '../../../support/documents.ts';

describe('leadership', () => {
  it('names each officer, the one who appointed, and where it stands', () => {
    const text =
      'Following the appointment by TSAG of Ada Berg (Acme, Norway) as Focus Group Chairman, the FG TK kick-off meeting in May 2017 appointed two Vice Chairmen:';
    const read = reportOf(
      h('Leadership'),
      p(text),
      li('Bo Lund, Bo, Oman; and'),
      li('Cy Ek, Academy of Tea (AT), China.'),
    );
    expect(read.report.leadership).toMatchObject([
      {
        role: 'chairman',
        person: { name: 'Ada Berg', affiliation: 'Acme', country: 'Norway' },
        appointedBy: 'TSAG',
        source: { paragraph: 1 },
      },
      {
        role: 'vice-chairman',
        person: { name: 'Bo Lund' },
        appointedBy: 'FG TK kick-off meeting in May 2017',
        source: { item: 1 },
      },
      {
        role: 'vice-chairman',
        person: { affiliation: 'Academy of Tea (AT)', country: 'China' },
        source: { item: 2 },
      },
    ]);
    expect(read.report.remarks).toEqual([]);
  });

  it('is read from a table, with labels or without', () => {
    const labelled = table(
      ['Name', 'Role', 'Company', 'Country'],
      ['Ada Berg', 'Chair', 'Acme', 'Norway'],
      ['Bo Lund', 'Vice-chair', '-', ''],
    );
    const plain = table(['Chairman', 'Ada Berg (Acme, Norway)'], ['Vice-Chairman', 'Bo Lund']);
    for (const block of [labelled, plain]) {
      expect(reportOf(h('Management team'), block).report.leadership).toMatchObject([
        { role: 'chairman', person: { name: 'Ada Berg', affiliation: 'Acme', country: 'Norway' } },
        { role: 'vice-chairman', person: { name: 'Bo Lund', affiliation: null, country: null } },
      ]);
    }
  });

  it('takes nobody from a sentence about a working group', () => {
    const read = reportOf(
      h('Structure'),
      p('Ada Berg (Acme, Norway) was appointed as chair of working group 1.'),
    );
    expect(read.report.leadership).toEqual([]);
  });
});

describe('relationships', () => {
  const liaisonOf = (...texts: string[]) => reportOf(h('Relationships'), ...texts.map(p)).report.liaison;

  it('name the recipients of liaison statements, each once', () => {
    const { statementsSentTo } = liaisonOf(
      'So far, the Focus Group has sent liaison statements to other ITU-T Focus Groups (DPM), Study Groups (2, 11) and external bodies (ISO/TC 307).',
      'Liaison statements were also sent to SG11 and Acme Forum.',
    );
    expect(statementsSentTo.map(({ name }) => name)).toEqual([
      'FG DPM',
      'SG2',
      'SG11',
      'ISO/TC 307',
      'Acme Forum',
    ]);
    expect(statementsSentTo.at(-1)?.source).toMatchObject({ section: 'Relationships', paragraph: 2 });
  });

  it('may list them as items', () => {
    const read = reportOf(
      h('Liaisons'),
      p('The group sent liaison statements to:'),
      li('ITU-T SG13;'),
      li('Acme Forum.'),
    );
    expect(read.report.liaison.statementsSentTo.map(({ name, source }) => [name, source.item])).toEqual([
      ['SG13', 1],
      ['Acme Forum', 2],
    ]);
  });

  it('name who presented', () => {
    const { presentationsFrom } = liaisonOf(
      'UN/CEFACT, Acme, and Bo Union presented their work on tea to the Focus Group.',
      'Presentations were received from Cy Lab.',
    );
    expect(presentationsFrom.map(({ name }) => name)).toEqual(['UN/CEFACT', 'Acme', 'Bo Union', 'Cy Lab']);
  });

  it('name liaison officers either way, by the whole name of their body', () => {
    const { representatives } = liaisonOf(
      'A liaison officer to ISO/TC 307 (Kettles) was appointed by the Focus Group. TC 307 has appointed two liaison representatives to follow the work in ITU-T.',
      'Ada Berg (Acme, Norway) serves as liaison officer to Bo Union.',
      'Cy Forum nominated Bo Lund (Bo, Oman) as liaison officer to the Focus Group.',
    );
    expect(representatives).toMatchObject([
      { of: 'FG TK', to: 'ISO/TC 307', count: 1, person: null },
      { of: 'ISO/TC 307', to: 'ITU-T', count: 2, person: null },
      {
        of: 'FG TK',
        to: 'Bo Union',
        count: 1,
        person: { name: 'Ada Berg', affiliation: 'Acme', country: 'Norway' },
      },
      { of: 'Cy Forum', to: 'FG TK', count: 1, person: { name: 'Bo Lund', country: 'Oman' } },
    ]);
  });

  it('tell joint meetings with whom, where and when', () => {
    const { jointMeetings } = liaisonOf(
      'A meeting between FG TK and ISO/TC 307 liaison representatives is foreseen in London, May 2018.',
      'A joint meeting with Bo Union was held on 4 June 2018 in Oslo, Norway.',
    );
    expect(jointMeetings).toMatchObject([
      { with: 'ISO/TC 307', place: 'London', when: { value: '2018-05' } },
      { with: 'Bo Union', place: 'Oslo, Norway', when: { value: '2018-06-04' } },
    ]);
  });

  it('keep what delegates raised as matters, in the words of the report', () => {
    const text = 'The lack of kettles was highlighted by delegates.';
    expect(liaisonOf(text).matters).toEqual([
      { text, summary: false, source: { section: 'Relationships', paragraph: 1, quote: text } },
    ]);
  });
});
