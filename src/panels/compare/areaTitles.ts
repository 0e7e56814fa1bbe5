import type { Area } from '../../analysis/comparison/areas.ts';
import type { PlainKey } from '../../i18n/words.ts';

/** The parts of the page in its order, each with its heading. */
export const areaTitles = [
  { area: 'overview', title: 'overview.title' },
  { area: 'timeline', title: 'timeline.title' },
  { area: 'meetings', title: 'meetings.title' },
  { area: 'deliverables', title: 'deliverables.title' },
  { area: 'working-groups', title: 'groups.title' },
  { area: 'leadership', title: 'leadership.title' },
  { area: 'liaisons', title: 'liaisons.title' },
  { area: 'next-steps', title: 'next.title' },
] as const satisfies { area: Area; title: PlainKey }[];
