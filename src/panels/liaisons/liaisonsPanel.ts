import type { Panel } from '../panel.ts';
import { Liaisons } from './Liaisons.tsx';
import { LiaisonsNotes } from './LiaisonsNotes.tsx';

export const liaisonsPanel: Panel = {
  Notes: LiaisonsNotes,
  Body: Liaisons,
};
