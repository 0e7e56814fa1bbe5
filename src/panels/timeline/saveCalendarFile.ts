import type { ProgressReport } from '../../domain/progressReport.ts';
import { fileStem } from '../../exporter/fileStem.ts';
import { writeCalendar } from '../../exporter/writeCalendar.ts';
import { calendar } from '../../i18n/en/calendar.ts';
import { type CalendarPart, type Words, wordsOf } from '../../i18n/words.ts';

/** Hands the planned meetings to the browser as a file to save. */
export function saveCalendar(report: ProgressReport, { language, locale }: Words): void {
  const text = writeCalendar(report, wordsOf<CalendarPart>(language, locale, calendar), new Date());
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  link.download = `${fileStem(report.focusGroup.acronym)}planned-meetings.ics`;
  link.click();
  // The browser has taken the file by the time it is idle again.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
