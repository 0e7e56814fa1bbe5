import type { Panel } from '../panel.ts';
import { Leadership } from './Leadership.tsx';
import { LeadershipNotes } from './LeadershipNotes.tsx';

export const leadershipPanel: Panel = {
  Notes: LeadershipNotes,
  Body: Leadership,
};
