import type { ProgressReport } from '../domain/progressReport.ts';
import type { Use } from './ledger.ts';
import type { ReadReport } from './readReport.ts';
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

/** A report as read, or as put right by hand, under the name and the time by which it is known. */
export function openedOf(
  { report, document, used }: Pick<ReadReport, 'report' | 'document' | 'used'>,
  named: Pick<OpenedReport, 'fileName' | 'openedAt' | 'fingerprint'>,
): OpenedReport {
  return { ...named, report, document: document && { ...document, used } };
}

/** FNV-1a over UTF-16 units, 32 bits from each of two seeds: short, and enough to tell some reports apart. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** A short name of a report's content, such as "1k9x3qa0f2b": not a secret, and no proof against forgery. */
export function fingerprintOf(report: ProgressReport): string {
  const text = JSON.stringify(report);
  return hashOf(text, 0x811c9dc5).toString(36) + hashOf(text, 0x2f0b4c1d).toString(36);
}
