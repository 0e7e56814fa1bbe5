import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../../src/domain/calendarDate.ts';
import type { Meeting } from '../../../src/domain/meeting.ts';
import { documentsSlides } from '../../../src/slides/documentsSlides.ts';
import { glanceSlide } from '../../../src/slides/glanceSlide.ts';
import { groupSlides } from '../../../src/slides/groupSlides.ts';
import { leadershipSlides } from '../../../src/slides/leadershipSlides.ts';
import { liaisonSlides } from '../../../src/slides/liaisonSlides.ts';
import { participantsSlides } from '../../../src/slides/participantsSlides.ts';
import { sourcesSlides } from '../../../src/slides/sourcesSlides.ts';
import {
  askedSlides,
  mattersSlides,
  nextSlides,
  purposeSlides,
} from '../../../src/slides/statementSlides.ts';
import { structureSlides } from '../../../src/slides/structureSlides.ts';
import { timelineSlides } from '../../../src/slides/timelineSlides.ts';
import { titleSlide } from '../../../src/slides/titleSlide.ts';
import {
  aCounterpart,
  aDeliverable,
  aGroup,
  aLeader,
  aMeeting,
  anOffice,
  aPlannedMeeting,
  approximate,
  aStatement,
  stated,
  toBeConfirmed,
  toBeDetermined,
} from '../../support/builders.ts';
import { deckWords } from '../../support/deckReports.ts';
import { aReport } from '../../support/report.ts';

const day = (month: number) => calendarDay(2020, month, 10);
const titlesOf = (drafts: readonly { title: string }[]): string[] => drafts.map(({ title }) => title);

type People = [total: number | undefined, remote?: number];
const drawn = (place: string, month: number, [total, remote]: People): Meeting =>
  aMeeting({ place, firstDay: day(month), totalParticipants: total, remoteParticipants: remote });
const brought = (place: string, month: number, output: Parameters<typeof stated<number>>[0] | undefined) =>
  aMeeting({ place, firstDay: day(month), inputDocuments: 1, outputDocuments: output });

