import { calendarDay } from '../../src/domain/calendarDate.ts';
import type { Deliverable } from '../../src/domain/deliverable.ts';
import type { ProgressReport } from '../../src/domain/progressReport.ts';
import type { Source } from '../../src/domain/provenance.ts';
import { aGroup, aLeader, aMeeting, anOffice, aPlannedMeeting, aStatement, stated } from './builders.ts';
import { aReport } from './report.ts';

type Size = { meetings?: number; groups?: number; deliverables: number };

const subjects = ['Terms', 'Vocabulary', 'Requirements', 'Criteria', 'Interfaces', 'Methods', 'Roadmap'];
const matters = ['energy', 'transport', 'health', 'identity', 'supply chains', 'water', 'archives', 'trade'];
const forms = ['overview', 'framework', 'guidelines', 'gap analysis', 'reference model'];
const leaders = ['Ana Souza', 'Bo Lindqvist', 'Chidi Okafor', 'Dana Petrov', 'Émile Roche', 'Fang Li'];

/** The next of a list of numbers that look random and are always the same. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const pick = (from: readonly string[], at: number): string => from[at] ?? '';

function deliverables(group: number, count: number, next: (below: number) => number): Deliverable[] {
  return Array.from({ length: count }, (_, index): Deliverable => {
    const source: Source = { section: 'Structure and deliverables', table: 2, row: `D${group}.${index + 1}` };
    const subject = pick(subjects, next(subjects.length));
    const title = `${subject} of ${pick(matters, next(matters.length))} and ${pick(matters, next(matters.length))}: ${pick(forms, next(forms.length))} ${next(10_000)}`;
    return { code: `D${group}.${index + 1}`, title, extra: {}, source };
  });
}

/** The report of a group that met often and works on very much: every list is as long as it can be asked for. */
export function largeReport({ meetings = 30, groups = 40, deliverables: count }: Size): ProgressReport {
  const next = numbersFrom(12_345);
  const share = (group: number) =>
    Math.floor((count * group) / groups) - Math.floor((count * (group - 1)) / groups);
  const report = aReport({
    meetings: Array.from({ length: meetings }, (_, index) => {
      const year = 2018 + Math.floor(index / 4);
      const month = 2 + (index % 4) * 3;
      return aMeeting({
        place: index % 3 === 0 ? 'Geneva' : 'Online',
        firstDay: calendarDay(year, month, 10),
        lastDay: calendarDay(year, month, 13),
        inputDocuments: 20 + next(60),
        outputDocuments: 2 + next(9),
        remoteParticipants: next(40),
        totalParticipants: 40 + next(90),
      });
    }),
    plannedMeetings: [aPlannedMeeting({ place: 'Nairobi' })],
    leadership: leaders.map((name, index) => anOffice(index === 0 ? 'chairman' : 'vice-chairman', name)),
    workingGroups: Array.from({ length: groups }, (_, index) =>
      aGroup(String(index + 1), {
        title: `Working group on ${pick(matters, index % matters.length)} ${index + 1}`,
        mission: `Studies what ${pick(matters, index % matters.length)} asks of networks.`,
        leader: aLeader(pick(leaders, index % leaders.length)),
        deliverables: deliverables(index + 1, share(index + 1), next),
      }),
    ),
    nextSteps: [aStatement('To report again.')],
  });
  return { ...report, focusGroup: { ...report.focusGroup, established: stated('2018-01') } };
}
