import type { ProgressReport } from '../../domain/progressReport.ts';

/** The last day on which a meeting was held; '' where none was. */
function lastDayHeld({ meetings }: ProgressReport): string {
  return meetings.reduce((last, { lastDay }) => (lastDay > last ? lastDay : last), '');
}

/**
 * Which of two reports is the later: that with the later last meeting held. Somebody must say where they are equal, and
 * where a report lists no meeting: an excerpt without any need not be the earlier one.
 */
export function laterOf(one: ProgressReport, other: ProgressReport): 'one' | 'other' | 'undecided' {
  const lastOfOne = lastDayHeld(one);
  const lastOfOther = lastDayHeld(other);
  if (lastOfOne === lastOfOther || !lastOfOne || !lastOfOther) return 'undecided';
  return lastOfOne > lastOfOther ? 'one' : 'other';
}
