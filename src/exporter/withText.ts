import type { ProgressReport } from '../domain/progressReport.ts';
import { inlineText } from './cleanText.ts';

type Change = (text: string, field: string) => string;

/** The same report with each of its texts changed. Words of the format, such as statuses and days, must stay as they are. */
const withText = (report: ProgressReport, change: Change): ProgressReport =>
  JSON.parse(JSON.stringify(report), (field, value: unknown) => {
    if (typeof value === 'string') return change(value, field);
    // Columns of the report's own: their headings are text, too.
    if (field !== 'extra' || typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([heading, cell]) => [change(heading, field), cell]));
  });

/** No name, title or heading is read beyond this. */
const longestName = 300;
/** Fields that can hold sentences. */
const sentences = new Set(['text', 'value', 'was', 'note']);

/**
 * The report for pictures and slides: texts on one line, cleaned, and cut where nobody could read them.
 * @param longest characters of a sentence; names are cut at 300
 */
export const reportForShow = (report: ProgressReport, longest: number): ProgressReport =>
  withText(report, (text, field) => {
    const most = sentences.has(field) ? longest : Math.min(longest, longestName);
    const shown = text.length > most ? `${text.slice(0, most - 1)}…` : text;
    // A name of signs that no file can hold would otherwise be no name.
    return inlineText(shown) || '\ufffd';
  });
