import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendarDate.ts';
import type { Drawing } from '../../../src/pictures/drawing.ts';
import { layoutTimeline } from '../../../src/pictures/layoutTimeline.ts';
import { columnLabels } from '../../../src/pictures/timelineColumns.ts';
import { flagLabels } from '../../../src/pictures/timelineLabels.ts';
import { type TimelineItem, timelinePictureOf } from '../../../src/pictures/timelinePicture.ts';
import { heldMeeting, reportOf, stated } from '../../support/datedReports.ts';
import { english } from '../../support/english.ts';

/** A thousand days, so that a day is a pixel on a picture a thousand pixels wide. */
const span = { from: '2018-01-01', to: '2020-09-26' } as const;

/** Something on a day of the span, which lasts no time that could be seen. */
const on = (day: number, some: Partial<TimelineItem> = {}): TimelineItem => ({
  kind: 'held',
  from: addDays(span.from, day),
  to: addDays(span.from, day - 1),
  precision: 'days',
  open: false,
  name: 'tttt',
  when: 'tt',
  tag: '',
  ...some,
});

type Labels = NonNullable<ReturnType<typeof flagLabels>>;
/** Marks of labels that end at 500 where dates are marked at 520: texts, frames and strokes, with their places. */
function marksOf(labels: Labels | null): string[] {
  const shapes = labels?.shapesAt(500, () => 520) ?? [];
  return shapes.flatMap((shape) => {
    if (shape.kind !== 'place') return [];
    return shape.marks.map((mark) => {
      const from = `${Math.round(shape.at * 1000)}:`;
      if (mark.kind === 'line') return `${from} ${mark.y1} to ${mark.y2}`;
      const at = mark.kind === 'text' || mark.kind === 'rect' ? `${mark.x.toFixed(1)} ${mark.y}` : '';
      if (mark.kind === 'text') return `${from} ${mark.runs.map(({ text }) => text).join('')} at ${at}`;
      return `${from} ${mark.kind} at ${at}`;
    });
  });
}

describe('Labels as flags', () => {
  const flags = (side: 'above' | 'below', ...items: TimelineItem[]) => flagLabels(items, span, side, 1000);

  it('have name over date beside the pole, above the line or below it', () => {
    expect(marksOf(flags('above', on(100)))).toEqual([
      '100: 520 to 458',
      '100: tttt at 8.0 470',
      '100: tt at 8.0 489',
    ]);
    expect(marksOf(flags('below', on(100)))).toEqual([
      '100: 520 to 538',
      '100: tttt at 8.0 516',
      '100: tt at 8.0 535',
    ]);
    expect(flags('above', on(100))).toMatchObject({ height: 46, inColumns: false });
    expect(flags('above')).toMatchObject({ height: 0 });
  });

  it('have the letters TBC in a frame before the date, on whichever side of the pole they hang', () => {
    // Letters of 14 px in bold, and 8 px for the frame; 6 px from there to the date.
    expect(marksOf(flags('above', on(100, { tag: 'tt' })))).toEqual([
      '100: 520 to 458',
      '100: tttt at 8.0 470',
      '100: rect at 8.0 475',
      '100: tt at 19.8 489',
      '100: tt at 37.7 489',
    ]);
    expect(marksOf(flags('above', on(990, { tag: 'tt' })))).toEqual([
      '990: 520 to 458',
      '990: tttt at -8.0 470',
      '990: rect at -31.7 475',
      '990: tt at -19.8 489',
      '990: tt at -37.7 489',
    ]);
  });

  it('hang over their pole where neither side has room, which ends below them then', () => {
    const long = on(500, { name: 't'.repeat(60) });
    const [pole, name] = marksOf(flagLabels([long], span, 'above', 1000));
    expect([pole, name?.replace(/t+/, 't')]).toEqual(['500: 520 to 496', '500: t at -46.0 470']);
    expect(marksOf(flagLabels([long], span, 'below', 1000))[0]).toBe('500: 520 to 500');
  });

  it('are as wide as the longer of their lines, the letters TBC counted', () => {
    // The second flag stands ten pixels from the end of the first, or in a lane of its own where it would be nearer.
    const lanes = (first: Partial<TimelineItem>, second: number) =>
      (flags('above', on(0, first), on(second, { name: 't'.repeat(70) }))?.height ?? 0) / 46;
    const dated = { name: '', when: 't'.repeat(20) };
    expect([lanes(dated, 158), lanes(dated, 157)]).toEqual([1, 2]);
    expect([lanes({ ...dated, tag: 'tt' }, 188), lanes({ ...dated, tag: 'tt' }, 187)]).toEqual([1, 2]);
    expect([lanes({ name: 't'.repeat(10) }, 108), lanes({ name: 't'.repeat(10) }, 107)]).toEqual([1, 2]);
  });

  it('are none where one would take more than seven tenths of the width', () => {
    const wide = (letters: number) => flags('above', on(0, { name: 't'.repeat(letters) }));
    expect([wide(77)?.height, wide(78)]).toEqual([46, null]);
  });

  it('leave out the pole of a lifetime, unless it stands higher than the words beside the line', () => {
    const lifetime = on(20, { kind: 'lifetime', to: addDays(span.from, 900) });
    expect(marksOf(flags('below', lifetime))).toEqual(['20: tttt at 8.0 516', '20: tt at 8.0 535']);
    expect(marksOf(flags('below', lifetime, on(30)))[0]).toBe('20: 520 to 584');
  });
});

