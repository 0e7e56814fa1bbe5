import type { ProgressReport } from '../domain/progressReport.ts';
import { assembleReport } from './assembleReport.ts';
import { oddIn } from './checkReport.ts';
import { kindOf } from './container/fileKind.ts';
import type { Finding } from './finding.ts';
import type { Use } from './ledger.ts';
import { naming, readReportFormat, readSourceDocument } from './readFile.ts';
import type { SourceDocument } from './sourceDocument.ts';

/** A report as read from a file, with what was odd, and where each of its words went. */
export type ReadReport = {
  report: ProgressReport;
  findings: Finding[];
  /** null where the file held the report format itself, in which nothing needs to be understood. */
  document: SourceDocument | null;
  used: Use[];
};

/**
 * A progress report from a file: .docx, .txt or the report format, told apart by content.
 * @throws Rejection for a file that is none, and for one past a limit
 */
export function readReport(bytes: Uint8Array, fileName: string): ReadReport {
  if (kindOf(bytes) === 'json') {
    const report = readReportFormat(bytes, fileName);
    return { report, findings: oddIn(report), document: null, used: [] };
  }
  const read = readSourceDocument(bytes, fileName);
  const { report, findings, used } = naming(fileName, () => assembleReport(read.value, fileName));
  return { report, findings: [...read.findings, ...findings], document: read.value, used };
}
