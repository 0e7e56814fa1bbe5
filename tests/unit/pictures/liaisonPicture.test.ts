import { describe, expect, it } from 'vitest';
import { layoutBlock, lineHeightOf } from '../../../src/pictures/liaisonBlocks.ts';
import { type Block, inTwoColumns, liaisonPictureOf } from '../../../src/pictures/liaisonPicture.ts';
import { textWidth } from '../../../src/pictures/textWidth.ts';
import { notStated } from '../../support/builders.ts';
import { counterpart, jointMeeting, reportOf, representative, stated } from '../../support/datedReports.ts';
import { everyBody } from '../../support/drawnReports.ts';
import { english } from '../../support/english.ts';

const blocksOf = (report: ReturnType<typeof reportOf>): Block[] => liaisonPictureOf(report, english).blocks;
const namesOf = ({ bodies }: Block): string => bodies.map(({ name }) => name).join(', ');
const arrowsOf = ({ exchanges }: Block): string =>
  exchanges.map(({ kind, direction, label }) => `${direction} ${kind}: ${label}`).join('; ');

describe('The picture of liaisons', () => {
  it('names the group, and has a block for each kind of body and exchange', () => {
    const { group, groupWord, blocks } = liaisonPictureOf(everyBody, english);
    expect([group, groupWord]).toEqual(['FG DLT', 'focus group']);
    expect(blocks.map((block) => `${block.side} | ${block.heading} | ${namesOf(block)}`)).toEqual([
      'itu-t | ITU-T study groups | SG2, SG3, SG4, SG5, SG6, SG7, SG8, SG9, SG10, SG11, SG12',
      'itu-t | ITU-T focus group | FG DPM',
      'outside | External body | ISO/TC 307',
      'outside | External body | International Federation of Standards Users',
      'outside | External bodies | Company 2, Company 3, Company 4',
      'outside | Kind of body not stated | ETSI',
      'outside | Kind of body not stated | W3C',
    ]);
    expect(blocks.map(arrowsOf)).toEqual([
      'out statements: statements',
      'out statements: statements; both joint: joint meeting',
      'out statements: statements; out officers: 1 liaison officer; in representatives: 3 representatives; both joint: joint meeting',
      'out statements: statements',
      'in presentations: presentations',
      'in representatives: representatives',
      'out officers: liaison officers',
    ]);
    expect(blocks.map(({ notes }) => notes)).toEqual([
      [],
      ['Meeting foreseen'],
      ['Meeting foreseen, London, May 2018'],
      [],
      [],
      [],
      [],
    ]);
  });

  it('sets bodies of one kind with one exchange together, and apart what differs in either', () => {
    const report = reportOf({
      statementsSentTo: [counterpart('SG13', 'itu-t-study-group'), counterpart('ISO'), counterpart('GSMA')],
      presentationsFrom: [counterpart('NIST'), counterpart('SG20', 'itu-t-study-group')],
      jointMeetings: [jointMeeting('W3C', stated('2018-05')), jointMeeting('IETF', notStated, 'London')],
    });
    expect(blocksOf(report).map((block) => `${namesOf(block)}: ${arrowsOf(block)}`)).toEqual([
      'SG13: out statements: statements',
      'ISO, GSMA: out statements: statements',
      'NIST: in presentations: presentations',
      'SG20: in presentations: presentations',
      'W3C, IETF: both joint: joint meeting',
    ]);
    expect(blocksOf(report).at(-1)?.notes).toEqual([
      'Meeting foreseen, May 2018',
      'Meeting foreseen, London',
    ]);
  });

  it('gives each body with several exchanges a block of its own', () => {
    const both = [counterpart('ISO'), counterpart('GSMA')];
    const blocks = blocksOf(reportOf({ statementsSentTo: both, presentationsFrom: both }));
    expect(blocks.map(namesOf)).toEqual(['ISO', 'GSMA']);
  });

  it('adds up who is sent, and names no number where one is left out', () => {
    const labelOf = (...counts: (number | null)[]) => {
      const representatives = counts.map((count) => representative('ETSI', 'FG DLT', count));
      return blocksOf(reportOf({ representatives })).map(arrowsOf).join();
    };
    expect(labelOf(2, 3)).toBe('in representatives: 5 representatives');
    expect(labelOf(2, null)).toBe('in representatives: representatives');
    const officers = (...counts: (number | null)[]) => {
      const representatives = counts.map((count) => representative('FG DLT', 'ETSI', count));
      return blocksOf(reportOf({ representatives })).map(arrowsOf).join();
    };
    expect(officers(2, 3)).toBe('out officers: 5 liaison officers');
    expect(officers(null, 3)).toBe('out officers: liaison officers');
  });
});

