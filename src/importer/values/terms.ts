import { foldPunctuation } from '../text/fold.ts';
import { notYet, tellsOfLeaving, till } from './offices.ts';

const over = /\b(?:until|deceased|former(?:ly)?|outgoing|ended|expired|no longer)\b|†/i;
const year = '(?:19|20)\\d\\d';
/** "2018 – 2022", "from May 2018 to May 2022", "to May 2023". */
const span = new RegExp(
  `\\b${year} ?(?:-|to) ?(?:\\d{1,2}[/.]|[A-Za-z]{3,9}\\.? )?${year}\\b|^(?:up )?to (?:[A-Za-z]{3,9}\\.? )?${year}\\b`,
  'i',
);
/** Over a column that tells when a term of office ends. */
const endLabel = /^(?:until|to|end|end date|end of term|term ends?|left)$/i;

/** Over a column that tells for how long somebody is appointed: "until 2023" may be said of who is in office. */
const termLabel = /^(?:terms?|mandate|term of office|period of office|duration)$/i;

/** True where words say that an office is held no more, or not yet, or for how long it was: whether it is now, they leave open. */
export function tellsOfEnd(text: string): boolean {
  return over.test(text) || till.test(text) || notYet.test(text) || tellsOfLeaving(text);
}

/**
 * The same of a cell beside an officer, which may hold nothing but years; `label` is that of its column. "term" where it
 * may as well be how long an officer is appointed for.
 */
export function endToldIn(text: string, label: string): 'end' | 'term' | null {
  const words = foldPunctuation(text).trim();
  const isEnd = tellsOfEnd(words) || span.test(words) || (/\d/.test(words) && endLabel.test(label.trim()));
  if (!isEnd) return null;
  return termLabel.test(label.trim()) && !tellsOfLeaving(words) ? 'term' : 'end';
}
