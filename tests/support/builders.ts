import type { CalendarDay } from '../../src/domain/calendarDate.ts';
import type { Deliverable } from '../../src/domain/deliverable.ts';
import type { Office, Person } from '../../src/domain/leadership.ts';
import type { Counterpart, Representative } from '../../src/domain/liaison.ts';
import type { Meeting, MeetingDays, PlannedMeeting } from '../../src/domain/meeting.ts';
import type { Source, Stated, Statement } from '../../src/domain/provenance.ts';
import type { GroupLeader, WorkingGroup } from '../../src/domain/workingGroup.ts';

/*
 * Parts of a report for tests that name only what they are about. A plain value stands for a stated one; what is not
 * named is not stated.
 */
export const source: Source = { section: 'Meetings', table: 1 };

export const stated = <T>(value: T): Stated<T> => ({ status: 'stated', value, source });
export const approximate = <T>(value: T): Stated<T> => ({ status: 'approximate', value, source });
export const toBeConfirmed = <T>(value: T): Stated<T> => ({ status: 'to-be-confirmed', value, source });
export const corrected = <T>(value: T, was: T | null): Stated<T> => ({
  status: 'corrected',
  value,
  was,
  source,
});
export const toBeDetermined = { status: 'to-be-determined', source } as const;
export const notStated = { status: 'not-stated' } as const;

/** A field as a test names it. */
export type Told<T> = T | Stated<T> | undefined;

function isStated<T>(told: T | Stated<T>): told is Stated<T> {
  return typeof told === 'object' && told !== null && 'status' in told;
}

export function field<T>(told: Told<T>): Stated<T> {
  if (told === undefined) return notStated;
  return isStated(told) ? told : stated(told);
}

export const aStatement = (text: string, summary = false): Statement => ({ text, summary, source });

type MeetingFields = {
  place?: string;
  firstDay?: CalendarDay;
  lastDay?: CalendarDay;
  inputDocuments?: Told<number>;
  outputDocuments?: Told<number>;
  meetingReport?: Told<string>;
  remoteParticipants?: Told<number>;
  totalParticipants?: Told<number>;
};

export function aMeeting(told: MeetingFields = {}): Meeting {
  const firstDay = told.firstDay ?? '2020-01-14';
  return {
    place: told.place ?? 'Geneva',
    firstDay,
    lastDay: told.lastDay ?? firstDay,
    inputDocuments: field(told.inputDocuments),
    outputDocuments: field(told.outputDocuments),
    meetingReport: field(told.meetingReport),
    remoteParticipants: field(told.remoteParticipants),
    totalParticipants: field(told.totalParticipants),
    source,
  };
}

type PlannedFields = { place?: Told<string>; days?: Told<MeetingDays>; hosts?: string[]; note?: string };

export function aPlannedMeeting({ place, days, hosts = [], note }: PlannedFields = {}): PlannedMeeting {
  return { place: field(place), days: field(days), hosts, note: note ?? null, source };
}

export const aPerson = (name: string, from: Partial<Person> = {}): Person => ({
  affiliation: null,
  country: null,
  ...from,
  name,
});

/** Somebody of one body who stands between it and another. */
export const personBetween = (name: string, to: string): Representative => ({
  of: 'FG X',
  to,
  count: 1,
  person: aPerson(name),
  note: null,
  source,
});

export const anOffice = (role: Office['role'], name: string, appointedBy: string | null = null): Office => ({
  role,
  person: aPerson(name),
  appointedBy,
  source,
});

export const aLeader = (name: string, from: Partial<GroupLeader> = {}): GroupLeader => ({
  ...aPerson(name, from),
  interim: from.interim ?? false,
});

export const aDeliverable = (code: string, told: Partial<Deliverable> = {}): Deliverable => ({
  title: `Title of ${code}`,
  extra: {},
  source,
  ...told,
  code,
});

type GroupFields = {
  title?: string;
  mission?: Told<string>;
  missionIsSummary?: boolean;
  leader?: Told<GroupLeader>;
  deliverables?: Deliverable[];
};

export function aGroup(number: string, told: GroupFields = {}): WorkingGroup {
  return {
    number,
    title: told.title ?? `Title of group ${number}`,
    mission: field(told.mission),
    missionIsSummary: told.missionIsSummary ?? false,
    leader: field(told.leader),
    deliverables: told.deliverables ?? [],
    source,
  };
}

export const aCounterpart = (name: string, kind: Counterpart['kind'] = 'external'): Counterpart => ({
  name,
  kind,
  source,
});
