import type { ProgressReport } from '../../domain/progressReport.ts';
import { fileStem } from '../../exporter/fileStem.ts';
import { writeCalendar } from '../../exporter/writeCalendar.ts';
import { calendar } from '../../i18n/en/calendar.ts';
import { type CalendarPart, type Words, wordsOf } from '../../i18n/words.ts';
import { saveFile } from '../../ui/saveFile.ts';

/** Hands the planned meetings to the browser as a file to save. */
export function saveCalendar(report: ProgressReport, { language, locale }: Words): void {
  const text = writeCalendar(report, wordsOf<CalendarPart>(language, locale, calendar), new Date());
  saveFile(
    new Blob([text], { type: 'text/calendar;charset=utf-8' }),
    `${fileStem(report.focusGroup.acronym)}planned-meetings.ics`,
  );
}
