import type { ExportFormat } from '../exportFormat.ts';
import { filteredName } from '../fileNames.ts';

const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export const pptx: ExportFormat = {
  id: 'pptx',
  name: 'exports.pptx',
  about: 'exports.pptxAbout',
  asks: 'nothing',
  fileName: ({ report, choice }) =>
    filteredName({ report, choice: { ...choice, query: '' } }, 'slides', 'pptx'),
  write: async (input) => {
    const [{ slidesPart }, { writePptx }] = await Promise.all([
      import('../../i18n/slidesWords.ts'),
      import('../pptx/writePptx.ts'),
    ]);
    const { page } = input.words;
    await slidesPart.load(page.language);
    const bytes = await writePptx(input, slidesPart.beside(page));
    return new Blob([new Uint8Array(bytes)], { type });
  },
};
