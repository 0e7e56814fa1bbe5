import { type ProgressReport, parseProgressReport } from '../domain/progressReport.ts';
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

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null;

const isDocument = (data: unknown): data is ReadDocument =>
  isRecord(data) && Array.isArray(data['blocks']) && Array.isArray(data['used']);

/** Whose report it is, from what file and when: enough to list it. */
export type OpenedHead = Pick<OpenedReport, 'fileName' | 'openedAt' | 'fingerprint'> & { acronym: string };

/** @throws Error where what was kept is no head of a report: storage may have been written by others */
export function parseHead(stored: unknown): OpenedHead {
  const { fileName, openedAt, fingerprint, acronym } = isRecord(stored) ? stored : {};
  const areTexts = typeof fileName === 'string' && typeof openedAt === 'string';
  if (!areTexts || typeof fingerprint !== 'string' || typeof acronym !== 'string')
    throw new Error('not a kept report');
  if (Number.isNaN(Date.parse(openedAt))) throw new Error('not a moment');
  return { fileName, openedAt, fingerprint, acronym };
}

/** @throws Error where what was kept is no opened report */
export function parseOpened(stored: unknown): OpenedReport {
  const { report: keptReport, document } = isRecord(stored) ? stored : {};
  const report = parseProgressReport(keptReport);
  const { acronym } = report.focusGroup;
  const { fileName, openedAt, fingerprint } = parseHead({ ...(isRecord(stored) && stored), acronym });
  return { report, fileName, openedAt, fingerprint, document: isDocument(document) ? document : null };
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
