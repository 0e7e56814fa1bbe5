import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../../src/domain/calendarDate.ts';
import { groupSlides } from '../../../src/slides/groupSlides.ts';
import { liaisonSlides } from '../../../src/slides/liaisonSlides.ts';
import type { Slide } from '../../../src/slides/slide.ts';
import { sourcesSlides } from '../../../src/slides/sourcesSlides.ts';
import { mattersSlides, nextSlides, purposeSlides } from '../../../src/slides/statementSlides.ts';
import { timelineSlides } from '../../../src/slides/timelineSlides.ts';
import {
  aDeliverable,
  aGroup,
  aLeader,
  aMeeting,
  aPlannedMeeting,
  aStatement,
  corrected,
  notStated,
  source,
  stated,
  toBeConfirmed,
} from '../../support/builders.ts';
import { deckWords } from '../../support/deckReports.ts';
import { saidText } from '../../support/deckText.ts';
import { aReport } from '../../support/report.ts';

const deliverables = (n: number) => Array.from({ length: n }, (_, index) => aDeliverable(`D1.${index}`));

describe('the slides of a working group', () => {
  const of = (...args: Parameters<typeof aGroup>) => groupSlides(aGroup(...args), deckWords);

  it('have mission and leader beside the deliverables, unless the mission is long or there is nothing beside it', () => {
    const besides = (told: Parameters<typeof aGroup>[1]) =>
      of('1', told).map((draft) => draft.kind === 'group' && draft.beside);
    const some = { deliverables: deliverables(2) };
    expect(besides({ ...some, mission: 'word '.repeat(48).replace(/ $/, '.') })).toEqual([true]);
    expect(besides({ ...some, mission: `${'word '.repeat(48)}.` })).toEqual([false]);
    expect(besides({ mission: 'Mission' })).toEqual([false]);
    // On the second slide there are deliverables alone.
    expect(besides({ mission: 'Mission', deliverables: deliverables(10) })).toEqual([true, false]);
  });

  it('list up to 24 deliverables, and say how many more the report has', () => {
    const rests = (n: number) =>
      of('1', { deliverables: deliverables(n) }).flatMap((draft) =>
        draft.kind === 'group'
          ? draft.items.flatMap((item) => (item.kind === 'rest' ? [item.text] : []))
          : [],
      );
    expect(rests(24)).toEqual([]);
    expect(rests(25)).toEqual(['1 more deliverable stands in the report']);
  });

  it('explain a summary and an interim leader where these stand, and nowhere else', () => {
    const leader = aLeader('Ana Ek', { interim: true });
    const keys = of('1', {
      mission: 'Mission',
      missionIsSummary: true,
      leader,
      deliverables: deliverables(10),
    });
    expect(keys.map(({ key }) => key)).toEqual([
      ['Summary: short words, not those of the report', 'a.i. = ad interim'],
      [],
    ]);
    expect(of('1', { mission: 'Mission', leader: aLeader('Ana Ek') })[0]?.key).toEqual([]);
  });

  it('say at the end that there is no deliverable, and at the beginning what the group is called', () => {
    const drafts = of('1', { mission: `${'So it goes on and on. '.repeat(60)}` });
    expect(drafts.length).toBeGreaterThan(1);
    const notes = drafts.map((draft) => draft.notes);
    expect(notes.map((said) => said.includes('Working Group 1 is called Title of group 1.'))).toEqual(
      drafts.map((_, index) => index === 0),
    );
    expect(notes.map((said) => said.includes('It lists no deliverable yet.'))).toEqual(
      drafts.map((_, index) => index === drafts.length - 1),
    );
  });
});

describe('a mission that was mended', () => {
  it('keeps what it was', () => {
    const items = groupSlides(
      aGroup('1', { mission: corrected('Collects uses.', 'Collects misuses.') }),
      deckWords,
    )
      .flatMap((draft) => (draft.kind === 'group' ? draft.items : []))
      .flatMap((item) => (item.kind === 'mission' ? [saidText(item.mission)] : []));
    expect(items).toEqual(['“Collects uses.” [corrected, was Collects misuses.]']);
  });
});

