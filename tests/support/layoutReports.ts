import fc from 'fast-check';
import { calendarDay, daysInMonth } from '../../src/domain/calendarDate.ts';
import type { Office, Person } from '../../src/domain/leadership.ts';
import type { Counterpart, JointMeeting, Liaison, Representative } from '../../src/domain/liaison.ts';
import type { Meeting, PlannedMeeting } from '../../src/domain/meeting.ts';
import type { ProgressReport } from '../../src/domain/progressReport.ts';
import type { Source, Stated, Statement } from '../../src/domain/provenance.ts';
import type { WorkingGroup } from '../../src/domain/workingGroup.ts';

/* Reports that the layout of the known report can hold, with words of many kinds. */

const source: Source = { section: 'Anywhere' };
const capitals = 'A B D Dž É Ğ K L Ł M Ñ O Ö R S Š T V Ž'.split(' ').filter((letter) => letter.length === 1);
const small = [...'abcdeéfghiíklmnoöprstuüvyz'];

const lower = fc
  .array(fc.constantFrom(...small), { minLength: 2, maxLength: 8 })
  .map((letters) => letters.join(''));
const joint = fc.constantFrom('', '', '', '-', '’');
/** "The" is no place, "May" is a month, "Mrs" is somebody's title, "All" are many, "Tba" is who or where is not known yet. */
const otherWord =
  /^(?:The|These|This|It|Its|All|Both|Each|None|Nobody|Vacant|Various|May|Mrs|Table|Since|First|Third)$|^Tb[acd](?![a-zà-ž])/;
const capital = fc
  .tuple(fc.constantFrom(...capitals), lower, joint, lower)
  .map(([first, rest, between, more]) => `${first}${rest}${between}${between === '' ? '' : more}`)
  .filter((word) => !otherWord.test(word));
const words = (count: number) =>
  fc.array(lower, { minLength: 1, maxLength: count }).map((all) => all.join(' '));
const name = fc.array(capital, { minLength: 2, maxLength: 3 }).map((all) => all.join(' '));
const body = fc.oneof(
  name,
  fc.tuple(name, fc.constantFrom('(ABC)', '(X-LAB)')).map((parts) => parts.join(' ')),
  fc.constantFrom('ISO/TC 307', 'UN/CEFACT', 'CEN-CENELEC'),
);
const country = fc.constantFrom(
  'Norway',
  'Republic of Korea',
  'United States',
  'Côte d’Ivoire',
  'Türkiye',
  'Viet Nam',
);
const place = fc.oneof(
  capital,
  fc.tuple(capital, country).map((parts) => parts.join(', ')),
  fc.constantFrom('Online', 'Virtual', 'E-meeting', 'Port-au-Prince'),
);
const title = fc
  .tuple(
    capital,
    words(4),
    fc.constantFrom('', ' & others', ' (e.g., one, two)', ': an overview', ' – second part', ' 5G/6G'),
  )
  .map(([first, rest, end]) => `${first} ${rest}${end}`);
const sentence = fc.tuple(capital, words(6)).map(([first, rest]) => `${first} ${rest}.`);

function statementOf(text: string): Statement {
  return { text, summary: false, source };
}

function statedOf<T>(value: fc.Arbitrary<T>, statuses: Stated<T>['status'][]): fc.Arbitrary<Stated<T>> {
  return fc.tuple(fc.constantFrom(...statuses), value).map(([status, inner]): Stated<T> => {
    if (status === 'not-stated') return { status };
    if (status === 'to-be-determined') return { status, source };
    return { status: status === 'corrected' ? 'stated' : status, value: inner, source };
  });
}

const count = statedOf(fc.oneof(fc.nat(200), fc.nat(5_000_000)), [
  'stated',
  'stated',
  'approximate',
  'to-be-confirmed',
  'to-be-determined',
  'not-stated',
]);
const day = fc
  .tuple(fc.integer({ min: 2000, max: 2039 }), fc.integer({ min: 1, max: 12 }), fc.nat(30))
  .map(([year, month, date]) => calendarDay(year, month, 1 + (date % daysInMonth(year, month))));
