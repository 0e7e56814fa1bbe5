import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { cell, findingsOf, h, p, reportOf, table } from '../../../support/documents.ts';

const meetings = table(
  ['Date', 'Place', 'Participants', 'Contributions'],
  ['4-6 May 2021', 'Lima, Peru', '52', '17'],
);
const own = [
  p('The group met as follows:'),
  table(['Date', 'Place', 'Participants'], ['2 March 2021', 'Rome', '40']),
];

function wordsKept(read: ReturnType<typeof reportOf>): string {
  const { unplaced, remarks } = read.report;
  return JSON.stringify([unplaced, remarks, read.findings]);
}

describe('meetings in a table under words about others', () => {
  it.each([
    'FG POTS, which works on lids, held its meetings as follows:',
    'The meetings of the related group are given below:',
    'WG2 held the following meetings:',
    'The following meetings were held by WG2:',
    'The ad hoc group on spouts met twice:',
    'SG17 met as follows:',
    'The group also held seminars:',
    'Meetings of WG2',
  ])('are none of the group, and the line is kept: “%s”', (line) => {
    const read = reportOf(h('Meetings'), ...own, p(line), meetings);
    expect(read.report.meetings).toMatchObject([{ place: 'Rome' }]);
    expect(findingsOf(read)).toContain('finding.unreadTable');
    expect(wordsKept(read)).toContain(line);
    expect(wordsKept(read)).toContain('Lima, Peru');
  });

  it.each([
    'Meetings of the Joint Coordination Activity on tea (JCA-TEA)',
    'Meetings of Teapot Alliance',
    'Meetings attended by the chair of the Focus Group',
    'Interim meetings of the editors',
    'Outreach events',
    'Seminars',
  ])('are none of the group under a caption: “%s”', (caption) => {
    const read = reportOf(h('Meetings'), ...own, p(`Table 2: ${caption}`), meetings);
    expect(read.report.meetings).toMatchObject([{ place: 'Rome' }]);
    expect(findingsOf(read)).toContain('finding.unreadTable');
  });

  it.each([
    'FG TK held the following meetings:',
    'FG met as follows:',
    'The meetings of the Focus Group on tea kettles were:',
    'Meetings of TK:',
    'FG Meetings:',
    'Meetings of May 2021:',
    'The following meetings, with workshops, were held:',
  ])('are those of the group: “%s”', (line) => {
    expect(reportOf(h('Meetings'), p(line), meetings).report.meetings).toMatchObject([
      { place: 'Lima, Peru' },
    ]);
  });
});

describe('a title over the whole width of a table of meetings', () => {
  const wide = (row: number, text: string) => cell(row, 0, text, { columnSpan: 3 });
  const meeting = (row: number, ...texts: string[]) => texts.map((text, column) => cell(row, column, text));
  const of = (...rows: ReturnType<typeof cell>[][]): Block => ({
    kind: 'table',
    rows: rows.length,
    columns: 3,
    cells: rows.flat(),
  });
  const places = (read: ReturnType<typeof reportOf>) => read.report.meetings.map(({ place }) => place);

  it.each(['Meetings of WG2', 'Meetings of the sister group', 'Webinars'])(
    'has what is below it left out and told: “%s”',
    (title) => {
      const read = reportOf(
        h('Meetings'),
        of(
          meeting(0, 'Place', 'Date', 'Participants'),
          meeting(1, 'Rome', '2-3 March 2021', '40'),
          [wide(2, title)],
          meeting(3, 'Lima', '4-6 May 2021', '52'),
          [wide(4, 'Meetings of the Focus Group')],
          meeting(5, 'Oslo', '7-8 June 2021', '60'),
        ),
      );
      expect(places(read)).toEqual(['Rome', 'Oslo']);
      expect(findingsOf(read)).toContain('finding.otherEvent');
      expect(wordsKept(read)).toContain(title);
      expect(wordsKept(read)).toContain('Lima | 4-6 May 2021 | 52');
    },
  );

  it('may stand above the head', () => {
    const read = reportOf(
      h('Meetings'),
      of(
        [wide(0, 'WG2 meetings')],
        meeting(1, 'Place', 'Date', 'Participants'),
        meeting(2, 'Lima', '4-6 May 2021', '52'),
      ),
    );
    expect(places(read)).toEqual([]);
    expect(findingsOf(read)).toContain('finding.unreadTable');
  });
});
