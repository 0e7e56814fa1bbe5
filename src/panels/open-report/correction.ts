import type { Meeting } from '../../domain/meeting.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import type { Source, Stated } from '../../domain/provenance.ts';
import type { ReadReport } from '../../importer/readReport.ts';
import { sourceInDoubt } from '../../importer/sourceInDoubt.ts';

/** The counts of a meeting, in which a slip of the pen or of the reader is most likely. */
export const correctable = [
  'totalParticipants',
  'remoteParticipants',
  'inputDocuments',
  'outputDocuments',
] as const;
export type Correctable = (typeof correctable)[number];

/** What the field would say with another value; the report's own value is kept, and giving it back undoes the change. */
function corrected(field: Stated<number>, value: number | null, place: Source): Stated<number> {
  const source = field.status === 'not-stated' ? place : field.source;
  const was = field.status === 'corrected' ? field.was : 'value' in field ? field.value : null;
  if (value === null) return { status: 'not-stated' };
  return { status: 'corrected', value, was, source };
}

/**
 * A report with one count of one meeting put right by hand. A value that could not be read keeps its place in the document,
 * and with it the document's words.
 * @param original the report as it was read, which holds the field as the file has it, and what was odd
 * @param value null where the count shall be taken as not stated
 */
export function correctCount(
  report: ProgressReport,
  original: Pick<ReadReport, 'report' | 'findings'>,
  meetingIndex: number,
  field: Correctable,
  value: number | null,
): ProgressReport {
  const put = (meeting: Meeting, index: number): Meeting => {
    const read = original.report.meetings[index];
    if (index !== meetingIndex || !read) return meeting;
    const before = read[field];
    const isAsRead = 'value' in before ? before.value === value : value === null;
    const place = sourceInDoubt(original.findings, read, field) ?? read.source;
    return { ...meeting, [field]: isAsRead ? before : corrected(before, value, place) };
  };
  return { ...report, meetings: report.meetings.map(put) };
}