describe('Labels in columns', () => {
  /** Where entries stand, from left to right and from the line on: "name at 0". */
  const columns = (width: number, ...items: TimelineItem[]) =>
    marksOf(columnLabels(items, span, 'above', width)).filter((mark) => mark.includes(' at '));
  const dates = (...days: number[]) => days.map((day) => on(day, { name: `t${day}` }));
  const named = (marks: string[]) => marks.map((mark) => mark.replace(/\u2002tt at.*/, ''));

  it('stand in as many columns of at least 200 pixels as there is room, but not more than there are dates', () => {
    expect(named(columns(1000, ...dates(0, 300, 500, 700, 900)))).toEqual([
      '0: t0',
      '200: t300',
      '400: t500',
      '600: t700',
      '800: t900',
    ]);
    expect(named(columns(600, ...dates(0, 340, 700)))).toEqual(['0: t0', '333: t340', '667: t700']);
    expect(named(columns(599, ...dates(0, 340, 700)))).toEqual(['10: t340', '0: t0', '500: t700']);
    expect(named(columns(100, ...dates(0, 900)))).toEqual(['60: t900', '0: t0']);
    expect(named(columns(1000, ...dates(0, 900)))).toEqual(['0: t0', '500: t900']);
    expect(named(columns(1000, ...dates(0, 1000)))).toEqual(['0: t0', '500: t1000']);
  });

  it('go on to the next column where one is full, and back where the last is', () => {
    const at = (...days: number[]) => named(columns(600, ...dates(...days)));
    const full = ['20: t2', '10: t1', '0: t0', '353: t5', '343: t4', '333: t3'];
    expect(at(0, 1, 2, 3, 4, 5)).toEqual(full);
    const back = ['353: t996', '343: t995', '333: t994', '687: t999', '677: t998', '667: t997'];
    expect(at(994, 995, 996, 997, 998, 999)).toEqual(back);
    expect(at(0, 1, 990, 991)).toEqual(['10: t1', '0: t0', '677: t991', '667: t990']);
  });

  it('stand in the order of their dates, in whichever they are given', () => {
    expect(named(columns(300, ...dates(500, 0, 900)))).toEqual(['40: t900', '20: t500', '0: t0']);
  });

  it('are fewer and wider where that keeps a name whole, but not where it would not either', () => {
    // A name of two lines in a column of 300 pixels, but for what leaders and gaps take: 6 + 6 + 12 of them.
    const columnsFor = (name: string) => {
      const marks = columns(600, on(0, { name }), on(900));
      return marks.some((mark) => mark.startsWith('500:')) ? 2 : 1;
    };
    const line = 't'.repeat(35);
    expect([columnsFor(`${line} ${line}`), columnsFor(`${line} ${line}t`)]).toEqual([2, 1]);
    expect(columnsFor('t'.repeat(200))).toBe(2);
  });

  it('cut a name that takes more than two lines, and set the date in as many as it needs', () => {
    const name = 'aaaa bbbb c d e f';
    expect(columns(100, on(0, { name, when: 'aaaa bbbb cccc', tag: 'tt' }))).toEqual([
      '0: aaaa at 6.0 374',
      '0: bbbb c… at 6.0 392',
      '0: tt aaaa at 6.0 410',
      '0: bbbb at 6.0 428',
      '0: cccc at 6.0 446',
    ]);
    expect(columns(100, on(0, { name: 'aaaaaaa ii bbbbbbb' }))[1]).toBe('0: ii bbbb… at 6.0 428');
    expect(columns(100, on(0, { name: 'aaaa bbbb' }))).toEqual([
      '0: aaaa at 6.0 410',
      '0: bbbb at 6.0 428',
      '0: tt at 6.0 446',
    ]);
  });

  it('are as high as the highest of them and their leaders, and lead down or up to the marks', () => {
    const labels = columnLabels(dates(0, 1), span, 'below', 300);
    expect(labels).toMatchObject({ height: 92, inColumns: true });
    expect(marksOf(labels)).toEqual([
      '1: 520 to 500',
      '20: 544 to 568',
      '20: t1\u2002tt at 6.0 564',
      '0: 520 to 500',
      '0: 544 to 592',
      '0: t0\u2002tt at 6.0 588',
    ]);
  });
});

describe('The timeline', () => {
  function drawn(count: number, width: number) {
    const meetings = Array.from({ length: count }, (_, index) =>
      heldMeeting('Geneva', addDays('2018-02-05', index)),
    );
    const picture = timelinePictureOf(reportOf({ meetings, established: stated('2017-05') }), english);
    if (picture === null) throw new Error('no picture');
    return layoutTimeline(picture, english, width);
  }
  const rulesOf = ({ shapes }: Drawing) =>
    shapes.filter((shape) => shape.kind === 'span-line' && shape.stroke.role === 'rule');

  it('has a line of time and an axis, and no bar without a lifetime', () => {
    const drawing = drawn(1, 640);
    expect(rulesOf(drawing).map((rule) => rule.kind === 'span-line' && rule.y)).toEqual([66, 86]);
    expect(drawing.shapes.filter(({ kind }) => kind === 'span-rect')).toEqual([]);
    expect(drawing.height).toBe(134);
  });

  it('lets the line of today begin at the top, or at the line of time where it would pass through columns', () => {
    expect(drawn(1, 640).todayFrom).toBe(0);
    const crowded = drawn(12, 480);
    const [line] = rulesOf(crowded);
    expect(line).toMatchObject({ y: crowded.todayFrom + 16 });
  });
});
