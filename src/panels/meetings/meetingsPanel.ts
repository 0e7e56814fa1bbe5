import type { Panel } from '../panel.ts';
import { Meetings } from './Meetings.tsx';
import { MeetingsNotes } from './MeetingsNotes.tsx';

export const meetingsPanel: Panel = {
  Notes: MeetingsNotes,
  Body: Meetings,
};
