import { knownValue } from '../analysis/figure.ts';
import { addDays, type CalendarDay } from '../domain/calendarDate.ts';
import type { MeetingDays, PlannedMeeting } from '../domain/meeting.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import type { Stated } from '../domain/provenance.ts';
import { formatList } from '../format/lists.ts';
import type { CalendarPart, Words } from '../i18n/words.ts';
import { fileStem } from './fileStem.ts';

/*
 * Planned meetings as an iCalendar file (RFC 5545): lines end in CRLF and are folded at 75 bytes; days without a time
 * stand as DATE values, the end being the day after the last.
 */

const isOpen = ({ status }: Stated<unknown>): boolean =>
  status === 'to-be-confirmed' || status === 'to-be-determined';

/** Text as a value: one line, without characters that mean something else there or nothing at all. */
function escapeText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: just these are to be removed
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, '')
      .replace(/[\\;,]/g, (character) => `\\${character}`)
      .replaceAll('\n', '\\n')
  );
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** A line in pieces of at most 75 bytes, each but the first beginning with a space; no character is torn. */
function fold(line: string): string {
  const pieces = [''];
  let bytes = 0;
  for (const character of line) {
    const more = bytesOf(character);
    if (bytes + more > 75) {
      pieces.push(' ');
      bytes = 1;
    }
    pieces[pieces.length - 1] += character;
    bytes += more;
  }
  return pieces.join('\r\n');
}

const dateValue = (day: CalendarDay): string => day.replaceAll('-', '');
const instantValue = (instant: Date): string => `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

function summaryOf(words: Words<CalendarPart>, group: string, meeting: PlannedMeeting): string {
  const place = knownValue(meeting.place);
  const named =
    place === null
      ? words.t('calendar.meetingNowhere', { group })
      : words.t('calendar.meeting', { group, place });
  const inWeek =
    knownValue(meeting.days)?.precision === 'week' ? words.t('calendar.inWeek', { meeting: named }) : named;
  const open = isOpen(meeting.place) || isOpen(meeting.days);
  return open ? words.t('calendar.open', { meeting: inWeek }) : inWeek;
}

function descriptionOf(words: Words<CalendarPart>, group: string, meeting: PlannedMeeting): string {
  const { place, days, hosts, note } = meeting;
  const sentences = [
    isOpen(place) ? words.t('calendar.openPlace') : null,
    isOpen(days) ? words.t('calendar.openDays') : null,
    knownValue(days)?.precision === 'week' ? words.t('calendar.week') : null,
    hosts.length > 0 ? words.t('calendar.hosts', { hosts: formatList(words, hosts) }) : null,
    note,
    words.t('calendar.source', { group }),
  ];
  return sentences.filter((sentence) => sentence !== null).join('\n');
}

/** @param stamp when the file is made: RFC 5545 asks for it */
function eventLines(
  words: Words<CalendarPart>,
  group: string,
  meeting: PlannedMeeting,
  { firstDay, lastDay }: MeetingDays,
  { uid, stamp }: { uid: string; stamp: Date },
): string[] {
  const place = knownValue(meeting.place);
  const open = isOpen(meeting.place) || isOpen(meeting.days);
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${instantValue(stamp)}`,
    `DTSTART;VALUE=DATE:${dateValue(firstDay)}`,
    `DTEND;VALUE=DATE:${dateValue(addDays(lastDay, 1))}`,
    `SUMMARY:${escapeText(summaryOf(words, group, meeting))}`,
    ...(place === null ? [] : [`LOCATION:${escapeText(place)}`]),
    `DESCRIPTION:${escapeText(descriptionOf(words, group, meeting))}`,
    `STATUS:${open ? 'TENTATIVE' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

/**
 * The planned meetings that have a date, as an iCalendar file. A meeting keeps its UID from file to file as long as it
 * keeps its first day, so that a calendar takes a later file for news of the same meeting.
 */
export function writeCalendar(report: ProgressReport, words: Words<CalendarPart>, stamp: Date): string {
  const group = report.focusGroup.acronym;
  const seen = new Map<string, number>();
  const events = report.plannedMeetings.flatMap((meeting) => {
    const days = knownValue(meeting.days);
    if (days === null) return [];
    const begin = `${fileStem(group)}${days.firstDay}`;
    const count = (seen.get(begin) ?? 0) + 1;
    seen.set(begin, count);
    const uid = `${begin}-${count}@planned-meetings`;
    return eventLines(words, group, meeting, days, { uid, stamp });
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Focus group report dashboard//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(words.t('calendar.name', { group }))}`,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
