import type { Meeting } from '../../domain/meeting.ts';
import type { FindingKey } from '../../i18n/en/importing.ts';
import { Rejection } from '../../importer/finding.ts';
import { fingerprintOf, openedOf } from '../../importer/openedReport.ts';
import { type ReadReport, readReport } from '../../importer/readReport.ts';
import { inPieces, type Piece } from './inPieces.ts';
import { keepReport } from './storedReports.ts';

/** What the page asks: to read a file, and then, once the report is accepted, to name it and perhaps to keep it. */
export type Asked =
  | { kind: 'read'; bytes: Uint8Array; fileName: string }
  | { kind: 'settle'; meetings: Meeting[]; fileName: string; openedAt: string; keep: boolean };

/** What the page is told of a file: the report, its long lists piece by piece, or why there is none. */
export type Told =
  | { kind: 'frame'; frame: unknown }
  | { kind: 'piece'; piece: Piece }
  | { kind: 'whole' }
  | { kind: 'rejected'; key: FindingKey; fillings: Readonly<Record<string, string>> }
  | { kind: 'settled'; fingerprint: string; isKept: boolean };

const tell = (told: Told): void => self.postMessage(told);
let read: ReadReport | null = null;

function readFile(bytes: Uint8Array, fileName: string): void {
  try {
    read = readReport(bytes, fileName);
    const { frame, pieces } = inPieces(read);
    tell({ kind: 'frame', frame });
    for (const piece of pieces) tell({ kind: 'piece', piece });
    tell({ kind: 'whole' });
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    tell({ kind: 'rejected', key: error.key, fillings: error.fillings });
  }
}

/** By hand only counts of meetings are put right: the rest is here already, and need not come back. */
async function settle({
  meetings,
  fileName,
  openedAt,
  keep,
}: Extract<Asked, { kind: 'settle' }>): Promise<void> {
  if (read === null) return;
  const report = { ...read.report, meetings };
  const fingerprint = fingerprintOf(report);
  const isKept =
    keep && (await keepReport(openedOf({ ...read, report }, { fileName, openedAt, fingerprint })));
  tell({ kind: 'settled', fingerprint, isKept });
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.kind === 'read') readFile(data.bytes, data.fileName);
  else void settle(data);
});
