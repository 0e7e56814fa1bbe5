import type { ProgressReport } from '../../src/domain/progressReport.ts';
import type { Source } from '../../src/domain/provenance.ts';
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
  corrected,
  stated,
  toBeConfirmed,
  toBeDetermined,
} from './builders.ts';
import { hostileTexts } from './hostileTexts.ts';
import { aReport } from './report.ts';

const at = (section: string, told: Partial<Source> = {}): Source => ({ section, ...told });

/** Meetings whose figures have every status, one of them of a single day and one across the end of a year. */
const meetings = [
  aMeeting({
    place: 'Geneva',
    firstDay: '2018-10-17',
    lastDay: '2018-10-19',
    inputDocuments: 39,
    outputDocuments: 7,
    meetingReport: 'O-007',
    remoteParticipants: 24,
    totalParticipants: 81,
  }),
  aMeeting({
    place: hostileTexts['quotes and commas'],
    firstDay: '2018-12-30',
    lastDay: '2019-01-02',
    inputDocuments: approximate(1200),
    outputDocuments: 0,
    meetingReport: corrected('O-017', 'O-071'),
    remoteParticipants: approximate(20),
    totalParticipants: corrected(64, 46),
  }),
  aMeeting({
    place: hostileTexts['a formula'],
    firstDay: '2019-03-05',
    inputDocuments: toBeConfirmed(5),
    meetingReport: toBeDetermined,
    totalParticipants: corrected(30, null),
  }),
  aMeeting({
    place: 'Online',
    firstDay: '2019-06-03',
    lastDay: '2019-06-07',
    totalParticipants: toBeDetermined,
  }),
];

const plannedMeetings = [
  aPlannedMeeting({
    place: 'Moscow, Russia',
    days: { firstDay: '2019-09-16', lastDay: '2019-09-18', precision: 'days' },
    hosts: ['Ministry; of Post', 'MTUCI'],
    note: 'Beside a workshop,\nwith interpretation',
  }),
  aPlannedMeeting({
    place: toBeConfirmed('China'),
    days: stated({ firstDay: '2019-11-04', lastDay: '2019-11-08', precision: 'week' } as const),
    hosts: ['CAICT'],
  }),
  aPlannedMeeting({
    place: toBeDetermined,
    days: toBeConfirmed({ firstDay: '2020-02-03', lastDay: '2020-02-03', precision: 'days' } as const),
  }),
  aPlannedMeeting({ days: toBeDetermined, note: hostileTexts['other scripts'] }),
];

const workingGroups = [
  aGroup('1', {
    title: 'State of the art',
    mission: 'To say what there is.',
    leader: aLeader('Ana Souza', { affiliation: 'Ministry of Science', country: 'Brazil' }),
    deliverables: [
      aDeliverable('D1.1', { title: 'Terms and definitions', extra: { Status: 'draft', Due: 'March 2020' } }),
      aDeliverable('D1.2', { title: hostileTexts['marks of Markdown'], extra: { Status: '-' } }),
      aDeliverable('D1.10', { title: hostileTexts['a formula by at'] }),
    ],
  }),
  aGroup('2', {
    title: 'Applications',
    mission: toBeConfirmed('Applications and “vertical” fields'),
    missionIsSummary: true,
    leader: toBeConfirmed(aLeader('Li Wei', { country: 'China', interim: true })),
    deliverables: [
      aDeliverable('D2.1', {
        title: `${hostileTexts['lines and tabs']} ${hostileTexts['a direction override']}`,
        extra: { Editor: 'Li Wei' },
      }),
    ],
  }),
  aGroup('3', {
    title: 'Outreach',
    leader: corrected(aLeader('Ivan Petrov'), aLeader('I. Petroff')),
  }),
  aGroup('4', { title: 'Architecture', leader: toBeDetermined, mission: toBeDetermined }),
];

const leadership = [
  {
    ...anOffice('chairman', 'Ana Souza', 'TSAG'),
    person: { name: 'Ana Souza', affiliation: 'Ministry of Science', country: 'Brazil' },
    source: at('Leadership', { item: 1 }),
  },
  anOffice('vice-chairman', 'Kim Lee'),
  {
    ...anOffice('vice-chairman', 'Jo Doe', 'First meeting'),
    person: { name: 'Jo Doe', affiliation: null, country: 'Kenya' },
  },
];

const liaison = {
  statementsSentTo: [
    aCounterpart('SG13', 'itu-t-study-group'),
    aCounterpart('SG17', 'itu-t-study-group'),
    aCounterpart('ISO/TC 307'),
    aCounterpart('FG DPM', 'itu-t-focus-group'),
  ],
  presentationsFrom: [aCounterpart('Hyperledger'), aCounterpart('FG DPM', 'itu-t-focus-group')],
  representatives: [
    {
      of: 'FG FULL',
      to: 'ISO/TC 307',
      count: 2,
      person: { name: 'Kim Lee', affiliation: null, country: null },
      note: 'in turn',
      source: at('Relationships', { paragraph: 2 }),
    },
    { of: 'SG13', to: 'FG FULL', count: 1, person: null, note: null, source: at('Relationships') },
    { of: 'FG FULL', to: 'W3C', count: null, person: null, note: null, source: at('Relationships') },
  ],
  jointMeetings: [
    {
      with: 'FG DPM',
      place: 'London',
      when: approximate('2019-05' as const),
      note: 'one day',
      source: at('Relationships'),
    },
    {
      with: 'SG17',
      place: null,
      when: { status: 'not-stated' } as const,
      note: null,
      source: at('Relationships'),
    },
  ],
  matters: [aStatement('SG17 asks for comments by 1 May.')],
};

/** A report in which each thing that a report can say is said, most of them once: every status, and texts that try much. */
export const fullReport = (): ProgressReport =>
  aReport({
    focusGroup: {
      acronym: 'FG FULL',
      name: 'Focus Group on all there is',
      parentGroup: stated('TSAG'),
      established: approximate('2018-05'),
      lifetimeMonths: corrected(24, 12),
      termsOfReference: [aStatement('To study what there is.'), aStatement('To keep a vocabulary.', true)],
    },
    document: { number: stated('TSAG-TD 42'), title: corrected('Report', null), date: stated('2019-07-01') },
    meetings,
    plannedMeetings,
    leadership,
    workingGroups,
    liaison,
    nextSteps: [
      aStatement('TSAG is invited to extend the lifetime.'),
      {
        ...aStatement('To meet in Moscow.', true),
        source: at('Next steps', { paragraph: 1, quote: 'we meet' }),
      },
    ],
    remarks: [aStatement(hostileTexts['a bare address'])],
    unplaced: [aStatement(hostileTexts['a rule'])],
  });
