import { type Attendance, attendanceOf } from '../analysis/attendance.ts';
import { type Figure, knownValue } from '../analysis/figure.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import { formatCount } from '../format/counts.ts';
import { formatDays } from '../format/dates.ts';
import { formatChange, formatPoints, formatShare } from '../format/numbers.ts';
import { participantsChart } from '../pictures/meetingCharts.ts';
import { chartSlides, namesApart } from './chartSlides.ts';
import type { Draft } from './deckParts.ts';
import { type Said, saidOf, spoken, spokenCount } from './said.ts';
import type { SlideTable } from './slide.ts';
import type { SlideWords } from './slideWords.ts';

const trendOf = (change: number): 'more' | 'fewer' | 'same' =>
  change > 0 ? 'more' : change < 0 ? 'fewer' : 'same';

/** Half a point is what rounding to whole per cents hides. */
function shareTrendOf(change: Figure): 'larger' | 'smaller' | 'same' | 'unknown' {
  const by = knownValue(change);
  if (by === null) return 'unknown';
  return by > 0.005 ? 'larger' : by < -0.005 ? 'smaller' : 'same';
}

/** Of three and more meetings: which drew the most people. */
function mostTitle(meetings: readonly Meeting[], last: Meeting, words: SlideWords): string {
  const { t } = words.slides;
  const totals = meetings.map(({ totalParticipants }) => knownValue(totalParticipants) ?? -1);
  const most = meetings[totals.indexOf(Math.max(...totals))] ?? last;
  const count = spokenCount(words, most.totalParticipants);
  if (most === last) return t('slides.people.lastMost', { place: last.place, count });
  const { place } = namesApart(most, last, words);
  return t('slides.people.most', { place, count, lastCount: spokenCount(words, last.totalParticipants) });
}

function titleOf(meetings: readonly Meeting[], attendance: readonly Attendance[], words: SlideWords): string {
  const { t } = words.slides;
  const [last, before, now] = [meetings.at(-1), meetings.at(-2), attendance.at(-1)];
  if (!last || !now || knownValue(last.totalParticipants) === null) return t('slides.people.none');
  const change = knownValue(now.total.change);
  if (meetings.length > 2) return mostTitle(meetings, last, words);
  if (!before || change === null) {
    return t('slides.people.one', { place: last.place, count: spokenCount(words, last.totalParticipants) });
  }
  return t(
    `slides.people.${trendOf(change)}.${shareTrendOf(now.remoteShare.change)}`,
    namesApart(last, before, words),
  );
}

/** Figures of each meeting side by side, and of two also the change. */
function tableOf(
  meetings: readonly Meeting[],
  attendance: readonly Attendance[],
  words: SlideWords,
): SlideTable {
  const { t } = words.slides;
  const isPair = meetings.length === 2;
  const count = (n: number) => formatCount(words.page, n);
  const change = (figure: Figure, by: (n: number) => string): Said[] => (isPair ? [saidOf(figure, by)] : []);
  const last = attendance.at(-1);
  const rowOf = (name: string, of: 'total' | 'remote' | 'onSite') => ({
    name,
    cells: [
      ...attendance.map((one) => saidOf(one[of].figure, count)),
      ...(last ? change(last[of].change, (n) => formatChange(words.page, n)) : []),
    ],
  });
  const points = (by: number) => t('slides.points', { points: formatPoints(words.page, by) });
  const share = {
    name: t('slides.share'),
    cells: [
      ...attendance.map((one) => saidOf(one.remoteShare.figure, (part) => formatShare(words.page, part))),
      ...(last ? change(last.remoteShare.change, points) : []),
    ],
  };
  return {
    columns: [...meetings.map(({ place }) => place), ...(isPair ? [t('slides.change')] : [])],
    rows: [
      rowOf(t('slides.total'), 'total'),
      rowOf(t('slides.remote'), 'remote'),
      rowOf(t('slides.onSite'), 'onSite'),
      share,
    ],
  };
}

function notesOf(meeting: Meeting, attendance: Attendance, words: SlideWords): string[] {
  const { t } = words.slides;
  const { place, firstDay, lastDay } = meeting;
  const days = formatDays(words.page, firstDay, lastDay);
  if (knownValue(meeting.totalParticipants) === null) return [t('notes.peopleUnknown', { place, days })];
  const total = spokenCount(words, meeting.totalParticipants);
  if (knownValue(attendance.onSite.figure) === null) return [t('notes.peopleTotal', { place, days, total })];
  const onSite = spokenCount(words, attendance.onSite.figure);
  const remote = spokenCount(words, attendance.remote.figure);
  const share = spoken(
    words,
    saidOf(attendance.remoteShare.figure, (part) => formatShare(words.page, part)),
  );
  return [
    t('notes.people', { place, days, total, onSite, remote }),
    t('notes.peopleShare', { place, share }),
  ];
}

/** Who came to the meetings. */
export function participantsSlides({ meetings }: ProgressReport, words: SlideWords): Draft[] {
  const { t } = words.slides;
  const attendance = attendanceOf(meetings);
  if (
    attendance.every(({ total, remote }) => [total, remote].every((one) => knownValue(one.figure) === null))
  )
    return [];
  const isDivided = attendance.some(({ onSite }) => knownValue(onSite.figure) !== null);
  return chartSlides(meetings, {
    kind: 'participants',
    kicker: t('slides.participants'),
    title: titleOf(meetings, attendance, words),
    chart: participantsChart(meetings, words.page),
    table: tableOf(meetings, attendance, words),
    key: isDivided ? [t('key.derived'), t('key.onSite')] : [],
    notesOf: (index) => {
      const [meeting, one] = [meetings[index], attendance[index]];
      return meeting && one ? notesOf(meeting, one, words) : [];
    },
  });
}
