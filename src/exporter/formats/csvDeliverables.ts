import type { ExportFormat } from '../exportFormat.ts';
import { filteredName } from '../fileNames.ts';

export const csvDeliverables: ExportFormat = {
  id: 'csv-deliverables',
  name: 'exports.csvDeliverables',
  about: 'exports.csvDeliverablesAbout',
  asks: 'nothing',
  fileName: (input) => filteredName(input, 'deliverables', 'csv'),
  write: async (input) => {
    const [{ deliverablesTable }, { withReport, writeCsv }] = await Promise.all([
      import('../tables/deliverablesTable.ts'),
      import('../writeCsv.ts'),
    ]);
    const table = withReport(deliverablesTable(input), input, true);
    return new Blob([writeCsv(table)], { type: 'text/csv;charset=utf-8' });
  },
};
