import { describe, expect, it } from 'vitest';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

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

  it.each([
    'No liaison statement was sent to SG17.',
    'It sent no liaison statements to ETSI.',
    'The group agreed not to send a liaison statement to SG3.',
    'It has never sent liaison statements to SG9.',
    'A liaison statement to SG17 on tea was not sent.',
    'It will send liaison statements to ITU-T SG12.',
    'The group plans to send liaison statements to SG11.',
    'It intends to send liaison statements to SG11.',
    'It should send liaison statements to SG11.',
    'Liaison statements should be sent to Acme Forum.',
    'A draft was sent to members; liaison statements to SG11 are planned.',
    'Liaison statements to SG12, which asked for them, will be sent.',
  ])('take nobody as a recipient from “%s”, and keep it in words', (text) => {
    const { liaison, remarks } = reportOf(h('Relationships'), p(text)).report;
    expect(liaison.statementsSentTo).toEqual([]);
    expect(remarks.map((remark) => remark.text)).toEqual([text]);
  });

  it('take no list of recipients that are only planned, and no task as done', () => {
    const read = reportOf(
      h('Relationships'),
      p('The group intends to see liaison statements sent to:'),
      li('SG13;'),
      h('Next steps'),
      p('Liaison statements to SG5.'),
    );
    expect(read.report.liaison.statementsSentTo).toEqual([]);
  });

  it('still read a statement that was sent, beside one that was not', () => {
    const { statementsSentTo } = liaisonOf(
      'No liaison statement was sent to SG17. In May 2018 it sent liaison statements to SG5 and SG9, which will discuss them.',
      'It sent a liaison statement to Acme, which has not answered.',
    );
    expect(statementsSentTo.map(({ name }) => name)).toEqual(['SG5', 'SG9', 'Acme']);
  });

  it('read recipients after a second “to”', () => {
    const { statementsSentTo } = liaisonOf(
      'Liaison statements were sent to SG2, SG 11, and to FG-AI4H and 3GPP.',
    );
    expect(statementsSentTo.map(({ name }) => name)).toEqual(['SG2', 'SG11', 'FG AI4H', '3GPP']);
  });

  it('leave a range of study groups in words, and say so', () => {
    const text =
      'The group sent liaison statements to ITU-T Study Groups 2, 3 (2 statements), 5 to 9, 11 and Acme.';
    const { report, findings } = reportOf(h('Relationships'), p(text));
    expect(report.liaison.statementsSentTo.map(({ name }) => name)).toEqual(['SG2', 'SG3', 'SG11', 'Acme']);
    expect(report.unplaced).toMatchObject([{ text: '5 to 9', source: { quote: text } }]);
    expect(findings).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        key: 'finding.wordsLeft',
        fillings: { words: '5 to 9' },
      }),
    );
  });

  it('name who presented', () => {
    const { presentationsFrom } = liaisonOf(
      'UN/CEFACT, Acme, and Bo Union presented their work on tea to the Focus Group.',
      'Presentations received from: Fo Bank, Go Chain.',
      'Presentations were received from Cy Lab. No presentations were received from Di Forum.',
      'Aüno Lab presented their work.',
    );
    expect(presentationsFrom.map(({ name }) => name)).toEqual([
      'UN/CEFACT',
      'Acme',
      'Bo Union',
      'Fo Bank',
      'Go Chain',
      'Cy Lab',
      'Aüno Lab',
    ]);
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

  it('name each of two liaison officers, whoever the group’s name stands beside', () => {
    const words =
      'Kim Lee is the liaison officer of FG TK to Acme; Per Holm is the liaison officer to Bo Union.';
    expect(liaisonOf(words).representatives.map(({ to, person }) => [to, person?.name])).toEqual([
      ['Acme', 'Kim Lee'],
      ['Bo Union', 'Per Holm'],
    ]);
  });

  it('name each of several liaison officers, in a sentence or a line', () => {
    const { representatives } = liaisonOf(
      'Ada Berg was appointed as liaison officer to Acme, and Bo Lund (Bo, Oman) as liaison officer to Bo Union.',
      'Liaison officers: Cy Ek (to Cy Forum), Di Roe (to SG 13).',
      'Mr Ed Fry (Ed Lab) acts as liaison officer to the FG.',
    );
    expect(representatives.map(({ of, to, person, note }) => [of, to, person?.name, note])).toEqual([
      ['FG TK', 'Acme', 'Ada Berg', 'Ada Berg was appointed as liaison officer to Acme'],
      ['FG TK', 'Bo Union', 'Bo Lund', 'Bo Lund (Bo, Oman) as liaison officer to Bo Union.'],
      ['FG TK', 'Cy Forum', 'Cy Ek', 'Cy Ek (to Cy Forum)'],
      ['FG TK', 'SG13', 'Di Roe', 'Di Roe (to SG 13).'],
      ['Ed Lab', 'FG TK', 'Ed Fry', 'Mr Ed Fry (Ed Lab) acts as liaison officer to the FG.'],
    ]);
  });

  it.each([
    'Liaison officers: Cy Ek (to Cy Forum), to be determined for Acme.',
    'Mr Ed Fry acts as liaison officer to the FG.',
  ])('leave in words a liaison officer of whom it is not told who sends them, or where: “%s”', (text) => {
    const { liaison, remarks } = reportOf(h('Relationships'), p(text)).report;
    expect(liaison.representatives).toEqual([]);
    expect(remarks.map((remark) => remark.text)).toEqual([text]);
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

  it.each([
    ['Joint meeting with Acme Lab in Q2 2019.', 'Acme Lab', null, 'not-stated'],
    ['A joint meeting with Acme Lab in spring 2024, place TBD.', 'Acme Lab', null, 'not-stated'],
    ['A joint meeting with Acme Lab on 5 May 2024 (place TBC).', 'Acme Lab', null, 'stated'],
    ['A joint meeting with JTC 1/SC 27 on 5 May 2024 in Rome.', 'JTC 1/SC 27', 'Rome', 'stated'],
    ['A joint meeting with Acme Lab is proposed in May 2024.', 'Acme Lab', null, 'to-be-confirmed'],
    ['A joint meeting with Acme Lab is under discussion for May 2024.', 'Acme Lab', null, 'to-be-confirmed'],
    ['A joint meeting with Acme Lab in Rome, date TBD.', 'Acme Lab', 'Rome', 'to-be-determined'],
    ['A joint meeting with Acme Lab, date and place TBD.', 'Acme Lab', null, 'to-be-determined'],
  ])(
    'take neither a part of a time for a place nor an open place for an open day: “%s”',
    (words, body, place, status) => {
      const { jointMeetings } = liaisonOf(words);
      expect(jointMeetings).toMatchObject([{ with: body, place, when: { status } }]);
    },
  );

  it.each([
    ['A workshop between FG TK and ETSI is planned for June 2019 in Nice (place TBD).', 'ETSI', 'Nice'],
    ['A workshop between FG TK and ETSI was held in June 2019 in Nice (France).', 'ETSI', 'Nice (France)'],
    ['A joint workshop with the IEEE of New York.', 'IEEE of New York', null],
  ])('take neither a mark nor a full stop into a name: “%s”', (words, other, place) => {
    expect(reportOf(h('Relationships'), p(words)).report.liaison.jointMeetings).toMatchObject([
      { with: other, place },
    ]);
  });

  it.each([
    ['The liaison officers to SG5 and SG9 were absent.', ['SG9']],
    ['The liaison officers to SG5, ETSI and IETF were absent.', ['ETSI and IETF']],
    ['The liaison officer to SG5 was absent, and SG9 met.', []],
  ])('warn of a further body behind that of a liaison officer: “%s”', (words, further) => {
    const { report, findings } = reportOf(h('Relationships'), p(words));
    expect(report.liaison.representatives.map(({ to }) => to)).toEqual(['SG5']);
    const warned = findings.filter(({ severity }) => severity === 'warning');
    expect(warned.flatMap(({ fillings }) => fillings['words'] ?? [])).toEqual(further);
  });

  it.each([
    ['A joint meeting with Acme Lab was held on 5 May 2024 in Rome (place TBD).', true],
    ['A joint meeting with Acme Lab was held on 5 May 2024 in Rome.', false],
  ])('tell of a joint meeting where its place is open: “%s”', (words, isOpen) => {
    const told = findingsOf(reportOf(h('Relationships'), p(words)));
    expect(told.includes('finding.doubtLeft')).toBe(isOpen);
  });

  it('tell joint meetings clause by clause, without those that were called off', () => {
    const { report, findings } = reportOf(
      h('Relationships'),
      p(
        'A joint meeting with Acme is planned in Nice, June 2023; a joint meeting with Bo Union was cancelled.',
      ),
      p(
        'A joint meeting with Cy Lab was held in Oslo, May 2022, and a joint workshop with Di Forum in Rome, April 2022.',
      ),
    );
    expect(report.liaison.jointMeetings).toMatchObject([
      { with: 'Acme', place: 'Nice', when: { value: '2023-06' } },
      { with: 'Cy Lab', place: 'Oslo', when: { value: '2022-05' } },
      { with: 'Di Forum', place: 'Rome', when: { value: '2022-04' } },
    ]);
    // What was called off is told in words.
    expect(report.remarks.map(({ text }) => text)).toEqual([
      'A joint meeting with Acme is planned in Nice, June 2023; a joint meeting with Bo Union was cancelled.',
    ]);
    expect(findings.map(({ key }) => key)).toContain('finding.wordsLeft');
  });

  it.each([
    'A joint meeting with Acme in Nice on 4 June 2023 was cancelled.',
    'A joint meeting with Acme was planned in Nice, June 2023; it was cancelled.',
    'A joint meeting with Acme was planned in Nice, June 2023; but then it was cancelled.',
    'A joint meeting with Acme was planned in Nice, June 2023. It was cancelled.',
    'No joint meeting with Acme will be held in Nice on 4 June 2023.',
    'A joint session with Acme on 4 June 2023 in Nice was not held.',
  ])('list no joint meeting that was not held: “%s”', (text) => {
    for (const title of ['Relationships', 'Meetings']) {
      const { report } = reportOf(h(title), p(text));
      expect(report.liaison.jointMeetings).toEqual([]);
      expect([...report.meetings, ...report.plannedMeetings]).toEqual([]);
      expect(report.remarks.map((remark) => remark.text)).toEqual([text]);
    }
  });

  it.each([
    'A joint meeting with Acme, a joint meeting with Bo Union, both in Nice, June 2023, are planned.',
    'The joint meeting with Acme was postponed to June 2023.',
  ])('say so where a joint meeting cannot be told: “%s”', (text) => {
    const { report, findings } = reportOf(h('Relationships'), p(text));
    expect(report.liaison.jointMeetings).toEqual([]);
    expect([...report.meetings, ...report.plannedMeetings]).toEqual([]);
    expect(report.remarks.map((remark) => remark.text)).toEqual([text]);
    expect(findings.map(({ key }) => key)).toContain('finding.meetingWithoutPlace');
  });

  it.each(['January and November 2020', '4 May and 6 June 2020'])(
    'are none with the times between which meetings were: %s',
    (times) => {
      const words = `WG1 held 5 e-meetings between ${times}.`;
      const { report } = reportOf(h('Relationships'), p(words));
      expect(report.liaison.jointMeetings).toEqual([]);
      expect(report.remarks.map(({ text }) => text)).toEqual([words]);
    },
  );

  it('keep what delegates raised as matters, in the words of the report', () => {
    const text = 'The lack of kettles was highlighted by delegates.';
    expect(liaisonOf(text).matters).toEqual([
      { text, summary: false, source: { section: 'Relationships', paragraph: 1, quote: text } },
    ]);
  });
});
