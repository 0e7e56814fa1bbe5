import type { calendar as english } from '../en/calendar.ts';
import type { Translation } from '../translation.ts';

/** What a calendar file says of planned meetings. */
export const calendar = {
  'calendar.name': '{group}: запланированные собрания',
  'calendar.meeting': 'Собрание {group}, {place}',
  'calendar.meetingNowhere': 'Собрание {group}',
  'calendar.inWeek': '{meeting} (в течение этой недели)',
  'calendar.open': '{meeting}, подлежит подтверждению',
  'calendar.openPlace': 'Место подлежит подтверждению.',
  'calendar.openDays': 'Дата подлежит подтверждению.',
  'calendar.week': 'В отчете указана только неделя, без дней.',
  'calendar.hosts': 'Принимающая сторона: {hosts}.',
  'calendar.source': 'Из отчета о ходе работы {group}.',
} as const satisfies Translation<typeof english, 'ru'>;
