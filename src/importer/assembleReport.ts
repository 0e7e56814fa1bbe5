import { isCalendarDay } from '../domain/calendarDate.ts';
import type { FocusGroup } from '../domain/focusGroup.ts';
import type { Office } from '../domain/leadership.ts';
import type { Liaison } from '../domain/liaison.ts';
import type { Meeting, PlannedMeeting } from '../domain/meeting.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import type { WorkingGroup } from '../domain/workingGroup.ts';
import { checkReport } from './checkReport.ts';
import { tellDoubtsLeft } from './doubtsLeft.ts';
import { tellFactsLeft } from './factsLeft.ts';
import { type Finding, Rejection } from './finding.ts';
import type { Use } from './ledger.ts';
import { tellNamesLeft } from './namesLeft.ts';
import { dropNoteMarks } from './noteMarks.ts';
import { readPresentationsFrom, readStatementsSentTo } from './sections/correspondence.ts';
import { type Desk, newDesk, sentencesIn } from './sections/desk.ts';
import { readDocumentHead } from './sections/documentHead.ts';
import {
  type FiguresTable,
  figuresTableIn,
  readFiguresInLines,
  readFiguresTable,
} from './sections/figuresTable.ts';
import { readFocusGroup } from './sections/focusGroup.ts';
import { readGroupCards } from './sections/groupCards.ts';
import { readNames } from './sections/groupNames.ts';
import { newGroupRegister } from './sections/groupRegister.ts';
import { readGroupsProse } from './sections/groupsProse.ts';
import { readGroupsTable } from './sections/groupsTable.ts';
import { readHeldInProse } from './sections/heldInProse.ts';
import { readJointMeetings } from './sections/jointMeetings.ts';
import { readLeadership } from './sections/leadership.ts';
import { readLeadershipTable } from './sections/leadershipTable.ts';
import { readMeetingBlocks } from './sections/meetingBlocks.ts';
import { type MeetingsRead, readMeetingsTable } from './sections/meetingsTable.ts';
import { leaveOthersParts } from './sections/othersParts.ts';
import { type Section, sectionsOf, type TablePassage, tablesOf } from './sections/outline.ts';
import { readPlannedMeetings } from './sections/plannedMeetings.ts';
import { readPlannedRows } from './sections/plannedRows.ts';
import { readRemainder } from './sections/remainder.ts';
import { readRepresentatives } from './sections/representatives.ts';
import type { KnownMeetings } from './sections/sameMeeting.ts';
import { plannedOnce, withoutHeld } from './sections/samePlanned.ts';
import { listsStatements } from './sections/statementTable.ts';
import type { SourceDocument } from './sourceDocument.ts';
import { tellUnusualReadings } from './unusualReadings.ts';

export type Assembled = {
  report: ProgressReport;
  findings: Finding[];
  /** Where every word of the document went; a place may stand several times. */
  used: Use[];
};

type Tables = {
  /** A list for each table, and one for lines with labels. */
  held: Meeting[][];
  planned: PlannedMeeting[];
  offices: Office[];
  groups: WorkingGroup[];
  /** Of figures under the numbers of meetings, which may all be told in sentences. */
  figures: FiguresTable[];
};

/** A table of more places stays unread: no report's table is so large, and looking through it would take too long. */
const mostPlaces = 1_000_000;

function readableTables(
  desk: Desk,
  headTables: readonly TablePassage[],
): { table: TablePassage; section: Section }[] {
  return desk.sections.flatMap((section) =>
    tablesOf([section])
      .filter((table) => !headTables.includes(table) && table.grid.rows * table.grid.columns <= mostPlaces)
      .map((table) => ({ table, section })),
  );
}

/** Tables are known by their labels, wherever they stand. */
function readTables(desk: Desk, headTables: readonly TablePassage[]): Tables {
  const register = newGroupRegister();
  const meetings: MeetingsRead[] = [];
  const known: KnownMeetings = new Map();
  const offices: Office[][] = [];
  const figures: FiguresTable[] = [];
  for (const section of desk.sections)
    for (const table of headTables)
      if (section.parts.includes(table))
        offices.push(readLeadershipTable(desk, register, table, section, true) ?? []);
  for (const { table, section } of readableTables(desk, headTables)) {
    const ofFigures = figuresTableIn(table, section);
    if (ofFigures !== null) {
      figures.push(ofFigures);
      continue;
    }
    const ofMeetings = readMeetingsTable(desk, table, section, known);
    const ofGroups = ofMeetings === null && readGroupCards(desk, register, table);
    const isOther = ofMeetings !== null || ofGroups;
    const ofOffices = isOther ? null : readLeadershipTable(desk, register, table, section);
    if (ofMeetings !== null) meetings.push(ofMeetings);
    else if (ofGroups) continue;
    else if (ofOffices !== null) offices.push(ofOffices);
    else if (!listsStatements(section, table)) readGroupsTable(desk, register, table, section);
  }
  meetings.push(
    readMeetingBlocks(
      desk,
      meetings.flatMap(({ held }) => held),
    ),
  );
  readGroupsProse(desk, register);
  return {
    held: meetings.map(({ held }) => held),
    planned: meetings.flatMap(({ planned }) => planned),
    offices: offices.flat(),
    groups: register.groups(desk),
    figures,
  };
}

