import type { ExportFormat } from '../exportFormat.ts';
import { plainName } from '../fileNames.ts';
import { writeJson } from '../writeJson.ts';

export const json: ExportFormat = {
  id: 'json',
  name: 'exports.json',
  about: 'exports.jsonAbout',
  asks: 'nothing',
  fileName: ({ report }) => plainName(report, 'report.json'),
  write: async ({ report }) => new Blob([writeJson(report)], { type: 'application/json' }),
};
