import { createStore, del, get, set, type UseStore, values } from 'idb-keyval';
import { parseProgressReport } from '../../domain/progressReport.ts';
import type { OpenedReport } from '../../importer/openedReport.ts';

/*
 * Reports kept on this machine, in IndexedDB, by fingerprint. Where the browser refuses storage, nothing is kept and
 * everything else goes on.
 */
const mostKept = 20;

let store: UseStore | undefined;
const reports = (): UseStore => (store ??= createStore('focus-group-reports', 'reports'));

/** What the list shows stands by itself: to read whole reports for it would take long. */
let list: UseStore | undefined;
const listed = (): UseStore => (list ??= createStore('focus-group-report-list', 'reports'));

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
    const all: Kept[] = await values(listed());
    return all.sort((one, other) => (one.openedAt < other.openedAt ? 1 : -1));
  } catch {
    return [];
  }
}

/** Keeps a report, and of too many lets go the oldest. False where it could not be kept. */
export async function keepReport(opened: OpenedReport): Promise<boolean> {
  try {
    const { fileName, openedAt, fingerprint, report } = opened;
    await set(fingerprint, opened, reports());
    const kept: Kept = { fileName, openedAt, fingerprint, acronym: report.focusGroup.acronym };
    await set(fingerprint, kept, listed());
    const tooMany = (await listStored()).slice(mostKept);
    await Promise.all(tooMany.map((one) => removeStored(one.fingerprint)));
    return true;
  } catch {
    return false;
  }
}

export async function removeStored(fingerprint: string): Promise<void> {
  try {
    await del(fingerprint, listed());
    await del(fingerprint, reports());
  } catch {
    // What cannot be reached cannot be removed; the list will show it again.
  }
}
