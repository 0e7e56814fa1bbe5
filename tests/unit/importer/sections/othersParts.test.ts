import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { h, li, p, reportOf, table } from '../../../support/documents.ts';

const own = [p('Chairman: Ann Roe (Acme, Norway)')];
const others = [
  p('Chairman: Bo Ek (Bell, Oman)'),
  table(['Meeting', 'Date', 'Place', 'Participants'], ['1', '2-3 March 2021', 'Oslo', '40']),
  h('Next steps', 2),
  li('Draw the pots.'),
];

const read = (...blocks: Block[]) => {
  const { report, findings } = reportOf(...blocks);
  return {
    officers: report.leadership.map(({ person }) => person.name),
    meetings: report.meetings.map(({ place }) => place),
    steps: report.nextSteps.map(({ text }) => text),
    unplaced: report.unplaced.map(({ text }) => text),
    told: findings.flatMap(({ key, fillings }) =>
      key === 'finding.unknownSection' ? [fillings['section']] : [],
    ),
  };
};

describe('a document that reports on two focus groups', () => {
  it.each<[string, Block[], Block]>([
    ['headings', [h('FG TK'), ...own, h('FG POTS')], h('FG TK: Annex')],
    ['headings with a mark', [h('Part A: FG TK'), ...own, h('Part B – FG-TKPOTS')], h('Part C: FG TK')],
    ['lines', [h('Leadership'), p('Part A: FG TK'), ...own, p('Part B: FG POTS')], p('Part C: FG TK')],
  ])('gives what its parts tell of another one to this one in no field, with %s over them', (_, before) => {
    const { told, ...all } = read(...before, ...others);
    expect(all).toMatchObject({ officers: ['Ann Roe'], meetings: [], steps: [] });
    expect(all.unplaced).toEqual(
      expect.arrayContaining([
        'Chairman: Bo Ek (Bell, Oman)',
        '1 | 2-3 March 2021 | Oslo | 40',
        'Draw the pots.',
      ]),
    );
    expect(told.length).toBeGreaterThan(0);
  });

  it('goes on with this one below its next title, or beside the part of the other', () => {
    const vice = p('Vice-Chairman: Cy Fox (Cell, Peru)');
    const officers = ['Ann Roe', 'Cy Fox'];
    const both = [p('Part A: FG TK'), ...own, p('Part B: FG POTS'), ...others.slice(0, 2)];
    expect(read(h('Leadership'), ...both, p('Part C: FG TK'), vice)).toMatchObject({
      officers,
      meetings: [],
    });
    const headings = [h('FG TK'), ...own, h('FG POTS'), ...others, h('Leadership'), vice];
    expect(read(...headings)).toMatchObject({ officers, steps: [] });
  });

  it('is none where no title names this one, or they stand in a list of groups', () => {
    expect(read(h('Liaison'), h('FG POTS', 2), p('A liaison statement was sent.')).told).toEqual([]);
    expect(read(h('Liaison'), p('FG POTS'), p('FG TK'), h('Leadership'), ...own).told).toEqual([]);
  });

  it('goes on with this one below a title that any group has: “FG Meetings”', () => {
    const rows = others[1] ?? p('');
    expect(read(h('FG TK'), ...own, h('FG Meetings', 2), rows)).toMatchObject({ meetings: ['Oslo'] });
  });
});