describe('the slides on time', () => {
  const timeline = (...args: Parameters<typeof aReport>) => timelineSlides(aReport(...args), deckWords);

  it('say who established the group where the report names it', () => {
    const details = (parentGroup: ReturnType<typeof stated<string>>) =>
      timeline({ focusGroup: { established: stated('2019-11'), parentGroup } }).flatMap((draft) =>
        draft.kind === 'timeline' ? draft.events.map(({ detail }) => detail) : [],
      );
    expect(details({ status: 'not-stated' })).toEqual(['']);
    expect(details(stated('TSAG'))).toEqual(['By TSAG']);
  });

  it('end a stretch before another year of meetings, or before what is to come', () => {
    const place = 'San Francisco de Macorís, Dominican Republic';
    const held = (...firstDays: CalendarDay[]) => firstDays.map((firstDay) => aMeeting({ place, firstDay }));
    const planned = (...firstDays: CalendarDay[]) =>
      firstDays.map((firstDay) =>
        aPlannedMeeting({ place, days: { firstDay, lastDay: firstDay, precision: 'days' } }),
      );
    const stretches = (...args: Parameters<typeof aReport>) =>
      timeline(...args).flatMap((draft) =>
        draft.kind === 'timeline' && draft.pictures ? [draft.events.map(({ mark }) => mark[0]).join('')] : [],
      );
    expect(
      stretches({
        meetings: held('2020-01-10', '2020-03-10', '2020-05-10', '2020-07-10'),
        plannedMeetings: planned('2020-08-10', '2020-09-10', '2020-10-10', '2020-11-10', '2020-12-10'),
      }),
    ).toEqual(['hhhh', 'ppppp']);
    expect(
      stretches({
        meetings: held(
          '2019-01-10',
          '2019-03-10',
          '2019-05-10',
          '2019-07-10',
          '2020-01-10',
          '2020-03-10',
          '2020-05-10',
          '2020-07-10',
          '2020-09-10',
        ),
      }),
    ).toEqual(['hhhh', 'hhhhh']);
  });

  it('tell in words what has no date, whatever it is, and draw the rest', () => {
    const jointMeetings = [
      { with: 'ISO/TC 1', place: null, when: notStated, note: null, source },
      { with: 'ISO/TC 2', place: 'Rome', when: stated<CalendarDay>('2020-05-04'), note: null, source },
    ];
    const told = timeline({ liaison: { jointMeetings } }).map((draft) =>
      draft.kind === 'timeline'
        ? [draft.pictures !== null, ...draft.events.map(({ name, detail }) => `${name.text}: ${detail}`)]
        : [],
    );
    expect(told).toEqual([
      [true, 'Meeting with ISO/TC 2, Rome: Foreseen'],
      [false, 'Meeting with ISO/TC 1: Foreseen'],
    ]);
  });

  it('explain the marks where a meeting to come is drawn, and the end where it is known', () => {
    const days = { firstDay: '2020-05-04', lastDay: '2020-05-06', precision: 'days' } as const;
    const lived = { meetings: [aMeeting()], focusGroup: { lifetimeMonths: stated(12) } };
    const marks = 'Filled = held, hollow = planned';
    const end = ['= derived', 'Planned end = first day of the first meeting + lifetime'];
    const keys = (...args: Parameters<typeof aReport>) => timeline(...args).map(({ key }) => key);
    expect(keys({ meetings: [aMeeting()] })).toEqual([[]]);
    expect(keys(lived)).toEqual([end]);
    expect(keys({ ...lived, plannedMeetings: [aPlannedMeeting({ place: 'Bern', days })] })).toEqual([
      [marks, ...end],
      [],
    ]);
    // Without a date it is not drawn, and without a place it is.
    expect(keys({ plannedMeetings: [aPlannedMeeting({ place: 'Bern' })] })).toEqual([[]]);
    expect(keys({ plannedMeetings: [aPlannedMeeting({ days })] })).toEqual([[marks], []]);
  });

  it('mark what is open in date or place', () => {
    const days = { firstDay: '2020-05-04', lastDay: '2020-05-06', precision: 'days' } as const;
    const marks = (...[told]: Parameters<typeof aPlannedMeeting>) =>
      timeline({ plannedMeetings: [aPlannedMeeting(told)] }).flatMap((draft) =>
        draft.kind === 'timeline' ? draft.events.map(({ mark }) => mark) : [],
      );
    expect(marks({ place: 'Bern', days })).toEqual(['planned', 'planned']);
    expect(marks({ place: toBeConfirmed('Bern'), days })).toEqual(['open', 'open']);
    expect(marks({ place: 'Bern', days: toBeConfirmed(days) })).toEqual(['open', 'open']);
    expect(marks({ place: 'Bern' })).toEqual(['planned']);
  });
});

