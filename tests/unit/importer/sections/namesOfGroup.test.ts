import { describe, expect, it } from 'vitest';
import { type Assembled, assembleReport } from '../../../../src/importer/assembleReport.ts';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { aDocument, findingsOf, h, p, table } from '../../../support/documents.ts';

const told = (...blocks: Block[]): Assembled =>
  assembleReport(
    aDocument(...blocks, h('Meetings'), h('Leadership'), p('This focus group is chaired by Ann Roe (Acme).')),
    'a.docx',
  );
const keptOf = ({ report }: Assembled) => [...report.remarks, ...report.unplaced].map(({ text }) => text);
const title = 'Progress report of the Focus Group on tea kettles (FG-TK)';

describe('the name of the group at the head', () => {
  it.each(['Cups, Lids and Tea Kettles', 'Bridging the Gap: from Cups to Lids', 'CUPS, LIDS & TEA'])(
    'is the whole line over its acronym: “%s”',
    (words) => {
      for (const line of [`ITU-T Focus Group on ${words}`, `FOCUS GROUP ON ${words}`])
        for (const below of ['FG-CUP&LID', '(FG-CUP&LID)'])
          expect(told(p(line), p(below), p('Third progress report')).report.focusGroup).toMatchObject({
            name: line,
            acronym: 'FG-CUP&LID',
          });
    },
  );

  it('has its commas where it is a list', () => {
    const name = 'Focus Group on cups, lids and tea kettles';
    expect(told(p(name), p('Third progress report of FG-TK')).report.focusGroup.name).toBe(name);
  });

  it.each(['Focus Group on tea, Lima, 4-5 May 2020', 'Focus Group on tea: progress report'])(
    'ends before what is no part of it: “%s”',
    (line) => {
      expect(told(p(line), p('FG-TK')).report.focusGroup.name).toBe('Focus Group on tea');
    },
  );
});

describe('the acronym of the group', () => {
  it.each([
    'Document: FG-TK-O-021',
    'The last report is FG-TK-R-02.',
    'See FG-TK-ToR-01 and FG-TK-CAL.',
    'See FG-TK-R3.',
  ])('is none of a document: “%s”', (words) => {
    const read = told(h(title), p('All is well.'), h('Introduction'), p(words));
    expect(read.report.focusGroup.acronym).toBe('FG-TK');
  });

  it.each(['FG-TEA-2030', 'FG AI4K', 'FG-TK/A', 'FG-TK&CUP'])('keeps its own parts: “%s”', (acronym) => {
    expect(told(h('Introduction'), p(`${acronym} met twice.`)).report.focusGroup.acronym).toBe(acronym);
  });

  it.each([
    'The Focus Group was established by SG17 in May 2018. It follows the work of FG-DLT.',
    'The Focus Group works with FG DLT.',
    'It follows the work of the Focus Group on ledgers (FG DLT).',
  ])('is that of its title where words tell of another group: “%s”', (words) => {
    const names = { name: 'Focus Group on tea kettles', acronym: 'FG-TK' };
    for (const own of [title, 'Focus Group on tea kettles (FG-TK)'])
      expect(told(h(own), h('Background'), p(words)).report.focusGroup).toMatchObject(names);
    expect(told(h('FG-TK progress report'), h('Background'), p(words)).report.focusGroup.acronym).toBe(
      'FG-TK',
    );
  });

  it('is spelled as the text has it', () => {
    expect(told(h(title), p('FG TK met twice.')).report.focusGroup.acronym).toBe('FG TK');
    expect(
      told(h('Report of the Focus Group on tea kettles'), p('FG TK met twice.')).report.focusGroup.acronym,
    ).toBe('FG TK');
    const founding = p('The Focus Group on tea (FG-TK&CUPS) was established by SG17.');
    expect(told(h('FG-TK&CUPS progress report'), founding).report.focusGroup.acronym).toBe('FG-TK&CUPS');
  });

  it('is not that of whom it writes to', () => {
    const read = told(
      h('Introduction'),
      p('The Focus Group on tea kettles was established by SG17.'),
      h('Liaisons'),
      p('Liaison statements were sent to FG DLT and ISO/TC 307.'),
    );
    expect(read.report.focusGroup.acronym).not.toBe('FG DLT');
    expect(findingsOf(read)).toContain('finding.groupNameMissing');
  });
});

