import { longTable } from './en/longTable.ts';
import { partOnUse } from './partOnUse.ts';
import type { Catalogue } from './words.ts';

export const longTablePart = partOnUse<typeof longTable>(
  'longTable',
  longTable,
  import.meta.glob<Catalogue<typeof longTable>>(['./*/longTable.ts', '!./en/longTable.ts'], {
    import: 'longTable',
  }),
);
