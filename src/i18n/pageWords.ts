import { page } from './en/page.ts';
import { partOnUse } from './partOnUse.ts';
import type { Catalogue } from './words.ts';

export const pagePart = partOnUse<typeof page>(
  'page',
  page,
  import.meta.glob<Catalogue<typeof page>>(['./*/page.ts', '!./en/page.ts'], { import: 'page' }),
);
