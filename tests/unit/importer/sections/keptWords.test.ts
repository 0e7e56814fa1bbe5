import { describe, expect, it } from 'vitest';
import { assembleReport } from '../../../../src/importer/assembleReport.ts';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { aDocument, h, li, p, reportOf, table } from '../../../support/documents.ts';

const deliverables = table(['Code', 'Title', 'WG'], ['D1', 'Cups', 'WG1']);
const remarksOf = (words: string): string[] =>
  reportOf(h('Deliverables'), p(words), deliverables).report.remarks.map(({ text }) => text);

describe('words that lead to a table', () => {
  it.each([
    'WG1 met six times online between meetings. It progressed the following documents:',
    'WG2 progressed the following documents:',
    'Two documents are under development:',
    'FG TK and its seven Task Groups work on the following:',
    'The group works in three working groups:',
    'The group has 4 deliverables:',
    'WG2 agreed the outlines. The following deliverables are delayed by six months:',
    'The following deliverables were approved by the group and are submitted to TSAG:',
  ])('are kept where they tell more: “%s”', (words) => {
    expect(remarksOf(words)).toEqual([words]);
  });

  it.each(['The deliverables are as follows:', 'The group works on the following documents:'])(
    'say nothing where they only lead to it: “%s”',
    (words) => expect(remarksOf(words)).toEqual([]),
  );

  it.each([
    ['FG TK works in five working groups:', true],
    ['The plenary and its seven Task Groups are:', true],
    ['FG TK works in two working groups:', false],
    ['Of the seven working groups in ITU, these are ours:', false],
  ])('are told where they count other groups than are read: “%s”', (words, isTold) => {
    const groups = table(['WG', 'Title', 'Leader'], ['1', 'Tea', 'Ann Roe'], ['2', 'Cups', 'Bo Ek']);
    const { report, findings } = reportOf(h('Working groups'), p(words), groups);
    expect(report.workingGroups).toHaveLength(2);
    expect(report.remarks.map(({ text }) => text)).toEqual([words]);
    expect(findings.some(({ key }) => key === 'finding.doubtLeft')).toBe(isTold);
  });

  it('are kept where they count groups and point to the table', () => {
    const words = 'The three working groups are listed in Table 1 below.';
    expect(remarksOf(words)).toEqual([words]);
  });

  it('are kept with what stands beside them', () => {
    const words = 'The deliverables are listed in Table 1 below. A fair was held in Lima.';
    expect(remarksOf(words)).toEqual(['A fair was held in Lima.']);
  });
});

it.each(['8 contributions', '8 experts', '12 contributions'])(
  'A figure beside the report of a meeting is kept, however small: “%s”',
  (words) => {
    const item = `Papers. ${words} were received. Report: TK-O-010.`;
    const lines = [p('Venue: Lima'), p('Date: 14 November 2023'), li(item)];
    const { report } = reportOf(h('Minutes of the third meeting'), ...lines);
    expect(report.meetings).toMatchObject([{ meetingReport: { value: 'TK-O-010' } }]);
    expect(report.remarks.map(({ text }) => text)).toEqual([item]);
  },
);

it('A deliverable without a code is kept with its group and the rest of its row', () => {
  const rows = [
    ['Deliverable', 'WG', 'Date'],
    ['Report on tea', 'WG-Tea', 'May 2023'],
    ['D1 Cups', 'WG-Cups', '2024'],
  ];
  const { report } = reportOf(h('Deliverables'), table(...rows));
  expect(report.unplaced.map(({ text }) => text)).toEqual(['Report on tea | WG-Tea | May 2023']);
});

describe('the title of a document without a head', () => {
  const founded = p('The Focus Group on tea (FG TEA) was established by TSAG in May 2017. It has met once.');
  const titleOf = (line: string, isHeading: boolean) =>
    assembleReport(
      aDocument(
        isHeading ? h(line) : p(line),
        h('1. Background', 2),
        founded,
        h('Meetings', 2),
        h('Next steps', 2),
      ),
      'a.docx',
    ).report.document.title;

  it.each([
    ['Mid-life report of the ITU-T Focus Group on tea (FG TEA)', true],
    ['FG TEA: Progress report to SG13', true],
    ['Third progress report', true],
    ['Progress report of FG TEA to SG17', false],
    ['Status of the Focus Group on tea (FG TEA)', true],
    ['Update from FG TEA', true],
  ])('is its first line: “%s”', (line, isHeading) => {
    expect(titleOf(line, isHeading)).toMatchObject({ value: line });
  });

  it.each([
    ['This is the third progress report of FG TEA.', false],
    ['Focus Group on tea', true],
    ['Report', true],
    ['Status of the deliverables', true],
    ['The status of FG TEA is as follows:', false],
  ])('is no line that does not name it: “%s”', (line, isHeading) => {
    expect(titleOf(line, isHeading)).toEqual({ status: 'not-stated' });
  });
});

it('The language in the head of a document is kept', () => {
  const head = table(['Original: English', 'TSAG-TD189'], ['Title:', 'Progress report of FG TK']);
  const read = assembleReport(
    aDocument(head, h('Meetings'), p('The focus group (FG TK) met.'), h('Leadership')),
    'a',
  );
  expect(read.report.unplaced.map(({ text }) => text)).toContain('Original: English');
});

