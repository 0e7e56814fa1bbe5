import { describe, expect, it } from 'vitest';
import { statusesIn } from '../../../src/analysis/statuses.ts';
import { aDeliverable, aGroup, aMeeting, approximate, corrected } from '../../support/builders.ts';
import { aReport, bundledReport } from '../../support/report.ts';

describe('the statuses in a report', () => {
  it('are those of the bundled report', () => {
    expect([...statusesIn(bundledReport())].sort()).toEqual([
      'not-stated',
      'stated',
      'to-be-confirmed',
      'to-be-determined',
    ]);
  });

  it('are found wherever they stand', () => {
    const meetings = [aMeeting({ totalParticipants: approximate(80), inputDocuments: corrected(3, null) })];
    expect([...statusesIn(aReport({ meetings }))].sort()).toEqual(['approximate', 'corrected', 'not-stated']);
  });

  it('are not what a column of the report says under that heading', () => {
    const deliverables = [aDeliverable('D1.1', { extra: { status: 'approximate' } })];
    expect([...statusesIn(aReport({ workingGroups: [aGroup('1', { deliverables })] }))]).toEqual([
      'not-stated',
    ]);
  });
});
