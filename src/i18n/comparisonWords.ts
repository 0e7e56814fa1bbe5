import { comparison } from './en/comparison.ts';
import { partOnUse } from './partOnUse.ts';
import type { Catalogue } from './words.ts';

export const comparisonPart = partOnUse<typeof comparison>(
  'comparison',
  comparison,
  import.meta.glob<Catalogue<typeof comparison>>(['./*/comparison.ts', '!./en/comparison.ts'], {
    import: 'comparison',
  }),
);
