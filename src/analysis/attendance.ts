import type { Meeting } from '../domain/meeting.ts';
import type { Figure } from './figure.ts';
import { derive, notStated } from './figure.ts';

/** A figure and how it moved since the meeting before; not stated at the first meeting. */
export type Changing = { figure: Figure; change: Figure; relativeChange: Figure };

export type Attendance = {
  total: Changing;
  remote: Changing;
  onSite: Changing;
  /** Remote of total, 0 to 1. `change` is a difference of shares. */
  remoteShare: { figure: Figure; change: Figure };
};

/** On site = total − remote. Nothing follows where more took part remotely than in all. */
export function onSiteOf(meeting: Meeting): Figure {
  return derive('on-site', [meeting.totalParticipants, meeting.remoteParticipants], (total, remote) =>
    remote <= total ? total - remote : null,
  );
}

/** Remote ÷ total, 0 to 1. */
export function remoteShareOf(meeting: Meeting): Figure {
  return derive('remote-share', [meeting.remoteParticipants, meeting.totalParticipants], (remote, total) =>
    total > 0 && remote <= total ? remote / total : null,
  );
}

/** The change from `before`: absolute, and relative to it (0.5 = half as many again). */
export function changing(figure: Figure, before: Figure | undefined): Changing {
  if (!before) return { figure, change: notStated, relativeChange: notStated };
  return {
    figure,
    change: derive('change', [figure, before], (now, then) => now - then),
    relativeChange: derive('relative-change', [figure, before], (now, then) =>
      then === 0 ? null : (now - then) / then,
    ),
  };
}

/** Who came to each meeting. People are never added up over meetings: the same ones may come again. */
export function attendanceOf(meetings: readonly Meeting[]): Attendance[] {
  return meetings.map((meeting, index) => {
    const before = meetings[index - 1];
    const share = remoteShareOf(meeting);
    return {
      total: changing(meeting.totalParticipants, before?.totalParticipants),
      remote: changing(meeting.remoteParticipants, before?.remoteParticipants),
      onSite: changing(onSiteOf(meeting), before && onSiteOf(before)),
      remoteShare: {
        figure: share,
        change: before
          ? derive('change-of-share', [share, remoteShareOf(before)], (now, then) => now - then)
          : notStated,
      },
    };
  });
}
