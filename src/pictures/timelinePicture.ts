import { chronologyOf, type Event } from '../analysis/chronology.ts';
import { type Figure, knownValue } from '../analysis/figure.ts';
import { type CalendarDay, firstDayOf, isCalendarDay, lastDayOf, monthOf } from '../domain/calendarDate.ts';
import type { PlannedMeeting } from '../domain/meeting.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import { formatDate, formatShortDays } from '../format/dates.ts';
import type { Words } from '../i18n/words.ts';
import { type TimeSpan, timeSpanOf } from './timeSpan.ts';

/** Something with a place on the line of time. */
export type TimelineItem = {
  kind: Event['kind'] | 'lifetime';
  from: CalendarDay;
  to: CalendarDay;
  /** How exactly the report says when: on which days, in which week, in which month. */
  precision: 'days' | 'week' | 'month';
  /** Where anything about it is to be confirmed. */
  open: boolean;
  name: string;
  /** When it is, in words. */
  when: string;
  /** The letters TBC, or empty. */
  tag: string;
};

export type TimelinePicture = { span: TimeSpan; items: TimelineItem[] };

type Said = Pick<TimelineItem, 'name' | 'when'>;
const settled = { open: false, tag: '' };

/** A figure's value in words, with the sign that a picture has for its status. */
function markedText<T>(words: Words, figure: Figure<T>, textOf: (value: T) => string): string {
  const value = knownValue(figure);
  if (value === null) {
    return words.t(figure.status === 'to-be-determined' ? 'status.tbd' : 'status.notStated');
  }
  const about = figure.status === 'approximate' || (figure.status === 'derived' && figure.approximate);
  return `${figure.status === 'derived' ? '= ' : ''}${about ? words.t('status.aboutSign') : ''}${textOf(value)}`;
}

function plannedItem(words: Words, meeting: PlannedMeeting): TimelineItem[] {
  const days = knownValue(meeting.days);
  if (days === null) return [];
  const open = [meeting.days.status, meeting.place.status].some((status) => status.startsWith('to-be'));
  const range = formatShortDays(words, days.firstDay, days.lastDay);
  const isWeek = days.precision === 'week';
  return [
    {
      kind: 'planned',
      from: days.firstDay,
      to: days.lastDay,
      precision: days.precision,
      open,
      name: markedText(words, meeting.place, (place) => place),
      when: markedText(words, meeting.days, () => (isWeek ? words.t('date.weekOf', { days: range }) : range)),
      tag: open ? words.t('status.tbc') : '',
    },
  ];
}

/** What has a day or a month, as one that may be uncertain. */
function datedItem(
  words: Words,
  kind: Event['kind'],
  name: string,
  when: Figure<Parameters<typeof firstDayOf>[0]>,
): TimelineItem[] {
  const date = knownValue(when);
  if (date === null) return [];
  const said: Said = {
    name,
    when: markedText(words, when, (known) =>
      isCalendarDay(known) ? formatShortDays(words, known, known) : formatDate(words, known),
    ),
  };
  const open = when.status === 'to-be-confirmed';
  const tag = open ? words.t('status.tbc') : '';
  const precision = isCalendarDay(date) ? 'days' : 'month';
  return [{ kind, from: firstDayOf(date), to: lastDayOf(date), precision, ...said, open, tag }];
}

/** What the picture shows of an event: nothing of one that has no date. */
export function timelineItemsOf(words: Words, event: Event): TimelineItem[] {
  const { t } = words;
  switch (event.kind) {
    case 'established':
      return datedItem(words, event.kind, t('timeline.established'), event.when);
    case 'held': {
      const { place: name, firstDay, lastDay } = event.meeting;
      const when = formatShortDays(words, firstDay, lastDay);
      return [{ kind: 'held', from: firstDay, to: lastDay, precision: 'days', name, when, ...settled }];
    }
    case 'planned':
      return plannedItem(words, event.meeting);
    case 'joint': {
      const { place, with: body, when } = event.meeting;
      const name = place === null ? t('timeline.joint', { body }) : t('timeline.jointAt', { body, place });
      return datedItem(words, event.kind, name, when);
    }
    case 'planned-end':
      return datedItem(words, event.kind, t('fact.plannedEnd'), event.when);
    default:
      return event satisfies never;
  }
}

/** The lifetime: from the first day of the first meeting to the planned end, where the report lets that follow. */
function lifetimeItem(words: Words, report: ProgressReport, items: TimelineItem[]): TimelineItem[] {
  const first = report.meetings[0];
  const months = knownValue(report.focusGroup.lifetimeMonths);
  const end = items.find(({ kind }) => kind === 'planned-end');
  if (!first || !end || months === null) return [];
  const [name, when] = [words.t('fact.lifetime'), words.t('fact.lifetimeMonths', { n: months })];
  return [{ kind: 'lifetime', from: first.firstDay, to: end.to, precision: 'days', name, when, ...settled }];
}

/** A report's dates as one picture; null where it gives none. What has no date stands in the list only. */
export function timelinePictureOf(report: ProgressReport, words: Words): TimelinePicture | null {
  const span = timeSpanOf(report);
  if (span === null) return null;
  const items = chronologyOf(report).flatMap((event) => timelineItemsOf(words, event));
  return { span, items: [...items, ...lifetimeItem(words, report, items)] };
}

/** The stretch of a picture in which these of its items lie, with as much of the lifetime as passes there. */
export function stretchOf(picture: TimelinePicture, some: readonly TimelineItem[]): TimelinePicture | null {
  const from = some.map((item) => item.from).sort()[0];
  const to = some
    .map((item) => item.to)
    .sort()
    .at(-1);
  if (from === undefined || to === undefined) return null;
  const span = { from: firstDayOf(monthOf(from)), to: lastDayOf(monthOf(to)) };
  const lifetime = picture.items.filter(
    (item) => item.kind === 'lifetime' && item.from <= span.to && item.to >= span.from,
  );
  const within = lifetime.map((item) => ({
    ...item,
    from: item.from < span.from ? span.from : item.from,
    to: item.to > span.to ? span.to : item.to,
  }));
  return { span, items: [...some, ...within] };
}
