import type { ProgressReport } from '../../src/domain/progressReport.ts';
import {
  body,
  deliverable,
  group,
  held,
  joint,
  leader,
  officer,
  plannedFor,
  reportOf,
  representative,
  stated,
  statement,
} from './comparisonBuilders.ts';

/** A report with something of each kind, and with whatever can occur twice occurring twice. */
export const fullReport = (): ProgressReport =>
  reportOf({
    focusGroup: {
      parentGroup: stated('TSAG'),
      lifetimeMonths: stated(24),
      termsOfReference: [statement('study ABC'), statement('collect uses')],
    },
    meetings: [
      held('Geneva', ['2030-01-14', '2030-01-16'], {
        totalParticipants: stated(81),
        meetingReport: stated('O-007'),
      }),
      held('Oslo', ['2030-05-06', '2030-05-08'], {
        totalParticipants: stated(64),
        inputDocuments: stated(12),
      }),
    ],
    plannedMeetings: [
      plannedFor('Lima, Peru', ['2030-09-02', '2030-09-04']),
      plannedFor('Geneva', ['2030-12-02', '2030-12-06'], 'week', { hosts: ['ITU', 'Telecom A'] }),
    ],
    leadership: [
      officer('Ana Ek'),
      officer('Bo Li', { role: 'chairman' }),
      officer('Ana Ek', { role: 'chairman' }),
    ],
    workingGroups: [
      group(
        '1',
        [deliverable('D1.1', 'Terms and definitions'), deliverable('D1.2', 'Overview', { Status: 'Draft' })],
        {
          leader: leader('Ana Ek', { interim: true }),
        },
      ),
      group('2', [
        deliverable('FG ABC D2.1', 'Uses of ABC'),
        deliverable('D1.1', 'Terms again', { Status: 'Draft' }),
        deliverable('D1.1', 'Terms again', { Status: 'Approved' }),
      ]),
      group('2', [], { title: 'Group 2 once more' }),
    ],
    liaison: {
      statementsSentTo: [body('SG13', 'itu-t-study-group'), body('ISO/TC 1'), body('ISO/TC 1')],
      presentationsFrom: [body('NIST')],
      representatives: [representative('ISO/TC 1'), representative('ISO/TC 1', { count: 2 })],
      jointMeetings: [joint('ISO/TC 1')],
      matters: [statement('more time')],
    },
    nextSteps: [statement('finish D1.1')],
  });
