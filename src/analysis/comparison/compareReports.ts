import type { Meeting } from '../../domain/meeting.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import type { WorkingGroup } from '../../domain/workingGroup.ts';
import type { Area } from './areas.ts';
import type { Both } from './both.ts';
import type { Change, ListedDeliverable } from './change.ts';
import { deliverableChanges, matchDeliverables, matchedWithoutPrefix } from './deliverables.ts';
import { wordsKey } from './keys.ts';
import { liaisonChanges } from './liaisons.ts';
import { mandateChanges } from './mandate.ts';
import type { Matched } from './matching.ts';
import { matchMeetings, meetingChanges } from './meetings.ts';
import { officerChanges } from './officers.ts';
import { type MatchedPlanned, matchPlanned, plannedChanges } from './plannedMeetings.ts';
import { statementChanges } from './statements.ts';
import { withoutSummaries } from './summaries.ts';
import { groupChanges, matchGroups } from './workingGroups.ts';

/** Two reports of one group: everything that changed, and side by side what the panels list. */
export type GroupComparison = {
  kind: 'same-group';
  reports: Both<ProgressReport>;
  changes: Change[];
  meetings: Matched<Meeting>;
  planned: MatchedPlanned;
  groups: Matched<WorkingGroup>;
  deliverables: Matched<ListedDeliverable>;
  /** Pairs whose codes differ only by the focus group's name before them, or by blanks. */
  withoutPrefix: Both<ListedDeliverable>[];
  /** Where differences between a summary and a report's own words were left out of the changes. */
  leftOut: ReadonlySet<Area>;
};

/** Reports of two groups: nothing of one became something of the other, so only figures stand side by side. */
export type Comparison = GroupComparison | { kind: 'different-groups'; reports: Both<ProgressReport> };

/** Acronyms are alike whatever separates their words: "FG DLT", "FG-DLT". */
export function isSameGroup({ earlier, later }: Both<ProgressReport>): boolean {
  const keyOf = ({ focusGroup }: ProgressReport): string => wordsKey(focusGroup.acronym).replaceAll('-', '');
  return keyOf(earlier) === keyOf(later);
}

function changesBetween(reports: Both<ProgressReport>): GroupComparison {
  const meetings = matchMeetings(reports);
  const planned = matchPlanned(reports, meetings);
  const groups = matchGroups(reports);
  const deliverables = matchDeliverables(reports);
  const all = [
    ...mandateChanges(reports),
    ...meetingChanges(reports, meetings),
    ...plannedChanges(reports, planned),
    ...deliverableChanges(reports, deliverables),
    ...groupChanges(reports, groups),
    ...officerChanges(reports),
    ...liaisonChanges(reports),
    ...statementChanges(reports),
  ];
  const withoutPrefix = matchedWithoutPrefix(deliverables);
  const lists = { meetings, planned, groups, deliverables, withoutPrefix };
  return { kind: 'same-group', reports, ...withoutSummaries(reports, all), ...lists };
}

export function compareReports(earlier: ProgressReport, later: ProgressReport): Comparison {
  const reports = { earlier, later };
  return isSameGroup(reports) ? changesBetween(reports) : { kind: 'different-groups', reports };
}
