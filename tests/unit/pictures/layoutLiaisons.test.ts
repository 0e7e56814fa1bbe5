import { describe, expect, it } from 'vitest';
import { layoutLiaisons } from '../../../src/pictures/layoutLiaisons.ts';
import { liaisonPictureOf } from '../../../src/pictures/liaisonPicture.ts';
import {
  counterpart,
  jointMeeting,
  linkedReport,
  reportOf,
  representative,
  stated,
} from '../../support/datedReports.ts';
import { overlaps, textBoxesOf } from '../../support/drawnBoxes.ts';
import { english } from '../../support/english.ts';
import { fc, runsFrom } from '../../support/properties.ts';

const several = reportOf({
  statementsSentTo: [
    counterpart('SG13', 'itu-t-study-group'),
    counterpart('SG17', 'itu-t-study-group'),
    counterpart('ISO/TC 307'),
    counterpart('GSMA'),
  ],
  presentationsFrom: [counterpart('NIST')],
  representatives: [representative('FG DLT', 'ISO/TC 307'), representative('ISO/TC 307', 'ITU-T', 2)],
  jointMeetings: [jointMeeting('ISO/TC 307', stated('2018-05'), 'London')],
});

describe('liaisonPictureOf', () => {
  const { blocks } = liaisonPictureOf(several, english);
  const blockWith = (name: string) => blocks.find(({ bodies }) => bodies.some((body) => body.name === name));

  it('draws one arrow for a kind of exchange, however many bodies share it', () => {
    expect(blockWith('SG13')?.bodies.map(({ name }) => name)).toEqual(['SG13', 'SG17']);
    expect(blockWith('SG13')?.exchanges).toEqual([
      { kind: 'statements', direction: 'out', label: 'statements' },
    ]);
  });

  it('gives a body in several relations a block of its own, with all its arrows', () => {
    const own = blockWith('ISO/TC 307');
    expect(own?.bodies).toHaveLength(1);
    expect(own?.exchanges.map(({ direction, label }) => `${direction} ${label}`)).toEqual([
      'out statements',
      'out 1 liaison officer',
      'in 2 representatives',
      'both joint meeting',
    ]);
    expect(own?.notes).toEqual(['Meeting foreseen, London, May 2018']);
  });

  it('sets ITU-T on one side and all others on the other', () => {
    expect(blocks.map(({ side, heading }) => `${side}: ${heading}`)).toEqual([
      'itu-t: ITU-T study groups',
      'outside: External body',
      'outside: External body',
      'outside: External body',
    ]);
  });

  it('leaves a number out that the report leaves out', () => {
    const report = reportOf({ representatives: [representative('ETSI', 'FG DLT', null)] });
    expect(liaisonPictureOf(report, english).blocks[0]?.exchanges[0]?.label).toBe('representatives');
  });
});

describe('layoutLiaisons', () => {
  it('never lets words overlap or leave the picture, with up to 60 counterparts at any width', () => {
    fc.assert(
      fc.property(linkedReport, fc.integer({ min: 320, max: 1400 }), (report, width) => {
        const drawing = layoutLiaisons(liaisonPictureOf(report, english), width);
        const boxes = textBoxesOf(drawing, drawing.minWidth);
        expect(overlaps(boxes)).toEqual([]);
        const beyond = boxes.filter(
          ({ left, right, top, bottom }) =>
            left < -0.01 || right > drawing.minWidth + 0.01 || top < 0 || bottom > drawing.height,
        );
        expect(beyond).toEqual([]);
      }),
      runsFrom(307),
    );
  });

  it('wraps long names and cuts none', () => {
    const name = 'International Organization for the Standardization of Ledgers';
    const report = reportOf({ presentationsFrom: [counterpart(name)] });
    const drawing = layoutLiaisons(liaisonPictureOf(report, english), 900);
    const words = textBoxesOf(drawing, drawing.minWidth).map(({ what }) => what);
    expect(words.join(' ')).toContain(name);
  });

  /** Words of a picture and its strokes down, each with its place. */
  const placesIn = ({ shapes }: ReturnType<typeof layoutLiaisons>): string[] =>
    shapes.flatMap((shape) =>
      shape.kind === 'place'
        ? shape.marks.flatMap((mark) => {
            if (mark.kind === 'text') return [`${mark.runs[0]?.text} ${mark.x} ${mark.y}`];
            return mark.kind === 'line' && mark.x1 === mark.x2 ? [`| ${mark.x1}`] : [];
          })
        : [],
    );
  const sides = (...kinds: ('itu-t-study-group' | 'external')[]) =>
    liaisonPictureOf(reportOf({ statementsSentTo: kinds.map((kind) => counterpart(kind, kind)) }), english);

  it('sets the group in the middle where there is room for both sides, and before them where not', () => {
    const strokesAt = (width: number, ...kinds: Parameters<typeof sides>) =>
      placesIn(layoutLiaisons(sides(...kinds), width)).filter((place) => place.startsWith('|'));
    expect(strokesAt(736, 'itu-t-study-group', 'external')).toEqual(['| 300', '| 436', '| 120', '| 616']);
    expect(strokesAt(735, 'itu-t-study-group', 'external')).toEqual(['| 0', '| 136', '| 316', '| 316']);
    expect(strokesAt(1000, 'external')).toEqual(['| 0', '| 136', '| 316']);
    expect(strokesAt(1000, 'itu-t-study-group')).toEqual(['| 0', '| 136', '| 316']);
    expect(layoutLiaisons(sides('external'), 100).minWidth).toBe(436);
  });

  it('sets words of several lines over their arrow and under the name of the group, which is cut', () => {
    const [block] = sides('external').blocks;
    const [exchange] = block?.exchanges ?? [];
    if (!block || !exchange) throw new Error('expected a block with an arrow');
    const label = `${'a'.repeat(17)} ${'b'.repeat(17)} ${'c'.repeat(17)}`;
    const blocks = [{ ...block, heading: 'h', bodies: [], exchanges: [{ ...exchange, label }] }];
    const picture = { group: 'G'.repeat(9), groupWord: 'ddddddd eeeeeee', blocks };
    expect(placesIn(layoutLiaisons(picture, 436))).toEqual([
      '| 0',
      '| 136',
      'GGGGG… 68 60',
      'ddddddd 68 82',
      'eeeeeee 68 101',
      '| 316',
      'h 326 65.5',
      'aaaaaaaaaaaaaaaaa 226 41.5',
      'bbbbbbbbbbbbbbbbb 226 60.5',
      'ccccccccccccccccc 226 79.5',
    ]);
  });
});
