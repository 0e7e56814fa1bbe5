import type { PlainKey } from '../i18n/words.ts';

/** The page from top to bottom: the address and the heading of each panel. */
export const panelPlaces = [
  { id: 'overview', title: 'overview.title' },
  { id: 'timeline', title: 'timeline.title' },
  { id: 'meetings', title: 'meetings.title' },
  { id: 'deliverables', title: 'deliverables.title' },
  { id: 'working-groups', title: 'groups.title' },
  { id: 'leadership', title: 'leadership.title' },
  { id: 'liaisons', title: 'liaisons.title' },
  { id: 'next-steps', title: 'next.title' },
] as const satisfies { id: string; title: PlainKey }[];

export type PanelId = (typeof panelPlaces)[number]['id'];
