import type { ExportFormat } from '../exportFormat.ts';
import { pictureName } from '../fileNames.ts';

export const png: ExportFormat = {
  id: 'png',
  name: 'exports.png',
  about: 'exports.pngAbout',
  asks: 'picture and scale',
  fileName: (input) => pictureName(input, 'png'),
  write: async (input) => {
    const { pictureFile } = await import('../pictureFile.ts');
    const file = pictureFile(input);
    return file && input.rasterise(file.svg, input.picture.scale);
  },
};
