import type { SlidesPart } from '../../i18n/en/slides.ts';
import { wordsOf } from '../../i18n/words.ts';
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
    const [{ slides }, { writePptx }] = await Promise.all([
      import('../../i18n/en/slides.ts'),
      import('../pptx/writePptx.ts'),
    ]);
    const { language, locale } = input.words.page;
    const bytes = await writePptx(input, wordsOf<SlidesPart>(language, locale, slides));
    return new Blob([new Uint8Array(bytes)], { type });
  },
};
