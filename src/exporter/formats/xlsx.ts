import { directionOf } from '../../i18n/languages.ts';
import type { ExportFormat } from '../exportFormat.ts';
import { filteredName } from '../fileNames.ts';

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const xlsx: ExportFormat = {
  id: 'xlsx',
  name: 'exports.xlsx',
  about: 'exports.xlsxAbout',
  asks: 'nothing',
  fileName: (input) => filteredName(input, 'tables', 'xlsx'),
  write: async (input) => {
    const [{ allTables }, { writeXlsx }] = await Promise.all([
      import('../tables/allTables.ts'),
      import('../writeXlsx.ts'),
    ]);
    const { page } = input.words;
    const title = page.t('page.title', { group: input.report.focusGroup.acronym });
    const direction = directionOf(page.language);
    const bytes = await writeXlsx(allTables(input), { title, made: input.now, direction });
    return new Blob([new Uint8Array(bytes)], { type });
  },
};
