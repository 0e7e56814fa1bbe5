import type { calendar as english } from '../en/calendar.ts';
import type { Translation } from '../translation.ts';

/** What a calendar file says of planned meetings. */
export const calendar = {
  'calendar.name': '{group}：计划召开的会议',
  'calendar.meeting': '{group} 会议，{place}',
  'calendar.meetingNowhere': '{group} 会议',
  'calendar.inWeek': '{meeting}（本周内）',
  'calendar.open': '{meeting}，待确认',
  'calendar.openPlace': '地点待确认。',
  'calendar.openDays': '日期待确认。',
  'calendar.week': '报告只给出所在的周，未给出具体日期。',
  'calendar.hosts': '承办方：{hosts}。',
  'calendar.source': '摘自 {group} 的进展报告。',
} as const satisfies Translation<typeof english, 'zh'>;
