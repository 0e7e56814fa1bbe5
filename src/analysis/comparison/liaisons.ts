import type { Counterpart, JointMeeting, Liaison, Representative } from '../../domain/liaison.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import type { Source } from '../../domain/provenance.ts';
import type { Both } from './both.ts';
import type { Change, JointMeetingDetails, RepresentativeDetails } from './change.ts';
import { contentOf } from './content.ts';
import { addedAndGone, besideLists, revision, sourcesOf } from './finding.ts';
import { bodyKey, wordsKey } from './keys.ts';
import { type Key, matchByKeys } from './matching.ts';

/** Whatever a report says of liaisons: beside it would stand what it does not say of them. */
const allOf = ({ statementsSentTo, presentationsFrom, representatives, jointMeetings, matters }: Liaison) =>
  [statementsSentTo, presentationsFrom, representatives, jointMeetings, matters].flat();

type Listed = { source: Source };
const beside = (reports: Both<ProgressReport>, read: (liaison: Liaison) => readonly Listed[]) =>
  besideLists(
    { earlier: read(reports.earlier.liaison), later: read(reports.later.liaison) },
    { earlier: allOf(reports.earlier.liaison), later: allOf(reports.later.liaison) },
  );

const counterpartKeys: Key<Counterpart>[] = [contentOf, ({ name }) => bodyKey(name)];

function recipientChanges(reports: Both<ProgressReport>): Change[] {
  const read = ({ statementsSentTo }: Liaison) => statementsSentTo;
  const matched = matchByKeys(read(reports.earlier.liaison), read(reports.later.liaison), counterpartKeys);
  return [
    ...addedAndGone('recipient', matched, beside(reports, read)),
    ...matched.pairs.flatMap((of) => revision('recipient-kind', of, ({ kind }) => kind, sourcesOf(of))),
  ];
}

function presenterChanges(reports: Both<ProgressReport>): Change[] {
  const read = ({ presentationsFrom }: Liaison) => presentationsFrom;
  const matched = matchByKeys(read(reports.earlier.liaison), read(reports.later.liaison), counterpartKeys);
  return [
    ...addedAndGone('presenter', matched, beside(reports, read)),
    ...matched.pairs.flatMap((of) => revision('presenter-kind', of, ({ kind }) => kind, sourcesOf(of))),
  ];
}

const wayOf = (representative: Representative): string =>
  JSON.stringify([bodyKey(representative.of), bodyKey(representative.to)]);
const whoOf = ({ person }: Representative): string => (person ? wordsKey(person.name) : '');

/** Another person is another representation; one that is named by one report only may be the same. */
const isPersonKept = (one: Representative, other: Representative): boolean =>
  !one.person || !other.person || whoOf(one) === whoOf(other);

const representativeDetails = ({ count, person, note }: Representative): RepresentativeDetails => ({
  count,
  person,
  note,
});

function representativeChanges(reports: Both<ProgressReport>): Change[] {
  const read = ({ representatives }: Liaison) => representatives;
  const keys: Key<Representative>[] = [
    contentOf,
    (representative) => JSON.stringify([wayOf(representative), whoOf(representative)]),
    wayOf,
  ];
  const matched = matchByKeys(read(reports.earlier.liaison), read(reports.later.liaison), keys, isPersonKept);
  return [
    ...addedAndGone('representative', matched, beside(reports, read)),
    ...matched.pairs.flatMap((of) =>
      revision('representative-details', of, representativeDetails, sourcesOf(of)),
    ),
  ];
}

const jointDetails = ({ place, when, note }: JointMeeting): JointMeetingDetails => ({ place, when, note });

function jointMeetingChanges(reports: Both<ProgressReport>): Change[] {
  const read = ({ jointMeetings }: Liaison) => jointMeetings;
  const matched = matchByKeys(read(reports.earlier.liaison), read(reports.later.liaison), [
    contentOf,
    (joint) => JSON.stringify([bodyKey(joint.with), contentOf(joint.when)]),
    (joint) => bodyKey(joint.with),
  ]);
  return [
    ...addedAndGone('joint', matched, beside(reports, read)),
    ...matched.pairs.flatMap((of) => revision('joint-details', of, jointDetails, sourcesOf(of))),
  ];
}

/** Whom the group deals with. What delegates raised is compared with the other statements. */
export const liaisonChanges = (reports: Both<ProgressReport>): Change[] => [
  ...recipientChanges(reports),
  ...presenterChanges(reports),
  ...representativeChanges(reports),
  ...jointMeetingChanges(reports),
];
