import { describe, expect, it } from 'vitest';
import { heldOf, plannedSummaryOf } from '../../../src/analysis/planned.ts';
import {
  aMeeting,
  aPlannedMeeting,
  source,
  stated,
  toBeConfirmed,
  toBeDetermined,
} from '../../support/builders.ts';
import { aReport, bundledReport } from '../../support/report.ts';

const days = { firstDay: '2020-01-14', lastDay: '2020-01-15', precision: 'days' } as const;
const certain = aPlannedMeeting({ place: stated('Geneva'), days: stated(days) });
const placeOpen = aPlannedMeeting({ place: toBeConfirmed('Geneva'), days: stated(days) });
const daysOpen = aPlannedMeeting({ place: stated('Geneva'), days: toBeDetermined });

describe('the meetings planned', () => {
  it('are all to be confirmed in the bundled report', () => {
    expect(plannedSummaryOf(bundledReport())).toMatchObject({ allToBeConfirmed: true });
  });

  it.each([
    ['place or days of each are open', [placeOpen, daysOpen], true],
    ['one is certain', [placeOpen, certain], false],
    ['the report says nothing of them', [aPlannedMeeting()], false],
    ['there are none', [], false],
  ])('count as all to be confirmed only where each is open: %s', (_, plannedMeetings, allToBeConfirmed) => {
    expect(plannedSummaryOf(aReport({ plannedMeetings }))).toMatchObject({ allToBeConfirmed });
  });
});

it('Meetings are counted by their places; a planned one without a place by where the report tells of it', () => {
  const report = aReport({
    meetings: [aMeeting({ place: 'Lima' }), aMeeting({ place: 'Suva' })],
    plannedMeetings: [certain, aPlannedMeeting()],
  });
  expect(heldOf(report)).toMatchObject({
    value: 2,
    operands: [{ value: 'Lima', source }, { value: 'Suva' }],
  });
  expect(plannedSummaryOf(report).count).toMatchObject({
    value: 2,
    operands: [{ value: 'Geneva', source }, { value: source.section }],
  });
});
