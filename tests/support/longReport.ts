import type { CalendarDay } from '../../src/domain/calendarDate.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import { type ProgressReport, parseProgressReport } from '../../src/domain/progressReport.ts';
import type { Source, Stated } from '../../src/domain/provenance.ts';
import type { WorkingGroup } from '../../src/domain/workingGroup.ts';

/*
 * A report of a group that met often, works on much and writes long names: what a slide must hold without shrinking and
 * without clipping. Every status occurs.
 */
const at = (section: string, table?: number): Source => (table ? { section, table } : { section });
const told = <T>(value: T): Stated<T> => ({ status: 'stated', value, source: at('Meetings', 1) });
const notStated = { status: 'not-stated' } as const;

const places = [
  'Geneva',
  'Washington, D.C., United States',
  'Online meeting',
  'San Francisco de Macorís, Dominican Republic',
  'Geneva',
  'Dar es Salaam',
];

function meetings(count: number): Meeting[] {
  return Array.from({ length: count }, (_, index): Meeting => {
    const [year, month] = [2019 + Math.floor(index / 4), 2 + (index % 4) * 3];
    const day = (date: number) =>
      `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as CalendarDay;
    const total = 40 + ((index * 37) % 180);
    return {
      place: places[index % places.length] ?? 'Geneva',
      firstDay: day(10),
      lastDay: day(14),
      inputDocuments: told(20 + ((index * 13) % 90)),
      outputDocuments:
        index === 5 ? { status: 'approximate', value: 9, source: at('Meetings', 1) } : told(3 + index),
      meetingReport: notStated,
      remoteParticipants: index === 3 ? notStated : told(index % 2 === 0 ? 1 : Math.floor(total * 0.6)),
      totalParticipants:
        index === 4 ? { status: 'corrected', value: total, was: 4, source: at('Meetings', 1) } : told(total),
      source: at('Meetings', 1),
    };
  });
}

const longTitle =
  'Framework of requirements, capabilities and interfaces for the assessment of conformity, interoperability and security of distributed systems across administrative domains (e.g., telecommunication, finance, supply chain, energy)';
const mission =
  'Studies what the systems of this field have in common, names the requirements that follow for networks and terminals, collects the ways in which administrations have met them so far, and weighs them against each other. It describes the methods by which conformity can be shown, with the limits of each, and says where a new Recommendation would help and where an existing one suffices.';

function workingGroups(): WorkingGroup[] {
  return Array.from({ length: 8 }, (_, index): WorkingGroup => {
    const number = String(index + 1);
    const count = index === 1 ? 20 : index === 7 ? 4 : 6;
    return {
      number,
      title: index % 2 === 0 ? longTitle.slice(0, 150 - index * 10).trimEnd() : 'Terminology',
      mission: told(index === 1 ? `${mission} ${mission}` : mission),
      missionIsSummary: index % 2 === 0,
      leader: told({
        name: index === 2 ? 'Maria-Alexandra Konstantinopoulou-Featherstonehaugh' : 'Ana Souza',
        affiliation: 'Ministry of Digital Transformation, Telecommunications and Postal Services',
        country: 'Bolivarian Republic of Venezuela',
        interim: index === 3,
      }),
      deliverables: Array.from({ length: count }, (__, place) => ({
        code: `D${number}.${place + 1}`,
        title: place % 3 === 0 ? longTitle : 'Vocabulary of the field',
        extra: place % 2 === 0 ? { Status: 'draft, second reading', Due: 'March 2022' } : {},
        source: at('Annex A: Structure and deliverables', 2),
      })),
      source: at('Annex A: Structure and deliverables', 2),
    };
  });
}

const statement = (text: string, section: string) => ({ text, summary: false, source: at(section) });

export function longReport(): ProgressReport {
  const bodies = ['SG2', 'SG3', 'SG5', 'SG9', 'SG11', 'SG12', 'SG13', 'SG15', 'SG16', 'SG17', 'SG20'];
  const external = Array.from({ length: 22 }, (_, index) =>
    index % 4 === 0
      ? `International Federation of Standards Users, chapter ${index}`
      : `ISO/TC ${300 + index}`,
  );
  return parseProgressReport({
    format: 'focus-group-progress-report',
    version: 1,
    focusGroup: {
      acronym: 'FG LONG',
      name: 'ITU-T Focus Group on the assessment of conformity, interoperability and security of distributed systems across administrative domains',
      parentGroup: told('SG13'),
      established: told('2018-11'),
      lifetimeMonths: { status: 'approximate', value: 40, source: at('Introduction') },
      termsOfReference: Array.from({ length: 9 }, (_, index) =>
        statement(
          `${index % 2 === 0 ? mission : 'to keep a vocabulary of the field.'}`,
          'Terms of reference',
        ),
      ),
    },
    document: { number: told('SG13-TD 512/WP3'), title: notStated, date: told('2022-01-15') },
    meetings: meetings(12),
    plannedMeetings: Array.from({ length: 4 }, (_, index) => ({
      place:
        index === 3 ? { status: 'to-be-determined', source: at('Meetings') } : told(places[index + 1] ?? ''),
      days: {
        status: 'to-be-confirmed',
        value: { firstDay: `2022-0${index + 2}-07`, lastDay: `2022-0${index + 2}-11`, precision: 'week' },
        source: at('Meetings'),
      },
      hosts: ['Ministry of Digital Transformation', 'National University of Science and Technology'],
      note: 'Back to back with the workshop on conformity assessment',
      source: at('Meetings'),
    })),
    leadership: Array.from({ length: 9 }, (_, index) => ({
      role: index === 0 ? 'chairman' : 'vice-chairman',
      person: {
        name: index === 4 ? 'Maria-Alexandra Konstantinopoulou-Featherstonehaugh' : `Officer ${index + 1}`,
        affiliation: 'Ministry of Digital Transformation, Telecommunications and Postal Services',
        country: 'Bolivarian Republic of Venezuela',
      },
      appointedBy: 'First meeting of the Focus Group in February 2019',
      source: at('Leadership'),
    })),
    workingGroups: workingGroups(),
    liaison: {
      statementsSentTo: [
        ...bodies.map((name) => ({ name, kind: 'itu-t-study-group', source: at('Relationships') })),
        ...external.map((name) => ({ name, kind: 'external', source: at('Relationships') })),
      ],
      presentationsFrom: external
        .slice(0, 9)
        .map((name) => ({ name, kind: 'external', source: at('Relationships') })),
      representatives: Array.from({ length: 7 }, (_, index) => ({
        of: 'FG LONG',
        to: `ISO/TC ${300 + index}`,
        count: null,
        person: { name: `Liaison officer ${index}`, affiliation: 'National Institute', country: 'Brazil' },
        note: null,
        source: at('Relationships'),
      })),
      jointMeetings: [],
      matters: Array.from({ length: 5 }, () => statement(mission, 'Matters')),
    },
    nextSteps: [
      statement(
        `SG13 is invited to extend the lifetime of the group by twelve months. ${mission}`,
        'Next steps',
      ),
      statement(`${mission} ${mission} ${mission}`, 'Next steps'),
    ],
    remarks: [],
    unplaced: [],
  });
}
