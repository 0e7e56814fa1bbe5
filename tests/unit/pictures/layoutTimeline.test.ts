import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../../src/domain/calendarDate.ts';
import type { Meeting } from '../../../src/domain/meeting.ts';
import { type Drawing, mirrored } from '../../../src/pictures/drawing.ts';
import { layoutTimeline } from '../../../src/pictures/layoutTimeline.ts';
import { timelinePictureOf } from '../../../src/pictures/timelinePicture.ts';
import {
  datedReport,
  heldMeeting,
  plannedMeeting,
  reportOf,
  stated,
  toBeConfirmed,
} from '../../support/datedReports.ts';
import { overlaps, textBoxesOf, uprightsOf } from '../../support/drawnBoxes.ts';
import { english } from '../../support/english.ts';

function drawn(report: ReturnType<typeof reportOf>, width: number): Drawing {
  const picture = timelinePictureOf(report, english);
  if (picture === null) throw new Error('no picture');
  return layoutTimeline(picture, english, width);
}

const byDay = (one: Meeting, other: Meeting): number => (one.firstDay < other.firstDay ? -1 : 1);
const textsOf = (drawing: Drawing): string[] =>
  textBoxesOf(drawing, drawing.minWidth).map(({ what }) => what);

describe('layoutTimeline', () => {
  for (const width of [480, 528, 640, 832]) {
    it(`never lets labels overlap, leave the picture or be crossed by a pole, laid out for ${width} px`, () => {
      fc.assert(
        fc.property(datedReport, fc.constantFrom(1, 1.15, 1.5, 2.5), (report, wider) => {
          const drawing = drawn(report, width);
          const boxes = textBoxesOf(drawing, width * wider);
          expect(overlaps(boxes)).toEqual([]);
          expect(overlaps(uprightsOf(drawing, width * wider), boxes)).toEqual([]);
          const beyond = boxes.filter(
            ({ left, right, top, bottom }) =>
              left < -0.01 || right > width * wider + 0.01 || top < 0 || bottom > drawing.height,
          );
          expect(beyond).toEqual([]);
        }),
        { seed: 2018, numRuns: 150 },
      );
    });
  }

  it('names every meeting, whether two or thirty', () => {
    for (const count of [1, 2, 12, 30]) {
      const meetings = Array.from({ length: count }, (_, index) =>
        heldMeeting(`Town ${index}`, calendarDay(2017 + Math.floor(index / 6), 1 + (index % 6), 5)),
      );
      const texts = textsOf(drawn(reportOf({ meetings, lifetimeMonths: stated(60) }), 640));
      for (const { place } of meetings) expect(texts).toContain(place);
    }
  });

  it('sets a few dates beside poles and many in columns without them', () => {
    const polesOf = (count: number): number => {
      const meetings = Array.from({ length: count }, (_, index) =>
        heldMeeting(`Town ${index}`, calendarDay(2017, 1 + (index % 12), 1 + index)),
      );
      const uprights = uprightsOf(drawn(reportOf({ meetings: meetings.sort(byDay) }), 832), 832);
      return uprights.filter(({ top, bottom }) => bottom - top > 20).length;
    };
    expect(polesOf(2)).toBe(2);
    expect(polesOf(24)).toBe(0);
  });

  it('marks what is to be confirmed with the letters, a dashed edge and no filling', () => {
    const days = { firstDay: '2018-05-28', lastDay: '2018-05-30', precision: 'days' } as const;
    const report = reportOf({
      meetings: [heldMeeting('Bern', '2018-02-05')],
      lifetimeMonths: stated(24),
      plannedMeetings: [plannedMeeting({ place: stated('Moscow'), days: toBeConfirmed(days) })],
    });
    const drawing = drawn(report, 832);
    expect(textsOf(drawing)).toContain('TBC');
    const circles = drawing.shapes.flatMap((shape) =>
      shape.kind === 'place' ? shape.marks.filter((mark) => mark.kind === 'circle') : [],
    );
    expect(circles.map(({ fill, stroke }) => [fill, stroke?.dashed ?? false])).toEqual([
      ['ink', false],
      ['paper', true],
    ]);
  });

  it('says that the end is derived', () => {
    const report = reportOf({ meetings: [heldMeeting('Geneva', '2017-10-17')], lifetimeMonths: stated(18) });
    expect(textsOf(drawn(report, 832))).toContain('= 17 Apr 2019');
  });

  it('draws nothing where the report gives no date', () => {
    expect(timelinePictureOf(reportOf({}), english)).toBeNull();
  });

  it('mirrors for scripts from right to left, and back again', () => {
    const drawing = drawn(reportOf({ meetings: [heldMeeting('Geneva', '2017-10-17')] }), 640);
    const [first] = drawing.shapes;
    const [turned] = mirrored(drawing).shapes;
    if (first?.kind !== 'span-line' || turned?.kind !== 'span-line')
      throw new Error('expected the line of time');
    expect(turned.from).toBeCloseTo(1 - first.to);
    const places = (one: Drawing) =>
      one.shapes.map((shape) => (shape.kind === 'place' ? shape.at.toFixed(6) : ''));
    expect(places(mirrored(mirrored(drawing)))).toEqual(places(drawing));
  });
});