describe('A block of the picture', () => {
  const blockWith = (...names: string[]): Block => {
    const [block] = blocksOf(reportOf({ statementsSentTo: names.map((name) => counterpart(name)) }));
    if (!block) throw new Error('no block');
    return block;
  };
  const numbered = (count: number) => Array.from({ length: count }, (_, index) => `B${index}`);

  it('sets names in two columns from nine on, from three on where columns are wide', () => {
    const isInTwo = (count: number, column: number) => inTwoColumns(blockWith(...numbered(count)), column);
    expect([isInTwo(8, 179), isInTwo(9, 179)]).toEqual([false, true]);
    expect([isInTwo(2, 180), isInTwo(3, 180)]).toEqual([false, true]);
  });

  it('sets them in one where a name has no room in a column', () => {
    const name = 'Standards Users';
    const wide = textWidth(name, { size: 16, bold: true });
    const block = blockWith(...numbered(9), name);
    expect([inTwoColumns(block, wide), inTwoColumns(block, wide - 1)]).toEqual([true, false]);
  });

  const linesOf = (block: Block, room: number) =>
    layoutBlock(block, room).lines.map(({ text, column, y }) => `${text} ${column} ${y}`);

  it('sets the longer half of its names first, and what follows under both', () => {
    expect(linesOf(blockWith('A', 'B', 'C'), 376)).toEqual([
      'External bodies 0 15',
      'A 0 36',
      'B 0 57',
      'C 1 36',
    ]);
    const noted = { ...blockWith('A', 'B', 'C'), notes: ['x', 'y'] };
    expect(linesOf(noted, 376).slice(-2)).toEqual(['x 0 76', 'y 0 95']);
    expect(linesOf(noted, 375).slice(1)).toEqual(['A 0 36', 'B 0 57', 'C 0 78', 'x 0 97', 'y 0 116']);
  });

  it('is as high as its words or its arrows, whichever are more', () => {
    const [several] = blocksOf(
      reportOf({ statementsSentTo: [counterpart('ISO')], presentationsFrom: [counterpart('ISO')] }),
    );
    if (!several) throw new Error('no block');
    const laid = layoutBlock(several, 300);
    expect([laid.height, laid.exchangesHeight]).toEqual([70, 70]);
    expect(laid.exchanges.map(({ label, y }) => [label, y])).toEqual([
      [['statements'], 25],
      [['presentations'], 60],
    ]);
    expect(layoutBlock(blockWith('A', 'B', 'C'), 300)).toMatchObject({ height: 82, exchangesHeight: 35 });
    expect(lineHeightOf({ size: 14 })).toBe(19);
    const [exchange] = several.exchanges;
    if (!exchange) throw new Error('no arrow');
    // Two words of 84 px have no room beside each other on an arrow of 164.
    const label = 'tttttttttttt tttttttttttt';
    const [wrapped] = layoutBlock({ ...several, exchanges: [{ ...exchange, label }] }, 300).exchanges;
    expect(wrapped?.label).toEqual(['tttttttttttt', 'tttttttttttt']);
  });
});
