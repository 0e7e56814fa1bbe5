import type { calendar as english } from '../en/calendar.ts';
import type { Translation } from '../translation.ts';

/** What a calendar file says of planned meetings. */
export const calendar = {
  'calendar.name': '{group}: reuniones previstas',
  'calendar.meeting': 'Reunión de {group}, {place}',
  'calendar.meetingNowhere': 'Reunión de {group}',
  'calendar.inWeek': '{meeting} (durante esta semana)',
  'calendar.open': '{meeting}, por confirmar',
  'calendar.openPlace': 'El lugar está por confirmar.',
  'calendar.openDays': 'La fecha está por confirmar.',
  'calendar.week': 'El informe indica solo la semana, no los días.',
  'calendar.hosts': 'Por invitación de: {hosts}.',
  'calendar.source': 'Del informe sobre la marcha de los trabajos de {group}.',
} as const satisfies Translation<typeof english, 'es'>;