describe('the title on participants', () => {
  const of = (...meetings: Meeting[]) => titlesOf(participantsSlides(aReport({ meetings }), deckWords));

  it.each<[People, People, string]>([
    [[50, 10], [60, 30], 'Oslo drew more people than Bern, and a larger share of them joined remotely'],
    [[50, 30], [60, 10], 'Oslo drew more people than Bern, and a smaller share of them joined remotely'],
    [[50, 10], [60, 12], 'Oslo drew more people than Bern; about the same share joined remotely'],
    [[50], [60, 12], 'Oslo drew more people than Bern'],
    [[60, 10], [50, 30], 'Oslo drew fewer people than Bern, and a larger share of them joined remotely'],
    [[60, 30], [50, 10], 'Oslo drew fewer people than Bern, and a smaller share of them joined remotely'],
    [[60, 12], [50, 10], 'Oslo drew fewer people than Bern; about the same share joined remotely'],
    [[60], [50], 'Oslo drew fewer people than Bern'],
    [[60, 10], [60, 30], 'Oslo drew as many people as Bern, and a larger share of them joined remotely'],
    [[60, 30], [60, 10], 'Oslo drew as many people as Bern, and a smaller share of them joined remotely'],
    [[60, 12], [60, 12], 'Oslo drew as many people as Bern; about the same share joined remotely'],
    [[60], [60], 'Oslo drew as many people as Bern'],
    [[undefined, 3], [60, 3], 'Oslo: 60 took part'],
    [[60, 3], [undefined, 3], 'The report gives no total of participants for the last two meetings'],
  ])('compares %j with %j', (before, last, title) => {
    expect(of(drawn('Bern', 1, before), drawn('Oslo', 4, last))).toEqual([title]);
  });

  it('takes half a point of the share for the same, and more for a change', () => {
    const share = (remote: number) => of(drawn('Bern', 1, [1000, 500]), drawn('Oslo', 4, [1000, remote]));
    expect([496, 504].map((remote) => share(remote)[0])).toEqual([
      'Oslo drew as many people as Bern; about the same share joined remotely',
      'Oslo drew as many people as Bern; about the same share joined remotely',
    ]);
    const few = (before: number, last: number) =>
      of(drawn('Bern', 1, [200, before]), drawn('Oslo', 4, [200, last]))[0];
    expect([few(0, 1), few(1, 0)]).toEqual([
      'Oslo drew as many people as Bern; about the same share joined remotely',
      'Oslo drew as many people as Bern; about the same share joined remotely',
    ]);
    expect(share(506)).toEqual([
      'Oslo drew as many people as Bern, and a larger share of them joined remotely',
    ]);
    expect(share(494)).toEqual([
      'Oslo drew as many people as Bern, and a smaller share of them joined remotely',
    ]);
  });

  it.each<[People, People, People, string]>([
    [[5], [90], [40], 'B drew the most people, 90; the last meeting drew 40'],
    [[90], [undefined, 1], [40], 'A drew the most people, 90; the last meeting drew 40'],
    [[5], [undefined, 1], [40], 'The last meeting, A, drew the most people: 40'],
    [[undefined], [undefined], [1], 'The last meeting, A, drew the most people: 1'],
    [[5], [40], [undefined, 1], 'The report gives no total of participants for the last two meetings'],
  ])('of three says which drew the most: %j, %j, %j', (first, second, last, title) => {
    expect(of(drawn('A', 1, first), drawn('B', 2, second), drawn('A', 3, last))).toEqual(
      [title].map((text) => text.replace('A drew the most', 'A, Jan 2020 drew the most')),
    );
  });

  it('is none where no meeting counts people, and of a meeting that counts those afar alone says what is missing', () => {
    expect(of(drawn('A', 1, [undefined]))).toEqual([]);
    expect(of(drawn('A', 1, [undefined, 4]))).toEqual([
      'The report gives no total of participants for the last two meetings',
    ]);
    expect(of()).toEqual([]);
  });
});

describe('the title on documents', () => {
  const of = (...meetings: Meeting[]) => titlesOf(documentsSlides(aReport({ meetings }), deckWords));

  it.each<[number | undefined, number | undefined, string]>([
    [7, 12, 'Oslo brought more output documents than Bern: 12 after 7'],
    [12, 7, 'Oslo brought fewer output documents than Bern: 7 after 12'],
    [7, 7, 'Oslo brought as many output documents as Bern: 7'],
    [undefined, 7, 'Oslo brought 7 output documents'],
    [7, undefined, 'The report gives no number of output documents for the last meeting'],
  ])('compares %s with %s', (before, last, title) => {
    expect(of(brought('Bern', 1, before), brought('Oslo', 4, last))).toEqual([title]);
  });

  it('tells two meetings in one place apart by their months', () => {
    expect(of(brought('Bern', 1, 3), brought('Bern', 4, 5))).toEqual([
      'Bern, Apr 2020 brought more output documents than Bern, Jan 2020: 5 after 3',
    ]);
  });

  it('of three sums up where the sum is known, and compares the last two where it is not', () => {
    const [a, b, c] = [brought('A', 1, 3), brought('B', 2, 4), brought('C', 3, 6)];
    expect(of(a, b, c)).toEqual(['So far 13 output documents, from 3 meetings']);
    expect(of(brought('A', 1, undefined), b, c)).toEqual([
      'C brought more output documents than B: 6 after 4',
    ]);
  });

  it('is none where no meeting counts documents, in or out', () => {
    expect(of(aMeeting())).toEqual([]);
    expect(of(aMeeting({ place: 'Bern', outputDocuments: 3 }))).toEqual(['Bern brought 3 output documents']);
    expect(of(aMeeting({ inputDocuments: 3 }), aMeeting())).toHaveLength(1);
  });
});

