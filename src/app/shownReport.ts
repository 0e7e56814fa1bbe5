import { useDeferredValue, useSyncExternalStore } from 'react';
import bundled from '../data/report.json';
import type { ProgressReport } from '../domain/progressReport.ts';
import type { OpenedReport } from '../importer/openedReport.ts';
import { listening } from '../ui/listening.ts';

/** The report on the page. */
export type Shown =
  /** `sought`: a link named an opened report that is not on this machine, or no longer readable. */
  | { kind: 'bundled'; report: ProgressReport; sought: 'none' | 'missing' | 'damaged' }
  /** `isKept`: true where a reload of the page will find it again. */
  | { kind: 'opened'; report: ProgressReport; opened: OpenedReport; isKept: boolean };

const bundledReport: Shown = { kind: 'bundled', report: bundled, sought: 'none' };
const { subscribe, tell } = listening();
let shown: Shown = bundledReport;

function show(next: Shown): void {
  shown = next;
  tell();
}

const useAsked = (): Shown =>
  useSyncExternalStore(
    subscribe,
    () => shown,
    () => bundledReport,
  );

/**
 * The report to be shown. Another one takes its place once it is drawn as a whole: React draws it in slices, and until then
 * the one before stands there.
 */
export const useShown = (): Shown => useDeferredValue(useAsked());

/** Whether another report is being drawn: what is pressed on the page until then would go with it. */
export const useIsLeaving = (): boolean => useAsked() !== useShown();

/** The fingerprint that stands in the address while an opened report is shown. */
export const fingerprintShown = (of: Shown): string | null =>
  of.kind === 'opened' ? of.opened.fingerprint : null;

/** That of the report that was last asked for, drawn or not: the address knows no other. */
export const useFingerprint = (): string | null => fingerprintShown(useAsked());

export const isShown = (fingerprint: string): boolean => fingerprintShown(shown) === fingerprint;

export const isOpened = (): boolean => shown.kind === 'opened';

export const showOpened = (opened: OpenedReport, isKept: boolean): void =>
  show({ kind: 'opened', report: opened.report, opened, isKept });

/** `sought` where a link named another report, which is not to be had here. */
export const showBundled = (sought: Extract<Shown, { kind: 'bundled' }>['sought'] = 'none'): void =>
  show({ kind: 'bundled', report: bundled, sought });

export const currentShown = (): Shown => shown;
