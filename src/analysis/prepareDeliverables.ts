import type { DeliverableRow } from './deliverables.ts';
import { rankColumn, searchTextsOf, sortColumns } from './shownDeliverables.ts';

/** Makes ready what a search and a sort ask for, in steps between which the page is free. */
export function* prepareDeliverables(rows: readonly DeliverableRow[], locale: string): Generator<void> {
  searchTextsOf(rows);
  yield;
  for (const column of sortColumns) yield* rankColumn(rows, column, locale);
}
