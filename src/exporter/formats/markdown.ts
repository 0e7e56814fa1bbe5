import type { ExportFormat } from '../exportFormat.ts';
import { filteredName } from '../fileNames.ts';

export const markdown: ExportFormat = {
  id: 'markdown',
  name: 'exports.markdown',
  about: 'exports.markdownAbout',
  asks: 'nothing',
  fileName: (input) => filteredName(input, 'summary', 'md'),
  write: async (input) => {
    const { writeMarkdown } = await import('../writeMarkdown.ts');
    return new Blob([writeMarkdown(input)], { type: 'text/markdown;charset=utf-8' });
  },
};
