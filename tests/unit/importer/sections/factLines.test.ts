import { describe, expect, it } from 'vitest';
import { type Assembled, assembleReport } from '../../../../src/importer/assembleReport.ts';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { aDocument, findingsOf, h, li, p, table } from '../../../support/documents.ts';

const name = p('The ITU-T Focus Group on tea kettles (FG TK).');
const told = (...blocks: Block[]): Assembled =>
  assembleReport(
    aDocument(h('Introduction'), name, h('General information'), ...blocks, h('Leadership')),
    'a.docx',
  );
const factsOf = ({ report }: Assembled) => {
  const { parentGroup, established, lifetimeMonths } = report.focusGroup;
  return [parentGroup, established, lifetimeMonths].map((one) => ('value' in one ? one.value : null));
};
const wordsKept = ({ report }: Assembled) => [...report.remarks, ...report.unplaced].map(({ text }) => text);

describe('what the group is', () => {
  it.each([
    ['items', (text: string) => li(text)],
    ['paragraphs', (text: string) => p(text)],
  ])('is read from lines with labels: %s', (_, line) => {
    const read = told(
      line('Parent: SG13'),
      line('Established: 27 September 2023'),
      line('Lifetime: 12 months'),
    );
    expect(factsOf(read)).toEqual(['SG13', '2023-09-27', 12]);
    expect(read.report.focusGroup.established).toMatchObject({ source: { section: 'General information' } });
  });

  it('is read from a table of such labels', () => {
    const read = told(
      table(
        ['Parent group', 'ITU-T Study Group 13 (Tea)'],
        ['Date of establishment', 'May 2023'],
        ['Lifetime', '2 years'],
        ['Website', 'tea.example'],
      ),
    );
    expect(factsOf(read)).toEqual(['SG13', '2023-05', 24]);
    expect(read.report.focusGroup.lifetimeMonths).toMatchObject({
      source: { table: 1, row: 'Lifetime', quote: '2 years' },
    });
    expect(wordsKept(read)).toContain('Website | tea.example');
  });

  it('may have the parent in other words', () => {
    expect(factsOf(told(table(['Reporting to', 'SG3'], ['Created', 'April 2019'])))).toEqual([
      'SG3',
      '2019-04',
      null,
    ]);
    expect(factsOf(told(table(['Reporting to', 'Ann Roe'], ['Created', 'April 2019'])))[0]).toBeNull();
  });

  it.each(['June 2013 by SG5', 'June 2013, by ITU-T SG5', 'June 2013 by the Study Group 5.'])(
    'has the parent behind the day, too: “%s”',
    (words) => {
      const read = told(p(`Established: ${words}`));
      expect(factsOf(read)).toEqual(['SG5', '2013-06', null]);
      expect(wordsKept(read).join()).not.toContain('SG5');
    },
  );

  it('has no second parent behind the day', () => {
    const read = told(p('Parent: SG13'), p('Established: June 2013 by SG5'));
    expect(factsOf(read)).toEqual(['SG13', '2013-06', null]);
    expect(findingsOf(read)).toContain('finding.wordsLeft');
    expect(wordsKept(read).join()).toContain('SG5');
  });

  it('is left in words, with a warning, where a cell or a line does not say it without doubt', () => {
    const read = told(
      table(['Parent group', 'SG13 or SG16'], ['Established', 'April-May 2023'], ['Lifetime', '9-12 months']),
      p('Established: in spring'),
    );
    expect(factsOf(read)).toEqual([null, null, null]);
    expect(findingsOf(read).filter((key) => key === 'finding.unclearNumber')).toHaveLength(3);
    expect(findingsOf(read)).toContain('finding.unclearFigure');
    for (const words of ['SG13 or SG16', 'April-May 2023', '9-12 months', 'Established: in spring'])
      expect(wordsKept(read)).toContain(words);
  });

  it('is what was said first: a finer date adds to it, and another one is warned of', () => {
    const founded = p('FG TK was established by TSAG in May 2023.');
    const finer = told(founded, p('Established: 4 May 2023'));
    expect(factsOf(finer)).toEqual(['TSAG', '2023-05-04', null]);
    const other = told(founded, p('Established: 4 June 2023'));
    expect(factsOf(other)).toEqual(['TSAG', '2023-05', null]);
    expect(wordsKept(other)).toContain('Established: 4 June 2023');
    expect(findingsOf(other)).toContain('finding.wordsLeft');
  });

  it('is not read from one label in a table, nor from a line about a working group', () => {
    expect(factsOf(told(table(['Established', 'May 2023'], ['Colour', 'Red'])))).toEqual([null, null, null]);
    const ofOther = told(h('Working group 1: Cups'), p('Established: May 2023'));
    expect(factsOf(ofOther)).toEqual([null, null, null]);
  });
});

describe('who set up the group', () => {
  it.each([
    ['Established by', 'SG9 on 24 April 2020', 'SG9', '2020-04-24'],
    ['Established by', 'ITU-T SG12, 15 June 2022', 'SG12', '2022-06-15'],
    ['Created by', 'TSAG (May 2019)', 'TSAG', '2019-05'],
    ['Set up by', 'Study Group 13', 'SG13', null],
    ['Established', 'by SG13 at its meeting of 4-15 March 2019', 'SG13', '2019-03'],
    ['Established', '24 April 2020 by SG9', 'SG9', '2020-04-24'],
  ])('stands with the day behind a label: “%s: %s”', (label, words, parent, day) => {
    for (const block of [li(`${label}: ${words}`), table([label, words], ['Place', 'Rome'])])
      expect(factsOf(told(block)).slice(0, 2)).toEqual([parent, day]);
  });

  it('is told in the first row of a table with officers', () => {
    const rows = table(
      ['Established by', 'SG9 on 24 April 2020'],
      ['Lifetime', '18 months from the first meeting'],
      ['Chairman', 'Mr Bo Ek (Acme, Norway)'],
    );
    expect(factsOf(told(rows))).toEqual(['SG9', '2020-04-24', 18]);
    expect(told(rows).report.leadership.map(({ person }) => person.name)).toEqual(['Bo Ek']);
  });

  it('is kept where the first row of a table with officers tells something else', () => {
    const read = told(table(['Motto', 'Tea for all'], ['Chairman', 'Mr Bo Ek (Acme, Norway)']));
    expect(wordsKept(read).join()).toContain('Motto | Tea for all');
  });
});
