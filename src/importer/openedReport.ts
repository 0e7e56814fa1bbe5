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
  named: OpenedName,
): OpenedReport {
  return { ...named, report, document: document && { ...document, used } };
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null;

const isText = (data: unknown): boolean => typeof data === 'string';
const isPlace = (data: unknown): boolean => Number.isInteger(data) && Number(data) >= 0;
const isListOf = (data: unknown, isOne: (one: unknown) => boolean): boolean =>
  Array.isArray(data) && data.every(isOne);

const isCell = (data: unknown): boolean =>
  isRecord(data) &&
  isListOf([data['row'], data['column'], data['rowSpan'], data['columnSpan']], isPlace) &&
  isListOf(data['paragraphs'], isText);

function isBlock(data: unknown): boolean {
  if (!isRecord(data)) return false;
  const { kind } = data;
  if (kind === 'table') return isListOf(data['cells'], isCell);
  return (
    kind === 'picture' ||
    ((kind === 'heading' || kind === 'paragraph' || kind === 'item') && isText(data['text']))
  );
}

const isUse = (data: unknown): boolean =>
  isRecord(data) &&
  isText(data['path']) &&
  isRecord(data['place']) &&
  isPlace(data['place']['block']) &&
  (data['place']['cell'] === undefined || isPlace(data['place']['cell']));

/** As far as it is shown: a page that meets anything else would break where the reader asks for it. */
const isDocument = (data: unknown): data is ReadDocument =>
  isRecord(data) && isListOf(data['blocks'], isBlock) && isListOf(data['used'], isUse);

/** From what file a report was opened, when, and what names it in addresses. */
export type OpenedName = Pick<OpenedReport, 'fileName' | 'openedAt' | 'fingerprint'>;
/** Whose report it is besides: enough to list it. */
export type OpenedHead = OpenedName & { acronym: string };

function parseName(stored: unknown): OpenedName {
  const { fileName, openedAt, fingerprint } = isRecord(stored) ? stored : {};
  if (typeof fileName !== 'string' || typeof openedAt !== 'string' || typeof fingerprint !== 'string')
    throw new Error('not a kept report');
  if (Number.isNaN(Date.parse(openedAt))) throw new Error('not a moment');
  return { fileName, openedAt, fingerprint };
}

/** @throws Error where what was kept is no entry of the list: storage may have been written by others */
export function parseHead(stored: unknown): OpenedHead {
  const { acronym } = isRecord(stored) ? stored : {};
  if (typeof acronym !== 'string') throw new Error('not a kept report');
  return { ...parseName(stored), acronym };
}

/** The whole of it. @throws Error as above */
export function parseOpened(stored: unknown): OpenedReport {
  const { report, document } = isRecord(stored) ? stored : {};
  return {
    ...parseName(stored),
    report: parseProgressReport(report),
    document: isDocument(document) ? document : null,
  };
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
