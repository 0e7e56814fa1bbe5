import type { ProgressReport } from '../domain/progressReport.ts';
import { inlineText } from './cleanText.ts';

/** The same report with each of its texts changed. Words of the format, such as statuses and days, must stay as they are. */
const withText = (report: ProgressReport, change: (text: string) => string): ProgressReport =>
  JSON.parse(JSON.stringify(report), (_, value: unknown) =>
    typeof value === 'string' ? change(value) : value,
  );

/**
 * The report for pictures and slides: texts on one line, cleaned, and cut where nobody could read them.
 * @param longest in characters
 */
export const reportForShow = (report: ProgressReport, longest: number): ProgressReport =>
  withText(report, (text) => {
    const shown = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
    // A name of signs that no file can hold would otherwise be no name.
    return inlineText(shown) || '\ufffd';
  });
