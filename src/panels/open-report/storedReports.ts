import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import { type OpenedHead, type OpenedReport, parseHead, parseOpened } from '../../importer/openedReport.ts';

/*
 * Reports kept on this machine, in IndexedDB, by fingerprint. Where the browser refuses storage, or never answers,
 * nothing is kept and everything else goes on.
 */
const mostKept = 20;
/** Some browsers, and another page that holds the storage, leave a question unanswered for good. */
const patience = 5_000;

let store: UseStore | undefined;
const reports = (): UseStore => (store ??= createStore('focus-group-reports', 'reports'));

/** @throws DOMException where storage refuses, or does not answer in time */
async function answered<T>(ask: (from: UseStore) => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('no answer', 'TimeoutError')), patience);
  });
  try {
    return await Promise.race([ask(reports()), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What a list of kept reports shows. */
export type Kept = OpenedHead;

/** The report of that fingerprint. */
export async function readStored(fingerprint: string): Promise<OpenedReport | 'missing' | 'damaged'> {
  try {
    const stored: unknown = await answered((from) => get(fingerprint, from));
    return stored === undefined ? 'missing' : parseOpened(stored);
  } catch (error) {
    return error instanceof DOMException ? 'missing' : 'damaged';
  }
}

/** What the list shows of one that is kept; nothing where it is damaged, so that the others can still be had. */
function keptOf(stored: unknown): Kept[] {
  try {
    return [parseHead(stored)];
  } catch {
    return [];
  }
}

/** The kept reports, the one opened last first. */
export async function listStored(): Promise<Kept[]> {
  try {
    const all = await answered((from) => entries<IDBValidKey, unknown>(from));
    return all
      .flatMap(([, stored]) => keptOf(stored))
      .sort((one, other) => (one.openedAt < other.openedAt ? 1 : -1));
  } catch {
    return [];
  }
}

/** Keeps a report, and of too many lets go the oldest. False where it could not be kept. */
export async function keepReport(opened: OpenedReport): Promise<boolean> {
  try {
    await answered((to) => set(opened.fingerprint, opened, to));
    const tooMany = (await listStored()).slice(mostKept);
    await Promise.all(tooMany.map(({ fingerprint }) => answered((from) => del(fingerprint, from))));
    return true;
  } catch {
    return false;
  }
}

export async function removeStored(fingerprint: string): Promise<void> {
  try {
    await answered((from) => del(fingerprint, from));
  } catch {
    // What cannot be reached cannot be removed; the list will show it again.
  }
}
