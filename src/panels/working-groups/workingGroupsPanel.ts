import type { Panel } from '../panel.ts';
import { WorkingGroups } from './WorkingGroups.tsx';
import { WorkingGroupsNotes } from './WorkingGroupsNotes.tsx';

export const workingGroupsPanel: Panel = {
  id: 'working-groups',
  title: 'groups.title',
  Notes: WorkingGroupsNotes,
  Body: WorkingGroups,
};
