import type { Panel } from '../panel.ts';
import { Deliverables } from './Deliverables.tsx';
import { DeliverablesNotes } from './DeliverablesNotes.tsx';

export const deliverablesPanel: Panel = {
  Notes: DeliverablesNotes,
  Body: Deliverables,
};
