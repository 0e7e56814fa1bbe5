import { useSyncExternalStore } from 'react';
import bundled from '../data/report.json';
import type { ProgressReport } from '../domain/progressReport.ts';
import type { OpenedReport } from '../importer/openedReport.ts';
import { reportOf } from '../url/viewAddress.ts';
import { loadLaterParts } from './useLaterParts.ts';

/** The report on the page. */
export type Shown =
  /** `sought`: a link named an opened report that is not on this machine, or no longer readable. */
  | { kind: 'bundled'; report: ProgressReport; sought: 'none' | 'missing' | 'damaged' }
  | { kind: 'opened'; report: ProgressReport; opened: OpenedReport };

const bundledReport: Shown = { kind: 'bundled', report: bundled, sought: 'none' };
const listeners = new Set<() => void>();
let shown: Shown = bundledReport;

function show(next: Shown): void {
  shown = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useShown = (): Shown =>
  useSyncExternalStore(
    subscribe,
    () => shown,
    () => bundledReport,
  );

/** The fingerprint that stands in the address while an opened report is shown. */
export const fingerprintShown = (of: Shown): string | null =>
  of.kind === 'opened' ? of.opened.fingerprint : null;

export const isShown = (fingerprint: string): boolean => fingerprintShown(shown) === fingerprint;

export const isOpened = (): boolean => shown.kind === 'opened';

export async function showOpened(opened: OpenedReport): Promise<void> {
  // Prerendered parts that still wait for their script could not take over another report.
  await loadLaterParts();
  show({ kind: 'opened', report: opened.report, opened });
}

export const showBundled = (): void => show(bundledReport);

/**
 * Shows the report that a fragment names, from those kept on this machine. A fragment without `report=` keeps the report
 * that is open; one that names a report not to be had leads to the bundled one, which then says so.
 */
export async function followAddress(fragment: string): Promise<void> {
  const named = reportOf(fragment);
  if (named === null || named === fingerprintShown(shown)) return;
  const { readStored } = await import('../panels/open-report/storedReports.ts');
  const stored = await readStored(named);
  if (typeof stored === 'string') show({ kind: 'bundled', report: bundled, sought: stored });
  else await showOpened(stored);
}
