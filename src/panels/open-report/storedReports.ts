import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import { type OpenedHead, type OpenedReport, parseHead, parseOpened } from '../../importer/openedReport.ts';

/*
 * Reports kept on this machine, in IndexedDB, by fingerprint. Where the browser refuses storage, or never answers,
 * nothing is kept and everything else goes on.
 */
export const mostKept = 20;
/** Some browsers, and another page that holds the storage, leave a question unanswered for good. */
const patience = 5_000;

let store: UseStore | undefined;
const reports = (): UseStore => (store ??= createStore('focus-group-reports', 'reports'));

/** What the list shows stands by itself: to read whole reports for it would take long. */
let list: UseStore | undefined;
const listed = (): UseStore => (list ??= createStore('focus-group-report-list', 'reports'));

/** @throws DOMException where storage refuses, or does not answer in time */
async function answered<T>(ask: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('no answer', 'TimeoutError')), patience);
  });
  try {
    return await Promise.race([ask, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What a list of kept reports shows. */
export type Kept = OpenedHead;

/** The report of that fingerprint, or why it cannot be had. */
export type Stored = OpenedReport | 'missing' | 'damaged';

/** Reads and checks it here: for a large one that takes a second or more, so pages ask `readKept`. */
export async function readStored(fingerprint: string): Promise<Stored> {
  try {
    const stored: unknown = await answered(get(fingerprint, reports()));
    if (stored === undefined) return 'missing';
    const opened = parseOpened(stored);
    // Under another name than its own it would lead to an address that leads nowhere.
    return opened.fingerprint === fingerprint ? opened : 'damaged';
  } catch (error) {
    return error instanceof DOMException ? 'missing' : 'damaged';
  }
}

/** What the list shows of one that is kept; nothing where it is damaged, so that the others can still be had. */
function keptOf([key, stored]: [IDBValidKey, unknown]): Kept[] {
  try {
    const kept = parseHead(stored);
    return kept.fingerprint === key ? [kept] : [];
  } catch {
    return [];
  }
}

/** The kept reports, the one opened last first. */
export async function listStored(): Promise<Kept[]> {
  try {
    const all = await answered(entries<IDBValidKey, unknown>(listed()));
    return all.flatMap(keptOf).sort((one, other) => (one.openedAt < other.openedAt ? 1 : -1));
  } catch {
    return [];
  }
}

/** The same report opened in the report format brings no document with it: the one that is kept stays. */
async function withDocument(opened: OpenedReport): Promise<OpenedReport> {
  if (opened.document !== null) return opened;
  const before = await readStored(opened.fingerprint);
  return typeof before === 'string' ? opened : { ...opened, document: before.document };
}

/** Keeps a report, and of too many lets go the oldest. False where it could not be kept. */
export async function keepReport(opened: OpenedReport): Promise<boolean> {
  try {
    const { fileName, openedAt, fingerprint, report } = opened;
    await answered(set(fingerprint, await withDocument(opened), reports()));
    const kept: Kept = { fileName, openedAt, fingerprint, acronym: report.focusGroup.acronym };
    await answered(set(fingerprint, kept, listed()));
    const tooMany = (await listStored()).slice(mostKept);
    await Promise.all(tooMany.map((one) => removeStored(one.fingerprint)));
    return true;
  } catch {
    return false;
  }
}

export async function removeStored(fingerprint: string): Promise<void> {
  try {
    await answered(del(fingerprint, listed()));
    await answered(del(fingerprint, reports()));
  } catch {
    // What cannot be reached cannot be removed; the list will show it again.
  }
}
