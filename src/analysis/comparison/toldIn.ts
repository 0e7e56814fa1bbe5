import type { ProgressReport } from '../../domain/progressReport.ts';
import { knownValue } from '../figure.ts';
import { namesIn } from '../namesIn.ts';

/** Names and other words of a report that stand among ours where it is compared: notes and columns, too. */
export function toldIn(report: ProgressReport): string[] {
  const { plannedMeetings, leadership, workingGroups, liaison } = report;
  const noted = [...plannedMeetings, ...liaison.representatives, ...liaison.jointMeetings];
  const columns = workingGroups.flatMap(({ deliverables }) =>
    deliverables.flatMap(({ extra }) => Object.entries(extra).flat()),
  );
  return [
    ...namesIn(report),
    ...noted.flatMap(({ note }) => note ?? []),
    ...leadership.flatMap(({ appointedBy }) => appointedBy ?? []),
    ...workingGroups.flatMap(({ mission }) => knownValue(mission) ?? []),
    ...new Set(columns),
  ];
}
