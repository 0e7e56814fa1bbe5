import { knownValue } from '../../analysis/figure.ts';
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
    const [{ calendarPart }, { writeCalendar }] = await Promise.all([
      import('../../i18n/calendarWords.ts'),
      import('../writeCalendar.ts'),
    ]);
    await calendarPart.load(words.page.language);
    const text = writeCalendar(report, calendarPart.beside(words.page), now);
    return new Blob([text], { type: 'text/calendar;charset=utf-8' });
  },
};
