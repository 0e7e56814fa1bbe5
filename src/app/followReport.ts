import type { OpenedReport } from '../importer/openedReport.ts';
import { reportOf } from '../url/viewAddress.ts';
import { currentShown, fingerprintShown, showBundled, showOpened } from './shownReport.ts';
import { loadLaterParts } from './useLaterParts.ts';

/** Shows an opened report once the page can: prerendered parts that still wait for their script could not take it over. */
export async function openReport(opened: OpenedReport): Promise<void> {
  await loadLaterParts();
  showOpened(opened);
}

/**
 * Shows the report that a fragment names, from those kept on this machine. A fragment without `report=` keeps the report
 * that is open; one that names a report not to be had leads to the bundled one, which then says so.
 */
export async function followAddress(fragment: string): Promise<void> {
  const named = reportOf(fragment);
  if (named === null || named === fingerprintShown(currentShown())) return;
  const { readStored } = await import('../panels/open-report/storedReports.ts');
  const stored = await readStored(named);
  if (typeof stored === 'string') showBundled(stored);
  else await openReport(stored);
}
