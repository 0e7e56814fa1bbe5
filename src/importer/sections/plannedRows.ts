import type { PlannedMeeting } from '../../domain/meeting.ts';
import type { Desk } from './desk.ts';
import { cellSource } from './grid.ts';
import { isAheadTitle } from './leadIns.ts';
import { tablesOf } from './outline.ts';
import { plannedMeetingOf } from './plannedWords.ts';

/** "Next meeting | 14-16 September 2021, Geneva": a row of a table that tells what the group is. */
export function readPlannedRows(desk: Desk): PlannedMeeting[] {
  const { ledger } = desk;
  return tablesOf(desk.sections).flatMap((table) => {
    const labels = table.grid.columns === 2 ? table.grid.cells.filter(({ column }) => column === 0) : [];
    return labels.flatMap((label): PlannedMeeting[] => {
      const cell = table.grid.at(label.row, 1);
      const isRow = cell !== null && cell !== label && ledger.isFree(label) && ledger.isFree(cell);
      if (!isRow || !/\bmeeting/i.test(label.text) || !isAheadTitle(label.text)) return [];
      const planned = plannedMeetingOf(desk, cell.text, cellSource(table, cell, { row: label.text }));
      if (planned === null) return [];
      ledger.use(label, planned);
      ledger.use(cell, planned);
      return [planned];
    });
  });
}
