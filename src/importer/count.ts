import { Rejection } from './finding.ts';
import { limits } from './limits.ts';

/** Counts what a document holds while it is read: rows of its tables, its paragraphs and cells, and its sentences. */
export type Count = { rows: number; places: number; sentences: number };

export const newCount = (): Count => ({ rows: 0, places: 0, sentences: 0 });

/** @throws Rejection past the limit */
export function countRow(count: Count): void {
  count.rows++;
  if (count.rows > limits.tableRows) throw new Rejection('rejected.tooManyRows');
}

/** @throws Rejection past the limit, before what is read takes more room and time than a page has */
export function countPlaces(count: Count, more = 1): void {
  count.places += more;
  if (count.places > limits.places) throw new Rejection('rejected.tooManyPlaces');
}

/** @throws Rejection as above */
export function countSentences(count: Count, more: number): void {
  count.sentences += more;
  if (count.sentences > limits.sentences) throw new Rejection('rejected.tooManyPlaces');
}