describe('the slides on liaisons', () => {
  it('name a person with the two bodies, six on a slide', () => {
    const representatives = Array.from({ length: 7 }, (_, index) => ({
      of: 'FG X',
      to: `SG${index}`,
      count: null,
      person: index === 6 ? null : { name: `Person ${index}`, affiliation: 'Telecom A', country: 'Norway' },
      note: null,
      source,
    }));
    const named = liaisonSlides(aReport({ liaison: { representatives } }), deckWords).filter(
      (draft) => draft.kind === 'liaisons' && draft.pictures === null,
    );
    expect(named.flatMap(({ notes }) => notes)).toEqual(
      [0, 1, 2, 3, 4, 5].map((index) => `FG X to SG${index}: Person ${index}, Telecom A, Norway.`),
    );
  });

  it('tell of many bodies where and when each meeting is foreseen once only', () => {
    const jointMeetings = Array.from({ length: 9 }, (_, index) => ({
      with: `International Federation of Standards Users, chapter ${index}`,
      place: `Place ${index}`,
      when: notStated,
      note: null,
      source,
    }));
    const drafts = liaisonSlides(aReport({ liaison: { jointMeetings } }), deckWords);
    expect(drafts.length).toBeGreaterThan(1);
    const told = drafts.flatMap((draft) =>
      draft.kind === 'liaisons' ? draft.blocks.flatMap((block) => block.told) : [],
    );
    expect(told.filter((text) => text.startsWith('Meeting foreseen'))).toEqual(
      jointMeetings.map(({ place }) => `Meeting foreseen, ${place}`),
    );
    expect(told).toContain('joint meeting both ways');
  });
});

describe('the slides on words', () => {
  const long = 'So it goes on and on. '.repeat(40).trim();

  it('say each term by its number, and what goes on without one', () => {
    const terms = { focusGroup: { termsOfReference: [aStatement(long), aStatement('Keep the terms;')] } };
    const notes = purposeSlides(aReport(terms), deckWords).flatMap((draft) => draft.notes);
    expect(notes.map((note) => note.slice(0, 17))).toEqual([
      'The group has 2 t',
      'Number 1: So it g',
      'So it goes on and',
      'So it goes on and',
      'Number 2: Keep th',
    ]);
    expect(notes.at(-1)).toBe('Number 2: Keep the terms.');
  });

  it('explain that a summary is one where one of several is', () => {
    const some = [aStatement('One.'), aStatement('two', true)];
    const summary = ['Summary: short words, not those of the report'];
    expect(mattersSlides(aReport({ liaison: { matters: some } }), deckWords)[0]?.key).toEqual(summary);
    expect(nextSlides(aReport({ nextSteps: some }), deckWords)[0]?.key).toEqual(summary);
    expect(nextSlides(aReport({ nextSteps: some.slice(0, 1) }), deckWords)[0]?.key).toEqual([]);
  });

  it('have the next meeting under the last of the next steps', () => {
    const nextSteps = Array.from({ length: 9 }, () => aStatement(long.slice(0, 200)));
    const report = aReport({ nextSteps, plannedMeetings: [aPlannedMeeting({ place: 'Bern' })] });
    const places = nextSlides(report, deckWords).map((draft) =>
      draft.kind === 'next' ? draft.meeting?.place.text : '',
    );
    expect(places.length).toBeGreaterThan(1);
    expect(places).toEqual(places.map((_, index) => (index === places.length - 1 ? 'Bern' : undefined)));
    expect(nextSlides(aReport({ plannedMeetings: [aPlannedMeeting()] }), deckWords)).toEqual([]);
  });
});

