import type { ProgressReport } from '../../domain/progressReport.ts';
import { foldPunctuation } from '../text/fold.ts';
import { findDays } from '../values/dates.ts';
import { matchFolded } from '../values/matching.ts';
import { month } from '../values/monthNames.ts';
import { stated } from '../values/stated.ts';
import type { LabelledCell } from './cellValues.ts';
import type { Desk } from './desk.ts';

export type DocumentHead = ProgressReport['document'];

/** "Progress report of the Focus Group" is the title of the document. */
export const titleOfReport = /^(?:[a-z'\u2019-]+ ){0,2}report\b/i;

export const headLabels =
  /^(?:ref\.?|original|source|title|subject|purpose|contact|questions?|question\(s\)|keywords|abstract|date(?: of (?:(?:the |this )?(?:document|report)|issue))?|(?:document|report|issue) date|document|(?:document|doc\.?|report) (?:no\.?|number)|submitted by|reference)$/;
/** Labels that other tables have, too. */
export const besidesInHead = /^(?:to|from|number|for|status)$/;
export const isDateLabel =
  /^(?:(?:document|report|issue) )?date(?: of (?:(?:the |this )?(?:document|report)|issue))?$/;
/** "TSAG-TD189", "SG16-TD145/Plen", "TD 12 (GEN/13)", "SG5 - TD 13 GEN", unlike "Dec 2014". */
const documentNumber = new RegExp(
  `^(?!${month} )(?:(?:FG[- ])?[A-Z]{2,8}\\d{0,2}(?: - |[- ]?))?(?:TD|C|R|DOC|LS|I|O)[- ]?\\d{1,5}(?:[- ]?(?:R\\d{1,2}|Rev\\.? ?\\d{1,2}))?(?:(?: ?[/-] ?| )(?:Plen(?:ary)?|Gen|WP ?\\d{1,2}(?:\\/\\d{1,2})?))?(?: ?\\([A-Z0-9/. -]{1,20}\\))?(?:-E)?$`,
  'i',
);
const sector =
  'telecommunication|standardi[sz]ation sector|telecommunication standardi[sz]ation (?:sector|advisory group)';
/** Words that every such document has at its head, each in a line of its own or several in one. */
export const letterhead = new RegExp(
  `^(?:(?:international telecommunication union|${sector}|study period [\\d to-]{0,20}|itu-?t|td|temporary document|contribution)(?:,? |$)){1,5}$`,
);
const numberLabel = /^(?:(?:document|doc\.?|report) (?:no\.?|number)|document|number|reference)$/;
const anyNumber = /^(?=[^ ]*\d)(?=[^ ]*\p{L})[\p{L}\d][\p{L}\d/._-]{0,39}(?: ?\([^()]{1,20}\))?$/u;

/** Whether words are the number of the document: by their form, or by the label before them. */
export function isDocumentNumber(label: string, words: string): boolean {
  const folded = foldPunctuation(words);
  return documentNumber.test(folded) || (numberLabel.test(label) && anyNumber.test(folded));
}

const numberLine =
  /^(?:(?:(?:temporary )?document|doc|TD|ref(?:erence)?)\.?(?: no\.?| number| document)?(?: ?:)? )?(?<number>[^:]{3,50})$/di;

/** "SG9-TD0341 (GEN)", "Document SG2-TD833": a line that is the number of the document and nothing else. */
export function numberInLine(text: string): string | null {
  const words = text.trim();
  if (documentNumber.test(foldPunctuation(words))) return words;
  const { number = '' } = matchFolded(numberLine, words)?.groups ?? {};
  return documentNumber.test(foldPunctuation(number)) ? number : null;
}

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
