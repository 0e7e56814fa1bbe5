import type { Message } from '../words.ts';

/** What a calendar file says of planned meetings. */
export const calendar = {
  'calendar.name': '{group}: planned meetings',
  'calendar.meeting': '{group} meeting, {place}',
  'calendar.meetingNowhere': '{group} meeting',
  'calendar.inWeek': '{meeting} (in this week)',
  'calendar.open': '{meeting}, to be confirmed',
  'calendar.openPlace': 'The place is to be confirmed.',
  'calendar.openDays': 'The date is to be confirmed.',
  'calendar.week': 'The report names the week only, not the days.',
  'calendar.hosts': 'Hosted by {hosts}.',
  'calendar.source': 'From the progress report of {group}.',
} as const satisfies Record<string, Message>;
