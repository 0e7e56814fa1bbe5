import type { ProgressReport } from '../../domain/progressReport.ts';
import { fileStem } from '../../exporter/fileStem.ts';
import { writeCalendar } from '../../exporter/writeCalendar.ts';
import { calendarPart } from '../../i18n/calendarWords.ts';
import type { Words } from '../../i18n/words.ts';
import { saveFile } from '../../ui/saveFile.ts';

/** Hands the planned meetings to the browser as a file to save. */
export async function saveCalendar(report: ProgressReport, words: Words): Promise<void> {
  await calendarPart.load(words.language);
  const text = writeCalendar(report, calendarPart.beside(words), new Date());
  saveFile(
    new Blob([text], { type: 'text/calendar;charset=utf-8' }),
    `${fileStem(report.focusGroup.acronym)}planned-meetings.ics`,
  );
}
