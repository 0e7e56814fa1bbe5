import type { Person } from '../domain/leadership.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import type { Stated } from '../domain/provenance.ts';
import { knownValue } from './figure.ts';

const ofPerson = (person: Person | null): (string | null)[] =>
  person ? [person.name, person.affiliation, person.country] : [];

/** What a field holds, and what stood there before it was corrected: that is shown, too, struck out. */
const everIn = <T>(field: Stated<T>): (T | null)[] => [
  knownValue(field),
  ...(field.status === 'corrected' ? [field.was] : []),
];

/** Names and titles of a report that stand in sentences of the interface: places, people, bodies, working groups. */
export function namesIn(report: ProgressReport): string[] {
  const { focusGroup, meetings, plannedMeetings, leadership, workingGroups, liaison } = report;
  const { statementsSentTo, presentationsFrom, representatives, jointMeetings } = liaison;
  return [
    focusGroup.name,
    ...meetings.map(({ place }) => place),
    ...plannedMeetings.flatMap(({ place, hosts }) => [...everIn(place), ...hosts]),
    ...leadership.flatMap(({ person }) => ofPerson(person)),
    ...workingGroups.flatMap(({ title, leader }) => [title, ...everIn(leader).flatMap(ofPerson)]),
    ...[...statementsSentTo, ...presentationsFrom].map(({ name }) => name),
    ...representatives.flatMap(({ of, to, person }) => [of, to, ...ofPerson(person)]),
    ...jointMeetings.flatMap(({ with: body, place }) => [body, place]),
  ].filter((name) => name !== null);
}
