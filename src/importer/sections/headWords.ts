import type { ProgressReport } from '../../domain/progressReport.ts';
import { findDays } from '../values/dates.ts';
import { stated } from '../values/stated.ts';
import type { LabelledCell } from './cellValues.ts';
import type { Desk } from './desk.ts';

export type DocumentHead = ProgressReport['document'];

export const headLabels =
  /^(?:source|title|purpose|contact|questions?|question\(s\)|keywords|abstract|date|document|document (?:no|number)|reference)$/;
export const documentNumber =
  /^(?:[A-Z]{2,8}\d{0,2}[- ]?)?(?:TD|C|R|DOC|LS|I|O)[- ]?\d{1,5}(?:[- ]?(?:R\d{1,2}|Rev\.? ?\d{1,2}))?(?: ?\([A-Z0-9/ -]{1,20}\))?(?:-E)?$/i;
export const letterhead =
  /^(?:international telecommunication union|telecommunication|standardization sector|telecommunication standardization (?:sector|advisory group)|study period .{0,20}|itu-?t|td|original: english|english only|temporary document|contribution)$/;

/** The day of the document, or the first of several. */
export function readHeadDate(desk: Desk, head: DocumentHead, { cell, source }: LabelledCell): void {
  const found = findDays(cell.text);
  if (found === null || head.date.status !== 'not-stated') return;
  const { firstDay, lastDay } = found.days;
  // The head names the days of the meeting that the document is for: its own day is near, not known.
  head.date =
    firstDay === lastDay ? stated(firstDay, source) : { status: 'approximate', value: firstDay, source };
  if (firstDay !== lastDay) desk.tell('note', 'finding.documentDateSpan', { quote: cell.text }, source);
  desk.ledger.use(cell, head.date);
}
