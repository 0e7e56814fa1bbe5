import { presenting } from './en/presenting.ts';
import { partOnUse } from './partOnUse.ts';
import type { Catalogue } from './words.ts';

export const presentingPart = partOnUse<typeof presenting>(
  'presenting',
  presenting,
  import.meta.glob<Catalogue<typeof presenting>>(['./*/presenting.ts', '!./en/presenting.ts'], {
    import: 'presenting',
  }),
);
