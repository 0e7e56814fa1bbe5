import type { OpenedReport } from '../importer/openedReport.ts';
import { dashboardScreen } from '../url/screen.ts';
import { defaultView, reportOf, stringifyView } from '../url/viewAddress.ts';
import { goTo } from './address.ts';
import { laterScript } from './laterScript.ts';
import { currentShown, fingerprintShown, isShown, showBundled, showOpened } from './shownReport.ts';

/** Shows a report once the page can: prerendered parts that still wait for their script could not take it over. */
async function showWhenReady(opened: OpenedReport): Promise<void> {
  await laterScript();
  showOpened(opened, true);
}

/**
 * Shows a report just opened, under an address of its own: Back leads to what stood before. Fails where the page's parts
 * cannot be fetched. True where it was the one on the page already, which then stays.
 */
export async function openReport(opened: OpenedReport, isKept: boolean): Promise<boolean> {
  await laterScript();
  const stays = isShown(opened.fingerprint);
  goTo(stringifyView(defaultView, dashboardScreen, opened.fingerprint));
  showOpened(opened, isKept);
  return stays;
}

/**
 * Shows the report that a fragment names, from those kept on this machine. A fragment without `report=` keeps the report
 * that is open; one that names a report not to be had leads to the bundled one, which then says so.
 */
export async function followAddress(fragment: string): Promise<void> {
  const named = reportOf(fragment);
  if (named === null || named === fingerprintShown(currentShown())) return;
  try {
    const { readKept } = await import('../panels/open-report/readKept.ts');
    const stored = await readKept(named);
    if (typeof stored === 'string') showBundled(stored);
    else await showWhenReady(stored);
  } catch {
    // A part of the page could not be fetched: the report is there, and cannot be shown.
    showBundled('damaged');
  }
}
