import { importing } from './en/importing.ts';
import { partOnUse } from './partOnUse.ts';
import type { Catalogue } from './words.ts';

export const importingPart = partOnUse<typeof importing>(
  'importing',
  importing,
  import.meta.glob<Catalogue<typeof importing>>(['./*/importing.ts', '!./en/importing.ts'], {
    import: 'importing',
  }),
);
