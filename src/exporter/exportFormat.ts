import type { DeliverableChoice } from '../analysis/shownDeliverables.ts';
import type { CalendarDay } from '../domain/calendarDate.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import type { ExportsPart, PlainKey, Words } from '../i18n/words.ts';
import type { OnePage } from './onePage.ts';

/** The words of files: those of the page, and those that only files need. */
export type ExportWords = { page: Words; exports: Words<ExportsPart> };

export const pictureIds = ['participants', 'documents', 'timeline', 'liaisons'] as const;
export type PictureId = (typeof pictureIds)[number];
export const pictureScales = [1, 2, 3, 4] as const;
export type PictureChoice = {
  picture: PictureId;
  theme: 'light' | 'dark';
  scale: (typeof pictureScales)[number];
};

/** What a file is made from. */
export type ExportInput = {
  report: ProgressReport;
  /** Of the report's own words: "en", or "" where it is not known. */
  language: string;
  /** The filter and the order in force on the page. */
  choice: DeliverableChoice;
  words: ExportWords;
  /** The day and the moment the file is made, for the reader's calendar. */
  today: CalendarDay;
  now: Date;
  picture: PictureChoice;
  /** Turns an SVG text into a PNG; only a browser can. */
  rasterise: (svg: string, scale: number) => Promise<Blob>;
  /** The whole page as one file, whose parts are put around another report; only a browser can get it. */
  onePage: () => Promise<OnePage>;
  signal: AbortSignal;
};

/** What tables and texts are made from. */
export type TableInput = Pick<ExportInput, 'report' | 'choice' | 'words' | 'today'>;

/** A kind of file. Its name begins with the letters people look for. */
export type ExportFormat = {
  id: string;
  name: PlainKey<ExportsPart>;
  about: PlainKey<ExportsPart>;
  /** What must be asked before the file can be made. */
  asks: 'nothing' | 'picture' | 'picture and scale';
  fileName: (input: Pick<ExportInput, 'report' | 'choice' | 'picture'>) => string;
  /** The file, or null where the report has nothing to put into it. */
  write: (input: ExportInput) => Promise<Blob | null>;
};
