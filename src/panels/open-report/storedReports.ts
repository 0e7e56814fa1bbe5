import { createStore, del, entries, get, set, type UseStore, update } from 'idb-keyval';
import { parseProgressReport } from '../../domain/progressReport.ts';
import type { OpenedReport } from '../../importer/openedReport.ts';

/*
 * Reports kept on this machine, in IndexedDB, by fingerprint, and beside them the list of what is kept. Where the browser
 * refuses storage, nothing is kept and everything else goes on.
 */
const mostKept = 20;

/** No fingerprint has such a sign in it. */
const listKey = '~list';

let store: UseStore | undefined;
const reports = (): UseStore => (store ??= createStore('focus-group-reports', 'reports'));

/** What a list of kept reports shows. */
export type Kept = Pick<OpenedReport, 'fileName' | 'openedAt' | 'fingerprint'> & { acronym: string };

/** As text a long report costs the page far less than as it is; those of earlier versions stand there as they are. */
type Stored = Omit<OpenedReport, 'report'> & { report: string | OpenedReport['report'] };

/** The report of that fingerprint, checked again: storage may have been written by others. */
export async function readStored(fingerprint: string): Promise<OpenedReport | 'missing' | 'damaged'> {
  try {
    const stored: Stored | undefined = await get(fingerprint, reports());
    if (!stored) return 'missing';
    const report: unknown = typeof stored.report === 'string' ? JSON.parse(stored.report) : stored.report;
    return { ...stored, report: parseProgressReport(report) };
  } catch (error) {
    return error instanceof DOMException ? 'missing' : 'damaged';
  }
}

/** The one opened last first. */
const inOrder = (kept: readonly Kept[]): Kept[] =>
  [...kept].sort((one, other) => (one.openedAt < other.openedAt ? 1 : -1));

/** The list as an earlier version left it: in the reports alone. */
async function listOfReports(): Promise<Kept[]> {
  const all: [string, Stored][] = await entries(reports());
  return all.flatMap(([fingerprint, { fileName, openedAt, report }]) =>
    typeof report === 'object'
      ? [{ fileName, openedAt, fingerprint, acronym: report.focusGroup.acronym }]
      : [],
  );
}

async function changeList(change: (kept: readonly Kept[]) => Kept[]): Promise<Kept[]> {
  const known = (await get<Kept[]>(listKey, reports())) ?? (await listOfReports());
  let list: Kept[] = [];
  // Read once more, together with the writing: another window may write, too.
  await update<Kept[]>(
    listKey,
    (now) => {
      list = inOrder(change(now ?? known));
      return list;
    },
    reports(),
  );
  return list;
}

/** The kept reports. None of them is read for it: there can be many, and long ones. */
export async function listStored(): Promise<Kept[]> {
  try {
    return (await get<Kept[]>(listKey, reports())) ?? (await changeList((kept) => [...kept]));
  } catch {
    return [];
  }
}

/**
 * Keeps a report, and of too many lets go the oldest. False where it could not be kept.
 * @param text the report as JSON
 */
export async function keepReport(opened: OpenedReport, text: string): Promise<boolean> {
  const { fileName, openedAt, fingerprint, report } = opened;
  const kept: Kept = { fileName, openedAt, fingerprint, acronym: report.focusGroup.acronym };
  try {
    const stored: Stored = { ...opened, report: text };
    await set(fingerprint, stored, reports());
    const others = (all: readonly Kept[]) => all.filter((one) => one.fingerprint !== fingerprint);
    const list = await changeList((before) => [kept, ...others(before)]);
    await Promise.all(list.slice(mostKept).map((one) => removeStored(one.fingerprint)));
    return true;
  } catch {
    return false;
  }
}

export async function removeStored(fingerprint: string): Promise<void> {
  try {
    await del(fingerprint, reports());
    await changeList((kept) => kept.filter((one) => one.fingerprint !== fingerprint));
  } catch {
    // What cannot be reached cannot be removed; the list will show it again.
  }
}
