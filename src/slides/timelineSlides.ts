import { chronologyOf, type Event } from '../analysis/chronology.ts';
import { knownValue } from '../analysis/figure.ts';
import { plannedEndOf } from '../analysis/lifetime.ts';
import { plannedSummaryOf } from '../analysis/planned.ts';
import { monthOf } from '../domain/calendarDate.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import { joinedApart } from '../format/clauses.ts';
import { formatDate, formatDays, formatMeetingDays } from '../format/dates.ts';
import { formatList } from '../format/lists.ts';
import { layoutTimeline } from '../pictures/layoutTimeline.ts';
import {
  stretchOf,
  type TimelineItem,
  type TimelinePicture,
  timelineItemsOf,
  timelinePictureOf,
} from '../pictures/timelinePicture.ts';
import { type Draft, placesOf, sourcesOf } from './deckParts.ts';
import { fittedParts } from './fittedParts.ts';
import { type Growth, type Heading, linesOf, type Measure, stacked } from './room.ts';
import { inReportsWords, plainly, saidOf, spoken, unstopped } from './said.ts';
import type { TimeEvent } from './slide.ts';
import { pictureMeasure, type SlidePictures, slidePicturesOf } from './slidePictures.ts';
import type { SlideWords } from './slideWords.ts';

function eventOf(event: Event, report: ProgressReport, words: SlideWords): TimeEvent | null {
  const { t } = words.page;
  const date = (when: Parameters<typeof formatDate>[1]) => formatDate(words.page, when);
  switch (event.kind) {
    case 'established': {
      if (knownValue(event.when) === null) return null;
      const parent = knownValue(report.focusGroup.parentGroup);
      const detail = parent === null ? '' : t('timeline.establishedBy', { parent });
      return {
        mark: 'span',
        when: saidOf(event.when, date),
        name: plainly(t('timeline.established')),
        detail,
        note: '',
      };
    }
    case 'held': {
      const { place, firstDay, lastDay } = event.meeting;
      const when = plainly(formatDays(words.page, firstDay, lastDay));
      return {
        mark: 'held',
        when,
        name: inReportsWords(plainly(place)),
        detail: words.slides.t('slides.held'),
        note: '',
      };
    }
    case 'planned': {
      const { days, place, hosts, note } = event.meeting;
      const isOpen = [days.status, place.status].some((status) => status.startsWith('to-be'));
      const hosted = hosts.length > 0 ? t('timeline.hosts', { hosts: formatList(words.page, hosts) }) : '';
      return {
        mark: isOpen ? 'open' : 'planned',
        when: saidOf(days, (known) => formatMeetingDays(words.page, known)),
        name: inReportsWords(saidOf(place, (known) => known)),
        detail: hosted,
        note: note ?? '',
      };
    }
    case 'joint': {
      const { place, with: body, when } = event.meeting;
      const name = place === null ? t('timeline.joint', { body }) : t('timeline.jointAt', { body, place });
      return {
        mark: 'span',
        when: saidOf(when, date),
        name: plainly(name),
        detail: t('timeline.foreseen'),
        note: '',
      };
    }
    case 'planned-end': {
      if (knownValue(event.when) === null) return null;
      return {
        mark: 'span',
        when: saidOf(event.when, date),
        name: plainly(t('timeline.end')),
        detail: '',
        note: '',
      };
    }
    default:
      return event satisfies never;
  }
}

function titleOf(report: ProgressReport, words: SlideWords): string {
  const { t } = words.slides;
  const { count, allToBeConfirmed } = plannedSummaryOf(report);
  if (count.value > 0) {
    return t(allToBeConfirmed ? 'slides.timelineTbc' : 'slides.timelinePlanned', { n: count.value });
  }
  const end = knownValue(plannedEndOf(report));
  if (end === null) return t('slides.timelineNone');
  return t('slides.timelineEnd', { month: formatDate(words.page, monthOf(end)) });
}

/** An event in words, what the picture shows of it, and whether the words say more. */
type Entry = { told: TimeEvent; items: TimelineItem[]; isListed: boolean };

function entryOf(event: Event, report: ProgressReport, words: SlideWords): Entry[] {
  const told = eventOf(event, report, words);
  if (told === null) return [];
  const items = timelineItemsOf(words.page, event);
  return [{ told, items, isListed: event.kind === 'planned' || items.length === 0 }];
}

