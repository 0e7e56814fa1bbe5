import type { ProgressReport } from '../../src/domain/progressReport.ts';
import {
  body,
  deliverable,
  group,
  held,
  joint,
  officer,
  plannedFor,
  representative,
  statement,
} from './comparisonBuilders.ts';
import { anyStatus, drop, edit, insert, type Mutation } from './comparisonEdits.ts';

const ofMeetings: Mutation[] = [
  ({ meetings }, { index, other }) =>
    edit(meetings, index, { totalParticipants: anyStatus(other, 80 + (other % 3), 1) }),
  ({ meetings }, { index, other }) =>
    edit(meetings, index, { meetingReport: anyStatus(other, 'O-007', 'O') }),
  ({ meetings }, { index, other }) =>
    edit(meetings, index, {
      inputDocuments: anyStatus(other, 12, 1),
      outputDocuments: anyStatus(index, 7, 1),
      remoteParticipants: anyStatus(other, index, 1),
    }),
  ({ meetings }, { index, word }) => edit(meetings, index, { place: word }),
  ({ meetings }, { index, day }) => edit(meetings, index, { firstDay: day, lastDay: day }),
  ({ meetings }, { index }) => drop(meetings, index),
  ({ meetings }, { word, day }) => insert(meetings, 0, held(word, [day, day])),
];

/** A planned meeting is held, as it was planned. */
const hold: Mutation = ({ meetings, plannedMeetings }, { index }) => {
  for (const { place, days } of plannedMeetings.splice(index % 2, 1)) {
    if ('value' in place && 'value' in days)
      insert(meetings, 0, held(place.value, [days.value.firstDay, days.value.lastDay]));
  }
};

const ofPlannedMeetings: Mutation[] = [
  hold,
  ({ plannedMeetings }, { index }) => drop(plannedMeetings, index),
  ({ plannedMeetings }, { index, word, day }) => insert(plannedMeetings, index, plannedFor(word, [day, day])),
  ({ plannedMeetings }, { index, other, word }) =>
    edit(plannedMeetings, index, { place: anyStatus(other, word, 'x') }),
  ({ plannedMeetings }, { index, other, day }) => {
    const days = { firstDay: day, lastDay: day, precision: 'week' } as const;
    edit(plannedMeetings, index, { days: anyStatus(other, days, days) });
  },
  ({ plannedMeetings }, { other }) => {
    const place = anyStatus(other, 'Lima, Peru', 'x');
    const days = { firstDay: '2030-09-02', lastDay: '2030-09-04', precision: 'days' } as const;
    edit(plannedMeetings, 0, { place, days: anyStatus(other, days, days) });
  },
  ({ plannedMeetings }, { index, word }) => edit(plannedMeetings, index, { hosts: [word], note: word }),
];

const ofGroups: Mutation[] = [
  ({ workingGroups }, { index, word }) => edit(workingGroups, index, { title: word }),
  ({ workingGroups }, { index, other, word }) =>
    edit(workingGroups, index, { mission: anyStatus(other, word, 'x') }),
  ({ workingGroups }, { index, other, word }) => {
    const person = { name: word, affiliation: null, country: other % 3 ? 'Peru' : null };
    const leader = { ...person, interim: index % 2 === 0 };
    edit(workingGroups, index, { leader: anyStatus(other, leader, leader) });
  },
  ({ workingGroups }, { index, other }) => {
    const leader = { name: 'Ana Ek', affiliation: null, country: index % 3 ? 'Peru' : null };
    const interim = { ...leader, interim: index % 2 === 0 };
    edit(workingGroups, 0, { leader: anyStatus(other % 4, interim, interim) });
  },
  ({ workingGroups }, { index }) => drop(workingGroups, index),
  ({ workingGroups }, { index, other }) => insert(workingGroups, index, group(String(other % 4))),
];

const deliverablesIn = ({ workingGroups }: ProgressReport, index: number) =>
  workingGroups[index % (workingGroups.length || 1)]?.deliverables ?? [];

const ofDeliverables: Mutation[] = [
  (report, { index, other, word }) => edit(deliverablesIn(report, index), other, { title: word }),
  (report, { index, other, word }) => edit(deliverablesIn(report, index), other, { extra: { Status: word } }),
  (report, { index, other }) =>
    edit(deliverablesIn(report, index), other, { code: `FG ABC D1.${index % 3}` }),
  (report, { index, other }) =>
    edit(deliverablesIn(report, index), other, { code: `${index % 2 ? 'D ' : 'ABC-D'}1.${index % 3}` }),
  (report, { index, other, word }) =>
    insert(deliverablesIn(report, index), other, deliverable(`D1.${other % 3}`, word)),
  (report, { index, other }) => drop(deliverablesIn(report, index), other),
  (report, { index, other }) =>
    deliverablesIn(report, other).push(...deliverablesIn(report, index).splice(0, 1)),
];

const ofPeople: Mutation[] = [
  ({ leadership }, { index }) => drop(leadership, index),
  ({ leadership }, { index, word }) => insert(leadership, index, officer(word)),
  ({ leadership }, { index, other, word }) =>
    edit(leadership, index, { appointedBy: other % 2 ? word : null, role: 'chairman' }),
  ({ leadership }, { index, word }) =>
    edit(leadership, index, { person: { name: 'Bo Li', affiliation: word, country: null } }),
];

const statementsIn = ({ liaison, focusGroup, nextSteps }: ProgressReport, index: number) =>
  [liaison.matters, focusGroup.termsOfReference, nextSteps][index % 3] ?? [];

const ofTheRest: Mutation[] = [
  ({ liaison }, { index, word }) => insert(liaison.statementsSentTo, index, body(word)),
  ({ liaison }, { index }) => drop(liaison.statementsSentTo, index),
  ({ liaison }, { index }) => edit(liaison.statementsSentTo, index, { kind: 'itu-t-focus-group' }),
  ({ liaison }, { index, word }) => insert(liaison.presentationsFrom, index, body(word)),
  ({ liaison }, { index }) => edit(liaison.presentationsFrom, index, { kind: 'itu-t-study-group' }),
  ({ liaison }, { index, other }) => edit(liaison.representatives, index, { count: other }),
  ({ liaison }, { index, other }) => {
    const name = other % 2 ? 'Ana Ek' : 'Bo Li';
    edit(liaison.representatives, index, { person: { name, affiliation: null, country: null } });
  },
  ({ liaison }, { index, word }) => insert(liaison.representatives, index, representative(word)),
  ({ liaison }, { index }) => drop(liaison.representatives, index),
  ({ liaison }, { index, word }) => edit(liaison.jointMeetings, index, { place: word }),
  ({ liaison }, { index, word }) => insert(liaison.jointMeetings, index, joint(word)),
  (report, { index, word }) => insert(statementsIn(report, index), index, statement(word)),
  (report, { index }) => drop(statementsIn(report, index), index),
  ({ focusGroup }, { index, other }) => {
    focusGroup.lifetimeMonths = anyStatus(other, 24 + (index % 2), 1);
  },
  ({ focusGroup }, { index, other }) => {
    focusGroup.established = anyStatus(other, index % 2 ? '2029-11' : '2029-11-05', '2029-10');
  },
  ({ focusGroup }, { other, word }) => {
    focusGroup.parentGroup = anyStatus(other, word, 'x');
  },
];

/** Ways in which a report can come to differ. */
export const mutations = [
  ofMeetings,
  ofPlannedMeetings,
  ofGroups,
  ofDeliverables,
  ofPeople,
  ofTheRest,
].flat();
