import { describe, expect, it } from 'vitest';
import { plannedSummaryOf } from '../../../src/analysis/planned.ts';
import { aPlannedMeeting, stated, toBeConfirmed, toBeDetermined } from '../../support/builders.ts';
import { aReport, bundledReport } from '../../support/report.ts';

const days = { firstDay: '2020-01-14', lastDay: '2020-01-15', precision: 'days' } as const;
const certain = aPlannedMeeting({ place: stated('Geneva'), days: stated(days) });
const placeOpen = aPlannedMeeting({ place: toBeConfirmed('Geneva'), days: stated(days) });
const daysOpen = aPlannedMeeting({ place: stated('Geneva'), days: toBeDetermined });

describe('the meetings planned', () => {
  it('are two in the bundled report, both to be confirmed', () => {
    expect(plannedSummaryOf(bundledReport())).toEqual({ count: 2, allToBeConfirmed: true });
  });

  it.each([
    ['none is', [], false],
    ['place or date of each is', [placeOpen, daysOpen], true],
    ['one is certain', [placeOpen, certain], false],
    ['the report says nothing', [aPlannedMeeting()], false],
  ])('are all to be confirmed where %s', (_, plannedMeetings, allToBeConfirmed) => {
    expect(plannedSummaryOf(aReport({ plannedMeetings }))).toEqual({
      count: plannedMeetings.length,
      allToBeConfirmed,
    });
  });
});