/** Name and detail stand in columns where the slide is wide, and in one run of text where it is not. */
function rowMeasure({ name, when, ...said }: TimeEvent): Measure {
  const detail = [said.detail, said.note].filter(Boolean).join('; ');
  const tagOf = ({ status }: TimeEvent['name']) => (status === 'to-be-confirmed' ? ' TBC.' : '');
  const tagged = name.text + tagOf(name);
  return (width, arrangement) => {
    const whenRoom = arrangement === 'portrait' ? 300 : 420;
    const room = width - whenRoom - 60;
    const text =
      arrangement === 'wide'
        ? Math.max(
            linesOf(tagged, { size: 34, bold: true }, room * 0.42),
            linesOf(detail, { size: 30 }, room * 0.56),
          )
        : linesOf(`${tagged} ${detail}`, { size: 32 }, room);
    return Math.max(text, linesOf(when.text + tagOf(when), { size: 30 }, whenRoom)) * 42 + 24;
  };
}

type Drawn = { whole: TimelinePicture | null; words: SlideWords };

/** Draws the stretch of time in which events lie; null where none has a date. */
function drawerOf(entries: readonly Entry[], { whole, words }: Drawn) {
  const items = entries.flatMap((entry) => entry.items);
  const stretch = whole && stretchOf(whole, items);
  return stretch && ((width: number) => layoutTimeline(stretch, words.page, width));
}

/** Pictures of stretches that each fit on a slide, ended where a year of meetings ends. */
function pictureParts(entries: readonly Entry[], heading: Heading, drawn: Drawn): Timeline[] {
  const yearOf = ({ items }: Entry) => items[0]?.from.slice(0, 4);
  const parts = fittedParts(
    entries.filter(({ items }) => items.length > 0),
    {
      heading,
      measure: (some) => {
        const draw = drawerOf(some, drawn);
        return draw ? pictureMeasure(draw) : () => 0;
      },
      mostGrowth: 1.1,
      beginsPart: (entry, before) =>
        before.told.mark === 'held' && (entry.told.mark !== 'held' || yearOf(entry) !== yearOf(before)),
    },
  );
  return parts.map(({ items, grow }) => {
    const draw = drawerOf(items, drawn);
    return { grow, entries: items, pictures: draw && slidePicturesOf(draw, grow) };
  });
}

/** In words what is to come, and what has no date: with hosts and notes, for which the picture has no room. */
const listParts = (entries: readonly Entry[], heading: Heading): Timeline[] =>
  fittedParts(
    entries.filter(({ isListed }) => isListed),
    { heading, measure: stacked(({ told }: Entry) => rowMeasure(told)), mostGrowth: 1.3 },
  ).map(({ items, grow }) => ({ grow, entries: items, pictures: null }));

type Timeline = { grow: Growth; entries: Entry[]; pictures: SlidePictures | null };

function keyOf(report: ProgressReport, entries: readonly Entry[], { t }: SlideWords['slides']): string[] {
  const planned = entries.some(({ items }) => items.some(({ kind }) => kind === 'planned'));
  return [
    ...(planned ? [t('key.marks')] : []),
    ...(knownValue(plannedEndOf(report)) === null ? [] : [t('key.derived'), t('key.end')]),
  ];
}

/** All dates of the report on a line of time, then what is to come in words, and what is certain about it. */
export function timelineSlides(report: ProgressReport, words: SlideWords): Draft[] {
  const { t } = words.slides;
  const { established, lifetimeMonths } = report.focusGroup;
  const entries = chronologyOf(report).flatMap((event) => entryOf(event, report, words));
  const heading = { kicker: t('slides.timeline'), title: titleOf(report, words) };
  const drawn = { whole: timelinePictureOf(report, words.page), words };
  const parts = [...pictureParts(entries, heading, drawn), ...listParts(entries, heading)];
  const sources = [
    ...sourcesOf(established, lifetimeMonths),
    ...[...report.meetings, ...report.plannedMeetings, ...report.liaison.jointMeetings].map(
      ({ source }) => source,
    ),
  ];
  return parts.map(({ entries: some, grow, pictures }) => ({
    kind: 'timeline',
    ...heading,
    grow,
    pictures,
    events: some.map(({ told }) => told),
    places: placesOf(sources),
    key: pictures ? keyOf(report, some, words.slides) : [],
    notes: some.map(({ told }) => (pictures ? sayDate(told, words) : sayPlan(told, words))),
  }));
}

const sayDate = ({ name, when }: TimeEvent, words: SlideWords): string =>
  words.slides.t('notes.event', { name: spoken(words, name), when: spoken(words, when) });

/** With hosts and notes, where there are such. */
function sayPlan(told: TimeEvent, words: SlideWords): string {
  const detail = joinedApart(
    words.page,
    [told.detail, told.note].filter((part) => part !== ''),
  );
  if (detail === '') return sayDate(told, words);
  const said = { name: spoken(words, told.name), when: spoken(words, told.when) };
  return words.slides.t('notes.plan', { ...said, detail: unstopped(detail) });
}
