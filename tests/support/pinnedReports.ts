import type { CalendarDay } from '../../src/domain/calendarDate.ts';
import type { ProgressReport } from '../../src/domain/progressReport.ts';
import type { Source, Stated, Statement } from '../../src/domain/provenance.ts';
import {
  body,
  deliverable,
  group,
  held,
  joint,
  leader,
  notStated,
  officer,
  plannedFor,
  reportOf,
  representative,
  stated,
  statement,
  toBeConfirmed,
} from './comparisonBuilders.ts';

/*
 * Reports whose decks are pinned: each has what the others have not. Places in the report differ, so that a place which
 * is told of the wrong thing is seen.
 */
const meetings: Source = { section: 'Meetings', table: 1 };
const mission: Source = { section: 'Structure', table: 1, column: 'Mission' };
const introduction: Source = { section: 'Introduction', paragraph: 1 };

const toBeDetermined = (source: Source): Stated<never> => ({ status: 'to-be-determined', source });
const approximate = <T>(value: T, source: Source): Stated<T> => ({ status: 'approximate', value, source });
const corrected = <T>(value: T, was: T | null, source: Source): Stated<T> => ({
  status: 'corrected',
  value,
  was,
  source,
});
const summed = (text: string, section: string): Statement => ({ ...statement(text, section), summary: true });

/** The least that makes most of the slides, all of it stated: one of each kind, or two. */
export const smallDeckReport = (): ProgressReport =>
  reportOf({
    focusGroup: {
      parentGroup: stated('SG17', introduction),
      established: stated('2029-11', introduction),
      lifetimeMonths: stated(12, { section: 'Lifetime' }),
      termsOfReference: [statement('Study the uses of ABC.', 'Terms of reference')],
    },
    document: {
      number: stated('SG17-TD 7', { section: 'Cover' }),
      title: notStated,
      date: stated('2030-06-01', { section: 'Cover' }),
    },
    meetings: [
      held('Lima', ['2030-01-14', '2030-01-16'], {
        inputDocuments: stated(1, meetings),
        outputDocuments: stated(3, meetings),
        totalParticipants: stated(12, meetings),
        remoteParticipants: stated(0, meetings),
      }),
    ],
    plannedMeetings: [plannedFor('Oslo', ['2030-09-02', '2030-09-06'], 'days', { hosts: ['Telecom A'] })],
    leadership: [officer('Ana Ek', { role: 'chairman' })],
    workingGroups: [group('1', [deliverable('D1.1', 'Terms')], { leader: leader('Ana Ek') })],
    liaison: {
      statementsSentTo: [body('SG13', 'itu-t-study-group')],
      matters: [statement('A delegate asked for a vocabulary.', 'Discussion')],
    },
    nextSteps: [statement('The meeting is invited to endorse D1.1.', 'Next steps')],
  });

/** Everything a report can have, and of nothing a value. */
export const unstatedDeckReport = (): ProgressReport =>
  reportOf({
    meetings: [held('Lima', ['2030-01-14', '2030-01-16']), held('Oslo', ['2030-05-06', '2030-05-06'])],
    plannedMeetings: [plannedFor('Rome', ['2030-09-02', '2030-09-06'], 'days', { days: notStated })],
    leadership: [
      officer('Bo Li', { person: { name: 'Bo Li', affiliation: null, country: null }, appointedBy: null }),
    ],
    workingGroups: [
      group('1', [], { mission: notStated }),
      group('2', [deliverable('D2.1', 'Uses')], { mission: notStated }),
    ],
    liaison: {
      presentationsFrom: [body('ISO/TC 1')],
      representatives: [representative('ISO/TC 1', { count: null })],
      jointMeetings: [joint('ISO/TC 1', { place: null })],
    },
    nextSteps: [statement('Go on.')],
  });

const openDays = (firstDay: CalendarDay, lastDay: CalendarDay, precision: 'days' | 'week') =>
  toBeConfirmed({ firstDay, lastDay, precision }, meetings);

