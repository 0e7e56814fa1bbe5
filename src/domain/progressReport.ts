import * as v from 'valibot';
import { focusGroup } from './focusGroup.ts';
import { office } from './leadership.ts';
import { liaison } from './liaison.ts';
import { meeting, plannedMeeting } from './meeting.ts';
import { day, name, stated, statement } from './provenance.ts';
import { workingGroup } from './workingGroup.ts';

/** Report format, version 1: the one definition. Types follow from it, and every report passes it once. */
export const progressReport = v.strictObject({
  format: v.literal('focus-group-progress-report'),
  version: v.literal(1),
  focusGroup,
  document: v.strictObject({ number: stated(name), title: stated(name), date: stated(day) }),
  meetings: v.pipe(
    v.array(meeting),
    v.check(
      (held) => held.every((one, index) => index === 0 || (held[index - 1]?.firstDay ?? '') <= one.firstDay),
      'Meetings held must stand in order of date',
    ),
  ),
  plannedMeetings: v.array(plannedMeeting),
  leadership: v.array(office),
  workingGroups: v.array(workingGroup),
  liaison,
  nextSteps: v.array(statement),
  remarks: v.array(statement),
  unplaced: v.array(statement),
});
export type ProgressReport = v.InferOutput<typeof progressReport>;

/**
 * A report from untyped data.
 * @throws Error whose message names each fault and its place, such as `meetings.0.totalParticipants.value`.
 */
export function parseProgressReport(data: unknown): ProgressReport {
  const result = v.safeParse(progressReport, data);
  if (result.success) return result.output;
  const faults = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'report'}: ${issue.message}`);
  throw new Error(`Not a progress report of format version 1.\n${faults.join('\n')}`);
}
