import type { CalendarDay } from '../domain/calendarDate.ts';
import type { Meeting, PlannedMeeting } from '../domain/meeting.ts';
import type { Source } from '../domain/provenance.ts';
import type { WorkingGroup } from '../domain/workingGroup.ts';

/** What a report can be held against, and what there is to tell where it does not hold. */
export type Rules = {
  /** A habit of numbering: the meeting report O-019 is the 19th output document of the group. */
  'output-number': { meeting: Meeting; meetingReport: string; outputSoFar: number };
  'remote-within-total': { meeting: Meeting; remote: number; total: number };
  'code-of-group': { code: string; group: WorkingGroup };
  'within-lifetime': { planned: PlannedMeeting; end: CalendarDay };
  'after-last-held': { planned: PlannedMeeting; last: Meeting };
  'unique-codes': { code: string; times: number };
  'has-leader': { group: WorkingGroup };
  'has-deliverables': { group: WorkingGroup };
};
export type Rule = keyof Rules;

/** A note tells of a habit that was not kept or of a gap, a warning that two things cannot both be right. */
export type Severity = 'note' | 'warning';

/** A rule that held wherever it applied. `cases` counts these, `places` are theirs. */
export type HeldCheck = { rule: Rule; severity: Severity; cases: number; places: Source[] };

/** One case in which a rule did not hold, and the places to look at. */
export type CheckToLookAt<R extends Rule = Rule> = {
  [One in R]: { rule: One; severity: Severity; places: Source[] } & Rules[One];
}[R];

/** A case to which a rule applies; `fault` is null where it held. */
export type Case<R extends Rule> = { places: Source[]; fault: Rules[R] | null };
