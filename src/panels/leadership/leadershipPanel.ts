import type { Panel } from '../panel.ts';
import { Leadership } from './Leadership.tsx';
import { LeadershipNotes } from './LeadershipNotes.tsx';

export const leadershipPanel: Panel = {
  id: 'leadership',
  title: 'leadership.title',
  Notes: LeadershipNotes,
  Body: Leadership,
};
