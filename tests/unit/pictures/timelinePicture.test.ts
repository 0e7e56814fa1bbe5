import { describe, expect, it } from 'vitest';
import { stretchOf, type TimelineItem, timelinePictureOf } from '../../../src/pictures/timelinePicture.ts';
import { approximate, corrected, notStated, toBeDetermined } from '../../support/builders.ts';
import {
  heldMeeting,
  jointMeeting,
  plannedMeeting,
  reportOf,
  stated,
  toBeConfirmed,
} from '../../support/datedReports.ts';
import { everyDate } from '../../support/drawnReports.ts';
import { english } from '../../support/english.ts';

const geneva = heldMeeting('Geneva', '2017-10-17', '2017-10-19');
const itemsOf = (report: ReturnType<typeof reportOf>): TimelineItem[] =>
  timelinePictureOf(report, english)?.items ?? [];
/** What is said of an item: its kind, name, date and letters. */
const said = (report: ReturnType<typeof reportOf>): string[] =>
  itemsOf(report).map(({ kind, name, when, tag }) => [kind, name, when, tag].join(' | '));

describe('The picture of a report’s dates', () => {
  it('has all that have a date, in their order, the lifetime at the end', () => {
    expect(said(everyDate)).toEqual([
      'established | Established | May 2017 | TBC',
      'held | Geneva | 17–19 Oct 2017 | ',
      'held | Bern | 5–25 Feb 2018 | ',
      'joint | Meeting with ISO/TC 307, London | May 2018 | ',
      'planned | Tunis | 28–30 May 2018 | ',
      'planned | Rio de Janeiro | week of 30 Jul – 3 Aug 2018 | TBC',
      'joint | Meeting with ETSI | 3 Sept 2018 | TBC',
      'planned | TBD | 1–30 Nov 2018 | TBC',
      'planned-end | Planned end | = ≈17 Apr 2019 | ',
      'lifetime | Lifetime | 18 months | ',
    ]);
  });

  it('says of each how exactly it is dated, and whether anything of it is open', () => {
    expect(itemsOf(everyDate).map(({ precision, open }) => `${precision} ${open}`)).toEqual([
      'month true',
      'days false',
      'days false',
      'month false',
      'days false',
      'week true',
      'days true',
      'days true',
      'days false',
      'days false',
    ]);
  });

  it('sets each on its days, a month from its first to its last', () => {
    const days = itemsOf(everyDate).map(({ from, to }) => `${from} ${to}`);
    expect(days.slice(0, 4)).toEqual([
      '2017-05-01 2017-05-31',
      '2017-10-17 2017-10-19',
      '2018-02-05 2018-02-25',
      '2018-05-01 2018-05-31',
    ]);
    expect(days.slice(-2)).toEqual(['2019-04-17 2019-04-17', '2017-10-17 2019-04-17']);
  });

  it('puts the sign for about before what is approximate, and none before what was corrected', () => {
    const days = { firstDay: '2018-05-28', lastDay: '2018-05-30', precision: 'days' } as const;
    const report = reportOf({
      established: approximate('2017-05'),
      meetings: [geneva],
      lifetimeMonths: corrected(18, 12),
      plannedMeetings: [
        plannedMeeting({ place: approximate('Moscow'), days: approximate(days) }),
        plannedMeeting({ days: toBeConfirmed(days) }),
      ],
    });
    expect(said(report)).toEqual([
      'established | Established | ≈May 2017 | ',
      'held | Geneva | 17–19 Oct 2017 | ',
      'planned | ≈Moscow | ≈28–30 May 2018 | ',
      'planned | not stated | 28–30 May 2018 | TBC',
      'planned-end | Planned end | = 17 Apr 2019 | ',
      'lifetime | Lifetime | 18 months | ',
    ]);
  });

  it('has no lifetime where the report does not let it follow', () => {
    const kindsOf = (report: ReturnType<typeof reportOf>) => itemsOf(report).map(({ kind }) => kind);
    expect(kindsOf(reportOf({ meetings: [geneva] }))).toEqual(['held']);
    expect(kindsOf(reportOf({ established: stated('2017-05'), lifetimeMonths: stated(18) }))).toEqual([
      'established',
    ]);
    expect(kindsOf(reportOf({ meetings: [geneva], lifetimeMonths: toBeDetermined }))).toEqual(['held']);
    expect(kindsOf(reportOf({ meetings: [geneva], lifetimeMonths: stated(99_999) }))).toEqual(['held']);
  });

  it('spans the months of all of them', () => {
    expect(timelinePictureOf(everyDate, english)?.span).toEqual({ from: '2017-05-01', to: '2019-04-30' });
    expect(
      timelinePictureOf(reportOf({ jointMeetings: [jointMeeting('NIST', notStated)] }), english),
    ).toBeNull();
  });
});