it('The labels over rows of which nothing is read are kept with them', () => {
  const rows = [
    ['WG', 'Deliverable', 'Sept 2019', 'Dec 2019'],
    ['1', 'Cups', 'Draft', 'Approval'],
    ['1', 'Pots', 'Outline', 'Draft'],
  ];
  const groups = table(['WG', 'Title'], ['1', 'Tea']);
  const { unplaced } = reportOf(h('Working groups'), groups, h('Deliverables'), table(...rows)).report;
  const kept = rows.map((row) => row.join(' | '));
  expect(unplaced.map(({ text }) => text).toSorted()).toEqual(kept.toSorted());
});

it.each(['1st half of December 2021', 'second half of May 2022', 'start of May 2022'])(
  'A part of a month is kept with a meeting to come: “%s”',
  (when) => {
    const planned = table(['Meeting', 'Dates', 'Place'], ['3rd', when, 'Rome']);
    const { plannedMeetings } = reportOf(h('Future meetings'), planned).report;
    expect(plannedMeetings.map(({ note }) => note)).toEqual([when]);
  },
);

it.each([
  ['Activities of FG TK (May 2018 – April 2019)', true],
  ['Meetings and progress of FG TK', true],
  ['Tea from May 2018 to April 2019', true],
  ['FG TK', false],
  ['Meetings', false],
])(
  'A title right over the first heading is kept where it says more than what follows: “%s”',
  (title, isKept) => {
    const introduction = p(
      'The ITU-T Focus Group on tea kettles (FG TK) was established by TSAG in May 2017.',
    );
    const met = p('The group met on 3-4 May 2018 in Rome, Italy.');
    const blocks = [
      h(title),
      h('Introduction', title === 'Meetings' ? 2 : 1),
      introduction,
      h('Meetings'),
      met,
    ];
    const { report } = assembleReport(aDocument(...blocks), 'report.docx');
    expect(report.unplaced.map(({ text }) => text)).toEqual(isKept ? [title] : []);
  },
);

describe('words over a list of officers', () => {
  const list = [li('Chairman: Ann Roe (Acme, Norway)'), li('Vice-Chairman: Bo Ek (Tea, Oman)')];
  const keptOver = (words: string): string[] => {
    const { leadership, remarks } = reportOf(h('Leadership'), p(words), ...list).report;
    expect(leadership).toHaveLength(2);
    return remarks.map(({ text }) => text);
  };

  it.each([
    'The following officers were confirmed at the second meeting:',
    'At its second meeting the group confirmed the following officers:',
    'The following officers serve until the third meeting:',
  ])('are kept where nobody read what they tell of them: “%s”', (words) => {
    expect(keptOver(words)).toEqual([words]);
  });

  it('say nothing where they only lead to it', () => {
    expect(keptOver('The group is led by the following officers:')).toEqual([]);
  });
});

describe('how many a line says that a list has, or a table', () => {
  const list = [
    li('Rome, Italy, 3-4 May 2018: 40 participants'),
    li('Lima, Peru, 5-6 June 2018: 50 participants'),
  ];
  const rows = table(
    ['Meeting', 'Dates', 'Place', 'Participants'],
    ['1', '3-4 May 2018', 'Rome, Italy', '40'],
    ['2', '5-6 June 2018', 'Lima, Peru', '50'],
  );
  const read = (heading: string, words: string, ...below: Block[]) => {
    const { report, findings } = reportOf(h(heading), p(words), ...below);
    const told = findings.filter(({ source }) => source?.quote === words);
    return { kept: report.remarks.map(({ text }) => text), told: told.map(({ key }) => key) };
  };
  const officers = [li('Chairman: Ann Roe (Acme, Norway)'), li('Vice-Chairman: Bo Ek (Tea, Oman)')];

  it.each([
    ['Meetings', 'Since the last report the group met three times:', list],
    ['Meetings', 'Since the last report the group met five times:', [rows]],
    ['Meetings', 'Six meetings were held:', [rows]],
    ['Meetings', 'The 12 meetings are summarized in Table 1 below.', [rows]],
    ['Leadership', 'The group has three officers:', officers],
  ])('is kept and told where there are others, below “%s”: “%s”', (heading, words, below) => {
    expect(read(heading, words, ...below)).toEqual({ kept: [words], told: ['finding.doubtLeft'] });
  });

  it('is told where a reader took the line for what leads to its list', () => {
    const words = 'Five liaison statements were sent to the following groups:';
    expect(read('Relationships', words, li('SG5'), li('SG13')).told).toEqual(['finding.doubtLeft']);
  });

  it.each([
    ['Meetings', 'Since the last report the group met two times:', list],
    ['Meetings', 'Two meetings were held:', [rows]],
    ['Meetings', 'In two years the meetings were:', list],
    ['Meetings', 'The meetings are summarized in Table 1 below.', [rows]],
    ['Relationships', 'Liaison statements were sent to the following two groups:', [li('SG5'), li('SG13')]],
    ['Leadership', 'The group has two officers:', officers],
  ])('says nothing where it only leads to them, below “%s”: “%s”', (heading, words, below) => {
    expect(read(heading, words, ...below)).toEqual({ kept: [], told: [] });
  });
});
