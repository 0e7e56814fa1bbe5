import type { ExportFormat } from '../exportFormat.ts';
import { pictureName } from '../fileNames.ts';

export const svg: ExportFormat = {
  id: 'svg',
  name: 'exports.svg',
  about: 'exports.svgAbout',
  asks: 'picture',
  fileName: (input) => pictureName(input, 'svg'),
  write: async (input) => {
    const { pictureFile } = await import('../pictureFile.ts');
    const file = pictureFile(input);
    return file && new Blob([file.svg], { type: 'image/svg+xml' });
  },
};
