import type { calendar as english } from '../en/calendar.ts';
import type { Translation } from '../translation.ts';

/** What a calendar file says of planned meetings. */
export const calendar = {
  'calendar.name': '{group} : réunions prévues',
  'calendar.meeting': 'Réunion de {group}, {place}',
  'calendar.meetingNowhere': 'Réunion de {group}',
  'calendar.inWeek': '{meeting} (au cours de cette semaine)',
  'calendar.open': '{meeting}, à confirmer',
  'calendar.openPlace': 'Le lieu reste à confirmer.',
  'calendar.openDays': 'La date reste à confirmer.',
  'calendar.week': 'Le rapport n’indique que la semaine, pas les jours.',
  'calendar.hosts': 'À l’invitation de : {hosts}.',
  'calendar.source': 'D’après le rapport d’activité de {group}.',
} as const satisfies Translation<typeof english, 'fr'>;
