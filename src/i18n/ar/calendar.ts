import type { calendar as english } from '../en/calendar.ts';
import type { Translation } from '../translation.ts';

/** What a calendar file says of planned meetings. */
export const calendar = {
  'calendar.name': '{group}: الاجتماعات المقررة',
  'calendar.meeting': 'اجتماع {group}، {place}',
  'calendar.meetingNowhere': 'اجتماع {group}',
  'calendar.inWeek': '{meeting} (خلال هذا الأسبوع)',
  'calendar.open': '{meeting}، يؤكَّد لاحقاً',
  'calendar.openPlace': 'يؤكَّد المكان لاحقاً.',
  'calendar.openDays': 'يؤكَّد التاريخ لاحقاً.',
  'calendar.week': 'لا يذكر التقرير إلا الأسبوع، دون الأيام.',
  'calendar.hosts': 'الاستضافة: {hosts}.',
  'calendar.source': 'من التقرير المرحلي للفريق {group}.',
} as const satisfies Translation<typeof english, 'ar'>;
