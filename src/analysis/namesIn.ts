import type { Person } from '../domain/leadership.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import { knownValue } from './figure.ts';

const ofPerson = (person: Person | null): (string | null)[] =>
  person ? [person.name, person.affiliation, person.country] : [];

/** Names and titles of a report that stand in sentences of the interface: places, people, bodies, working groups. */
export function namesIn(report: ProgressReport): string[] {
  const { focusGroup, meetings, plannedMeetings, leadership, workingGroups, liaison } = report;
  const { statementsSentTo, presentationsFrom, representatives, jointMeetings } = liaison;
  return [
    focusGroup.name,
    ...meetings.map(({ place }) => place),
    ...plannedMeetings.flatMap(({ place, hosts }) => [knownValue(place), ...hosts]),
    ...leadership.flatMap(({ person }) => ofPerson(person)),
    ...workingGroups.flatMap(({ title, leader }) => [title, ...ofPerson(knownValue(leader))]),
    ...[...statementsSentTo, ...presentationsFrom].map(({ name }) => name),
    ...representatives.flatMap(({ of, to, person }) => [of, to, ...ofPerson(person)]),
    ...jointMeetings.flatMap(({ with: body, place }) => [body, place]),
  ].filter((name) => name !== null);
}
