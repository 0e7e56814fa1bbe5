import { describe, expect, it } from 'vitest';
import { knownValue } from '../../../src/analysis/figure.ts';
import type { BarChart } from '../../../src/pictures/barChart.ts';
import { denseFrom } from '../../../src/pictures/barFrame.ts';
import { layoutBarChart } from '../../../src/pictures/layoutBarChart.ts';
import { documentsChart, participantsChart } from '../../../src/pictures/meetingCharts.ts';
import { aMeeting, approximate, notStated, stated, toBeConfirmed } from '../../support/builders.ts';
import { boxesOf, overlapsIn } from '../../support/labelBoxes.ts';
import { fc } from '../../support/properties.ts';
import { english } from '../../support/words.ts';

/** Pixels a meeting where a chart takes the width it is given, see ChartBox.module.css. */
const narrowest = 136;
const widest = 220;

function knownUpTo(max: number) {
  const value = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max }));
  return fc.oneof(
    { weight: 6, arbitrary: value.map(stated) },
    { weight: 1, arbitrary: fc.constant(notStated) },
  );
}

function figureUpTo(max: number) {
  const value = fc.integer({ min: 0, max });
  return fc.oneof(
    { weight: 6, arbitrary: knownUpTo(max) },
    { weight: 1, arbitrary: value.map(approximate) },
    { weight: 1, arbitrary: value.map(toBeConfirmed) },
  );
}

const meetingsWith = (figure: ReturnType<typeof figureUpTo>, minLength: number, maxLength: number) =>
  fc.array(
    fc
      .record({
        totalParticipants: figure,
        remoteParticipants: figure,
        inputDocuments: figure,
        outputDocuments: figure,
      })
      .map(aMeeting),
    { minLength, maxLength },
  );

type BarLayout = ReturnType<typeof layoutBarChart>;

/** Within a hundredth of a pixel. */
const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 0.01;

const kinds: [string, (meetings: ReturnType<typeof aMeeting>[]) => BarChart][] = [
  ['participants', (meetings) => participantsChart(meetings, english)],
  ['documents', (meetings) => documentsChart(meetings, english)],
];

/** Every bar stands on the line, or on the bar below it. */
function expectToStand({ kind }: BarChart, { marks, baseline }: BarLayout): void {
  const floating = marks.filter((mark, index) => {
    const below = marks[index - 1];
    const isOnBar = kind === 'stacked' && below?.group === mark.group;
    return !isNear(mark.y + mark.height, isOnBar ? below.y : baseline);
  });
  expect(floating, 'bars that stand on nothing').toEqual([]);
}

/** Every figure that is known has a bar as high as its share, and no other has one. */
function expectInProportion({ groups }: BarChart, { marks, max, baseline, top }: BarLayout): void {
  const known = groups.flatMap(({ parts }) => parts).filter(({ figure }) => knownValue(figure) !== null);
  expect(marks.length).toBe(known.length);
  const wrong = marks.filter(({ part, height }, index) => {
    const share = (knownValue(part.figure) ?? Number.NaN) / max;
    return part !== known[index] || !isNear(height, share * (baseline - top));
  });
  expect(wrong, 'bars out of proportion').toEqual([]);
}

/** Bars stand inside the box and apart from each other. */
function expectApart({ marks, top, baseline, height }: BarLayout): void {
  const outside = marks.filter(
    (mark) =>
      mark.x < 0 ||
      mark.x + mark.width > 1 ||
      mark.y < top - 1e-6 ||
      mark.y + mark.height > baseline + 1e-6 ||
      mark.height < 0,
  );
  const meeting = marks.filter((mark, index) => {
    const next = marks[index + 1];
    return next && next.x > mark.x && mark.x + mark.width > next.x;
  });
  expect([...outside, ...meeting], 'bars outside, or over each other').toEqual([]);
  expect(baseline).toBeLessThan(height);
}

describe.each(kinds)('a chart of %s', (_, chartOf) => {
  it('begins at zero and draws each known figure, and no other, in proportion and apart, its labels between line and edge', () => {
    fc.assert(
      fc.property(meetingsWith(figureUpTo(Number.MAX_SAFE_INTEGER), 1, 30), (meetings) => {
        const chart = chartOf(meetings);
        const layout = layoutBarChart(chart);
        expectToStand(chart, layout);
        expectInProportion(chart, layout);
        expectApart(layout);
        const labelsOutside = boxesOf(layout, narrowest * meetings.length).filter(
          ({ top, bottom }) => top < 0 || bottom > layout.baseline,
        );
        expect(labelsOutside).toEqual([]);
      }),
    );
  });

  it.each([
    ['narrowest, with figures of two digits', narrowest, knownUpTo(99)],
    ['widest, with figures of any status and four digits', widest, figureUpTo(9999)],
  ])('lets no two labels meet, from one meeting to five, at its %s', (_, band, figure) => {
    fc.assert(
      fc.property(meetingsWith(figure, 1, denseFrom - 1), (meetings) => {
        const boxes = boxesOf(layoutBarChart(chartOf(meetings)), band * meetings.length);
        expect(overlapsIn(boxes)).toEqual([]);
      }),
    );
  });

  it('lets no two labels meet, from six meetings to thirty, whatever their figures', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 0, max: 15 })
          .chain((digits) => meetingsWith(figureUpTo(10 ** digits), denseFrom, 30)),
        (meetings) => {
          const layout = layoutBarChart(chartOf(meetings));
          expect(overlapsIn(boxesOf(layout, Number.NaN))).toEqual([]);
        },
      ),
    );
  });
});

describe('the line under some bars of a chart', () => {
  const chartOf = (...underlined: boolean[]): BarChart => ({
    kind: 'stacked',
    groups: underlined.map((is, index) => ({
      name: `Meeting ${index}`,
      details: [],
      shortName: `Meeting ${index}`,
      parts: [],
      total: null,
      ...(is && { underlined: true as const }),
    })),
  });

  it('is one line for each run of groups, from the first bar to the end of the last', () => {
    const { underlines, band, bar, baseline } = layoutBarChart(chartOf(true, true, false, true));
    expect(underlines.map(({ from, to }) => [from, to])).toEqual([
      [0, band + bar],
      [3 * band, 3 * band + bar],
    ]);
    for (const { y } of underlines) expect(y).toBeGreaterThan(baseline);
  });

  it('is not there where no group asks for it', () => {
    expect(layoutBarChart(chartOf(false, false)).underlines).toEqual([]);
  });
});
