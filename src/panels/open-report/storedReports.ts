import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import { parseProgressReport } from '../../domain/progressReport.ts';
import type { OpenedReport } from '../../importer/openedReport.ts';

/*
 * Reports kept on this machine, in IndexedDB, by fingerprint. Where the browser refuses storage, nothing is kept and
 * everything else goes on.
 */
const mostKept = 20;

let store: UseStore | undefined;
const reports = (): UseStore => (store ??= createStore('focus-group-reports', 'reports'));

/** What a list of kept reports shows. */
export type Kept = Pick<OpenedReport, 'fileName' | 'openedAt' | 'fingerprint'> & { acronym: string };

/** The report of that fingerprint, checked again: storage may have been written by others. */
export async function readStored(fingerprint: string): Promise<OpenedReport | 'missing' | 'damaged'> {
  try {
    const stored: OpenedReport | undefined = await get(fingerprint, reports());
    if (!stored) return 'missing';
    return { ...stored, report: parseProgressReport(stored.report) };
  } catch (error) {
    return error instanceof DOMException ? 'missing' : 'damaged';
  }
}

/** The kept reports, the one opened last first. */
export async function listStored(): Promise<Kept[]> {
  try {
    const all: [string, OpenedReport][] = await entries(reports());
    return all
      .map(([fingerprint, { fileName, openedAt, report }]) => ({
        fileName,
        openedAt,
        fingerprint,
        acronym: report.focusGroup.acronym,
      }))
      .sort((one, other) => (one.openedAt < other.openedAt ? 1 : -1));
  } catch {
    return [];
  }
}

/** Keeps a report, and of too many lets go the oldest. False where it could not be kept. */
export async function keepReport(opened: OpenedReport): Promise<boolean> {
  try {
    await set(opened.fingerprint, opened, reports());
    const tooMany = (await listStored()).slice(mostKept);
    await Promise.all(tooMany.map(({ fingerprint }) => del(fingerprint, reports())));
    return true;
  } catch {
    return false;
  }
}

export async function removeStored(fingerprint: string): Promise<void> {
  try {
    await del(fingerprint, reports());
  } catch {
    // What cannot be reached cannot be removed; the list will show it again.
  }
}
