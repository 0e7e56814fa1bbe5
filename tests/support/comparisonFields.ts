import type { Thing, Things } from '../../src/analysis/comparison/change.ts';
import type { ProgressReport } from '../../src/domain/progressReport.ts';
import type { Stated } from '../../src/domain/provenance.ts';
import type { GroupLeader, WorkingGroup } from '../../src/domain/workingGroup.ts';

/*
 * What is compared of a report, written down a second time and independently of the comparison, so that applying
 * changes can be checked: by thing, the values of its fields under the names that changes give them.
 */
export type Values = Record<string, unknown>;
type Entry = { thing: string; values: Values };
export type Entries = Map<object, Entry>;

const key = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s/g, '');

/** Names of bodies are the same without hyphens and strokes, too. */
const bodyKey = (name: string): string => key(name).replace(/[-/]/g, '');

/** A value without its place and without the trace of a correction. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return [...value].sort();
  if (typeof value !== 'object' || value === null) return value === 'corrected' ? 'stated' : value;
  const kept = Object.entries(value).filter(([name]) => name !== 'source' && name !== 'was');
  return Object.fromEntries(kept.sort().map(([name, inner]) => [name, bare(inner)]));
}

export function leaderValues(leader: Stated<GroupLeader>): Values {
  const status = bare(leader.status);
  if (!('value' in leader)) return { leader: null, 'leader-status': status };
  const { name, affiliation, country, interim } = leader.value;
  return {
    leader: key(name),
    'leader-status': status,
    'leader-interim': interim,
    'leader-origin': { affiliation, country },
  };
}

const groupValues = ({ number, title, mission, leader }: WorkingGroup): Values => ({
  number,
  'group-title': title,
  mission: bare(mission),
  ...leaderValues(leader),
});

/** Codes are the same without the group's name before them, or a part of it, and without blanks. */
const codeKey = (code: string): string =>
  code
    .toUpperCase()
    .replace(/^(FG )?ABC[ -]/, '')
    .replace(/\s/g, '');

/** The compared values of a thing, whichever list it stands in. */
const valuesOf: { [One in Thing]: (thing: Things[One]) => Values } = {
  meeting: (one) => ({
    'meeting-place': one.place,
    'meeting-days': { firstDay: one.firstDay, lastDay: one.lastDay },
    'input-documents': bare(one.inputDocuments),
    'output-documents': bare(one.outputDocuments),
    'meeting-report': bare(one.meetingReport),
    'remote-participants': bare(one.remoteParticipants),
    'total-participants': bare(one.totalParticipants),
  }),
  planned: (one) => ({
    'planned-place': bare(one.place),
    'planned-days': bare(one.days),
    'planned-hosts': bare(one.hosts),
    'planned-note': one.note,
  }),
  group: groupValues,
  deliverable: (one) => ({
    code: codeKey(one.code),
    'deliverable-title': one.deliverable.title,
    'deliverable-group': one.group.number,
    ...Object.fromEntries(
      Object.entries(one.deliverable.extra).map(([column, text]) => [`column ${column}`, text]),
    ),
  }),
  office: ({ role, person: { name, affiliation, country }, appointedBy }) => ({
    name: key(name),
    'office-role': role,
    'office-origin': { affiliation, country },
    'office-appointment': appointedBy,
  }),
  recipient: (one) => ({ name: bodyKey(one.name), 'recipient-kind': one.kind }),
  presenter: (one) => ({ name: bodyKey(one.name), 'presenter-kind': one.kind }),
  representative: ({ of, to, count, person, note }) => ({
    way: [bodyKey(of), bodyKey(to)],
    'representative-details': bare({ count, person, note }),
  }),
  joint: ({ with: name, place, when, note }) => ({
    body: bodyKey(name),
    'joint-details': bare({ place, when, note }),
  }),
  matter: ({ text }) => ({ text: key(text) }),
  step: ({ text }) => ({ text: key(text) }),
  term: ({ text }) => ({ text: key(text) }),
};

/** A deliverable is known by itself, not by where a comparison lists it. */
export const identityOf = (thing: object): object =>
  'deliverable' in thing && typeof thing.deliverable === 'object' && thing.deliverable
    ? thing.deliverable
    : thing;

export function add<T extends Thing>(entries: Entries, thing: T, value: Things[T]): void {
  entries.set(identityOf(value), { thing, values: valuesOf[thing](value) });
}

export function entriesOf(report: ProgressReport): Entries {
  const { focusGroup, liaison } = report;
  const { parentGroup, established, lifetimeMonths } = focusGroup;
  const facts = { parent: bare(parentGroup), established: bare(established), lifetime: bare(lifetimeMonths) };
  const entries: Entries = new Map([[focusGroup as object, { thing: 'focus-group', values: facts }]]);
  const addAll = <T extends Thing>(thing: T, listed: readonly Things[T][]): void => {
    for (const one of listed) add(entries, thing, one);
  };
  addAll('meeting', report.meetings);
  addAll('planned', report.plannedMeetings);
  addAll('group', report.workingGroups);
  for (const group of report.workingGroups)
    for (const one of group.deliverables)
      add(entries, 'deliverable', {
        code: one.code,
        deliverable: one,
        group,
        source: one.source,
      });
  addAll('office', report.leadership);
  addAll('recipient', liaison.statementsSentTo);
  addAll('presenter', liaison.presentationsFrom);
  addAll('representative', liaison.representatives);
  addAll('joint', liaison.jointMeetings);
  addAll('matter', liaison.matters);
  addAll('step', report.nextSteps);
  addAll('term', focusGroup.termsOfReference);
  return entries;
}

/** Compared fields in an order that does not depend on the report's. */
export const asFields = (entries: Entries): string[] =>
  [...entries.values()].map((entry) => JSON.stringify(bare(entry))).sort();

/** All that is compared of a report, as lines that are equal for reports between which nothing changed. */
export const comparedFieldsOf = (report: ProgressReport): string[] => asFields(entriesOf(report));
