import { expect, it } from 'vitest';
import { toldIn } from '../../../../src/analysis/comparison/toldIn.ts';
import {
  deliverable,
  group,
  joint,
  officer,
  plannedFor,
  reportOf,
  representative,
} from '../../../support/comparisonBuilders.ts';

it('The words of a report that stand among ours are its names, notes, appointments, missions and further columns', () => {
  const days = ['2030-01-14', '2030-01-16'] as const;
  const told = toldIn(
    reportOf({
      plannedMeetings: [
        plannedFor('Lima', days, 'days', { note: 'beside the summit' }),
        plannedFor('Suva', days),
      ],
      leadership: [
        officer('Ann Roe', { appointedBy: 'the kick-off' }),
        officer('Bo Li', { appointedBy: null }),
      ],
      workingGroups: [
        group('1', [
          deliverable('D1.1', 'Terms', { Status: 'Draft' }),
          deliverable('D1.2', 'Map', { Status: 'Draft' }),
        ]),
        group('2', [], { mission: { status: 'not-stated' } }),
      ],
      liaison: {
        representatives: [representative('ISO', { note: 'for a year' }), representative('IEC')],
        jointMeetings: [joint('W3C', { note: 'a workshop' })],
      },
    }),
  );
  for (const words of ['Lima', 'Ann Roe', 'Group 1', 'W3C']) expect(told).toContain(words);
  const besides = told.slice(told.indexOf('beside the summit'));
  expect(besides).toEqual([
    'beside the summit',
    'for a year',
    'a workshop',
    'the kick-off',
    'Mission of group 1',
    'Status',
    'Draft',
  ]);
});