const dayAfter = (first: string, days: number): string =>
  new Date(Date.parse(`${first}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const span = fc
  .tuple(day, fc.constantFrom(0, 1, 2, 6, 12))
  .map(([firstDay, more]) => ({ firstDay, lastDay: dayAfter(firstDay, more) as typeof firstDay }));
const month = day.map((one) => one.slice(0, 7) as `${number}-${number}`);

const person: fc.Arbitrary<Person> = fc.record({
  name,
  affiliation: fc.option(body),
  country: fc.option(country),
});

const meeting: fc.Arbitrary<Meeting> = fc
  .tuple(
    place,
    span,
    count,
    count,
    statedOf(fc.constantFrom('O-007', 'X-O-12', 'TD 4'), ['stated', 'to-be-determined', 'not-stated']),
    count,
    count,
  )
  .map(
    ([
      where,
      days,
      inputDocuments,
      outputDocuments,
      meetingReport,
      remoteParticipants,
      totalParticipants,
    ]) => ({
      place: where,
      ...days,
      inputDocuments,
      outputDocuments,
      meetingReport,
      remoteParticipants,
      totalParticipants,
      source,
    }),
  );

const planned: fc.Arbitrary<PlannedMeeting> = fc.record({
  place: statedOf(place, ['stated', 'to-be-confirmed', 'to-be-determined', 'not-stated']),
  // The last day of a week is its own: of the week of one day the reader makes seven.
  days: statedOf(
    fc.tuple(span, fc.boolean()).map(([days, week]) => ({
      ...days,
      precision: week && days.firstDay < days.lastDay ? ('week' as const) : ('days' as const),
    })),
    ['stated', 'to-be-confirmed', 'to-be-determined'],
  ),
  hosts: fc.array(body, { maxLength: 3 }),
  note: fc.option(name.map((summit) => `back-to-back with ${summit}`)),
  source: fc.constant(source),
});

/** How many meetings there are at most: few, but in one report of seven. */
const mostMeetings = fc.oneof({ weight: 6, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.constant(7) });
const meetings = mostMeetings.chain((most) =>
  fc
    .uniqueArray(meeting, { maxLength: most, selector: (one) => one.firstDay })
    .map((all) => all.toSorted((one, other) => one.firstDay.localeCompare(other.firstDay))),
);

const leadership: fc.Arbitrary<Office[]> = fc.array(person, { maxLength: 4 }).map((people) =>
  people.map(
    (one, index): Office => ({
      role: index === 0 ? 'chairman' : 'vice-chairman',
      // In a list "name, country" would be read as what it is; without either the name stands alone.
      person: one,
      appointedBy: index === 0 ? 'TSAG' : 'kick-off meeting in October 2017',
      source,
    }),
  ),
);

function groupOf(number: number): fc.Arbitrary<WorkingGroup> {
  return fc.record({
    number: fc.constant(String(number)),
    title,
    mission: statedOf(sentence, ['stated', 'to-be-determined', 'not-stated']),
    missionIsSummary: fc.constant(false),
    leader: statedOf(
      fc.tuple(person, fc.boolean()).map(([one, interim]) => ({ ...one, interim })),
      ['stated', 'to-be-confirmed', 'to-be-determined', 'not-stated'],
    ),
    deliverables: fc
      .array(title, { maxLength: 4 })
      .map((titles) =>
        titles.map((one, index) => ({ code: `D${number}.${index + 1}`, title: one, extra: {}, source })),
      ),
    source: fc.constant(source),
  });
}

/** Mostly few, sometimes as many as need two digits: what is long takes long, and is asked in one report of seven. */
const groups = fc
  .oneof({ weight: 6, arbitrary: fc.nat(2) }, { weight: 1, arbitrary: fc.integer({ min: 3, max: 12 }) })
  .chain((most) => fc.tuple(...Array.from({ length: most }, (_, index) => groupOf(index + 1))));

const counterparts: fc.Arbitrary<Counterpart[]> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom('FG DPM', 'FG DFC', 'FG AI4H'), { maxLength: 3 }),
    fc.uniqueArray(fc.integer({ min: 2, max: 20 }), { maxLength: 5 }),
    fc.uniqueArray(body, { maxLength: 4 }),
  )
  .map(([focus, study, others]) => [
    ...focus.map((one): Counterpart => ({ name: one, kind: 'itu-t-focus-group', source })),
    ...study.map((one): Counterpart => ({ name: `SG${one}`, kind: 'itu-t-study-group', source })),
    ...others.map((one): Counterpart => ({ name: one, kind: 'external', source })),
  ]);

function liaisonOf(acronym: string): fc.Arbitrary<Liaison> {
  const representative = fc.tuple(fc.boolean(), name, fc.integer({ min: 2, max: 9 })).map(
    ([own, other, many]): Representative => ({
      ...(own ? { of: acronym, to: other, count: 1 } : { of: other, to: 'ITU-T', count: many }),
      person: null,
      note: null,
      source,
    }),
  );
  const jointMeeting = fc
    .tuple(
      name,
      place.filter((where) => !/online|virtual|meeting/i.test(where)),
      statedOf(fc.oneof(day, month), ['stated']),
    )
    .map(([other, where, when]): JointMeeting => ({ with: other, place: where, when, note: null, source }));
  return fc.record({
    statementsSentTo: counterparts,
    presentationsFrom: fc
      .uniqueArray(body, { maxLength: 3 })
      .map((all) => all.map((one): Counterpart => ({ name: one, kind: 'external', source }))),
    representatives: fc.array(representative, { maxLength: 2 }),
    jointMeetings: fc.array(jointMeeting, { maxLength: 2 }),
    matters: fc.array(
      words(5).map((text) => statementOf(`The lack of ${text} was highlighted by delegates.`)),
      { maxLength: 2 },
    ),
  });
}

export const layoutReport: fc.Arbitrary<ProgressReport> = fc
  .tuple(fc.string({ unit: fc.constantFrom(...'ABCDEFGHKLMNPRST'), minLength: 2, maxLength: 6 }), words(5))
  .chain(([letters, about]) =>
    fc.record({
      format: fc.constant('focus-group-progress-report' as const),
      version: fc.constant(1 as const),
      focusGroup: fc.record({
        acronym: fc.constant(`FG ${letters}`),
        name: fc.constant(`ITU-T Focus Group on ${about}`),
        parentGroup: statedOf(fc.constantFrom('TSAG', 'SG13', 'SG5', 'SG20'), ['stated']),
        established: statedOf(fc.oneof(day, month), ['stated', 'not-stated']),
        lifetimeMonths: statedOf(fc.integer({ min: 1, max: 120 }), ['stated', 'not-stated']),
        termsOfReference: fc.array(words(8).map(statementOf), { maxLength: 4 }),
      }),
      document: fc.constant({
        number: { status: 'not-stated' as const },
        title: { status: 'not-stated' as const },
        date: { status: 'not-stated' as const },
      }),
      meetings,
      plannedMeetings: fc.array(planned, { maxLength: 4 }),
      leadership,
      workingGroups: groups,
      liaison: liaisonOf(`FG ${letters}`),
      nextSteps: fc.array(
        words(8).map((text) => statementOf(`The group will ${text}.`)),
        { maxLength: 3 },
      ),
      remarks: fc.array(
        words(8).map((text) => statementOf(`Meetings are announced by ${text}.`)),
        { maxLength: 2 },
      ),
      unplaced: fc.constant([]),
    }),
  );
