import type { Panel } from '../panel.ts';
import { Liaisons } from './Liaisons.tsx';
import { LiaisonsNotes } from './LiaisonsNotes.tsx';

export const liaisonsPanel: Panel = {
  id: 'liaisons',
  title: 'liaisons.title',
  Notes: LiaisonsNotes,
  Body: Liaisons,
};
