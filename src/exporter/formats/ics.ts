import { knownValue } from '../../analysis/figure.ts';
import { type CalendarPart, wordsOf } from '../../i18n/words.ts';
import type { ExportFormat } from '../exportFormat.ts';
import { plainName } from '../fileNames.ts';

export const ics: ExportFormat = {
  id: 'ics',
  name: 'exports.ics',
  about: 'exports.icsAbout',
  asks: 'nothing',
  fileName: ({ report }) => plainName(report, 'planned-meetings.ics'),
  write: async ({ report, words, now }) => {
    if (report.plannedMeetings.every(({ days }) => knownValue(days) === null)) return null;
    const [{ calendar }, { writeCalendar }] = await Promise.all([
      import('../../i18n/en/calendar.ts'),
      import('../writeCalendar.ts'),
    ]);
    const { language, locale } = words.page;
    const text = writeCalendar(report, wordsOf<CalendarPart>(language, locale, calendar), now);
    return new Blob([text], { type: 'text/calendar;charset=utf-8' });
  },
};
