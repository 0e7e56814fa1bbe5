import { describe, expect, it } from 'vitest';
import { attendanceOf, onSiteOf, remoteShareOf } from '../../../src/analysis/attendance.ts';
import { knownValue } from '../../../src/analysis/figure.ts';
import { aMeeting, approximate, notStated, toBeConfirmed } from '../../support/builders.ts';
import { fc } from '../../support/properties.ts';
import { bundledReport } from '../../support/report.ts';

describe('participants on site', () => {
  it('are those who did not take part remotely', () => {
    const meeting = aMeeting({ totalParticipants: 64, remoteParticipants: 23 });
    expect(onSiteOf(meeting)).toMatchObject({ status: 'derived', rule: 'on-site', value: 41 });
  });

  it('are not known where total or remote is not', () => {
    expect(onSiteOf(aMeeting({ totalParticipants: 64 }))).toEqual(notStated);
    expect(onSiteOf(aMeeting({ remoteParticipants: 23 }))).toEqual(notStated);
  });

  it('do not follow where more took part remotely than in all', () => {
    expect(onSiteOf(aMeeting({ totalParticipants: 23, remoteParticipants: 64 }))).toEqual(notStated);
  });

  it('may be none, and are never fewer', () => {
    expect(knownValue(onSiteOf(aMeeting({ totalParticipants: 9, remoteParticipants: 9 })))).toBe(0);
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (totalParticipants, remoteParticipants) => {
        const onSite = knownValue(onSiteOf(aMeeting({ totalParticipants, remoteParticipants })));
        if (onSite !== null) expect(onSite + remoteParticipants).toBe(totalParticipants);
        expect(onSite ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the remote share', () => {
  it('is remote by total', () => {
    const meeting = aMeeting({ totalParticipants: 64, remoteParticipants: 16 });
    expect(remoteShareOf(meeting)).toMatchObject({ rule: 'remote-share', value: 0.25 });
  });

  it('is all of it where nobody came to the place itself', () => {
    const share = remoteShareOf(aMeeting({ totalParticipants: 9, remoteParticipants: 9 }));
    expect(share).toMatchObject({ rule: 'remote-share', value: 1 });
  });

  it('does not follow where nobody came, or more remotely than in all', () => {
    expect(remoteShareOf(aMeeting({ totalParticipants: 0, remoteParticipants: 0 }))).toEqual(notStated);
    expect(remoteShareOf(aMeeting({ totalParticipants: 2, remoteParticipants: 3 }))).toEqual(notStated);
  });
});

describe('attendance', () => {
  it('of the bundled report follows from its figures', () => {
    const [geneva, bern] = attendanceOf(bundledReport().meetings);
    expect(knownValue(geneva?.onSite.figure ?? notStated)).toBe(57);
    expect(knownValue(bern?.onSite.figure ?? notStated)).toBe(41);
    expect(bern?.total.change).toMatchObject({ rule: 'change', value: -17 });
    expect(bern?.total.relativeChange).toMatchObject({ rule: 'relative-change', value: -17 / 81 });
    expect(bern?.onSite.change).toMatchObject({ rule: 'change', value: -16 });
    expect(bern?.remoteShare.change).toMatchObject({ rule: 'change-of-share', value: 23 / 64 - 24 / 81 });
  });

  it('has changed since no meeting where there was none before', () => {
    const [only] = attendanceOf([aMeeting({ totalParticipants: 64, remoteParticipants: 23 })]);
    const changes = [
      only?.total.change,
      only?.total.relativeChange,
      only?.onSite.change,
      only?.remoteShare.change,
    ];
    expect(changes).toEqual(Array(4).fill(notStated));
    expect(attendanceOf([])).toEqual([]);
  });

  it('grows by no per cent from nothing', () => {
    const [, later] = attendanceOf([aMeeting({ totalParticipants: 0 }), aMeeting({ totalParticipants: 5 })]);
    expect(later?.total).toMatchObject({ change: { value: 5 }, relativeChange: notStated });
  });

  it('does not look further back where the meeting before says nothing', () => {
    const [, , third] = attendanceOf([
      aMeeting({ totalParticipants: 60 }),
      aMeeting(),
      aMeeting({ totalParticipants: 50 }),
    ]);
    expect(third?.total.change).toEqual(notStated);
  });

  it('is approximate where a figure of either meeting is', () => {
    const [, later] = attendanceOf([
      aMeeting({ totalParticipants: approximate(80), remoteParticipants: 20 }),
      aMeeting({ totalParticipants: 64, remoteParticipants: toBeConfirmed(4) }),
    ]);
    expect(later?.total.change).toMatchObject({ value: -16, approximate: true });
    expect(later?.onSite.figure).toMatchObject({ value: 60, approximate: true });
  });
});
