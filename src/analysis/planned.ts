import type { ProgressReport } from '../domain/progressReport.ts';
import { countOf, type Derived, knownValue, told } from './figure.ts';

/** Meetings held, by their places. */
export const heldOf = (report: ProgressReport): Derived<number> =>
  countOf(report.meetings.map(({ place, source }) => told(place, source)));

/** How many meetings are planned, and whether each of them is still open in date or place. */
export function plannedSummaryOf(report: ProgressReport): {
  count: Derived<number>;
  allToBeConfirmed: boolean;
} {
  const planned = report.plannedMeetings;
  const isOpen = (status: string): boolean => status === 'to-be-confirmed' || status === 'to-be-determined';
  return {
    count: countOf(planned.map(({ place, source }) => told(knownValue(place) ?? source.section, source))),
    allToBeConfirmed:
      planned.length > 0 && planned.every(({ place, days }) => isOpen(place.status) || isOpen(days.status)),
  };
}