describe('the name of the group', () => {
  it.each([
    'FG-TK: Focus Group on tea kettles – Report No. 2 (revised)',
    'FG-TK: Focus Group on tea kettles – second report to SG2',
    'FG-TK: Focus Group on tea kettles - Status update',
  ])('ends before that of the report: “%s”', (words) => {
    expect(told(h(words), p('All is well.')).report.focusGroup.name).toBe('Focus Group on tea kettles');
  });

  it('goes on behind a dash of its own', () => {
    const { name } = told(h('FG-TK: Focus Group on tea kettles - Safety for all'), p('All is well.')).report
      .focusGroup;
    expect(name).toBe('Focus Group on tea kettles - Safety for all');
  });

  it.each<[string, Block, string]>([
    ['a line', p('Focus group: Tea Kettles (FG TK)'), 'Tea Kettles'],
    [
      'a table',
      table(['Acronym', 'FG TK'], ['Full name', 'ITU-T Focus Group on tea kettles']),
      'ITU-T Focus Group on tea kettles',
    ],
    [
      'a table of more columns',
      table(['Name of the group', 'Focus Group Kettles'], ['Acronym', 'FG TK'], ['a', 'b', 'c']),
      'Focus Group Kettles',
    ],
    [
      'a cell behind the acronym',
      table(['Focus Group', 'FG-TK: Focus Group on tea kettles'], ['Chair', 'Ann Roe']),
      'Focus Group on tea kettles',
    ],
    [
      'a head without labels',
      table(['Focus Group on tea kettles', 'FG-TK-R3']),
      'Focus Group on tea kettles',
    ],
    [
      'a sentence',
      p('In June 2014 TSAG set up the Focus Group Tea Kettles (FG TK).'),
      'Focus Group Tea Kettles',
    ],
  ])('is told in %s', (_, block, name) => {
    const read = told(block);
    expect(read.report.focusGroup.name).toBe(name);
    expect(read.report.focusGroup.acronym).toMatch(/^FG[ -]TK$/);
    expect(findingsOf(read)).not.toContain('finding.groupNameMissing');
  });

  it('is nobody’s who is called so in a table', () => {
    const read = told(table(['Name', 'Ann Roe'], ['Focus group', 'Focus group expert']));
    expect(findingsOf(read)).toContain('finding.groupNameMissing');
    expect(keptOf(read).join(' ')).toContain('Focus group expert');
  });

  it('leaves in its place what a label tells of another one', () => {
    const read = told(h(title), p('All is well.'), p('Focus group: Cups (FG CUPS)'));
    expect(read.report.focusGroup.name).toBe('Focus Group on tea kettles');
    expect(keptOf(read).join(' ')).toContain('Cups');
  });
});

describe('a name in a sentence, without its acronym', () => {
  const named = (sentence: string): string =>
    told(h('Progress report of FG-TK'), h('Background'), p(sentence)).report.focusGroup.name;

  it.each([
    'SG5 created the Focus Group on tea in homes on 15 December 2017.',
    'SG5 established the Focus Group on tea in homes at its meeting in Geneva in May 2018.',
    'SG5 established the Focus Group on tea in homes in Geneva in May 2018.',
    'SG5 agreed in May 2019 to establish the Focus Group on tea in homes under the chairmanship of Ms Ann Roe.',
    'TSAG approved the creation of the Focus Group on tea in homes for a period of 18 months in May 2019.',
    'TSAG decided to set up the Focus Group on tea in homes for one year.',
    'TSAG created the Focus Group on tea in homes with a view to collecting uses.',
    'The Focus Group on tea in homes reports to SG5.',
  ])('ends where the sentence goes on: “%s”', (sentence) => {
    expect(named(sentence)).toBe('Focus Group on tea in homes');
  });

  it.each(['coordination of trials in schools', 'networks for the deaf', 'tea with milk in Asia'])(
    'keeps its own words: “%s”',
    (words) => {
      expect(named(`The Focus Group on ${words} was created by SG5.`)).toBe(`Focus Group on ${words}`);
    },
  );

  it('comes behind the one of the title that stands beside the acronym', () => {
    const read = told(h(title), h('Background'), p('SG5 created the Focus Group on tea kettles of old.'));
    expect(read.report.focusGroup.name).toBe('Focus Group on tea kettles');
  });

  it.each([
    ['SG9 agreed in May 2019 to establish the Focus Group on tea.', 'SG9', '2019-05'],
    ['TSAG approved the creation of the Focus Group on tea on 4 May 2019.', 'TSAG', '2019-05-04'],
    ['SG9 agreed to the establishment of the Focus Group on tea at its May 2019 meeting.', 'SG9', '2019-05'],
  ])('stands beside who set up the group, and when: “%s”', (sentence, parent, day) => {
    const { focusGroup } = told(h('FG-TK progress report'), h('Background'), p(sentence)).report;
    expect(focusGroup.parentGroup).toMatchObject({ value: parent });
    expect(focusGroup.established).toMatchObject({ value: day });
  });
});
