import type { ExportFormat } from '../exportFormat.ts';
import { plainName } from '../fileNames.ts';

export const oneFile: ExportFormat = {
  id: 'one-file',
  name: 'exports.oneFile',
  about: 'exports.oneFileAbout',
  asks: 'nothing',
  fileName: ({ report }) => plainName(report, 'dashboard.html'),
  write: async (input) => {
    const [page, { writeOneFile }] = await Promise.all([input.onePage(), import('../writeOneFile.ts')]);
    return new Blob([writeOneFile(page, input)], { type: 'text/html;charset=utf-8' });
  },
};