describe('the last slides', () => {
  const slide = (kicker: string, section: string, kind: 'matters' | 'asked' = 'matters'): Slide => ({
    kind,
    id: kicker,
    kicker,
    title: 'Title',
    part: { part: 1, parts: 1 },
    places: [{ section, table: undefined }],
    key: [],
    grow: { wide: 1, square: 1, portrait: 1 },
    notes: [],
    lines: [],
  });
  const checksOf = (groups: number) =>
    sourcesSlides(
      aReport({ workingGroups: Array.from({ length: groups }, (_, index) => aGroup(String(index))) }),
      [],
      true,
      deckWords,
    ).map((draft) => (draft.kind === 'sources' ? draft.checks.map(({ text }) => text) : []));

  it('tell up to twelve points to look at, and how many there are more', () => {
    expect(checksOf(6).flat()).toHaveLength(12);
    const more = checksOf(7).flat();
    expect(more).toHaveLength(13);
    expect(more.at(-1)).toBe('2 more to look at');
  });

  it('have a slide for the points to look at, and another for what holds, rather than one of both', () => {
    const workingGroups = Array.from({ length: 5 }, (_, index) =>
      aGroup(`${index} of a group whose number says much more than a number has to`, {
        deliverables: [aDeliverable(`Code ${index}`)],
      }),
    );
    const meetings = [aMeeting({ totalParticipants: 4, remoteParticipants: 3 })];
    const found = sourcesSlides(aReport({ meetings, workingGroups }), [], true, deckWords).map((draft) =>
      draft.kind === 'sources' ? draft.checks.map((check) => check.found) : [],
    );
    expect(found).toEqual([Array(5).fill('note'), ['held', 'held', 'held']]);
  });

  it('are named for what they hold', () => {
    const kickers = (report: ReturnType<typeof aReport>) =>
      sourcesSlides(report, [slide('Matters', 'A')], true, deckWords).map(({ kicker }) => kicker);
    expect(kickers(aReport())).toEqual(['Sources']);
    expect(kickers(aReport({ workingGroups: [aGroup('1')] }))).toEqual([
      'Sources and checks',
      'Sources and checks',
    ]);
  });

  it('have a row for subjects in the same places, and each place of a subject once', () => {
    const drafts = sourcesSlides(
      aReport(),
      [slide('Matters', 'A'), slide('Matters', 'B'), slide('Asked', 'C', 'asked'), slide('More', 'C')],
      false,
      deckWords,
    );
    expect(drafts.flatMap((draft) => (draft.kind === 'sources' ? draft.rows : []))).toEqual([
      {
        subjects: ['Matters'],
        places: [
          { section: 'A', table: undefined },
          { section: 'B', table: undefined },
        ],
      },
      { subjects: ['Asked', 'More'], places: [{ section: 'C', table: undefined }] },
    ]);
    expect(drafts[0]?.places).toEqual([]);
  });

  it('explain TBC and TBD where the report says so', () => {
    const keys = (...args: Parameters<typeof aReport>) =>
      sourcesSlides(aReport(...args), [slide('Matters', 'A')], false, deckWords)[0]?.key;
    const derived = '= derived from figures of the report';
    expect(keys()).toEqual([derived]);
    expect(keys({ focusGroup: { parentGroup: toBeConfirmed('TSAG') } })).toEqual([
      derived,
      'TBC = to be confirmed',
    ]);
    expect(keys({ focusGroup: { parentGroup: { status: 'to-be-determined', source } } })).toEqual([
      derived,
      'TBD = to be determined',
    ]);
  });
});
