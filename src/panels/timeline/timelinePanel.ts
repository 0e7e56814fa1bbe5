import type { Panel } from '../panel.ts';
import { Timeline } from './Timeline.tsx';
import { TimelineNotes } from './TimelineNotes.tsx';

export const timelinePanel: Panel = {
  id: 'timeline',
  title: 'timeline.title',
  Notes: TimelineNotes,
  Body: Timeline,
};
