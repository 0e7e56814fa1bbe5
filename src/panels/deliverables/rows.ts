import type { DeliverableRow as Row } from '../../analysis/deliverables.ts';
import { queryWords } from '../../analysis/search.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import type { WorkingGroup } from '../../domain/workingGroup.ts';
import type { View } from '../../url/viewAddress.ts';

export type GroupOfRows = { group: WorkingGroup; found: readonly Row[] };

/**
 * The rows under their working groups, in the report's order of groups. A group without deliverables is one of them
 * unless words are sought.
 */
export function groupedRows(rows: readonly Row[], report: ProgressReport, view: View): GroupOfRows[] {
  const found = new Map<WorkingGroup, Row[]>();
  for (const row of rows) {
    const of = found.get(row.group);
    if (of) of.push(row);
    else found.set(row.group, [row]);
  }
  const isSearching = queryWords(view.query).length > 0;
  return report.workingGroups
    .filter(({ number }) => view.workingGroups.length === 0 || view.workingGroups.includes(number))
    .map((group) => ({ group, found: found.get(group) ?? [] }))
    .filter(({ group, found }) => found.length > 0 || (!isSearching && group.deliverables.length === 0));
}

/** What a table shows in one line: a deliverable, what it tells once it is opened, or the group that others stand under. */
export type Line = Row | { details: Row } | { heading: GroupOfRows };

/**
 * The lines of a table from top to bottom.
 * @param groups the rows under their groups; null where they are not grouped
 * @param open places of the rows that are opened
 */
export function linesOf(
  rows: readonly Row[],
  groups: readonly GroupOfRows[] | null,
  open: ReadonlySet<number>,
): readonly Line[] {
  if (groups === null && open.size === 0) return rows;
  const lines: Line[] = [];
  const add = (row: Row): void => {
    lines.push(row);
    if (open.has(row.at)) lines.push({ details: row });
  };
  for (const heading of groups ?? []) {
    lines.push({ heading });
    heading.found.forEach(add);
  }
  if (groups === null) rows.forEach(add);
  return lines;
}

/** The same for the same line wherever it stands. */
export function keyOfLine(line: Line): string | number {
  if ('heading' in line) return `group ${line.heading.group.number}`;
  return 'details' in line ? -1 - line.details.at : line.at;
}
