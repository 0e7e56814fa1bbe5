import type { ProgressReport } from '../domain/progressReport.ts';
import { type FileKind, kindOf } from './container/fileKind.ts';
import { readDocx } from './docx/readDocx.ts';
import { type Reading, Rejection } from './finding.ts';
import { readJson } from './json/readJson.ts';
import { limits, mebibyte } from './limits.ts';
import type { SourceDocument } from './sourceDocument.ts';
import { readText } from './text/readText.ts';

/** What is read, and as what: a document still to be understood, or a report in the report format. */
type ReadableKind = Extract<FileKind, 'zip' | 'json' | 'text'>;

function readableKindOf(bytes: Uint8Array): ReadableKind {
  const kind = kindOf(bytes);
  if (kind === 'zip' || kind === 'json' || kind === 'text') return kind;
  throw new Rejection(`rejected.${kind}`);
}

function refusePast(limit: number, bytes: Uint8Array): void {
  if (bytes.length > limit) throw new Rejection('rejected.tooLarge', { limit: String(limit / mebibyte) });
}

/** Gives every rejection on the way the file's name, which its readers need not know. */
export function naming<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof Rejection ? new Rejection(error.key, { ...error.fillings, file }) : error;
  }
}

/**
 * A .docx or .txt, told apart by content, as a document in which nothing is understood yet.
 * @throws Rejection for every other kind of file, a damaged one, and one past a limit
 */
export function readSourceDocument(bytes: Uint8Array, fileName: string): Reading<SourceDocument> {
  return naming(fileName, () => {
    const kind = readableKindOf(bytes);
    refusePast(limits.documentBytes, bytes);
    return kind === 'zip' ? readDocx(bytes) : readText(bytes);
  });
}

/**
 * A report in the report format, version 1. Text that is not in NFC is brought into it.
 * @throws Rejection that names the fault and its place: the line, or the row and the meeting
 */
export function readReportFormat(bytes: Uint8Array, fileName: string): ProgressReport {
  return naming(fileName, () => {
    readableKindOf(bytes);
    refusePast(limits.jsonBytes, bytes);
    return readJson(bytes);
  });
}
