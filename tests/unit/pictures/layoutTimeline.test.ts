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
import {
  boxOfLine,
  crossings,
  leadersOf,
  overlaps,
  textBoxesOf,
  uprightsOf,
} from '../../support/drawnBoxes.ts';
import { english } from '../../support/english.ts';
import { fc, runsFrom } from '../../support/properties.ts';

function drawn(report: ReturnType<typeof reportOf>, width: number): Drawing {
  const picture = timelinePictureOf(report, english);
  if (picture === null) throw new Error('no picture');
  return layoutTimeline(picture, english, width);
}

const byDay = (one: Meeting, other: Meeting): number => (one.firstDay < other.firstDay ? -1 : 1);
const textsOf = (drawing: Drawing): string[] =>
  textBoxesOf(drawing, drawing.minWidth).map(({ what }) => what);

describe('layoutTimeline', () => {
  it('never lets labels overlap, leave the picture or be crossed by a pole, whatever width it is laid out for', () => {
    fc.assert(
      fc.property(
        datedReport,
        fc.constantFrom(480, 528, 640, 832),
        fc.constantFrom(1, 1.15, 1.5, 2.5),
        (report, width, wider) => {
          const drawing = drawn(report, width);
          const boxes = textBoxesOf(drawing, width * wider);
          expect(overlaps(boxes)).toEqual([]);
          expect(overlaps(uprightsOf(drawing, width * wider), boxes)).toEqual([]);
          const beyond = boxes.filter(
            ({ left, right, top, bottom }) =>
              left < -0.01 || right > width * wider + 0.01 || top < 0 || bottom > drawing.height,
          );
          expect(beyond).toEqual([]);
        },
      ),
      runsFrom(2018),
    );
  });

  it('cuts no label, neither one that just fits nor one too long for a line beside its mark', () => {
    const place = 'Meeting with a Body of Others, Town';
    for (const held of ['三二一', 'Geneva', place]) {
      const meetings = [
        heldMeeting(held, calendarDay(2017, 10, 17)),
        heldMeeting('Bern', calendarDay(2018, 2, 5)),
      ];
      const report = reportOf({ meetings });
      for (const width of [480, 528, 640, 882])
        expect(textsOf(drawn(report, width)).join(' '), `${held} at ${width}`).not.toContain('…');
    }
  });

  it('names every meeting, whether two or thirty', () => {
    for (const count of [1, 2, 12, 30]) {
      const meetings = Array.from({ length: count }, (_, index) =>
        heldMeeting(`Town ${index}`, calendarDay(2017 + Math.floor(index / 6), 1 + (index % 6), 5)),
      );
      const texts = textsOf(drawn(reportOf({ meetings, lifetimeMonths: stated(60) }), 640));
      for (const { place } of meetings) {
        expect(texts.filter((text) => text === place || text.startsWith(`${place}\u2002`))).toHaveLength(1);
      }
    }
  });

  it('sets a few dates beside poles and many in columns, each with a leader from its label to its mark', () => {
    const meetings = Array.from({ length: 24 }, (_, index) =>
      heldMeeting(`Town ${index}`, calendarDay(2017, 1 + (index % 12), 1 + index)),
    ).sort(byDay);
    expect(leadersOf(drawn(reportOf({ meetings: meetings.slice(0, 2) }), 832), 832)).toEqual([]);
    const leaders = leadersOf(drawn(reportOf({ meetings }), 832), 832).sort(
      (one, other) => one.x1 - other.x1,
    );
    expect(leaders).toHaveLength(24);
    const marks = meetings.map(({ firstDay }) => (Number(firstDay.slice(5, 7)) - 1) / 12);
    leaders.forEach(({ x2 }, index) => {
      expect(Math.abs(x2 / 832 - (marks[index] ?? 0))).toBeLessThan(1 / 11);
    });
  });

  it('never lets leaders cross each other or words', () => {
    fc.assert(
      fc.property(datedReport, fc.constantFrom(1, 1.15, 1.5), (report, wider) => {
        const drawing = drawn(report, 640);
        const leaders = leadersOf(drawing, 640 * wider);
        expect(crossings(leaders)).toEqual([]);
        expect(overlaps(leaders.map(boxOfLine), textBoxesOf(drawing, 640 * wider))).toEqual([]);
      }),
      runsFrom(2019),
    );
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
    expect([turned.from, turned.to]).toEqual([1 - first.from, 1 - first.to]);
    const places = (one: Drawing) =>
      one.shapes.map((shape) => (shape.kind === 'place' ? shape.at.toFixed(6) : ''));
    expect(places(mirrored(mirrored(drawing)))).toEqual(places(drawing));
  });
});
