import { chronologyOf, type Event } from '../analysis/chronology.ts';
import { knownValue } from '../analysis/figure.ts';
import { plannedEndOf } from '../analysis/lifetime.ts';
import { plannedSummaryOf } from '../analysis/planned.ts';
import { monthOf } from '../domain/calendarDate.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import { formatDate, formatDays, formatMeetingDays } from '../format/dates.ts';
import { formatList, joinedApart } from '../format/lists.ts';
import { type Draft, placesOf, sourcesOf } from './deckParts.ts';
import { fittedParts } from './fittedParts.ts';
import { linesOf, type Measure, stacked } from './room.ts';
import { plainly, saidOf, spoken } from './said.ts';
import type { TimeEvent } from './slide.ts';
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
      };
    }
    case 'held': {
      const { place, firstDay, lastDay } = event.meeting;
      const when = plainly(formatDays(words.page, firstDay, lastDay));
      return { mark: 'held', when, name: plainly(place), detail: words.slides.t('slides.held') };
    }
    case 'planned': {
      const { days, place, hosts, note } = event.meeting;
      const isOpen = [days.status, place.status].some((status) => status.startsWith('to-be'));
      const hosted = hosts.length > 0 ? [t('timeline.hosts', { hosts: formatList(words.page, hosts) })] : [];
      return {
        mark: isOpen ? 'open' : 'planned',
        when: saidOf(days, (known) => formatMeetingDays(words.page, known)),
        name: saidOf(place, (known) => known),
        detail: joinedApart(words.page, [...hosted, ...(note === null ? [] : [note])]),
      };
    }
    case 'joint': {
      const { place, with: body, when } = event.meeting;
      const name = place === null ? t('timeline.joint', { body }) : t('timeline.jointAt', { body, place });
      return { mark: 'span', when: saidOf(when, date), name: plainly(name), detail: t('timeline.foreseen') };
    }
    case 'planned-end': {
      if (knownValue(event.when) === null) return null;
      return { mark: 'span', when: saidOf(event.when, date), name: plainly(t('timeline.end')), detail: '' };
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

/** Name and detail stand in columns where the slide is wide, and in one run of text where it is not. */
function rowMeasure({ name, detail, when }: TimeEvent): Measure {
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

/** All dates of the report in order, and what is certain about them. */
export function timelineSlides(report: ProgressReport, words: SlideWords): Draft[] {
  const { t } = words.slides;
  const { established, lifetimeMonths } = report.focusGroup;
  const events = chronologyOf(report).flatMap((event) => eventOf(event, report, words) ?? []);
  const heading = { kicker: t('slides.timeline'), title: titleOf(report, words) };
  const parts = fittedParts(events, {
    heading,
    measure: stacked(rowMeasure),
    mostGrowth: 1.2,
    beginsPart: (event, before) => before.mark === 'held' && event.mark !== 'held',
  });
  const sources = [
    ...sourcesOf(established, lifetimeMonths),
    ...[...report.meetings, ...report.plannedMeetings, ...report.liaison.jointMeetings].map(
      ({ source }) => source,
    ),
  ];
  const hasEnd = knownValue(plannedEndOf(report)) !== null;
  return parts.map(({ items, grow }) => ({
    kind: 'timeline',
    ...heading,
    grow,
    events: items,
    places: placesOf(words, sources),
    key: hasEnd ? [t('key.derived'), t('key.end')] : [],
    notes: items.map(({ name, when }) =>
      t('notes.event', { name: spoken(words, name), when: spoken(words, when) }),
    ),
  }));
}
