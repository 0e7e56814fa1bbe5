import { describe, expect, it } from 'vitest';
import { assembleReport } from '../../../../src/importer/assembleReport.ts';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { aDocument, h, p, reportOf } from '../../../support/documents.ts';

const unplacedOf = (...blocks: Block[]): string[] =>
  reportOf(...blocks).report.unplaced.map(({ text }) => text);
const groups = [h('Working groups'), p('WG1: Lids. Chair: Ada Berg (Acme, Norway)')];

describe('a line that looks like a heading over nothing', () => {
  it.each([
    ['Work plan', ['WG1 Lids of pots, June 2024', 'WG1 Lids of cups, July 2024']],
    ['Deliverables', ['WG1 Lids – report on lids for pots']],
    ['Annex', ['List of contributions received']],
    ['Annex A', ['Kettles and cups', 'Appendix B']],
    ['Next steps', ['SCOPE FOR KETTLES IN 2024']],
  ])('is kept where it says more than what a section is about, below “%s”', (heading, lines) => {
    const told = unplacedOf(...groups, h(heading), ...lines.map((line) => h(line))).join(' ');
    for (const line of lines) if (line !== 'Appendix B') expect(told).toContain(line);
    expect(told).not.toContain('Appendix B');
  });

  it('is kept once, with where it stands', () => {
    const { report, used } = reportOf(...groups, h('Work plan'), h('WG1 Lids of pots, June 2024'));
    const quote = 'WG1 Lids of pots, June 2024';
    expect(report.unplaced).toEqual([{ text: quote, summary: false, source: { section: quote, quote } }]);
    expect(used.filter(({ path }) => path.startsWith('unplaced'))).toEqual([
      { place: { block: 5 }, path: 'unplaced.0' },
    ]);
  });

  it.each([
    'Leadership and structure',
    'Planned meetings',
    'ANNEX B',
    'WG1',
    'WG1 Lids',
    'FG TK',
    'MEETINGS HELD',
  ])('is nothing where it says no more: “%s”', (heading) =>
    expect(unplacedOf(...groups, h(heading), h('Deliverables'))).toEqual([]),
  );

  it('is nothing besides where a group takes its title from it', () => {
    const { report } = reportOf(h('Working groups'), h('WG1 Lids of pots'), h('WG2 Cups of tea'));
    expect(report.workingGroups.map(({ title }) => title)).toEqual(['Lids of pots', 'Cups of tea']);
    expect(report.unplaced).toEqual([]);
  });

  it.each(['7.10 Next meeting', 'Relationships and collaboration', 'Deliverables'])(
    'is nothing where its number is all that it says besides: “%s”',
    (heading) => expect(unplacedOf(h(heading), h('Annex A'))).toEqual([]),
  );

  it('is nothing where sections stand below it', () => {
    expect(unplacedOf(h('Kettles of the world'), h('Deliverables', 2), p('None so far.'))).toEqual([]);
  });
});

describe('the first line of a document, over the next heading', () => {
  const read = (title: string) =>
    assembleReport(
      aDocument(
        h(title),
        h('SG5 – TD 311 (GEN)'),
        h('Introduction'),
        p('The Focus Group on tea kettles (FG TK) was established by SG5 in May 2017.'),
        h('Meetings'),
        p('Geneva, 14-15 February 2018: 40 participants'),
      ),
      'report.txt',
    ).report;

  it.each([
    'Telecommunication Standardization Advisory Group',
    'News from the Focus Group on tea kettles (FG TK)',
    'Kettles of the world, third interim report',
  ])('is kept where nobody reads it: “%s”', (line) => {
    expect(read(line).unplaced.map(({ text }) => text)).toEqual([line]);
  });

  it('is kept over all the sections, too', () => {
    const founded = p('The Focus Group on tea kettles (FG TK) was established by SG5 in May 2017.');
    const blocks = [h('Kettles of the world'), h('Introduction', 2), founded, h('Meetings', 2)];
    const { unplaced } = assembleReport(aDocument(...blocks), 'report.docx').report;
    expect(unplaced.map(({ text }) => text)).toEqual(['Kettles of the world']);
  });
});
