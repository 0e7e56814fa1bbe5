import { attendanceOf, type Changing } from '../analysis/attendance.ts';
import { deliverableCountsOf } from '../analysis/deliverables.ts';
import { documentsOf } from '../analysis/documents.ts';
import { type Figure, knownValue, unlessBlank } from '../analysis/figure.ts';
import { heldOf, plannedSummaryOf } from '../analysis/planned.ts';
import { byKind, countCounterparts, recipientsOf } from '../analysis/relationships.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import { formatCount } from '../format/counts.ts';
import { formatPoints, formatShare } from '../format/numbers.ts';
import { type Said, saidOf } from './said.ts';
import type { KeyFigure } from './slide.ts';
import type { SlideWords } from './slideWords.ts';

/** "17 fewer than Geneva (81)", where both are known. */
function changeOf(words: SlideWords, changing: Changing, place: string, before: Figure): Said | null {
  const then = knownValue(before);
  if (then === null || changing.change.status === 'not-stated') return null;
  return saidOf(changing.change, (change) => {
    if (change === 0) return words.slides.t('slides.same', { place });
    const by = formatCount(words.page, Math.abs(change));
    const filled = { by, place, before: formatCount(words.page, then) };
    return words.slides.t(change > 0 ? 'slides.more' : 'slides.fewer', filled);
  });
}

function pointsOf(words: SlideWords, change: Figure, place: string): Said | null {
  if (change.status === 'not-stated') return null;
  return saidOf(change, (points) =>
    words.slides.t(points < 0 ? 'slides.pointsFewer' : 'slides.pointsMore', {
      points: formatPoints(words.page, Math.abs(points)).replace('+', ''),
      place,
    }),
  );
}

/** What the last meeting brought, against the one before. */
function lastMeetingFigures({ meetings }: ProgressReport, words: SlideWords): KeyFigure[] {
  const last = meetings.at(-1);
  const attendance = attendanceOf(meetings).at(-1);
  const documents = documentsOf(meetings).at(-1);
  if (!last || !attendance || !documents) return [];
  const before = meetings.at(-2);
  const { t } = words.page;
  const { place } = last;
  const count = (n: number) => formatCount(words.page, n);
  return [
    {
      label: t('overview.participants', { place }),
      value: saidOf(attendance.total.figure, count),
      unit: t('overview.participantsUnit', { n: knownValue(attendance.total.figure) ?? 0 }),
      detail: before ? changeOf(words, attendance.total, before.place, before.totalParticipants) : null,
    },
    {
      label: t('overview.share', { place }),
      value: saidOf(attendance.remoteShare.figure, (share) => formatShare(words.page, share)),
      unit: t('overview.shareUnit'),
      detail: before ? pointsOf(words, attendance.remoteShare.change, before.place) : null,
    },
    {
      label: words.slides.t('slides.outputOf', { place }),
      value: saidOf(documents.output.figure, count),
      unit: words.slides.t('slides.outputUnit', { n: knownValue(documents.output.figure) ?? 0 }),
      detail: before ? changeOf(words, documents.output, before.place, before.outputDocuments) : null,
    },
  ];
}

function heldFigure(report: ProgressReport, words: SlideWords): KeyFigure {
  const { t } = words.page;
  const held = heldOf(report);
  const planned = plannedSummaryOf(report);
  const key = planned.allToBeConfirmed ? 'overview.plannedTbc' : 'overview.planned';
  return {
    label: t('overview.held'),
    value: saidOf(unlessBlank(held), (n) => formatCount(words.page, n)),
    unit: t('overview.heldUnit', { n: held.value }),
    detail: planned.count.value > 0 ? saidOf(planned.count, (n) => t(key, { n })) : null,
  };
}

/** Counts of what the report lists; none where it lists nothing. */
function listedFigures(report: ProgressReport, words: SlideWords): KeyFigure[] {
  const { t } = words.page;
  const count = (n: number) => formatCount(words.page, n);
  const { all, groups, groupsWith } = deliverableCountsOf(report);
  const recipients = recipientsOf(report);
  const sent = byKind(report.liaison.statementsSentTo).flatMap(({ kind, counterparts }) =>
    kind === 'external' ? counterparts : [],
  );
  const outside = countCounterparts(sent).value;
  const listed: KeyFigure = {
    label: t('overview.listed'),
    value: saidOf(unlessBlank(all), count),
    unit: t('overview.listedUnit'),
    detail: saidOf(groupsWith, (n) =>
      words.slides.t('slides.listedIn', {
        with: count(n),
        groups: t('overview.groups', { n: groups.value }),
      }),
    ),
  };
  const sentTo: KeyFigure = {
    label: t('overview.recipients'),
    value: saidOf(recipients, count),
    unit: t('overview.recipientsUnit', { n: recipients.value }),
    detail: saidOf(recipients, (n) =>
      words.slides.t('slides.recipients', { inside: count(n - outside), outside: count(outside) }),
    ),
  };
  return [...(groups.value > 0 ? [listed] : []), ...(recipients.value > 0 ? [sentTo] : [])];
}

/** At most six figures: meetings held, what the last one brought, what is listed. */
export const glanceFigures = (report: ProgressReport, words: SlideWords): KeyFigure[] => [
  heldFigure(report, words),
  ...lastMeetingFigures(report, words),
  ...listedFigures(report, words),
];
