import { describe, expect, it } from 'vitest';
import { type Assembled, assembleReport } from '../../../../src/importer/assembleReport.ts';
import { aDocument, findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

const officersIn = ({ report }: Assembled) =>
  report.leadership.map(({ role, person: { name, affiliation, country } }) => [
    role,
    name,
    affiliation,
    country,
  ]);
const remarksIn = ({ report }: Assembled) => report.remarks.map(({ text }) => text);
const alone = (...texts: string[]) =>
  assembleReport(aDocument(h('Introduction'), ...texts.map(p), h('Meetings')), 'report.docx');

describe('a chair of a working group', () => {
  it.each([
    [h('Working Groups'), li('Payments – Chair: Ann Roe (Acme, Norway)')],
    [h('Structure'), p('WG1'), p('Title: Network aspects'), p('Chair: Ann Roe (Acme, Norway)')],
    [h('Background'), p('Working Group A: Terms'), p('Chair: Ann Roe (Acme)'), p('Vice-Chair: Bo Li (Tea)')],
    [h('Officials'), table(['Role', 'Name'], ['Co-chair WG1', 'Ann Roe'])],
  ])('is none of the focus group, wherever it is told', (...blocks) => {
    expect(officersIn(reportOf(...blocks))).toEqual([]);
  });

  it('is told apart from the chairman of the focus group in the same table', () => {
    const read = reportOf(
      h('Officials'),
      table(['Role', 'Name'], ['Chair', 'Bo Li'], ['Co-chair WG1', 'Ann Roe']),
    );
    expect(officersIn(read).map(([, name]) => name)).toEqual(['Bo Li']);
    expect(read.report.unplaced.map(({ text }) => text)).toEqual(['Co-chair WG1 | Ann Roe']);
  });

  it('is not taken from two names without a sign of who is one', () => {
    const read = reportOf(h('Working Group 1: Terms'), p('Chairs: Per Höjer, Sofie Lambert'));
    expect(read.report.workingGroups[0]?.leader.status).toBe('not-stated');
    expect(findingsOf(read)).toContain('finding.unclearLeader');
    expect(findingsOf(read)).not.toContain('finding.severalLeaders');
  });
});

it('A leader to be nominated is no part of the title of a group', () => {
  const { workingGroups } = reportOf(
    h('Working groups'),
    p('WG 3: Avionics (leader to be nominated)'),
  ).report;
  expect(workingGroups).toMatchObject([{ title: 'Avionics', leader: { status: 'to-be-determined' } }]);
});

describe('an officer', () => {
  it.each([
    [
      'Chair: Ann Roe, Tea Institute (TI), Korea (Republic of)',
      ['Ann Roe', 'Tea Institute (TI)', 'Korea (Republic of)'],
    ],
    ['Chair: Ann Roe (TI), Korea (Rep. of)', ['Ann Roe', 'TI', 'Korea (Rep. of)']],
    [
      'Chair: Ann Roe, Acme, Bolivia (Plurinational State of)',
      ['Ann Roe', 'Acme', 'Bolivia (Plurinational State of)'],
    ],
    ['Chair: Ann Roe (BT, UK; since 2019)', ['Ann Roe', 'BT', 'UK']],
    [
      'Chair: Ann Roe (Acme, Norway); vice: Bo Li (Tea, Oman) & Cy Ek (Brew, Peru)',
      ['Ann Roe', 'Acme', 'Norway'],
    ],
  ])('is one person: “%s”', (words, [name, affiliation, country]) => {
    expect(officersIn(reportOf(h('Leadership'), p(words)))).toEqual([
      ['chairman', name, affiliation, country],
    ]);
  });

  it('and another are told by the country between them', () => {
    const words = 'Vice-chair: Jose Silva, ANATEL, Brazil, and Maria Perez, CNMC, Spain';
    expect(officersIn(reportOf(h('Leadership'), p(words)))).toEqual([
      ['vice-chairman', 'Jose Silva', 'ANATEL', 'Brazil'],
      ['vice-chairman', 'Maria Perez', 'CNMC', 'Spain'],
    ]);
  });

  it.each([
    'Chairman: Mr Charles Sand, BBC (deceased March 2013)',
    'Honorary Chairman: Ms Ann Roe (Acme, Norway)',
    'Vice-chairs: Ana Silva, Bo Li, Carl Ray',
  ])('is none where the words leave it open: “%s”', (words) => {
    const read = reportOf(h('Leadership'), p(words));
    expect(officersIn(read)).toEqual([]);
    expect(remarksIn(read)).toEqual([words]);
  });
});

describe('another focus group', () => {
  it('gives neither officers nor a lifetime to the one that reports', () => {
    const read = alone(
      'The Focus Group on Cars (FG CC) was established by SG12 in November 2010 as a successor of FG FITCAR.',
      'FG FITCAR was chaired by Mr Scott Pen (QNX). The lifetime of FG FITCAR was 12 months.',
    );
    expect(officersIn(read)).toEqual([]);
    expect(read.report.focusGroup.lifetimeMonths.status).toBe('not-stated');
    expect(remarksIn(read).join()).toContain('FG FITCAR was chaired by Mr Scott Pen (QNX).');
  });
});

describe('a line that has the shape of a heading, with nothing under it', () => {
  it.each([
    'The fifth meeting is in Oslo',
    'Parent group: SG16',
    'Istanbul, Turkey, Sept/Oct 2013',
    'WG2 "Key networks", chaired by Hao Qin (Quantum Lab, China)',
  ])('is a line of the section before: “%s”', (line) => {
    for (const after of [[], [h('Annex A')]]) {
      const { report } = reportOf(h('Next steps'), p('Go on.'), h(line), ...after);
      expect(JSON.stringify(report)).toContain(JSON.stringify(line).slice(1, -1));
    }
  });

  it.each([
    ['Liaisons', 'SG20, ISO/TC 224, IWA', 'remarks'],
    ['Liaison statements', 'ISO/TC 224', 'remarks'],
    ['Next steps', 'Finish the deliverables', 'nextSteps'],
    ['Next steps', 'FINISH THE DELIVERABLES', 'nextSteps'],
    ['Focus Group on Tea (FG TEA)', 'Third progress report', 'remarks'],
    ['Focus Group on Tea (FG TEA)', 'SECOND ACTIVITY REPORT', 'remarks'],
  ] as const)('tells what stands below “%s”: “%s”', (title, line, home) => {
    for (const after of [[], [h('Next meeting')]])
      expect(reportOf(h(title), h(line), ...after).report[home].map(({ text }) => text)).toContain(line);
  });

  it('is a line of what stands before all headings, where words do', () => {
    const title = 'Report for the meeting of June 2013';
    const told = p('The Focus Group on tea (FG TEA) was established by TSAG in May 2018.');
    const { report } = assembleReport(
      aDocument(p('Tea: Cups'), h(title), h('Introduction'), told),
      'tea.txt',
    );
    expect(report.unplaced.map(({ text }) => text)).toContain(title);
  });

  it.each(['Progress report', 'Planning the meetings', 'MEETINGS AND WORK', 'Overview of meetings'])(
    'stays a title where it is nothing else: “%s”',
    (title) => {
      const { report } = reportOf(h('Next steps'), h(title), h('Deliverables'));
      expect(JSON.stringify([report.remarks, report.nextSteps, report.unplaced])).not.toContain(title);
    },
  );

  it('stays a title, and is kept, where no section is called so: “CUPS, KETTLES”', () => {
    const { report } = reportOf(h('Next steps'), h('CUPS, KETTLES'), h('Deliverables'));
    expect([report.remarks, report.nextSteps]).toEqual([[], []]);
    expect(report.unplaced.map(({ text }) => text)).toEqual(['CUPS, KETTLES']);
  });

  it('stays a heading where every report has it, or where it has sections under it', () => {
    const { report } = reportOf(
      h('Next steps'),
      h('Working Group 1: Terms'),
      h('Overall view of all the work'),
      h('Part', 2),
      p('Words.'),
    );
    expect(report.workingGroups.map(({ title }) => title)).toEqual(['Terms']);
    expect(JSON.stringify([report.remarks, report.nextSteps, report.unplaced])).not.toContain('Overall view');
  });
});

describe('the founding', () => {
  it.each([
    ['TSAG established FG-MV in December 2022.', 'TSAG', '2022-12'],
    ['ITU-T SG11 created FG-TBFxG on 10 December 2021 for two years.', 'SG11', '2021-12-10'],
    [
      'TSAG, at its meeting in Geneva, 17-20 June 2014, established the Focus Group on tea (FG AC).',
      'TSAG',
      '2014-06',
    ],
    [
      'TSAG established the Focus Group on tea (FG TEA) in May 2018. SG2 was designated as parent group.',
      'SG2',
      '2018-05',
    ],
    [
      'TSAG established the Focus Group on tea (FG TEA) in May 2018. Study Group 2 was assigned as parent group.',
      'SG2',
      '2018-05',
    ],
    [
      'The Focus Group on tea (FG TEA), reporting to ITU-T SG5, was established in July 2010 by TSAG.',
      'SG5',
      '2010-07',
    ],
    [
      'The Focus Group on tea (FG TEA) was established under TSAG in 2012 (kick-off: 18 June 2012).',
      'TSAG',
      undefined,
    ],
  ])('is told by “%s”', (words, parent, since) => {
    const { parentGroup, established } = alone(words).report.focusGroup;
    expect('value' in parentGroup && parentGroup.value).toBe(parent);
    expect('value' in established ? established.value : undefined).toBe(since);
  });

  it.each([
    'FG TK was set up in May 2015 with a lifetime of 7 months; the lifetime was prolonged until December 2016.',
    'The group was established by SG3 on 5 May 2022, for a period of twelve (12) months, later prolonged by six (6) months.',
  ])('tells no lifetime that was prolonged in the same breath: “%s”', (words) => {
    const read = reportOf(p(words));
    expect(read.report.focusGroup.lifetimeMonths.status).toBe('not-stated');
    expect(findingsOf(read)).toContain('finding.lifetimeUnclear');
  });

  it.each([
    ['The lifetime of FG TK is set to 2 years after its first meeting.', 24],
    ['Lifetime - 18 months.', 18],
  ])('tells a lifetime of one length: “%s”', (words, months) => {
    expect(reportOf(p(words)).report.focusGroup.lifetimeMonths).toMatchObject({ value: months });
  });
});

describe('whom the group writes to', () => {
  it.each([
    [
      'Liaison statements have been sent to OECD, A4AI (Alliance for Tea) and to ITU-T Study Groups 12 and 13.',
      ['OECD', 'A4AI (Alliance for Tea)', 'SG12', 'SG13'],
    ],
    ['LS/o 1 was sent to SG3 and LS/o 2 to ITU-D SG2.', ['SG3', 'ITU-D SG2']],
  ])('is told apart: “%s”', (words, names) => {
    const { liaison } = reportOf(h('Relationships'), p(words)).report;
    expect(liaison.statementsSentTo.map(({ name }) => name)).toEqual(names);
  });

  it('is no beginning of a sentence', () => {
    const words = 'It invited BSI and the Tea Institute, which presented their work.';
    expect(reportOf(h('Relationships'), p(words)).report.liaison.presentationsFrom).toEqual([]);
  });
});

describe('a line about a deliverable', () => {
  it('is no mission, and with others in one line none of their titles', () => {
    const { report } = reportOf(
      h('Working Group 1: Terms'),
      p('Deliverables: D1.1 Use cases (approved), D1.2 Requirements'),
      h('Working Group 2: Data'),
      p('Deliverable D2.1 Data handling'),
      p('D.WG2-02 List of KPIs'),
    );
    expect(report.workingGroups.map(({ mission }) => mission.status)).toEqual(['not-stated', 'not-stated']);
    expect(report.workingGroups.map(({ deliverables }) => deliverables.map(({ title }) => title))).toEqual([
      ['Use cases', 'Requirements'],
      ['Data handling', 'List of KPIs'],
    ]);
    expect(report.workingGroups[0]?.deliverables[0]?.extra).toEqual({ Status: 'approved' });
  });
});

it('A figure in a bracket with an abbreviation belongs to its own meeting', () => {
  const words =
    'The 1st meeting was held in Geneva on 27 May 2011 (31 participants, incl. 6 remote), the 2nd in London on 14 September 2011 (24 participants, incl. 8 remote).';
  const read = reportOf(h('Meetings'), p(words));
  const remote = read.report.meetings.map(({ remoteParticipants: one }) => 'value' in one && one.value);
  expect(remote).toEqual([6, 8]);
  expect(remarksIn(read)).toEqual([words]);
});

describe('a liaison statement', () => {
  it.each([
    ['TSAG sent a liaison statement to SG13.', []],
    ['In May 2017 TSAG established FG TK and sent a liaison statement to SG13.', []],
    ['TSAG created FG TK, which met twice and sent a liaison statement to SG13.', ['SG13']],
    ['At the request of TSAG, the group sent a liaison statement to SG13.', ['SG13']],
  ])('is none of the group where its parent has sent it: “%s”', (words, names) => {
    const { report } = reportOf(h('Liaisons'), p(words));
    expect(report.liaison.statementsSentTo.map(({ name }) => name)).toEqual(names);
  });

  it('of the parent leaves whom it appointed', () => {
    const words =
      'TSAG created FG TK, appointed Ann Roe (Acme) as Chairman and sent a liaison statement to SG13.';
    const { leadership, liaison } = reportOf(h('Introduction'), p(words)).report;
    expect(leadership).toMatchObject([{ person: { name: 'Ann Roe' } }]);
    expect(liaison.statementsSentTo).toEqual([]);
  });
});
