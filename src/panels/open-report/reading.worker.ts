import type { FindingKey } from '../../i18n/en/importing.ts';
import { Rejection } from '../../importer/finding.ts';
import { type ReadReport, readReport } from '../../importer/readReport.ts';

/** What the page is told of a file: the report, or why there is none. */
export type ReadingResult =
  | { kind: 'read'; read: ReadReport }
  | { kind: 'rejected'; key: FindingKey; fillings: Readonly<Record<string, string>> };

function resultOf(bytes: Uint8Array, fileName: string): ReadingResult {
  try {
    return { kind: 'read', read: readReport(bytes, fileName) };
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    return { kind: 'rejected', key: error.key, fillings: error.fillings };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<{ bytes: Uint8Array; fileName: string }>) => {
  self.postMessage(resultOf(data.bytes, data.fileName));
});