describe('the title on time', () => {
  const first = { meetings: [aMeeting({ firstDay: day(1) })] };
  const of = (...[parts]: Parameters<typeof aReport>) =>
    titlesOf(timelineSlides(aReport({ ...first, ...parts }), deckWords))[0];
  const days = { firstDay: day(5), lastDay: day(5), precision: 'days' as const };

  it('says how many meetings are planned, and where all of them are open', () => {
    expect(of({ plannedMeetings: [aPlannedMeeting({ place: 'Bern', days })] })).toBe(
      '1 more meeting planned',
    );
    const open = aPlannedMeeting({ place: toBeConfirmed('Bern'), days });
    expect(of({ plannedMeetings: [open, open] })).toBe('2 more meetings planned, to be confirmed');
    expect(of({ plannedMeetings: [open, aPlannedMeeting({ place: 'Bern', days })] })).toBe(
      '2 more meetings planned',
    );
  });

  it('else says when the lifetime ends, where that follows', () => {
    expect(of({ focusGroup: { lifetimeMonths: stated(12) } })).toBe(
      'No further meeting is named; the lifetime is planned to end in January 2021',
    );
    expect(of()).toBe('No further meeting is named');
  });
});

describe('the title on working groups', () => {
  const some = [aDeliverable('D1.1'), aDeliverable('D1.2')];

  it('says how many have deliverables; one group alone has no such slide', () => {
    const of = (...counts: number[]) =>
      titlesOf(
        structureSlides(
          counts.map((n, index) => aGroup(String(index), { deliverables: some.slice(0, n) })),
          deckWords,
        ),
      );
    expect(of(1, 2)).toEqual(['2 working groups, each with deliverables']);
    expect(of(1, 0, 2)).toEqual(['3 working groups, 2 of them with deliverables']);
    expect(of(2)).toEqual([]);
    expect(of()).toEqual([]);
  });

  it.each<[string, Parameters<typeof aGroup>[1]]>([
    ['2 deliverables, led by Ana Ek', { leader: aLeader('Ana Ek'), deliverables: some }],
    ['1 deliverable, led by Ana Ek', { leader: aLeader('Ana Ek'), deliverables: some.slice(1) }],
    [
      '2 deliverables, led ad interim by Ana Ek',
      { leader: aLeader('Ana Ek', { interim: true }), deliverables: some },
    ],
    ['2 deliverables; no leader is named', { deliverables: some, mission: toBeDetermined }],
    ['Led by Ana Ek; no deliverable is listed yet', { leader: aLeader('Ana Ek', { interim: true }) }],
    ['No leader is named and no deliverable is listed yet', { mission: 'Collects uses.' }],
    ['Its mission is to be determined; no leader, no deliverable yet', { mission: toBeDetermined }],
  ])('says %s', (title, told) => {
    expect(titlesOf(groupSlides(aGroup('1', told), deckWords))).toEqual([title]);
  });
});

describe('the title on people', () => {
  const [ana, bo, cy] = [
    anOffice('chairman', 'Ana Ek'),
    anOffice('vice-chairman', 'Bo Li'),
    anOffice('vice-chairman', 'Cy Oh'),
  ];

  it.each([
    ['Ana Ek chairs the group', [ana]],
    ['Ana Ek chairs the group, with 1 Vice Chairman', [bo, ana]],
    ['Ana Ek chairs the group, with 2 Vice Chairmen', [ana, bo, cy]],
    ['1 officer is named', [bo]],
    ['3 officers are named', [ana, anOffice('chairman', 'Di Wu'), bo]],
  ])('says %s', (title, leadership) => {
    expect(titlesOf(leadershipSlides(aReport({ leadership }), deckWords))).toEqual([title]);
  });
});