/** Everything to be confirmed, or to be determined. */
export const openDeckReport = (): ProgressReport =>
  reportOf({
    focusGroup: {
      parentGroup: toBeConfirmed('TSAG', introduction),
      established: toBeConfirmed('2029-11-05', introduction),
      lifetimeMonths: toBeConfirmed(18, introduction),
      termsOfReference: [summed('study ABC', 'Terms of reference')],
    },
    document: {
      number: toBeDetermined({ section: 'Cover' }),
      title: notStated,
      date: toBeConfirmed('2030-06-01', { section: 'Cover' }),
    },
    meetings: [
      held('Lima', ['2030-01-14', '2030-01-16'], {
        inputDocuments: toBeConfirmed(12, meetings),
        outputDocuments: toBeConfirmed(4, meetings),
        totalParticipants: toBeDetermined(meetings),
        remoteParticipants: toBeConfirmed(1310, meetings),
      }),
      held('Oslo', ['2030-05-06', '2030-05-08'], {
        inputDocuments: toBeDetermined(meetings),
        outputDocuments: toBeDetermined(meetings),
        totalParticipants: toBeDetermined(meetings),
        remoteParticipants: toBeDetermined(meetings),
      }),
    ],
    plannedMeetings: [
      plannedFor('', ['2030-09-02', '2030-09-06'], 'week', {
        place: toBeConfirmed('Geneva', meetings),
        days: openDays('2030-09-02', '2030-09-06', 'week'),
        hosts: ['ITU'],
        note: 'With a workshop.',
      }),
      plannedFor('', ['2030-12-02', '2030-12-06'], 'days', {
        place: toBeConfirmed('Rome', meetings),
        days: toBeDetermined(meetings),
        note: 'In the spring',
      }),
    ],
    leadership: [
      officer('Ana Ek', { role: 'chairman', appointedBy: null }),
      officer('Bo Li', { role: 'chairman' }),
    ],
    workingGroups: [
      group('1', [], {
        mission: toBeDetermined(mission),
        leader: toBeDetermined({ section: 'Structure', table: 1 }),
      }),
      group('2', [], {
        mission: toBeConfirmed('Collects uses.', mission),
        leader: {
          status: 'to-be-confirmed',
          value: { name: 'Bo Li', affiliation: null, country: 'Norway', interim: true },
          source: { section: 'Structure', table: 1 },
        },
      }),
    ],
    liaison: {
      representatives: [
        representative('SG13', {
          person: { name: 'Cy Oh', affiliation: 'Telecom A', country: null },
        }),
      ],
      jointMeetings: [joint('ISO/TC 1', { when: toBeConfirmed('2030-11', { section: 'Relationships' }) })],
    },
    nextSteps: [summed('agree on what is next', 'Next steps')],
    unplaced: [statement('TSAG is invited to confirm the dates;', 'Closing')],
  });

const sentence = 'It weighs what the systems of the field have in common against what sets them apart. ';

/** Figures that were mended or are not exact, more than a slide holds, and things told twice. */
export const mixedDeckReport = (): ProgressReport =>
  reportOf({
    focusGroup: {
      parentGroup: corrected('TSAG', null, introduction),
      established: approximate('2029-11', introduction),
      lifetimeMonths: approximate(24, introduction),
    },
    meetings: [
      held('Geneva', ['2030-01-14', '2030-01-16'], {
        inputDocuments: corrected(21, 12, meetings),
        outputDocuments: stated(7, meetings),
        totalParticipants: corrected(64, null, { section: 'Participants' }),
        remoteParticipants: approximate(20, { section: 'Participants' }),
      }),
      held('Online', ['2030-05-06', '2030-05-06'], {
        inputDocuments: stated(8, meetings),
        outputDocuments: approximate(9, meetings),
        totalParticipants: stated(90, { section: 'Participants' }),
      }),
      held('Geneva', ['2030-10-07', '2030-10-09'], {
        outputDocuments: stated(5, meetings),
        totalParticipants: stated(71, { section: 'Participants' }),
        remoteParticipants: stated(71, { section: 'Participants' }),
      }),
    ],
    leadership: [
      officer('Ana Ek'),
      officer('Bo Li', { role: 'chairman' }),
      officer('Cy Oh', { person: { name: 'Cy Oh', affiliation: 'Telecom B', country: null } }),
    ],
    workingGroups: [
      group(
        '1',
        Array.from({ length: 27 }, (_, index) =>
          deliverable(
            `D1.${index}`,
            `Uses of ABC, part ${index};`,
            index === 1 ? { Status: 'draft', Due: '' } : {},
          ),
        ),
        {
          mission: stated(sentence.repeat(8), mission),
          missionIsSummary: true,
          leader: leader('Ana Ek', { affiliation: 'Telecom A', country: 'Norway', interim: true }),
        },
      ),
      group(
        '2',
        [
          deliverable('D2.1', 'Overview', { Status: 'approved', Due: 'May 2030' }),
          deliverable('D2.2', 'Roadmap'),
        ],
        { mission: stated('Keeps the roadmap.', mission), leader: leader('Cy Oh') },
      ),
      group('3', [], { leader: leader('Ana Ek'), mission: stated('Gathers terms', mission) }),
    ],
    liaison: {
      statementsSentTo: [
        body('SG13', 'itu-t-study-group'),
        body('FG DPM', 'itu-t-focus-group'),
        body('ISO/TC 1'),
        body('ISO/TC 2'),
      ],
      presentationsFrom: [body('ISO/TC 1'), body('Telecom Forum')],
      representatives: [
        representative('ISO/TC 1', { person: { name: 'Ana Ek', affiliation: null, country: 'Norway' } }),
        representative('ISO/TC 2', { count: 2 }),
        representative('FG ABC', { of: 'SG13' }),
      ],
      jointMeetings: [
        joint('ISO/TC 1', {
          place: 'Rome',
          when: stated('2031-02-03', { section: 'Relationships', paragraph: 3 }),
        }),
        joint('SG13', { place: null }),
      ],
      matters: [
        summed('Delegates asked who keeps the terms', 'Discussion'),
        statement(sentence.repeat(6), 'Discussion'),
      ],
    },
    nextSteps: [statement('TSAG is asked to extend the lifetime.'), statement('Meet again')],
    remarks: [statement('Submitted for approval by the parent group.', 'Remarks')],
  });
