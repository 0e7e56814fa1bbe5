import type { Meeting } from '../../domain/meeting.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import { knownValue } from '../figure.ts';
import type { Both } from './both.ts';
import type { Change } from './change.ts';
import { contentOf } from './content.ts';
import { addedAndGone, besideLists, revision, sourcesOf } from './finding.ts';
import { type Matched, matchByKeys } from './matching.ts';
import { occasionKeys } from './occasions.ts';

/** The meetings held that both reports list, and those that only one does. */
export const matchMeetings = ({ earlier, later }: Both<ProgressReport>): Matched<Meeting> =>
  matchByKeys(earlier.meetings, later.meetings, [
    contentOf,
    occasionKeys.placeAndDays,
    occasionKeys.days,
    ({ meetingReport }: Meeting) => knownValue(meetingReport),
    occasionKeys.placeAndMonth,
  ]);

function revisionsOf(of: Both<Meeting>): Change[] {
  const sources = sourcesOf(of);
  return [
    ...revision('meeting-place', of, ({ place }) => place, sources),
    ...revision('meeting-days', of, ({ firstDay, lastDay }) => ({ firstDay, lastDay }), sources),
    ...revision('input-documents', of, (meeting) => meeting.inputDocuments, sources),
    ...revision('output-documents', of, (meeting) => meeting.outputDocuments, sources),
    ...revision('meeting-report', of, (meeting) => meeting.meetingReport, sources),
    ...revision('remote-participants', of, (meeting) => meeting.remoteParticipants, sources),
    ...revision('total-participants', of, (meeting) => meeting.totalParticipants, sources),
  ];
}

export function meetingChanges(
  { earlier, later }: Both<ProgressReport>,
  meetings: Matched<Meeting>,
): Change[] {
  const beside = besideLists(
    { earlier: earlier.meetings, later: later.meetings },
    { earlier: earlier.plannedMeetings, later: later.plannedMeetings },
  );
  return [...addedAndGone('meeting', meetings, beside), ...meetings.pairs.flatMap(revisionsOf)];
}
