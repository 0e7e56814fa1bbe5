import type { CalendarDay } from '../../src/domain/calendarDate.ts';
import type { Deliverable } from '../../src/domain/deliverable.ts';
import type { FocusGroup } from '../../src/domain/focusGroup.ts';
import type { Office } from '../../src/domain/leadership.ts';
import type { Counterpart, JointMeeting, Liaison, Representative } from '../../src/domain/liaison.ts';
import type { Meeting, PlannedMeeting } from '../../src/domain/meeting.ts';
import type { ProgressReport } from '../../src/domain/progressReport.ts';
import type { Source, Stated, Statement } from '../../src/domain/provenance.ts';
import type { GroupLeader, WorkingGroup } from '../../src/domain/workingGroup.ts';

/*
 * Parts of two reports of one group, each with a place of its own, for tests that name only what differs.
 */
export const notStated = { status: 'not-stated' } as const;
export const toBeDetermined: Stated<never> = { status: 'to-be-determined', source: { section: 'Meetings' } };
export const stated = <T>(value: T, source: Source = { section: 'Meetings' }): Stated<T> => ({
  status: 'stated',
  value,
  source,
});
export const toBeConfirmed = <T>(value: T, source: Source = { section: 'Meetings' }): Stated<T> => ({
  status: 'to-be-confirmed',
  value,
  source,
});

type Days = readonly [CalendarDay, CalendarDay];
const geneva: Days = ['2030-01-14', '2030-01-16'];

export function held(place: string, days: Days = geneva, rest: Partial<Meeting> = {}): Meeting {
  const column = `${place}, ${days[0]}`;
  return {
    place,
    firstDay: days[0],
    lastDay: days[1],
    inputDocuments: notStated,
    outputDocuments: notStated,
    meetingReport: notStated,
    remoteParticipants: notStated,
    totalParticipants: notStated,
    source: { section: 'Meetings', table: 1, column },
    ...rest,
  };
}

/** A planned meeting with everything stated, in the week or on the days. */
export function plannedFor(
  place: string,
  [firstDay, lastDay]: Days,
  precision: 'days' | 'week' = 'days',
  rest: Partial<PlannedMeeting> = {},
): PlannedMeeting {
  const source = { section: 'Meetings', row: `${place}, ${firstDay}` };
  return {
    place: stated(place, source),
    days: stated({ firstDay, lastDay, precision }, source),
    hosts: [],
    note: null,
    source,
    ...rest,
  };
}

export const deliverable = (
  code: string,
  title: string,
  extra: Record<string, string> = {},
): Deliverable => ({ code, title, extra, source: { section: 'Structure', table: 1, row: code } });

export function group(number: string, deliverables: Deliverable[] = [], rest: Partial<WorkingGroup> = {}) {
  const source = { section: 'Structure', table: 1, row: number };
  const mission = stated(`Mission of group ${number}`, { ...source, column: 'Mission' });
  const fields: WorkingGroup = {
    number,
    title: `Group ${number}`,
    mission,
    missionIsSummary: false,
    leader: notStated,
    deliverables,
    source,
    ...rest,
  };
  return fields;
}

export const leader = (name: string, rest: Partial<GroupLeader> = {}): Stated<GroupLeader> =>
  stated(
    { name, affiliation: null, country: null, interim: false, ...rest },
    { section: 'Structure', table: 1, column: 'Leader' },
  );

export const officer = (name: string, rest: Partial<Office> = {}): Office => ({
  role: 'vice-chairman',
  person: { name, affiliation: 'Telecom A', country: 'Norway' },
  appointedBy: 'TSAG',
  source: { section: 'Leadership', row: name },
  ...rest,
});

export const body = (name: string, kind: Counterpart['kind'] = 'external'): Counterpart => ({
  name,
  kind,
  source: { section: 'Relationships', paragraph: 1 },
});

export const representative = (to: string, rest: Partial<Representative> = {}): Representative => ({
  of: 'FG ABC',
  to,
  count: 1,
  person: null,
  note: null,
  source: { section: 'Relationships', paragraph: 2 },
  ...rest,
});

export const joint = (name: string, rest: Partial<JointMeeting> = {}): JointMeeting => ({
  with: name,
  place: 'Geneva',
  when: stated('2030-11'),
  note: null,
  source: { section: 'Relationships', paragraph: 3 },
  ...rest,
});

export const statement = (text: string, section = 'Next steps'): Statement => ({
  text,
  summary: false,
  source: { section, item: 1 },
});

type Parts = Partial<Omit<ProgressReport, 'focusGroup' | 'liaison'>> & {
  focusGroup?: Partial<FocusGroup>;
  liaison?: Partial<Liaison>;
};

/** A report of FG ABC that says nothing but what is named. */
export function reportOf({ focusGroup, liaison, ...rest }: Parts = {}): ProgressReport {
  return {
    format: 'focus-group-progress-report',
    version: 1,
    focusGroup: {
      acronym: 'FG ABC',
      name: 'Focus Group on ABC',
      parentGroup: notStated,
      established: notStated,
      lifetimeMonths: notStated,
      termsOfReference: [],
      ...focusGroup,
    },
    document: { number: notStated, title: notStated, date: notStated },
    meetings: [],
    plannedMeetings: [],
    leadership: [],
    workingGroups: [],
    liaison: {
      statementsSentTo: [],
      presentationsFrom: [],
      representatives: [],
      jointMeetings: [],
      matters: [],
      ...liaison,
    },
    nextSteps: [],
    remarks: [],
    unplaced: [],
    ...rest,
  };
}
