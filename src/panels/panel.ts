import type { ComponentType } from 'react';
import type { ProgressReport } from '../domain/progressReport.ts';
import type { PlainKey } from '../i18n/words.ts';
import type { View } from '../url/viewAddress.ts';

/** Shows another view. `replace` where Back should not lead to what stood before, as between two letters typed. */
export type ShowView = (view: View, how?: 'push' | 'replace') => void;

export type PanelProps = { report: ProgressReport; view: View; onView: ShowView };

/** A part of the page: its address, its heading, how to read it, and what it shows. */
export type Panel = {
  id: string;
  title: PlainKey;
  /** True where the notes explain marks that the reader meets first in the body. */
  notesLast?: true;
  Notes: ComponentType<PanelProps>;
  Body: ComponentType<PanelProps>;
};
