import type { Panel } from '../panel.ts';
import { WorkingGroups } from './WorkingGroups.tsx';
import { WorkingGroupsNotes } from './WorkingGroupsNotes.tsx';

export const workingGroupsPanel: Panel = {
  Notes: WorkingGroupsNotes,
  Body: WorkingGroups,
};
