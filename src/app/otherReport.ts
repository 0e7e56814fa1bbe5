import { useEffect, useState } from 'react';
import type { OpenedReport } from '../importer/openedReport.ts';
import { readKept } from '../panels/open-report/readKept.ts';
import { fingerprintShown, type Shown } from './shownReport.ts';

/** Files chosen to compare with, for those that are not kept on this machine: they last for the visit. */
const chosen = new Map<string, OpenedReport>();

export function rememberChosen(opened: OpenedReport): void {
  chosen.set(opened.fingerprint, opened);
}

export type OtherReport =
  | { kind: 'bundled' }
  | { kind: 'opened'; opened: OpenedReport }
  | { kind: 'none'; why: 'nothing' | 'same' | 'missing' | 'damaged' | 'loading' };

/**
 * The report that the open one is compared with, as the address names it.
 * @param named its fingerprint; null for the bundled report
 */
export function useOtherReport(named: string | null, shown: Shown): OtherReport {
  const [sought, setSought] = useState<{ named: string; found: OpenedReport | 'missing' | 'damaged' } | null>(
    null,
  );
  const isToSeek = named !== null && named !== fingerprintShown(shown) && !chosen.has(named);
  useEffect(() => {
    if (!isToSeek) return;
    let isAwaited = true;
    void readKept(named).then((found) => {
      if (isAwaited) setSought({ named, found });
    });
    return () => {
      isAwaited = false;
    };
  }, [named, isToSeek]);

  if (named === null)
    return shown.kind === 'bundled' ? { kind: 'none', why: 'nothing' } : { kind: 'bundled' };
  if (named === fingerprintShown(shown)) return { kind: 'none', why: 'same' };
  const opened = chosen.get(named);
  if (opened) return { kind: 'opened', opened };
  if (sought?.named !== named) return { kind: 'none', why: 'loading' };
  return typeof sought.found === 'string'
    ? { kind: 'none', why: sought.found }
    : { kind: 'opened', opened: sought.found };
}
