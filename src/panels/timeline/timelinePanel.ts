import type { Panel } from '../panel.ts';
import { Timeline } from './Timeline.tsx';
import { TimelineNotes } from './TimelineNotes.tsx';

export const timelinePanel: Panel = {
  Notes: TimelineNotes,
  Body: Timeline,
};
