import type { Panel } from '../panel.ts';
import { Deliverables } from './Deliverables.tsx';
import { DeliverablesNotes } from './DeliverablesNotes.tsx';

export const deliverablesPanel: Panel = {
  id: 'deliverables',
  title: 'deliverables.title',
  Notes: DeliverablesNotes,
  Body: Deliverables,
};