describe('A stretch of such a picture', () => {
  const picture = timelinePictureOf(everyDate, english);
  if (picture === null) throw new Error('no picture');
  const stretch = (...some: number[]) => {
    const chosen = picture.items.filter((_, index) => some.includes(index));
    return stretchOf(picture, chosen);
  };
  const lifetimeIn = (...some: number[]): string | undefined => {
    const lifetime = stretch(...some)?.items.find(({ kind }) => kind === 'lifetime');
    return lifetime && `${lifetime.from} ${lifetime.to}`;
  };

  it('is the months of its items', () => {
    expect(stretch(2, 4)?.span).toEqual({ from: '2018-02-01', to: '2018-05-31' });
    expect(stretch(0)?.span).toEqual({ from: '2017-05-01', to: '2017-05-31' });
    const longest = [itemOf('2018-03-01', '2018-06-02'), itemOf('2018-04-01', '2018-04-02')];
    expect(stretchOf(picture, longest)?.span).toEqual({ from: '2018-03-01', to: '2018-06-30' });
    expect(stretchOf(picture, longest.toReversed())?.span).toEqual({ from: '2018-03-01', to: '2018-06-30' });
  });

  it('has its items as they are, and as much of the lifetime as passes there', () => {
    const items = stretch(2, 4)?.items;
    expect(items?.slice(0, 2)).toEqual([picture.items[2], picture.items[4]]);
    expect(items?.slice(2)).toMatchObject([{ kind: 'lifetime' }]);
    expect(lifetimeIn(2, 4)).toBe('2018-02-01 2018-05-31');
    expect(lifetimeIn(1, 2)).toBe('2017-10-17 2018-02-28');
    expect(lifetimeIn(7, 8)).toBe('2018-11-01 2019-04-17');
  });

  it('has no lifetime before it begins or after it ends', () => {
    expect(lifetimeIn(0)).toBeUndefined();
    const [before, first] = [itemOf('2017-09-01', '2017-09-30'), itemOf('2017-10-01', '2017-10-02')];
    const [last, after] = [itemOf('2019-04-30', '2019-04-30'), itemOf('2019-05-01', '2019-05-02')];
    const has = (item: TimelineItem) => (stretchOf(picture, [item])?.items.length ?? 0) > 1;
    expect([before, first, last, after].map(has)).toEqual([false, true, true, false]);
    // A lifetime of which the stretch has one day only is there.
    const oneDay = { ...picture, items: [itemOf('2018-01-31', '2018-02-01', 'lifetime')] };
    for (const item of [itemOf('2018-01-05', '2018-01-05'), itemOf('2018-02-05', '2018-02-05')]) {
      expect(stretchOf(oneDay, [item])?.items).toHaveLength(2);
    }
  });

  it('is none without an item', () => {
    expect(stretch()).toBeNull();
  });

  function itemOf(
    from: TimelineItem['from'],
    to: TimelineItem['to'],
    kind: TimelineItem['kind'] = 'held',
  ): TimelineItem {
    return { kind, from, to, precision: 'days', open: false, name: 'X', when: '', tag: '' };
  }
});