describe('the title on liaisons', () => {
  const of = (liaison: NonNullable<Parameters<typeof aReport>[0]>['liaison'] = {}) =>
    titlesOf(liaisonSlides(aReport({ liaison }), deckWords))[0];

  it('counts who gets statements, else who presented, else says that there are ties', () => {
    const presentationsFrom = [aCounterpart('ISO/TC 1'), aCounterpart('ISO/TC 2')];
    const statementsSentTo = [aCounterpart('SG2', 'itu-t-study-group'), aCounterpart('ISO/TC 3')];
    expect(of({ statementsSentTo, presentationsFrom })).toBe('Liaison statements to 2 bodies, 1 in ITU-T');
    expect(of({ presentationsFrom })).toBe('2 bodies presented their work to the group');
    const tie = { of: 'FG X', to: 'SG2', count: 1, person: null, note: null, source: { section: 'Ties' } };
    expect(of({ representatives: [tie] })).toBe('The group is represented at other bodies, or they at it');
    expect(of()).toBeUndefined();
  });
});

describe('the title on words', () => {
  const parent = { focusGroup: { parentGroup: stated('TSAG') } };
  const statements = [
    aStatement('The meeting is invited to agree.'),
    aStatement('The meeting is asked to note.'),
  ];

  it('counts terms, matters and what is asked', () => {
    const terms = { focusGroup: { termsOfReference: statements } };
    expect(titlesOf(purposeSlides(aReport(terms), deckWords))).toEqual([
      'FG X works on 2 terms of reference',
    ]);
    expect(titlesOf(mattersSlides(aReport({ liaison: { matters: statements } }), deckWords))).toEqual([
      'Delegates raised 2 matters',
    ]);
    const asked = { nextSteps: statements };
    expect(titlesOf(askedSlides(aReport({ ...asked, ...parent }), deckWords))).toEqual([
      'TSAG is asked for 2 things',
    ]);
    expect(titlesOf(askedSlides(aReport(asked), deckWords))).toEqual(['The meeting is asked for 2 things']);
  });

  it('says until when the group lives, where that follows', () => {
    const nextSteps = [aStatement('Go on.')];
    expect(titlesOf(nextSlides(aReport({ nextSteps }), deckWords))).toEqual(['What comes next']);
    const lived = {
      nextSteps,
      meetings: [aMeeting({ firstDay: day(1) })],
      focusGroup: { lifetimeMonths: stated(12) },
    };
    expect(titlesOf(nextSlides(aReport(lived), deckWords))).toEqual([
      'What comes next, with the lifetime planned to end in January 2021',
    ]);
  });

  it('names the group, whom it reports to and the working groups chosen', () => {
    const of = (...[report, ...numbers]: [ReturnType<typeof aReport>, ...string[]]) =>
      titlesOf(
        titleSlide(
          report,
          deckWords,
          numbers.map((number) => aGroup(number)),
        ),
      );
    expect(of(aReport())).toEqual(['FG X: progress report']);
    expect(of(aReport(parent))).toEqual(['FG X: progress report to TSAG']);
    expect(of(aReport(parent), '4')).toEqual(['FG X: progress of WG 4']);
  });
});

describe('the title of the first look', () => {
  const meetings = [aMeeting()];
  const workingGroups = [aGroup('1', { deliverables: [aDeliverable('D1.1')] })];

  it.each([
    ['1 meeting held, 1 deliverable listed', aReport({ meetings, workingGroups })],
    ['1 meeting held', aReport({ meetings })],
    ['No meeting held yet, 1 deliverable listed', aReport({ workingGroups })],
    ['No meeting held yet', aReport()],
  ])('says %s', (title, report) => {
    expect(titlesOf(glanceSlide(report, deckWords))).toEqual([title]);
  });
});

describe('the titles of sources and checks', () => {
  it('say how the report holds against itself', () => {
    const of = (report: ReturnType<typeof aReport>) => titlesOf(sourcesSlides(report, [], true, deckWords));
    const group = { leader: aLeader('Ana Ek'), deliverables: [aDeliverable('D1.1')] };
    expect(of(aReport({ workingGroups: [aGroup('1', group)] }))).toEqual([
      '4 checks of the report, and all hold',
    ]);
    const spoilt = aMeeting({ totalParticipants: approximate(4), remoteParticipants: 3 });
    expect(of(aReport({ meetings: [spoilt], workingGroups: [aGroup('1', group), aGroup('2')] }))).toEqual([
      '3 checks of the report hold, 2 points to look at',
    ]);
  });
});
