// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { ProgressReport } from '../../../../src/domain/progressReport.ts';
import { Lead } from '../../../../src/panels/overview/Lead.tsx';
import { aDeliverable, aGroup, aMeeting, aPlannedMeeting } from '../../../support/builders.ts';
import { mount, textOf } from '../../../support/mount.tsx';
import { aReport } from '../../../support/report.ts';

const group = (number: string, ...codes: string[]) =>
  aGroup(number, { deliverables: codes.map((code) => aDeliverable(code)) });

const leads: [string, ProgressReport, string][] = [
  [
    'all there is to tell',
    aReport({
      meetings: [aMeeting(), aMeeting()],
      plannedMeetings: [aPlannedMeeting()],
      workingGroups: [group('1', 'D1.1', 'D1.2'), group('2')],
    }),
    '2 meetings held and 1 planned. 2 deliverables listed, in 1 of 2 working groups.',
  ],
  [
    'one of each',
    aReport({ meetings: [aMeeting()], workingGroups: [group('1', 'D1.1')] }),
    '1 meeting held; no planned meeting listed. 1 deliverable listed, in 1 working group.',
  ],
  [
    'no meeting held yet and no deliverable',
    aReport({ plannedMeetings: [aPlannedMeeting()], workingGroups: [group('1')] }),
    'No meeting held is listed; 1 planned. 1 working group, no deliverable listed.',
  ],
  ['nothing', aReport(), 'The report lists no meeting. No working group and no deliverable listed.'],
];

it.each(leads)('The lead of a report with %s reads well', async (_, report, sentence) => {
  const { page } = await mount(<Lead report={report} />);
  expect(textOf(page)).toBe(sentence);
});
