import type { ProgressReport } from '../domain/progressReport.ts';
import type { Use } from './ledger.ts';
import type { SourceDocument } from './sourceDocument.ts';

/** A document as read, and where each of its words went. */
export type ReadDocument = SourceDocument & { used: Use[] };

/** A report that a reader opened from a file, with all that is needed to show it again. */
export type OpenedReport = {
  report: ProgressReport;
  fileName: string;
  /** ISO 8601, in UTC: "2026-11-24T08:00:00.000Z". */
  openedAt: string;
  /** The same for the same report, whatever its file is called: names it in addresses. */
  fingerprint: string;
  /** The document as read; null where the file held the report format itself. */
  document: ReadDocument | null;
};

/** A report as text, and its short name: both take a moment for a long one, and the name needs the text. */
export type WrittenReport = { report: ProgressReport; text: string; fingerprint: string };

/**
 * A short name of a report's content, such as "1k9x3qa0f2b": not a secret, and no proof against forgery. FNV-1a over
 * UTF-16 units, 32 bits from each of two seeds: short, and enough to tell some reports apart.
 */
function fingerprintOf(text: string): string {
  let [one, other] = [0x811c9dc5, 0x2f0b4c1d];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x01000193);
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36);
}

export function writtenReport(report: ProgressReport): WrittenReport {
  const text = JSON.stringify(report);
  return { report, text, fingerprint: fingerprintOf(text) };
}
