import { opening } from './en/opening.ts';
import { partOnUse } from './partOnUse.ts';
import type { Catalogue } from './words.ts';

export const openingPart = partOnUse<typeof opening>(
  'opening',
  opening,
  import.meta.glob<Catalogue<typeof opening>>(['./*/opening.ts', '!./en/opening.ts'], { import: 'opening' }),
);