const byDays = (meetings: readonly Meeting[]): Meeting[] =>
  meetings.toSorted((one, other) => one.firstDay.localeCompare(other.firstDay));

/** `lists` are those of tables and those of sentences: each may be in order, though they tell of different times. */
function inOrderOfDays(desk: Desk, lists: readonly (readonly Meeting[])[]): Meeting[] {
  if (lists.some((list) => byDays(list).some((meeting, index) => meeting !== list[index])))
    desk.tell('note', 'finding.meetingsReordered', {}, null);
  return byDays(lists.flat());
}

/** Signs that the document is about a focus group's work, rather than prose that happens to say so. */
function isProgressReport(desk: Desk, report: ProgressReport): boolean {
  const { meetings, plannedMeetings, workingGroups, leadership, liaison } = report;
  if (meetings.length + workingGroups.length > 0) return true;
  const names = [...sentencesIn(desk)].some(({ sentence }) =>
    /\bfocus group|\bFG[- ][A-Z]/i.test(sentence.text),
  );
  const inTitles = desk.sections.some(({ title }) => /\bfocus group|\bFG[- ][A-Z]/i.test(title));
  const inTables = tablesOf(desk.sections).some(({ grid }) =>
    grid.cells.slice(0, 20).some(({ text }) => /\bfocus group (?:on|for) /i.test(text.slice(0, 300))),
  );
  const facts = [plannedMeetings, leadership, liaison.statementsSentTo, liaison.representatives].flat()
    .length;
  const founded = report.focusGroup.parentGroup.status !== 'not-stated';
  const sections = desk.sections.filter(({ kind }) => kind !== 'unknown').length;
  return (names || inTitles || inTables) && (facts > 0 || founded || sections >= 2);
}

type Contacts = Omit<Liaison, 'matters'>;

function readContacts(desk: Desk): Contacts {
  const statementsSentTo = readStatementsSentTo(desk);
  const presentationsFrom = readPresentationsFrom(desk);
  const jointMeetings = readJointMeetings(desk);
  const named = [...statementsSentTo, ...presentationsFrom].map(({ name }) => name);
  const known = [...named, ...jointMeetings.map((joint) => joint.with)];
  return {
    statementsSentTo,
    presentationsFrom,
    representatives: readRepresentatives(desk, known),
    jointMeetings,
  };
}

/** What a sentence may call the group and its parent. */
function namesOf({ acronym, name, parentGroup }: FocusGroup): string[] {
  return [acronym, name, ...('value' in parentGroup ? [parentGroup.value] : [])];
}

/** The readers in turn: what an earlier one has used, a later one leaves alone. */
function readReport(desk: Desk): ProgressReport {
  const { head, tables: headTables } = readDocumentHead(desk);
  const names = readNames(desk, head.title.status === 'stated' ? head.title.value : '');
  desk.about = {
    acronym: names.acronym,
    day: 'value' in head.date && isCalendarDay(head.date.value) ? head.date.value : null,
  };
  leaveOthersParts(desk);
  const focusGroup = readFocusGroup(desk, names);
  const tables = readTables(desk, headTables);
  const contacts = readContacts(desk);
  const planned = plannedOnce(desk, [
    ...tables.planned,
    ...readPlannedRows(desk),
    ...readPlannedMeetings(desk),
  ]);
  const meetings = inOrderOfDays(desk, [...tables.held, readHeldInProse(desk, tables.held.flat())]);
  for (const figures of tables.figures) readFiguresTable(desk, figures, meetings);
  readFiguresInLines(desk, meetings);
  const plannedMeetings = withoutHeld(desk, planned, meetings);
  const leadership = readLeadership(desk, tables.offices);
  const { matters, ...remainder } = readRemainder(desk, namesOf(focusGroup));
  return {
    format: 'focus-group-progress-report',
    version: 1,
    focusGroup,
    document: head,
    meetings,
    plannedMeetings,
    leadership,
    workingGroups: tables.groups,
    liaison: { ...contacts, matters },
    ...remainder,
  };
}

/**
 * The report a document tells, as well as it can be read, with what was odd and where every word went. Pure: the same
 * document gives the same report.
 * @throws Rejection `rejected.notReport` where the document is not about a focus group's work.
 */
export function assembleReport(document: SourceDocument, fileName: string): Assembled {
  const desk = newDesk(sectionsOf(document));
  const report = readReport(desk);
  if (!isProgressReport(desk, report)) throw new Rejection('rejected.notReport', { file: fileName });
  dropNoteMarks(report, document);
  checkReport(desk, report);
  tellUnusualReadings(desk, report, namesOf(report.focusGroup));
  tellDoubtsLeft(desk);
  tellFactsLeft(desk, report);
  tellNamesLeft(desk, report);
  return { report, findings: desk.findings, used: desk.ledger.usedIn(report) };
}
