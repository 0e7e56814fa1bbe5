import { use, useMemo, useState } from 'react';
import type { ProgressReport } from '../../domain/progressReport.ts';
import type { ExportInput, PictureChoice } from '../../exporter/exportFormat.ts';
import { ReportLanguageContext } from '../../figures/reportLanguage.ts';
import { exportsPart } from '../../i18n/exportsWords.ts';
import { usePart } from '../../ui/usePart.ts';
import { readersDay } from '../../ui/useToday.ts';
import { useWords } from '../../ui/wordsContext.ts';
import type { View } from '../../url/viewAddress.ts';
import { onePage } from './onePageHere.ts';
import { rasterise } from './rasterise.ts';

/** What stays the same until the file is made: then come the moment and the way to cancel. */
export type DialogInput = Omit<ExportInput, 'now' | 'signal'>;

const firstPicture: PictureChoice = { picture: 'participants', theme: 'light', scale: 2 };

/** What files are made from: the report and the view on the page, and the picture chosen here. */
export function useExportInput(
  report: ProgressReport,
  view: View,
): [DialogInput, (picture: PictureChoice) => void] {
  const page = useWords();
  const exports = usePart(exportsPart);
  const language = use(ReportLanguageContext);
  const [picture, setPicture] = useState(firstPicture);
  const input = useMemo(
    () => ({
      report,
      language,
      choice: view,
      words: { page, exports },
      today: readersDay(),
      picture,
      rasterise,
      onePage,
    }),
    [report, language, view, page, exports, picture],
  );
  return [input, setPicture];
}
