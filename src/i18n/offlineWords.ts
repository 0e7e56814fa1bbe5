import { offline } from './en/offline.ts';
import { partOnUse } from './partOnUse.ts';
import type { Catalogue } from './words.ts';

export const offlinePart = partOnUse<typeof offline>(
  'offline',
  offline,
  import.meta.glob<Catalogue<typeof offline>>(['./*/offline.ts', '!./en/offline.ts'], { import: 'offline' }),
);
