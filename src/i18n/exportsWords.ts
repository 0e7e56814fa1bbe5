import { exports } from './en/exports.ts';
import { partOnUse } from './partOnUse.ts';
import type { Catalogue } from './words.ts';

export const exportsPart = partOnUse<typeof exports>(
  'exports',
  exports,
  import.meta.glob<Catalogue<typeof exports>>(['./*/exports.ts', '!./en/exports.ts'], { import: 'exports' }),
);
