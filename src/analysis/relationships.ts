import type { Counterpart, JointMeeting, Representative } from '../domain/liaison.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import { countOf, type Derived, told } from './figure.ts';

export type CounterpartKind = Counterpart['kind'];

export type CounterpartsOfKind = {
  kind: CounterpartKind;
  counterparts: Counterpart[];
  count: Derived<number>;
};

const kinds: readonly CounterpartKind[] = ['itu-t-focus-group', 'itu-t-study-group', 'external'];

export const countCounterparts = (some: readonly Counterpart[]): Derived<number> =>
  countOf(some.map(({ name, source }) => told(name, source)));

/** Counterparts kind by kind; kinds that do not occur are left out. */
export function byKind(counterparts: readonly Counterpart[]): CounterpartsOfKind[] {
  return kinds
    .map((kind) => counterparts.filter((counterpart) => counterpart.kind === kind))
    .filter((some) => some.length > 0)
    .map((some) => ({
      kind: (some[0] as Counterpart).kind,
      counterparts: some,
      count: countCounterparts(some),
    }));
}

/** Recipients of liaison statements. Not a number of statements: the report does not count those. */
export function recipientsOf(report: ProgressReport): Derived<number> {
  return countCounterparts(report.liaison.statementsSentTo);
}

/** A body the group deals with, and all that the report tells of the two. */
export type Body = {
  name: string;
  /** Null where the report names the body in no list that tells its kind. */
  kind: CounterpartKind | null;
  receives: boolean;
  presented: boolean;
  /** Whom the group, or ITU-T, sends to the body, and whom the body sends. */
  sentTo: Representative[];
  sentFrom: Representative[];
  jointMeetings: JointMeeting[];
};

/** All bodies, each once, in the order in which the report first names them; who is written alike is the same. */
export function bodiesOf({ focusGroup, liaison }: ProgressReport): Body[] {
  const bodies = new Map<string, Body>();
  const bodyOf = (name: string, kind: CounterpartKind | null): Body => {
    const none = { receives: false, presented: false, sentTo: [], sentFrom: [], jointMeetings: [] };
    const body = bodies.get(name) ?? { name, kind, ...none };
    bodies.set(name, body);
    return body;
  };
  for (const { name, kind } of liaison.statementsSentTo) bodyOf(name, kind).receives = true;
  for (const { name, kind } of liaison.presentationsFrom) bodyOf(name, kind).presented = true;
  for (const one of liaison.representatives) {
    // ITU-T, too, can be the side of the group: then the other end is the one already known.
    const isOutward = one.of === focusGroup.acronym || (bodies.has(one.to) && !bodies.has(one.of));
    if (isOutward) bodyOf(one.to, null).sentTo.push(one);
    else bodyOf(one.of, null).sentFrom.push(one);
  }
  for (const meeting of liaison.jointMeetings) bodyOf(meeting.with, null).jointMeetings.push(meeting);
  return [...bodies.values()];
}
