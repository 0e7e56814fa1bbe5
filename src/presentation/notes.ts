import type { ProgressReport } from '../domain/progressReport.ts';
import type { Slide } from '../slides/slide.ts';
import { keep, useKept } from './kept.ts';

/** Names the report among others on this machine, so that notes to one never stand under another. */
export function reportName({ focusGroup, document, meetings }: ProgressReport): string {
  const number = 'value' in document.number ? document.number.value : '';
  return [focusGroup.acronym, number, meetings.at(-1)?.firstDay ?? ''].join(' ');
}

const keyOf = (report: string, slide: Slide): string => `presentation.notes.${report}.${slide.id}`;
/** The sentences made from the data, one a line. */
const madeText = (slide: Slide): string => slide.notes.join('\n');

/** Notes to a slide: what the presenter wrote, or else the sentences made from the data. */
export function useNotes(report: string, slide: Slide): { text: string; own: boolean } {
  const kept = useKept(keyOf(report, slide));
  return { text: kept ?? madeText(slide), own: kept !== null };
}

export function keepNotes(report: string, slide: Slide, text: string): void {
  keep(keyOf(report, slide), text === madeText(slide) ? null : text);
}
