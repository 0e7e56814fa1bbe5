import { calendar } from './en/calendar.ts';
import { partOnUse } from './partOnUse.ts';
import type { Catalogue } from './words.ts';

export const calendarPart = partOnUse<typeof calendar>(
  'calendar',
  calendar,
  import.meta.glob<Catalogue<typeof calendar>>(['./*/calendar.ts', '!./en/calendar.ts'], {
    import: 'calendar',
  }),
);
