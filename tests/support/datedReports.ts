import fc from 'fast-check';
import { addDays, type CalendarDay } from '../../src/domain/calendarDate.ts';
import type { Counterpart, JointMeeting, Representative } from '../../src/domain/liaison.ts';
import type { Meeting, PlannedMeeting } from '../../src/domain/meeting.ts';
import { type ProgressReport, parseProgressReport } from '../../src/domain/progressReport.ts';
import type { Stated } from '../../src/domain/provenance.ts';

const source = { section: 'Meetings' };
const unknown = { status: 'not-stated' } as const;
export const stated = <T>(value: T): Stated<T> => ({ status: 'stated', value, source });
export const toBeConfirmed = <T>(value: T): Stated<T> => ({ status: 'to-be-confirmed', value, source });

export function heldMeeting(place: string, firstDay: CalendarDay, lastDay = firstDay): Meeting {
  const counts = { inputDocuments: unknown, outputDocuments: unknown, meetingReport: unknown };
  return {
    place,
    firstDay,
    lastDay,
    ...counts,
    remoteParticipants: unknown,
    totalParticipants: unknown,
    source,
  };
}

export function plannedMeeting(facts: Partial<PlannedMeeting>): PlannedMeeting {
  return { place: unknown, days: unknown, hosts: [], note: null, source, ...facts };
}

type Facts = Partial<Pick<ProgressReport, 'meetings' | 'plannedMeetings'>> &
  Partial<Pick<ProgressReport['focusGroup'], 'established' | 'lifetimeMonths'>> &
  Partial<ProgressReport['liaison']>;

/** A report that tells nothing but what a test is about. */
export function reportOf({
  meetings,
  plannedMeetings,
  established,
  lifetimeMonths,
  ...liaison
}: Facts): ProgressReport {
  const nothing = {
    statementsSentTo: [],
    presentationsFrom: [],
    representatives: [],
    jointMeetings: [],
    matters: [],
  };
  return parseProgressReport({
    format: 'focus-group-progress-report',
    version: 1,
    focusGroup: {
      acronym: 'FG DLT',
      name: 'Focus Group',
      parentGroup: unknown,
      established: established ?? unknown,
      lifetimeMonths: lifetimeMonths ?? unknown,
      termsOfReference: [],
    },
    document: { number: unknown, title: unknown, date: unknown },
    meetings: meetings ?? [],
    plannedMeetings: plannedMeetings ?? [],
    leadership: [],
    workingGroups: [],
    liaison: { ...nothing, ...liaison },
    nextSteps: [],
    remarks: [],
    unplaced: [],
  });
}

export function counterpart(name: string, kind: Counterpart['kind'] = 'external'): Counterpart {
  return { name, kind, source };
}

export function representative(of: string, to: string, count: number | null = 1): Representative {
  return { of, to, count, person: null, note: null, source };
}

export function jointMeeting(
  body: string,
  when: JointMeeting['when'],
  place: string | null = null,
): JointMeeting {
  return { with: body, place, when, note: null, source };
}

const name = fc
  .array(
    fc.constantFrom(
      'Geneva',
      'Bern',
      'Женева',
      'جنيف',
      '日内瓦',
      'Mmmm',
      'Saint-Quentin-en-Yvelines',
      'UN',
      'WWW',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((words) => words.join(' '));

/** Dates that come in clusters: a few stretches, and days within each. */
const days = (count: number) =>
  fc
    .tuple(
      fc.array(fc.nat(2500), { minLength: 1, maxLength: 5 }),
      fc.array(fc.record({ cluster: fc.nat(4), shift: fc.nat(60) }), { minLength: 1, maxLength: count }),
    )
    .map(([clusters, places]) =>
      places
        .map(({ cluster, shift }) =>
          addDays('2015-03-02', (clusters[cluster % clusters.length] ?? 0) + shift),
        )
        .sort(),
    );

const planned = fc.record({ name, open: fc.boolean(), week: fc.boolean(), length: fc.nat(6) });

/** Reports of 1 to 30 meetings held, up to 8 planned and up to 3 with others, under names of any length and script. */
export const datedReport: fc.Arbitrary<ProgressReport> = fc
  .record({
    held: days(30),
    lengths: fc.array(fc.nat(9), { minLength: 30, maxLength: 30 }),
    names: fc.array(name, { minLength: 41, maxLength: 41 }),
    coming: days(8),
    plans: fc.array(planned, { maxLength: 8 }),
    joint: days(3),
    lifetime: fc.option(fc.integer({ min: 1, max: 120 })),
    established: fc.constantFrom('2015-02', '2014-11-03', null),
  })
  .map(({ held, lengths, names, coming, plans, joint, lifetime, established }) =>
    reportOf({
      meetings: held.map((day, at) => heldMeeting(names[at] ?? 'X', day, addDays(day, lengths[at] ?? 0))),
      plannedMeetings: plans.slice(0, coming.length).map((plan, at) => {
        const firstDay = coming[at] ?? '2020-01-01';
        const days = {
          firstDay,
          lastDay: addDays(firstDay, plan.length),
          precision: plan.week ? 'week' : 'days',
        } as const;
        return plannedMeeting({
          place: stated(plan.name),
          days: plan.open ? toBeConfirmed(days) : stated(days),
        });
      }),
      jointMeetings: joint.map((day, at) =>
        jointMeeting(names[30 + at] ?? 'X', stated(day), names[35 + at] ?? null),
      ),
      ...(lifetime !== null && { lifetimeMonths: stated(lifetime) }),
      ...(established !== null && { established: stated(established as CalendarDay) }),
    }),
  );

/** Up to 60 counterparts of all kinds under names of any length, some of them in several relations. */
export const linkedReport: fc.Arbitrary<ProgressReport> = fc
  .array(
    fc.record({
      name,
      kind: fc.constantFrom('itu-t-focus-group', 'itu-t-study-group', 'external'),
      relations: fc.subarray(['receives', 'presented', 'to', 'from', 'joint'] as const, { minLength: 1 }),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((bodies) => {
    const named = bodies.map((body, index) => ({ ...body, name: `${body.name} ${index}` }));
    const having = (relation: (typeof named)[number]['relations'][number]) =>
      named.filter(({ relations }) => relations.includes(relation));
    return reportOf({
      statementsSentTo: having('receives').map((body) => counterpart(body.name, body.kind)),
      presentationsFrom: having('presented').map((body) => counterpart(body.name, body.kind)),
      representatives: [
        ...having('to').map((body) => representative('FG DLT', body.name)),
        ...having('from').map((body) => representative(body.name, 'ITU-T', null)),
      ],
      jointMeetings: having('joint').map((body) => jointMeeting(body.name, stated('2018-05'), 'London')),
    });
  });
