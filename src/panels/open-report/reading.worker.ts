import type { Meeting } from '../../domain/meeting.ts';
import type { FindingKey } from '../../i18n/en/importing.ts';
import { Rejection } from '../../importer/finding.ts';
import { fingerprintOf, type OpenedReport, openedOf } from '../../importer/openedReport.ts';
import { type ReadReport, readReport } from '../../importer/readReport.ts';
import { inPieces, type Piece } from './inPieces.ts';
import { keepReport, readStored } from './storedReports.ts';

/**
 * What the page asks: to read a file, and then, once the report is accepted, to name it and perhaps to keep it; or to fetch
 * one that was kept.
 */
export type Asked =
  | { kind: 'read'; bytes: Uint8Array; fileName: string }
  | { kind: 'fetch'; fingerprint: string }
  | {
      kind: 'settle';
      corrected: [index: number, Meeting][];
      fileName: string;
      openedAt: string;
      keep: boolean;
    };

/** What the page is told of a file or a kept report: the report, its long lists piece by piece, or why there is none. */
export type Told =
  | { kind: 'frame'; frame: unknown }
  | { kind: 'piece'; piece: Piece }
  | { kind: 'whole' }
  | { kind: 'rejected'; key: FindingKey; fillings: Readonly<Record<string, string>> }
  | { kind: 'unkept'; why: 'missing' | 'damaged' }
  | { kind: 'settled'; fingerprint: string; isKept: boolean };

const tell = (told: Told): void => self.postMessage(told);
let read: ReadReport | null = null;
/** Of the report as read: a large one takes a while to name, and is named while it is reviewed. */
let fingerprintAsRead = '';

function tellInPieces(value: ReadReport | OpenedReport): void {
  const { frame, pieces } = inPieces(value);
  tell({ kind: 'frame', frame });
  for (const piece of pieces) tell({ kind: 'piece', piece });
  tell({ kind: 'whole' });
}

function readFile(bytes: Uint8Array, fileName: string): void {
  try {
    read = readReport(bytes, fileName);
    tellInPieces(read);
    fingerprintAsRead = fingerprintOf(read.report);
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    tell({ kind: 'rejected', key: error.key, fillings: error.fillings });
  }
}

async function fetchKept(fingerprint: string): Promise<void> {
  const stored = await readStored(fingerprint);
  if (typeof stored === 'string') tell({ kind: 'unkept', why: stored });
  else tellInPieces(stored);
}

/** By hand only counts of meetings are put right: the rest is here already, and need not come back. */
async function settle({
  corrected,
  fileName,
  openedAt,
  keep,
}: Extract<Asked, { kind: 'settle' }>): Promise<void> {
  if (read === null) return;
  const putRight = new Map(corrected);
  const meetings = read.report.meetings.map((meeting, index) => putRight.get(index) ?? meeting);
  const report = { ...read.report, meetings };
  const fingerprint = putRight.size === 0 ? fingerprintAsRead : fingerprintOf(report);
  const opened = openedOf({ ...read, report }, { fileName, openedAt, fingerprint });
  tell({ kind: 'settled', fingerprint, isKept: keep && (await keepReport(opened)) });
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.kind === 'read') readFile(data.bytes, data.fileName);
  else if (data.kind === 'fetch') void fetchKept(data.fingerprint);
  else void settle(data);
});
