import type { ProgressReport } from '../domain/progressReport.ts';

/** How many meetings are planned, and whether each of them is still open in date or place. */
export function plannedSummaryOf(report: ProgressReport): { count: number; allToBeConfirmed: boolean } {
  const planned = report.plannedMeetings;
  const isOpen = (status: string): boolean => status === 'to-be-confirmed' || status === 'to-be-determined';
  return {
    count: planned.length,
    allToBeConfirmed:
      planned.length > 0 && planned.every(({ place, days }) => isOpen(place.status) || isOpen(days.status)),
  };
}
