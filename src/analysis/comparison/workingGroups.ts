import type { ProgressReport } from '../../domain/progressReport.ts';
import type { WorkingGroup } from '../../domain/workingGroup.ts';
import type { Both } from './both.ts';
import type { Change } from './change.ts';
import { contentOf } from './content.ts';
import { addedAndGone, besideLists, revision, sourcesOf } from './finding.ts';
import { leaderChanges } from './leaders.ts';
import { type Matched, matchByKeys } from './matching.ts';

/** A group as far as it is compared here: its deliverables are compared on their own. */
const groupContent = ({ number, title, mission, leader }: WorkingGroup): string =>
  contentOf({ number, title, mission, leader });

export const matchGroups = ({ earlier, later }: Both<ProgressReport>): Matched<WorkingGroup> =>
  matchByKeys(earlier.workingGroups, later.workingGroups, [groupContent, ({ number }) => number]);

function revisionsOf(of: Both<WorkingGroup>): Change[] {
  return [
    ...revision('group-title', of, ({ title }) => title, sourcesOf(of)),
    ...revision('mission', of, ({ mission }) => mission, sourcesOf(of)),
    ...leaderChanges(of),
  ];
}

export function groupChanges(reports: Both<ProgressReport>, groups: Matched<WorkingGroup>): Change[] {
  const beside = besideLists({
    earlier: reports.earlier.workingGroups,
    later: reports.later.workingGroups,
  });
  return [...addedAndGone('group', groups, beside), ...groups.pairs.flatMap(revisionsOf)];
}
