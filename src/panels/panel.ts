import type { ComponentType } from 'react';
import type { ProgressReport } from '../domain/progressReport.ts';
import type { View } from '../url/viewAddress.ts';

/**
 * Shows another view, or the one that follows from what is shown now. `replace` where Back should not lead to what stood
 * before, as between two letters typed.
 */
export type ShowView = (next: View | ((now: View) => View), how?: 'push' | 'replace') => void;

/** Panels but the table are drawn anew where other working groups are chosen: they may know the rest of the view as it was. */
export type PanelProps = { report: ProgressReport; view: View; onView: ShowView };

/** A part of the page: how to read it, and what it shows. Its place and its heading stand in `app/panels.ts`. */
export type Panel = {
  /** True where the notes explain marks that the reader meets first in the body. */
  notesLast?: true;
  Notes: ComponentType<PanelProps>;
  Body: ComponentType<PanelProps>;
};
