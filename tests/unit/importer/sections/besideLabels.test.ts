import { describe, expect, it } from 'vitest';
import { assembleReport } from '../../../../src/importer/assembleReport.ts';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { aDocument, findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const groupsIn = (...blocks: Block[]) =>
  reportOf(...blocks).report.workingGroups.map(
    ({ number, title, leader, deliverables }) =>
      `${number} ${title}, ${'value' in leader ? leader.value.name : leader.status}: ${deliverables
        .map(({ code, title: called, extra }) => [code, called, ...Object.values(extra)].join(' '))
        .join('; ')}`,
  );

describe('a working group in a list', () => {
  it('has its title where somebody stands behind it, of whom it is told that nothing says they lead', () => {
    const blocks = [
      h('Working groups'),
      p('WG1 Terms: Ann Roe (Acme, Norway)'),
      p('WG2 Cups and pots: to be appointed'),
    ];
    expect(groupsIn(...blocks)).toEqual(['1 Terms, not-stated: ', '2 Cups and pots, not-stated: ']);
    const read = reportOf(...blocks);
    expect(findingsOf(read).filter((key) => key === 'finding.unclearLeader')).toHaveLength(2);
    expect(read.report.unplaced.map(({ text }) => text)).toEqual([
      'Ann Roe (Acme, Norway)',
      'to be appointed',
    ]);
  });

  it('is told of where it cannot be said whether its title or somebody stands in the brackets', () => {
    const read = reportOf(h('Working groups'), li('WG1, General aspects (Ann Roe)'));
    expect(read.report.workingGroups).toEqual([]);
    expect(findingsOf(read)).toContain('finding.wordsLeft');
  });

  it('has its leader, whatever sentence follows', () => {
    const item = li('WG1 Terms, leader Ms Ann Roe (Acme, Norway). It met six times online.');
    expect(groupsIn(h('Working groups'), item)).toEqual(['1 Terms, Ann Roe: ']);
  });

  it('has what stands behind “Output”', () => {
    expect(
      groupsIn(
        h('Working groups'),
        p('Working Group 1 (Terms)'),
        p('Output: CDX-1 Words (draft)'),
        p('Outputs: CDX-2 Cups; CDX-3 Pots'),
      ),
    ).toEqual(['1 Terms, not-stated: CDX-1 Words draft; CDX-2 Cups; CDX-3 Pots']);
  });

  it('has its own leader below the heading of another', () => {
    expect(
      groupsIn(
        h('Working Group 1 (Terms)'),
        p('Leader: Ann Roe (Acme, Norway)'),
        p('Working Group 2: Cups'),
        p('Leader: Bob Lee (Bo Lab, Oman)'),
      ),
    ).toEqual(['1 Terms, Ann Roe: ', '2 Cups, Bob Lee: ']);
  });
});

describe('how far a deliverable is', () => {
  it.each([
    ['D1 Map (WG1). Approved in March 2025.', 'D1 Map Approved in March 2025'],
    ['D1 Map (WG1; new)', 'D1 Map new'],
    ['D1 Map (WG1; skeleton)', 'D1 Map skeleton'],
    ['D1 Map (WG1, draft, May 2023)', 'D1 Map draft May 2023'],
    ['D1 Map (outline) (WG1)', 'D1 Map outline'],
  ])('is no part of its title: “%s”', (item, read) => {
    expect(groupsIn(h('Working groups'), p('WG1: Terms'), h('Deliverables'), li(item))).toEqual([
      `1 Terms, not-stated: ${read}`,
    ]);
  });
});

describe('whom liaison statements were sent to', () => {
  const sentTo = (title: string, text: string) =>
    reportOf(h(title), p(text)).report.liaison.statementsSentTo.map(({ name }) => name);

  it.each([
    [
      'Liaison statements',
      'To ITU-T SG15 and SG2, ICPC and the Tea Board',
      ['SG15', 'SG2', 'ICPC', 'Tea Board'],
    ],
    ['Liaison', 'Out: SG12, W3C', ['SG12', 'W3C']],
    ['Liaison', 'To SG13, Tea Board', []],
    ['Liaison statements', 'To SG13, Ann Roe was sent.', []],
  ])('under “%s”: “%s”', (title, text, names) => {
    expect(sentTo(title, text)).toEqual(names);
  });
});

describe('facts of the group in one line', () => {
  const factsIn = (...lines: string[]) => {
    const held = p('The first meeting was held in Lima, Peru, on 3-4 October 2019.');
    const blocks = [h('Report of FG TK'), h('Introduction'), ...lines.map(p), h('Meetings'), held];
    const { parentGroup, established, lifetimeMonths } = assembleReport(aDocument(...blocks), 'report.txt')
      .report.focusGroup;
    return [parentGroup, established, lifetimeMonths].map((one) => ('value' in one ? one.value : one.status));
  };

  it.each([
    [['Established: July 2019 by ITU-T SG16. First meeting: October 2019. Lifetime: 24 months.']],
    [['Parent group: SG16. Established: July 2019. Life: 24 months.']],
    [['Established by: ITU-T SG16', 'Established on: July 2019', 'Life: 24 months']],
  ])('are read each: %s', (lines) => {
    expect(factsIn(...lines)).toEqual(['SG16', '2019-07', 24]);
  });
});

describe('several figures behind one label', () => {
  const figuresIn = (...blocks: Block[]) =>
    reportOf(h('Meetings'), ...blocks).report.meetings.map((meeting) =>
      [
        meeting.inputDocuments,
        meeting.outputDocuments,
        meeting.remoteParticipants,
        meeting.totalParticipants,
      ].map((one) => ('value' in one ? one.value : null)),
    );

  it.each([
    ['104 (61 in person, 43 remote)', '27 input, 5 output', [27, 5, 43, 104]],
    ['104 (43 remote, 61 on site)', '27 inputs and 5 outputs', [27, 5, 43, 104]],
    ['104 (on site 61, remote: 43)', '27 input, 5 output', [27, 5, 43, 104]],
    ['104, of which 61 in person and 43 online', '27 in; 5 out', [27, 5, 43, 104]],
    ['104 (60 in person, 43 remote)', '27 input, 5 others', [null, null, null, null]],
  ])('are read where they add up: “%s”, “%s”', (people, documents, read) => {
    const inLines = [
      'First meeting (Lima, 1-3 June 2018)',
      `Participants: ${people}`,
      `Documents: ${documents}`,
    ];
    expect(figuresIn(...inLines.map(p))).toEqual([read]);
    const rows = [
      ['Meeting', 'Participants', 'Documents'],
      ['Lima, 1-3 June 2018', people, documents],
    ];
    expect(figuresIn(table(...rows))).toEqual([read]);
  });
});

describe('an officer named between commas', () => {
  it.each([
    ['The Chairman, Dr Ann Roe (University of Tea, Italy), was appointed by TSAG.', ['TSAG']],
    ['The Chairman, Ms Ann Roe of Acme, Norway, was appointed by TSAG.', ['TSAG']],
    [
      'The Vice-Chairmen, Ms Ann Roe (Acme, Norway) and Mr Bob Lee (Bo Lab, Oman), were both appointed at the first meeting.',
      ['first meeting', 'first meeting'],
    ],
  ])('is read with who appointed them: “%s”', (text, by) => {
    const { report } = reportOf(h('Leadership'), p(text));
    expect(report.leadership.map(({ appointedBy }) => appointedBy)).toEqual(by);
    expect(report.leadership[0]?.person.name).toMatch(/Ann Roe$/);
    expect(
      report.leadership.every(({ person }) => person.affiliation !== null && person.country !== null),
    ).toBe(true);
  });
});
