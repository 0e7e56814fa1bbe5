import type { TableInput } from '../exportFormat.ts';
import type { Table } from '../table.ts';
import { aboutTable } from './aboutTable.ts';
import { deliverablesTable } from './deliverablesTable.ts';
import { liaisonsTable } from './liaisonsTable.ts';
import { meetingsTable, plannedTable } from './meetingTables.ts';
import { groupsTable, leadershipTable } from './peopleTables.ts';
import { statementsTable } from './statementsTable.ts';

/** Every table of the report, in the order of the page. */
export function allTables(input: TableInput): Table[] {
  const { report, words } = input;
  return [
    aboutTable(input),
    meetingsTable(report.meetings, words),
    plannedTable(report.plannedMeetings, words),
    deliverablesTable(input),
    groupsTable(report, words),
    leadershipTable(report, words),
    liaisonsTable(report, words),
    statementsTable(report, words),
  ];
}
